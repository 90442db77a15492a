import type {Passage} from './block.ts'

/** Numbers for the words of a passage, the same for the same word in any case or marks: for comparing many passages. */
export function wordHashes({words}: Passage): Uint32Array {
  const numbers = new Uint32Array(words.length)
  for (const {index, norm} of words) numbers[index] = hash(norm)
  return numbers
}

/** FNV-1a over UTF-16 code units, finished so that sums of several mix well (murmur3's finaliser, public domain). */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193)
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35)
  return (value ^ (value >>> 16)) >>> 0
}
