/** What the evidence weighs an apostrophe in. */
import type {Passage, Word} from '../../src/article/block.ts'

/** Whether a passage has sentences to weigh: what stands around the text has few whole ones. */
export function isWeighed({role}: Passage): boolean {
  return !/^(?:headline|table|byline|credit|alt|other)$/.test(role)
}

/** Whether a word, its neighbours or the one behind them is code or an address. */
export function isNearCode(words: readonly Word[], at: number): boolean {
  for (let index = at - 1; index <= at + 2; index++) if (words[index]?.opaque === true) return true
  return false
}
