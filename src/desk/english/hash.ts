/** Hashing of words and of sequences: what the count table is addressed with. Changing it makes every model foreign. */

/** A word's number: FNV-1a over UTF-16 code units, mixed. */
export function hashText(text: string): number {
  let value = 0x811c9dc5
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  return mix(value)
}

/** Spread a number over all 32 bits (the finaliser of MurmurHash3). */
export function mix(value: number): number {
  let h = value | 0
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return (h ^ (h >>> 16)) | 0
}

/** The hash of a sequence that grows by one number. */
export function join(sequence: number, next: number): number {
  const h = Math.imul(sequence ^ next, 0x9e3779b1)
  return (h ^ (h >>> 15)) | 0
}
