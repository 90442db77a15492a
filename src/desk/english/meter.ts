import type {CountTable} from './count-table.ts'
import {join, mix} from './hash.ts'
import {longest, orders} from './orders.ts'
import {Flag, type Token} from './token.ts'

/**
 * Where an order's numbers stand in a measurement of a place that is `size` tokens long (0 a joint, 1, 2): first the least
 * log count, then the mean, then the log count of each sequence over the place, from left to right.
 */
const blockStarts: ReadonlyArray<readonly number[]> = [0, 1, 2].map((size) => {
  let start = 0
  return [...orders.map(({length}) => (start += size + length + 1) - size - length - 1), start]
})

/** How many numbers a measurement of a place of 0, 1 or 2 tokens has. */
export const measures: readonly number[] = blockStarts.map((starts) => starts[orders.length] ?? 0)

const seeds: Int32Array = Int32Array.from(orders, (_, order) => mix(order + 1))

/** What the hash of a sequence of an order begins with. */
export function seedOf(order: number): number {
  return seeds[order] ?? 0
}

/** By order: how long it is, and which of its tokens is the one word among classes; below 0 where all are the same. */
const lengths: Int32Array = Int32Array.from(orders, ({length}) => length)
const allWords = -2
const wordIn: Int32Array = Int32Array.from(orders, ({words}) => (words.every(Boolean) ? allWords : words.indexOf(true)))

const opaque = Flag.functionWord | Flag.mark | Flag.digits

/** What stands for a sequence that is not counted: it would begin before the sentence, or hang on a function word. */
const none = -1

/** What an order without a countable sequence at a place is given. */
export const neutral = 4

/** log2 of the count from which on a sequence of three classes is common. */
const commonClasses = 7

/** How many numbers are kept for each start of a sequence: one for each order, and what is known of its three words. */
const kept = 16
const known = orders.length

/** What is kept of a sequence that is not counted; 0 is what was not looked up yet, else one more than log2 of the count. */
const uncounted = 17

/** Looks up every counted sequence that covers a place, each once. */
export class Meter {
  readonly #table: CountTable
  #length = 0
  readonly #words: Int32Array
  readonly #klasses: Int32Array
  readonly #flags: Uint8Array
  /** By start, then by order: what was found there. */
  readonly #found: Uint8Array
  /** What is to be looked up next: for which place of `#found`, and the hash of the sequence. */
  readonly #places: Int32Array
  readonly #hashes: Int32Array
  #asked = 0
  #touched = 0

  /** @param most - How many tokens are taken; what stands behind is left out. */
  constructor(table: CountTable, most: number) {
    this.#table = table
    this.#words = new Int32Array(most)
    this.#klasses = new Int32Array(most)
    this.#flags = new Uint8Array(most)
    this.#found = new Uint8Array(most * kept)
    this.#places = new Int32Array(most * orders.length)
    this.#hashes = new Int32Array(most * orders.length)
  }

  /** Let go of all tokens. */
  clear(): undefined {
    this.#found.fill(0, 0, this.#length * kept)
    this.#length = 0
  }

  /** Take one more token. */
  push(token: Token): undefined {
    const at = this.#length
    if (at >= this.#words.length) return
    this.#words[at] = token.word
    this.#klasses[at] = token.klass
    this.#flags[at] = token.flags
    this.#length++
  }

  /** Take tokens of another meter. */
  copy(other: Meter, from: number, to: number): undefined {
    let at = this.#length
    const end = Math.min(to, other.#length, from + this.#words.length - at)
    for (let index = from; index < end; index++, at++) {
      this.#words[at] = other.#words[index] ?? 0
      this.#klasses[at] = other.#klasses[index] ?? 0
      this.#flags[at] = other.#flags[index] ?? 0
    }
    this.#length = at
  }

  /** Give the numbers of tokens to lists, from place `at` on; tells the place behind them. */
  copyTo(words: Int32Array, klasses: Int32Array, at: number, from: number, to: number): number {
    const end = Math.min(to, this.#length, from + words.length - at)
    let place = at
    for (let index = from; index < end; index++, place++) {
      words[place] = this.#words[index] ?? 0
      klasses[place] = this.#klasses[index] ?? 0
    }
    return place
  }

  /**
   * How many sequences of three words over a place are not in the table. Three content words are counted by their classes
   * only: there a common sequence of classes will do.
   */
  unknown(a: number, b: number): number {
    const to = Math.min(b - 1, this.#length - 3)
    const found = this.#found
    let count = 0
    for (let start = Math.max(0, a - 2); start <= to; start++) {
      const place = start * kept + known
      const seen = found[place] || (found[place] = this.#isKnownTriple(start) ? 1 : 2)
      if (seen === 2) count++
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
    return this.#value(0, start)
  }

  #isKnownTriple(start: number): boolean {
    if (this.#value(1, start) > 0) return true
    const flags = (this.#flags[start] ?? 0) | (this.#flags[start + 1] ?? 0) | (this.#flags[start + 2] ?? 0)
    return (flags & (Flag.functionWord | Flag.mark)) === 0 && this.#value(3, start) >= commonClasses
  }

  /** log2 of the count of two words beside each other. */
  pair(first: Token, second: Token): number {
    return this.#table.get(join(join(seeds[0] ?? 0, first.word), second.word))
  }

  /** log2 of the count of three words beside each other. */
  triple(first: Token, second: Token, third: Token): number {
    return this.#table.get(join(join(join(seeds[1] ?? 0, first.word), second.word), third.word))
  }

  /** Whether a sequence of an order without words among classes is not in the table, over the place between tokens `a` and `b`. */
  hasNone(order: number, a: number, b: number): boolean {
    const length = lengths[order] ?? 0
    const to = Math.min(b - 1, this.#length - length)
    for (let start = Math.max(0, a - length + 1); start <= to; start++) if (this.#value(order, start) === 0) return true
    return false
  }

  /** Look up the sequences of orders without words among classes over the whole text, of which most are asked for. */
  lookAhead(asked: readonly number[]): undefined {
    for (const order of asked) this.#ask(order, 0, this.#length - (lengths[order] ?? 0))
    this.#answer()
  }

  /** The same over the place between tokens `a` and `b`. */
  lookAround(first: number, last: number, a: number, b: number): undefined {
    for (let order = first; order < last; order++) {
      const length = lengths[order] ?? 0
      this.#ask(order, Math.max(0, a - length + 1), Math.min(b - 1, this.#length - length))
    }
    this.#answer()
  }

  /** Take down the sequences of an order that start between two tokens, both included, as far as they were not looked up. */
  #ask(order: number, from: number, to: number): undefined {
    const found = this.#found
    let asked = this.#asked
    let touched = this.#touched
    for (let start = from; start <= to; start++) {
      const place = start * kept + order
      if (found[place] !== 0) continue
      const hash = this.#hash(order, start)
      if (hash === undefined) {
        found[place] = uncounted
        continue
      }
      touched ^= this.#table.touch(hash)
      this.#places[asked] = place
      this.#hashes[asked] = hash
      asked++
    }
    this.#asked = asked
    this.#touched = touched
  }

  /** Look up what was taken down. */
  #answer(): undefined {
    const found = this.#found
    for (let at = 0; at < this.#asked; at++) {
      found[this.#places[at] ?? 0] = this.#table.get(this.#hashes[at] ?? 0) + 1
    }
    this.#asked = 0
  }

  /** The mean that {@link measure} finds for such an order. */
  mean(order: number, a: number, b: number): number {
    const length = lengths[order] ?? 0
    const from = Math.max(0, a - length + 1)
    const to = Math.min(b - 1, this.#length - length)
    if (to < from) return neutral
    let sum = 0
    for (let start = from; start <= to; start++) sum += this.#value(order, start)
    return Math.fround(sum / (to - from + 1))
  }

  /** The least that {@link measure} finds for such an order. */
  least(order: number, a: number, b: number): number {
    const length = lengths[order] ?? 0
    const from = Math.max(0, a - length + 1)
    const to = Math.min(b - 1, this.#length - length)
    if (to < from) return neutral
    let least = 15
    for (let start = from; start <= to; start++) least = Math.min(least, this.#value(order, start))
    return least
  }

  /**
   * Measure the place between tokens `a` and `b` (empty: the joint before `a`) as one of `size` tokens, into `out` from
   * `offset` on.
   */
  measure(a: number, b: number, size: number, out: Float32Array, offset: number): undefined {
    const blocks = blockStarts[size] ?? []
    this.lookAround(0, orders.length, a, b)
    for (let order = 0; order < orders.length; order++) {
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
        const value = this.#value(order, start)
        if (value === none) continue
        out[values + Math.min(start - begin, slots - 1)] = value
        sum += value
        n++
        if (value < least) least = value
      }
      out[block] = n === 0 ? neutral : least
      out[block + 1] = n === 0 ? neutral : sum / n
    }
  }

  /** log2 of the count of the sequence of an order that starts at a token; `none` where it would hang on a function word. */
  #value(order: number, start: number): number {
    const place = start * kept + order
    const seen = this.#found[place] ?? 0
    if (seen !== 0) return seen === uncounted ? none : seen - 1
    const hash = this.#hash(order, start)
    const value = hash === undefined ? none : this.#table.get(hash)
    this.#found[place] = value === none ? uncounted : value + 1
    return value
  }

  /** The hash of the sequence of an order that starts at a token; `undefined` where it would hang on a function word. */
  #hash(order: number, start: number): number | undefined {
    let h = seeds[order] ?? 0
    const word = wordIn[order] ?? 0
    const end = start + (lengths[order] ?? 0)
    if (word < 0) {
      const ids = word === allWords ? this.#words : this.#klasses
      for (let at = start; at < end; at++) h = join(h, ids[at] ?? 0)
      return h
    }
    if (((this.#flags[start + word] ?? 0) & opaque) !== 0) return undefined
    for (let at = start; at < end; at++) h = join(h, (at === start + word ? this.#words[at] : this.#klasses[at]) ?? 0)
    return h
  }
}

/** How many tokens of context a place needs on either side. */
export const context: number = longest - 1
