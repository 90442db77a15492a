import type {CountTable} from './count-table.ts'
import {join, mix} from './hash.ts'
import {longest, orders} from './orders.ts'
import {Flag, type Token} from './tokens.ts'

/**
 * Where an order's numbers stand in a measurement of a place that is `size` tokens long (0 a joint, 1, 2): first the least
 * log count, then the mean, then the log count of each sequence over the place, from left to right.
 */
export const blockStarts: ReadonlyArray<readonly number[]> = [0, 1, 2].map((size) => {
  let start = 0
  return [...orders.map(({length}) => (start += size + length + 1) - size - length - 1), start]
})

/** How many numbers a measurement of a place of 0, 1 or 2 tokens has. */
export const measures: readonly number[] = blockStarts.map((starts) => starts[orders.length] ?? 0)

const seeds: Int32Array = Int32Array.from(orders, (_, order) => mix(order + 1))
/** By order: how long it is, and which of its tokens is the one word among classes; below 0 where all are the same. */
const lengths: Int32Array = Int32Array.from(orders, ({length}) => length)
const allWords = -2
const wordIn: Int32Array = Int32Array.from(orders, ({words}) => (words.every(Boolean) ? allWords : words.indexOf(true)))

const opaque = Flag.functionWord | Flag.mark | Flag.digits

/** What stands for a sequence that is not counted: it would begin before the sentence, or hang on a function word. */
const none = -1

/** What an order without a countable sequence at a place is given. */
const neutral = 4

/** log2 of the count from which on a sequence of three classes is common. */
const commonClasses = 7

/** Looks up every counted sequence that covers a place. */
export class Meter {
  readonly #table: CountTable
  #length = 0
  readonly #words = new Int32Array(4096)
  readonly #klasses = new Int32Array(4096)
  readonly #flags = new Uint8Array(4096)
  /** For each start of three words: 0 not looked up, 1 in the table, 2 not in it. */
  readonly #triples = new Uint8Array(4096)
  /** For each start of two words: 0 not looked up, else one more than log2 of their count. */
  readonly #pairs = new Uint8Array(4096)

  constructor(table: CountTable) {
    this.#table = table
  }

  /** Take tokens from one list, then from a second, then from a third, as the text to measure. */
  load(
    before: readonly Token[],
    from: number,
    to: number,
    middle: readonly Token[],
    after: readonly Token[],
    start: number,
    end: number
  ): void {
    this.#triples.fill(0, 0, this.#length)
    this.#pairs.fill(0, 0, this.#length)
    this.#length = 0
    for (let at = from; at < to; at++) this.#push(before[at])
    for (const token of middle) this.#push(token)
    for (let at = start; at < end; at++) this.#push(after[at])
  }

  /**
   * How many sequences of three words over a place are not in the table. Three content words are counted by their classes
   * only: there a common sequence of classes will do.
   */
  unknown(a: number, b: number): number {
    const to = Math.min(b - 1, this.#length - 3)
    let count = 0
    for (let start = Math.max(0, a - 2); start <= to; start++) {
      const known = this.#triples[start] || (this.#triples[start] = this.#isKnownTriple(start) ? 1 : 2)
      if (known === 2) count++
    }
    return count
  }

  /** log2 of the count of the rarest two neighbours over a place. */
  rarest(a: number, b: number): number {
    let least = 15
    for (let start = Math.max(0, a - 1); start < Math.max(a, b) && start + 1 < this.#length; start++) {
      least = Math.min(least, this.pairAt(start))
    }
    return least
  }

  /** log2 of the count of the two words from a token on. */
  pairAt(start: number): number {
    const known = this.#pairs[start] ?? 0
    if (known > 0) return known - 1
    const value = this.#table.get(join(join(seeds[0] ?? 0, this.#words[start] ?? 0), this.#words[start + 1] ?? 0))
    this.#pairs[start] = value + 1
    return value
  }

  #isKnownTriple(start: number): boolean {
    const words = this.#words
    const first = join(seeds[1] ?? 0, words[start] ?? 0)
    if (this.#table.get(join(join(first, words[start + 1] ?? 0), words[start + 2] ?? 0)) > 0) return true
    const flags = (this.#flags[start] ?? 0) | (this.#flags[start + 1] ?? 0) | (this.#flags[start + 2] ?? 0)
    if ((flags & (Flag.functionWord | Flag.mark)) !== 0) return false
    const klasses = this.#klasses
    const begin = join(seeds[3] ?? 0, klasses[start] ?? 0)
    return this.#table.get(join(join(begin, klasses[start + 1] ?? 0), klasses[start + 2] ?? 0)) >= commonClasses
  }

  /** log2 of the count of two words beside each other. */
  pair(first: Token, second: Token): number {
    return this.#table.get(join(join(seeds[0] ?? 0, first.word), second.word))
  }

  /** log2 of the count of three words beside each other. */
  triple(first: Token, second: Token, third: Token): number {
    return this.#table.get(join(join(join(seeds[1] ?? 0, first.word), second.word), third.word))
  }

  /**
   * Measure the place between tokens `a` and `b` (empty: the joint before `a`) as one of `size` tokens, into `out` from
   * `offset` on, beginning with order `first` and ending before order `last`.
   */
  measure(a: number, b: number, size: number, out: Float32Array, offset: number, first: number, last: number): void {
    const blocks = blockStarts[size] ?? []
    for (let order = first; order < last; order++) {
      const length = lengths[order] ?? 0
      const block = offset + (blocks[order] ?? 0)
      const values = block + 2
      const slots = size + length - 1
      for (let slot = 0; slot < slots; slot++) out[values + slot] = none
      const begin = a - length + 1
      const to = Math.min(b - 1, this.#length - length)
      let sum = 0
      let least = 15
      let n = 0
      for (let start = begin < 0 ? 0 : begin; start <= to; start++) {
        const sequence = this.#sequence(order, start, length)
        if (sequence === undefined) continue
        const value = this.#table.get(sequence)
        out[values + Math.min(start - begin, slots - 1)] = value
        sum += value
        n++
        if (value < least) least = value
      }
      out[block] = n === 0 ? neutral : least
      out[block + 1] = n === 0 ? neutral : sum / n
    }
  }

  /** The hash of the sequence of an order that starts at a token; `undefined` where it would hang on a function word. */
  #sequence(order: number, start: number, length: number): number | undefined {
    let h = seeds[order] ?? 0
    const word = wordIn[order] ?? 0
    const end = start + length
    if (word < 0) {
      const ids = word === allWords ? this.#words : this.#klasses
      for (let at = start; at < end; at++) h = join(h, ids[at] ?? 0)
      return h
    }
    if (((this.#flags[start + word] ?? 0) & opaque) !== 0) return undefined
    for (let at = start; at < end; at++) h = join(h, (at === start + word ? this.#words[at] : this.#klasses[at]) ?? 0)
    return h
  }

  #push(token: Token | undefined): void {
    if (!token || this.#length >= this.#words.length) return
    this.#words[this.#length] = token.word
    this.#klasses[this.#length] = token.klass
    this.#flags[this.#length] = token.flags
    this.#length++
  }
}

/** How many tokens of context a place needs on either side. */
export const context: number = longest - 1
