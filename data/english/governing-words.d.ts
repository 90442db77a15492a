/**
 * Words that want a preposition before an article, one a line: the word, how surely (log2), its prepositions. After an empty line,
 * words that want `to` before a verb's base, with how surely.
 */
declare const words: string
export default words
