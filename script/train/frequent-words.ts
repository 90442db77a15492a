import type {Lexicon} from '../../src/desk/english/lexicon.ts'

/** The words that a slip may have meant, the most frequent first. */
export function frequentWords(lexicon: Lexicon): string[] {
  return [...lexicon.words()]
    .filter(
      (word) =>
        /^[a-z]+(?:'t)?$/.test(word) &&
        lexicon.frequency(word) >= 5 &&
        (lexicon.capital(word) ?? 0) < 3 &&
        lexicon.has(word)
    )
    .sort((a, b) => lexicon.frequency(b) - lexicon.frequency(a) || (a < b ? -1 : 1))
}
