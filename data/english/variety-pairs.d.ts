/** A pair a line: the British word, the American one, the kind of difference; `+` where only the British one tells. */
declare const data: string
export default data
