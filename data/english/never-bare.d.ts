/** Singular nouns that hardly ever stand without a determiner. */
declare const nouns: string
export default nouns
