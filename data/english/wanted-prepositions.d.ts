/** Words that nearly always have one preposition, one a line: the word, that preposition, and the others that it may have. */
declare const words: string
export default words
