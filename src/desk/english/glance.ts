import type {CountTable} from './count-table.ts'
import {join} from './hash.ts'
import {type Meter, neutral, seedOf} from './meter.ts'
import {orders} from './orders.ts'
import type {Token} from './token.ts'

/** How many tokens are looked at of a change and of what stands around it. */
const most = 64

/** How many tokens on either side a sequence of three over the change may have. */
const beside = 2

/**
 * A first look at a change, by its sequences of two and three alone: nine in ten changes are turned down by it, so it takes up no more of
 * what stands around than these need.
 */
export class Glance {
  readonly #table: CountTable
  readonly #words = new Int32Array(most)
  readonly #klasses = new Int32Array(most)
  #length = 0
  #start = 0
  #end = 0
  readonly #hashes = new Int32Array(most)
  #touched = 0
  /** The orders that were looked up, a bit each; by order, what was found. */
  #looked = 0
  readonly #leasts = new Uint8Array(orders.length)
  readonly #means = new Float32Array(orders.length)

  constructor(table: CountTable) {
    this.#table = table
  }

  /** Take up some tokens in the place of those from `a` to `b` of a text. */
  take(text: Meter, a: number, b: number, tokens: readonly Token[]): undefined {
    const words = this.#words
    const klasses = this.#klasses
    this.#looked = 0
    let at = (this.#start = text.copyTo(words, klasses, 0, Math.max(0, a - beside), a))
    for (const token of tokens) {
      if (at === most) break
      words[at] = token.word
      klasses[at] = token.klass
      at++
    }
    this.#end = this.#start + tokens.length
    this.#length = text.copyTo(words, klasses, at, b, b + beside)
  }

  /** The least log2 count of the sequences of an order of words alone or classes alone over the change. */
  least(order: number): number {
    if (((this.#looked >> order) & 1) === 0) this.#look(order)
    return this.#leasts[order] ?? 0
  }

  /** Their mean. */
  mean(order: number): number {
    if (((this.#looked >> order) & 1) === 0) this.#look(order)
    return this.#means[order] ?? 0
  }

  #look(order: number): undefined {
    const {length = 0, words: [isWord] = []} = orders[order] ?? {}
    const ids = isWord ? this.#words : this.#klasses
    const hashes = this.#hashes
    const table = this.#table
    const from = Math.max(0, this.#start - length + 1)
    const to = Math.min(this.#end - 1, this.#length - length)
    let touched = this.#touched
    let n = 0
    for (let start = from; start <= to; start++) {
      let hash = seedOf(order)
      for (let at = start; at < start + length; at++) hash = join(hash, ids[at] ?? 0)
      touched ^= table.touch(hash)
      hashes[n++] = hash
    }
    this.#touched = touched
    let sum = 0
    let least = n === 0 ? neutral : 15
    for (let at = 0; at < n; at++) {
      const value = table.get(hashes[at] ?? 0)
      sum += value
      if (value < least) least = value
    }
    this.#leasts[order] = least
    this.#means[order] = n === 0 ? neutral : sum / n
    this.#looked |= 1 << order
  }
}
