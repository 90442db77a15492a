import type {Passage} from '../../src/article/block.ts'
import type {Role} from '../../src/article/role.ts'

/** What is gathered from a passage: a number for each of its words, the same for the same word in any case or marks. */
export interface PassageFacts {
  readonly hashes: Uint32Array
}

const compared: ReadonlySet<Role> = new Set<Role>(['body', 'quote', 'standfirst', 'headline', 'heading'])

/** Number the words of a passage; nothing for roles that are never compared. */
export function gatherWords(passage: Passage): readonly PassageFacts[] {
  if (!compared.has(passage.role) || passage.words.length < 3) return []
  const hashes = new Uint32Array(passage.words.length)
  for (const {index, norm} of passage.words) hashes[index] = hash(norm)
  return [{hashes}]
}

/** FNV-1a over UTF-16 code units, finished so that sums of several mix well (murmur3's finaliser, public domain). */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193)
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35)
  return (value ^ (value >>> 16)) >>> 0
}
