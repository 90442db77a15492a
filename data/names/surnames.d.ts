/** Surnames, folded, each with how common it is. */
declare const data: string
export default data
