import type {Block, Word} from './block.ts'

/** A word and the block that it stands in. */
export interface WordPlace {
  readonly block: Block
  readonly word: Word
}

const nowhere: readonly WordPlace[] = []

/**
 * Where each word of an article stands.
 *
 * Few words are ever asked for: their places are put together then, and until then each word knows but the number of the one before it
 * that is the same.
 */
export class WordIndex {
  readonly #blocks: readonly Block[]
  /** By word, the number of its last place among all words of the article. */
  readonly #last = new Map<string, number>()
  /** By place, the number of the same word's place before it; -1 for the first. */
  readonly #before: Int32Array
  /** By block, the number of its first word. */
  readonly #firsts: Int32Array
  readonly #places = new Map<string, readonly WordPlace[]>()

  constructor(blocks: readonly Block[]) {
    this.#blocks = blocks
    this.#firsts = new Int32Array(blocks.length + 1)
    for (const [index, {words}] of blocks.entries()) this.#firsts[index + 1] = (this.#firsts[index] ?? 0) + words.length
    this.#before = new Int32Array(this.#firsts[blocks.length] ?? 0)
    let at = 0
    for (const {words} of blocks) {
      for (const {norm} of words) {
        this.#before[at] = this.#last.get(norm) ?? -1
        this.#last.set(norm, at++)
      }
    }
  }

  /** Every place of a word, given in its folded form, in the order of the article. */
  places(norm: string): readonly WordPlace[] {
    const last = this.#last.get(norm)
    if (last === undefined) return nowhere
    let places = this.#places.get(norm)
    if (!places) this.#places.set(norm, (places = this.#upTo(last)))
    return places
  }

  #upTo(last: number): readonly WordPlace[] {
    const places: WordPlace[] = []
    let index = this.#blocks.length - 1
    for (let at = last; at >= 0; at = this.#before[at] ?? -1) {
      while (index > 0 && (this.#firsts[index] ?? 0) > at) index--
      const block = this.#blocks[index]
      const word = block?.words[at - (this.#firsts[index] ?? 0)]
      if (block && word) places.push({block, word})
    }
    return places.toReversed()
  }
}
