import type {Article} from '../../src/article/article.ts'
import type {Passage} from '../../src/article/block.ts'
import {wordParts} from '../../src/article/word-parts.ts'
import type {Desk} from '../../src/desk/desk.ts'
import type {Lower} from './places.ts'

/** A town's name in lower case, where the article may have it with its capital elsewhere. */
export interface LowTown extends Lower {
  readonly town: true
}

/** The words of a passage that no dictionary has and that are a town's name: "the market of kampot". */
export function lowTowns(passage: Passage, {english, names}: Desk): readonly LowTown[] {
  const {exists} = wordParts(passage, english.lexicon)
  const found: LowTown[] = []
  for (const {index, start, end, text, norm, shape, initial, opaque, emphasised} of passage.words) {
    // "Gallus gallus": a kind of animal
    if (passage.words[index - 1]?.norm === norm) continue
    // Nearly every word is in a dictionary.
    if (exists[index] === 1 || shape !== 'lower' || initial || opaque || emphasised || norm.length < 5) continue
    if (/^[a-z]+$/.test(text) && names.city(norm).length > 0) found.push({start, end, norm, town: true})
  }
  return found
}

/** Whether the article has a town's name with its capital too, within a sentence, and not as seldom: what a tool is called is printed small. */
export function hasCapital(norm: string, article: Article): boolean {
  const places = article.places(norm).filter(({word}) => !word.opaque)
  const upper = places.filter(({word}) => word.shape === 'capital' && !word.initial).length
  return upper > 0 && upper * 2 >= places.length
}
