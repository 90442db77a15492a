import type {Article} from '../../src/article/article.ts'
import type {Passage} from '../../src/article/block.ts'
import type {Desk} from '../../src/desk/desk.ts'
import type {Lower} from './places.ts'

/** A town's name in lower case, where the article may have it with its capital elsewhere. */
export interface LowTown extends Lower {
  readonly town: true
}

/** The words of a passage that no dictionary has and that are a town's name: "the market of kampot". */
export function lowTowns({words}: Passage, {english, names}: Desk): readonly LowTown[] {
  return words.flatMap((word): readonly LowTown[] => {
    if (word.shape !== 'lower' || word.initial || word.opaque || word.emphasised || word.norm.length < 5) return []
    if (!/^[a-z]+$/.test(word.text) || english.lexicon.has(word.norm) || names.city(word.norm).length === 0) return []
    return [{start: word.start, end: word.end, norm: word.norm, town: true}]
  })
}

/** Whether the article has a town's name with its capital too, within a sentence, and not as seldom: what a tool is called is printed small. */
export function hasCapital(norm: string, article: Article): boolean {
  const places = article.places(norm).filter(({word}) => !word.opaque)
  const upper = places.filter(({word}) => word.shape === 'capital' && !word.initial).length
  return upper > 0 && upper * 2 >= places.length
}
