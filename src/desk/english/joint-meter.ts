import type {Insertable} from './candidates.ts'
import type {CountTable} from './count-table.ts'
import {join, mix} from './hash.ts'
import {seedOf} from './meter.ts'
import type {Token} from './tokens.ts'

/** What stands around a joint: two tokens on either side. */
export interface Joint {
  readonly earlier: Token
  readonly before: Token
  readonly after: Token
  readonly later: Token
}

/** How many rows of answers of one sort are kept; the next that belongs in the same place takes it. */
const mostRows = 8192

/** What stands in a row where the table was not asked yet. */
const unasked = 255

/**
 * Tells which of the insertable words may be missing at a joint.
 *
 * Each of them is asked about at every doubtful joint, and words and pairs of classes come again and again: what the table says of
 * them is kept, since its answers lie far apart in memory.
 */
export class JointMeter {
  readonly #table: CountTable
  readonly #words: Int32Array
  readonly #klasses: Int32Array
  /** By two classes: the sequences in which the word is the last, the middle one and the first. */
  readonly #last: Rows
  readonly #middle: Rows
  readonly #first: Rows
  /** By the word before and by the word behind: pairs. */
  readonly #follows: Rows
  readonly #precedes: Rows

  constructor(table: CountTable, insertable: readonly Insertable[]) {
    this.#table = table
    this.#words = Int32Array.from(insertable, ({token}) => token.word)
    this.#klasses = Int32Array.from(insertable, ({token}) => token.klass)
    const {length} = insertable
    this.#last = new Rows(length)
    this.#middle = new Rows(length)
    this.#first = new Rows(length)
    this.#follows = new Rows(length)
    this.#precedes = new Rows(length)
  }

  /**
   * The places in the list of the words whose classes are known among those around, no less well than these are without them, and that
   * have been seen behind the one word and before the other.
   *
   * @param least - The mean log2 count of the sequences of three classes that the joint has as printed.
   * @param found - Where they are put.
   */
  select({earlier, before, after, later}: Joint, least: number, found: number[]): undefined {
    found.length = 0
    const last = this.#last
    const middle = this.#middle
    const first = this.#first
    const follows = this.#follows
    const precedes = this.#precedes
    const lastRow = last.rowOf(earlier.klass, before.klass)
    const middleRow = middle.rowOf(before.klass, after.klass)
    const firstRow = first.rowOf(after.klass, later.klass)
    const followsRow = follows.rowOf(before.word, 0)
    const precedesRow = precedes.rowOf(after.word, 0)
    for (let index = 0; index < this.#words.length; index++) {
      const klass = this.#klasses[index] ?? 0
      let inMiddle = middle.values[middleRow + index] ?? 0
      if (inMiddle === unasked) {
        inMiddle = middle.values[middleRow + index] = this.#classes(before.klass, klass, after.klass)
      }
      if (inMiddle === 0) continue
      let atEnd = last.values[lastRow + index] ?? 0
      if (atEnd === unasked) {
        atEnd = last.values[lastRow + index] = this.#classes(earlier.klass, before.klass, klass)
      }
      if (atEnd === 0) continue
      let atStart = first.values[firstRow + index] ?? 0
      if (atStart === unasked) {
        atStart = first.values[firstRow + index] = this.#classes(klass, after.klass, later.klass)
      }
      if (atStart === 0 || Math.fround((atEnd + inMiddle + atStart) / 3) < least) continue
      const word = this.#words[index] ?? 0
      let behind = follows.values[followsRow + index] ?? 0
      if (behind === unasked) behind = follows.values[followsRow + index] = this.#pair(before.word, word)
      if (behind === 0) continue
      let ahead = precedes.values[precedesRow + index] ?? 0
      if (ahead === unasked) ahead = precedes.values[precedesRow + index] = this.#pair(word, after.word)
      if (ahead !== 0) found.push(index)
    }
  }

  #pair(first: number, second: number): number {
    return this.#table.get(join(join(seedOf(0), first), second))
  }

  #classes(first: number, second: number, third: number): number {
    return this.#table.get(join(join(join(seedOf(3), first), second), third))
  }
}

/** Rows of answers about the insertable words, by two numbers. */
class Rows {
  readonly values: Uint8Array
  readonly #width: number
  readonly #keys = new Int32Array(2 * mostRows)

  constructor(width: number) {
    this.#width = width
    this.values = new Uint8Array(mostRows * width).fill(unasked)
  }

  /** Where the row of two numbers begins. */
  rowOf(one: number, other: number): number {
    const index = mix(join(one, other)) & (mostRows - 1)
    const row = index * this.#width
    const keys = this.#keys
    if (keys[2 * index] !== one || keys[2 * index + 1] !== other) {
      keys[2 * index] = one
      keys[2 * index + 1] = other
      this.values.fill(unasked, row, row + this.#width)
    }
    return row
  }
}
