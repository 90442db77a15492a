/** Nouns that want an article, one a line: the noun, how surely (log2), and after which openers of its phrase how surely. */
declare const nouns: string
export default nouns
