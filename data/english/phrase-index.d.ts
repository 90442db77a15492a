/** The words that phrases with slips in them are looked for by, one a line, each with the numbers of those phrases' lines. */
declare const index: string
export default index
