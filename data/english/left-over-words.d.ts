/** Places where a word is left over, one a line; the form is told in src/desk/english/frames/phrases.ts. */
declare const phrases: string
export default phrases
