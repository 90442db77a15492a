import type {Insertable} from './candidate.ts'
import type {CountTable} from './count-table.ts'
import {join, mix} from './hash.ts'
import {seedOf} from './meter.ts'
import type {Token} from './token.ts'

/** What stands around a joint: two tokens on either side. */
export interface Joint {
  readonly earlier: Token
  readonly before: Token
  readonly after: Token
  readonly later: Token
}

/** What an insertable word is, in the sequences that are asked about: behind two, between two and before two classes, behind and before a word. */
type Sort = 'last' | 'middle' | 'first' | 'follows' | 'precedes'

/** How many rows of answers of each sort are kept; the next that belongs in the same place takes it. */
const rowsOf: Readonly<Record<Sort, number>> = {
  last: 16_384,
  middle: 16_384,
  first: 16_384,
  follows: 32_768,
  precedes: 32_768
}

/** How many numbers a row takes up: a whole part of what the processor reads at once. */
const rowSize = 8

/** How many words one number has a bit for, so that it stays a small one. */
const half = 30

/**
 * Tells which of the insertable words may be missing at a joint.
 *
 * Each of them is asked about at every doubtful joint, and words and pairs of classes come again and again: what the table says of
 * them is kept, since its answers lie far apart in memory.
 */
export class JointMeter {
  readonly #last: Rows
  readonly #middle: Rows
  readonly #first: Rows
  readonly #follows: Rows
  readonly #precedes: Rows
  readonly #allLow: number
  readonly #allHigh: number
  /** The words that may be missing, a bit each: the first, and the others. */
  #low = 0
  #high = 0

  constructor(table: CountTable, insertable: readonly Insertable[]) {
    this.#last = new Rows(table, 'last', insertable)
    this.#middle = new Rows(table, 'middle', insertable)
    this.#first = new Rows(table, 'first', insertable)
    this.#follows = new Rows(table, 'follows', insertable)
    this.#precedes = new Rows(table, 'precedes', insertable)
    this.#allLow = 2 ** Math.min(half, insertable.length) - 1
    this.#allHigh = 2 ** Math.max(0, insertable.length - half) - 1
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
    const middle = this.#middle
    const last = this.#last
    const first = this.#first
    this.#low = this.#allLow
    this.#high = this.#allHigh
    // Words come again more often than pairs of classes, which are asked about the few words that are left.
    if (!this.#narrow(this.#follows, before.word, 0)) return
    if (!this.#narrow(this.#precedes, after.word, 0)) return
    if (!this.#narrow(middle, before.klass, after.klass)) return
    if (!this.#narrow(last, earlier.klass, before.klass)) return
    if (!this.#narrow(first, after.klass, later.klass)) return
    let low = this.#low
    let high = this.#high
    for (let index = 0; (low | high) !== 0; index++) {
      const bit = index < half ? low : high
      if ((bit & 1) === 1) {
        const sum = middle.value(index) + last.value(index) + first.value(index)
        if (Math.fround(sum / 3) >= least) found.push(index)
      }
      if (index < half) low >>>= 1
      else high >>>= 1
    }
  }

  /** Leave over only the words that are known in a row; tells whether there are any. */
  #narrow(rows: Rows, one: number, other: number): boolean {
    rows.open(one, other, this.#low, this.#high)
    this.#low &= rows.low
    this.#high &= rows.high
    return (this.#low | this.#high) !== 0
  }
}

/** What the table says of the insertable words beside a word, or beside two classes, by these. */
class Rows {
  readonly #table: CountTable
  readonly #sort: Sort
  readonly #width: number
  /** The number of each insertable word, or of its class. */
  readonly #ids: Int32Array
  readonly #hashes: Int32Array
  readonly #indices: Int32Array
  /**
   * By row, side by side in memory: the two numbers, the words that were asked about, those of them that are known there, two numbers
   * of a bit each.
   */
  readonly #rows: Int32Array
  /** By row of a pair of classes: log2 of the count of each. Beside a word nothing is asked but whether there is one. */
  readonly #values: Uint8Array | undefined
  readonly #mask: number
  #row = 0
  #touched = 0

  constructor(table: CountTable, sort: Sort, insertable: readonly Insertable[]) {
    this.#table = table
    this.#sort = sort
    this.#width = insertable.length
    const ofWords = sort === 'follows' || sort === 'precedes'
    this.#ids = Int32Array.from(insertable, ({token}) => (ofWords ? token.word : token.klass))
    this.#hashes = new Int32Array(this.#width)
    this.#indices = new Int32Array(this.#width)
    const rows = rowsOf[sort]
    this.#mask = rows - 1
    this.#rows = new Int32Array(rowSize * rows)
    this.#values = ofWords ? undefined : new Uint8Array(rows * this.#width)
  }

  /** Take up the row of two numbers, with the answers about those of the words that are asked about. */
  open(one: number, other: number, low: number, high: number): undefined {
    const row = mix(join(one, other)) & this.#mask
    const rows = this.#rows
    const place = row * rowSize
    if (rows[place] !== one || rows[place + 1] !== other) {
      rows[place] = one
      rows[place + 1] = other
      rows[place + 2] = rows[place + 3] = rows[place + 4] = rows[place + 5] = 0
    }
    this.#row = row
    const askLow = low & ~(rows[place + 2] ?? 0)
    const askHigh = high & ~(rows[place + 3] ?? 0)
    if ((askLow | askHigh) !== 0) this.#ask(askLow, askHigh, one, other)
  }

  /** The first words that are known in the row, a bit each. */
  get low(): number {
    return this.#rows[this.#row * rowSize + 4] ?? 0
  }

  /** The others. */
  get high(): number {
    return this.#rows[this.#row * rowSize + 5] ?? 0
  }

  /** log2 of the count of a word in the row. */
  value(index: number): number {
    return this.#values?.[this.#row * this.#width + index] ?? 0
  }

  #ask(low: number, high: number, one: number, other: number): undefined {
    const row = this.#row
    const hashes = this.#hashes
    const indices = this.#indices
    const rows = this.#rows
    const place = row * rowSize
    rows[place + 2] = (rows[place + 2] ?? 0) | low
    rows[place + 3] = (rows[place + 3] ?? 0) | high
    let touched = this.#touched
    let count = 0
    for (let index = 0; index < this.#width; index++) {
      if (((index < half ? low >>> index : high >>> (index - half)) & 1) === 0) continue
      const hash = this.#hash(this.#ids[index] ?? 0, one, other)
      hashes[count] = hash
      indices[count++] = index
      touched ^= this.#table.touch(hash)
    }
    this.#touched = touched
    const values = this.#values
    let knownLow = 0
    let knownHigh = 0
    for (let at = 0; at < count; at++) {
      const index = indices[at] ?? 0
      const value = this.#table.get(hashes[at] ?? 0)
      if (values) values[row * this.#width + index] = value
      if (value === 0) continue
      if (index < half) knownLow |= 1 << index
      else knownHigh |= 1 << (index - half)
    }
    rows[place + 4] = (rows[place + 4] ?? 0) | knownLow
    rows[place + 5] = (rows[place + 5] ?? 0) | knownHigh
  }

  #hash(word: number, one: number, other: number): number {
    const two = seedOf(0)
    const three = seedOf(3)
    switch (this.#sort) {
      case 'last':
        return join(join(join(three, one), other), word)
      case 'middle':
        return join(join(join(three, one), word), other)
      case 'first':
        return join(join(join(three, word), one), other)
      case 'follows':
        return join(join(two, one), word)
      default:
        return join(join(two, word), one)
    }
  }
}
