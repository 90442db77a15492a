import {mix} from './hash.ts'

/**
 * Counts of sequences in two bytes each: twelve bits of a fingerprint and four of the logarithm of a count.
 *
 * A sequence has one bucket of eight, and a bucket keeps the eight that tell most; so the table is always full, a lookup
 * reads sixteen neighbouring bytes, and one in 500 absent sequences is taken for a present one.
 */
export class CountTable {
  readonly #slots: Uint16Array
  readonly #buckets: number

  constructor(slots: Uint16Array) {
    this.#slots = slots
    this.#buckets = slots.length / bucketSize
  }

  /** log2 of the count of a sequence, rounded down (1 to 15), or 0 if the table doesn't have it. */
  get(sequence: number): number {
    const base = bucketOf(sequence, this.#buckets) * bucketSize
    const mark = fingerprint(sequence)
    const slots = this.#slots
    for (let at = base; at < base + bucketSize; at++) {
      const slot = slots[at] ?? 0
      if (slot >>> 4 === mark) return slot & 15
    }
    return 0
  }
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
