/** Nicknames by given name. */
declare const data: string
export default data
