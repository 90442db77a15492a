import type {Article} from './article.ts'
import type {Block, Passage} from './block.ts'
import {noted} from './once.ts'

/** How many different words are remembered at most. */
const most = 10_000

const nowhere: readonly number[] = []
const none: readonly Block[] = []

/** The cues of a passage: of all readers together, and word by word. */
interface Found {
  readonly all: number
  readonly places: readonly number[]
  readonly bits: readonly number[]
}

const noCue: Found = {all: 0, places: nowhere, bits: nowhere}

/**
 * Words without which readers find nothing, by the reader: each is asked only of passages where one of its own stands.
 *
 * A pattern is asked once of each different word, in its folded form ({@link Word.norm}), and not of all texts again and again.
 */
export class Cues<Name extends string> {
  readonly #bits: Readonly<Record<Name, number>>
  readonly #patterns: ReadonlyArray<readonly [bit: number, pattern: RegExp]>
  readonly #met = new Map<string, number>()

  /** @param patterns - What a word looks like that is a cue for the named reader; at most 31. */
  constructor(patterns: Readonly<Record<Name, RegExp>>) {
    const names = Object.keys(patterns) as Name[]
    this.#bits = Object.fromEntries(names.map((name, index) => [name, 1 << index])) as Record<Name, number>
    this.#patterns = names.map((name, index) => [1 << index, patterns[name]])
  }

  /** Whether a passage has a word that is a cue for the named reader. */
  in(passage: Passage, name: Name): boolean {
    return (this.#foundIn(passage).all & this.#bits[name]) !== 0
  }

  /** The positions of the words of a passage that are cues for the named reader. */
  places(passage: Passage, name: Name): readonly number[] {
    const {all, places, bits} = this.#foundIn(passage)
    const bit = this.#bits[name]
    if ((all & bit) === 0) return nowhere
    if (all === bit) return places
    const own: number[] = []
    for (let at = 0; at < places.length; at++) if (((bits[at] ?? 0) & bit) !== 0) own.push(places[at] ?? 0)
    return own
  }

  /** The blocks of an article that have a cue for the named reader: none, in most articles, for a rare word. */
  blocks(article: Article, name: Name): readonly Block[] {
    const bit = this.#bits[name]
    if ((article.derive(this.#anywhere) & bit) === 0) return none
    return article.blocks.filter((block) => (this.#foundIn(block).all & bit) !== 0)
  }

  /** The cues of all blocks of an article together. */
  readonly #anywhere = ({blocks}: Article): number => {
    let all = 0
    for (const block of blocks) all |= this.#foundIn(block).all
    return all
  }

  #foundIn(passage: Passage): Found {
    return noted(passage, this, () => {
      const places: number[] = []
      const bits: number[] = []
      let all = 0
      for (const {index, norm} of passage.words) {
        const own = this.#met.get(norm) ?? this.#read(norm)
        if (own === 0) continue
        all |= own
        places.push(index)
        bits.push(own)
      }
      return all === 0 ? noCue : {all, places, bits}
    })
  }

  #read(norm: string): number {
    let bits = 0
    for (const [bit, pattern] of this.#patterns) if (pattern.test(norm)) bits |= bit
    if (this.#met.size >= most) this.#met.clear()
    this.#met.set(norm, bits)
    return bits
  }
}
