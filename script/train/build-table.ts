/** From counts to the table of two bytes a sequence: which sequences stay, and how they are written. */
import {bucketOf, bucketSize, fingerprint} from '../../src/desk/english/count-table.ts'
import {orders} from '../../src/desk/english/orders.ts'
import type {Counts} from './count.ts'

/**
 * How much more than its count a sequence of each order is worth, in powers of two: short sequences decide more places
 * than long ones, and classes stand for many sentences at once.
 */
const worth: readonly number[] = [1, 0.8, 0, 1, 0.3, -0.4, -1.2, -0.2, -0.2, -0.2]

/** Sequences in fewer stretches than this are no evidence. */
const leastCount = 3

/** Fill a table of `bytes` bytes; a full bucket gives up the sequence that is worth least. */
export function buildTable({sequences, counts, order}: Counts, bytes: number): Uint16Array {
  const buckets = Math.floor(bytes / 2 / bucketSize)
  const slots = new Uint16Array(buckets * bucketSize)
  const worths = new Float32Array(slots.length)
  const kept = orders.map(() => 0)
  const owner = new Uint8Array(slots.length)
  for (let at = 0; at < counts.length; at++) {
    const count = counts[at] ?? 0
    if (count < leastCount) continue
    const sequence = sequences[at] ?? 0
    const kind = order[at] ?? 0
    // The hash breaks ties, so that the result does not depend on the order of insertion.
    const value = Math.log2(count) + (worth[kind] ?? 0) + (sequence >>> 0) * 1e-13
    const base = bucketOf(sequence, buckets) * bucketSize
    let least = base
    for (let slot = base; slot < base + bucketSize; slot++) if ((worths[slot] ?? 0) < (worths[least] ?? 0)) least = slot
    if (slots[least] !== 0 && (worths[least] ?? 0) >= value) continue
    slots[least] = (fingerprint(sequence) << 4) | Math.min(15, Math.floor(Math.log2(count)))
    worths[least] = value
    owner[least] = kind
  }
  for (let slot = 0; slot < slots.length; slot++)
    if (slots[slot] !== 0) kept[owner[slot] ?? 0] = (kept[owner[slot] ?? 0] ?? 0) + 1
  console.log(
    `table of ${slots.length} slots:`,
    orders.map(({words}, kind) => `${words.map((w) => (w ? 'w' : 'c')).join('')} ${kept[kind]}`).join(', ')
  )
  return slots
}
