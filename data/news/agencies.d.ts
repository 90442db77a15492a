declare const agencies: readonly string[]
export default agencies
