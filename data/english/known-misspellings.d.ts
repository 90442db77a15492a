/** Misspellings in lower case that can be meant for but one word, one a line, each with what is meant. */
declare const misspellings: string
export default misspellings
