/** The lexicon in the form that src/desk/english/lexicon-format.ts describes. */
declare const data: string
export default data
