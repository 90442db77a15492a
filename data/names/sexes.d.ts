/** Given names that only women or only men bear. */
declare const data: string
export default data
