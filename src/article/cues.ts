import type {Passage} from './block.ts'

/** How many different words are remembered at most. */
const most = 10_000

const nowhere: readonly number[] = []

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
  in({notes, words}: Passage, name: Name): boolean {
    let found = notes.get(this) as number | undefined
    if (found === undefined) {
      found = 0
      for (const {norm} of words) found |= this.#met.get(norm) ?? this.#read(norm)
      notes.set(this, found)
    }
    return (found & this.#bits[name]) !== 0
  }

  /** The positions of the words of a passage that are cues for the named reader. */
  places(passage: Passage, name: Name): readonly number[] {
    if (!this.in(passage, name)) return nowhere
    const bit = this.#bits[name]
    const found: number[] = []
    for (const {index, norm} of passage.words)
      if (((this.#met.get(norm) ?? this.#read(norm)) & bit) !== 0) found.push(index)
    return found
  }

  #read(norm: string): number {
    let bits = 0
    for (const [bit, pattern] of this.#patterns) if (pattern.test(norm)) bits |= bit
    if (this.#met.size >= most) this.#met.clear()
    this.#met.set(norm, bits)
    return bits
  }
}
