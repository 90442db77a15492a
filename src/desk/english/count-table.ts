import {mix} from './hash.ts'

/**
 * Counts of sequences in two bytes each: twelve bits of a fingerprint and four of the logarithm of a count.
 *
 * A sequence has one bucket of eight, and a bucket keeps the eight that tell most; so the table is always full, a lookup
 * reads sixteen neighbouring bytes, and one in 500 absent sequences is taken for a present one.
 */
export class CountTable {
  /** Two slots each, the first in the lower half. */
  readonly #pairs: Int32Array
  /** What a sequence's number is multiplied by for its bucket. */
  readonly #scale: number

  constructor(slots: Uint16Array) {
    const {buffer, byteOffset, length} = byteOffsetIsWhole(slots) ? slots : slots.slice()
    this.#pairs = new Int32Array(buffer, byteOffset, length >> 1)
    this.#scale = length / bucketSize / 0x100000000
  }

  /**
   * Read where a sequence would stand, and nothing more: of places that are read one behind the other the processor waits for one
   * only, of questions that are answered one behind the other for each.
   *
   * @returns Nothing of use; keep it, so that the reading is not left out.
   */
  touch(sequence: number): number {
    return this.#pairs[((sequence >>> 0) * this.#scale) << 2] ?? 0
  }

  /** log2 of the count of a sequence, rounded down (1 to 15), or 0 if the table doesn't have it. */
  get(sequence: number): number {
    const pairs = this.#pairs
    const mark = fingerprint(sequence) << 4
    const both = mark | (mark << 16)
    // Four reads instead of eight, and a test for each: this is what the evidence does most.
    for (let at = ((sequence >>> 0) * this.#scale) << 2, end = at + 4; at < end; at++) {
      const pair = (pairs[at] ?? 0) ^ both
      if ((pair & 0xfff0) === 0) return pair & 15
      if (pair >>> 20 === 0) return (pair >>> 16) & 15
    }
    return 0
  }
}

/** Whether the slots begin where a number of four bytes may begin. */
function byteOffsetIsWhole({byteOffset}: Uint16Array): boolean {
  return byteOffset % 4 === 0
}

/** Slots in a bucket. */
export const bucketSize = 8

/** The bucket of a sequence. */
export function bucketOf(sequence: number, buckets: number): number {
  return Math.floor(((sequence >>> 0) / 0x100000000) * buckets)
}

/** The fingerprint of a sequence, 1 to 4095. */
export function fingerprint(sequence: number): number {
  return mix(sequence ^ 0x5bd1e995) & 0xfff || 1
}
