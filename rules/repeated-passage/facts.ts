import type {Passage} from '../../src/article/block.ts'
import type {Role} from '../../src/article/role.ts'
import {wordHashes} from '../../src/article/word-hashes.ts'

/** What is gathered from a passage: a number for each of its words, the same for the same word in any case or marks. */
export interface PassageFacts {
  readonly hashes: Uint32Array
}

const compared: ReadonlySet<Role> = new Set<Role>(['body', 'quote', 'standfirst', 'headline', 'heading'])

/** Number the words of a passage; nothing for roles that are never compared. */
export function gatherWords(passage: Passage): readonly PassageFacts[] {
  if (!compared.has(passage.role) || passage.words.length < 3) return []
  return [{hashes: wordHashes(passage)}]
}
