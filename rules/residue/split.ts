import type {Passage} from '../../src/article/block.ts'
import {splitWords} from '../../src/article/split-words.ts'
import type {Lexicon} from '../../src/desk/english/lexicon.ts'
import type {Fact} from './fact.ts'

/** Find words with a space within them, and words that still have the hyphen of a line's end. */
export function findSplit(passage: Passage, lexicon: Lexicon): Fact[] {
  if (passage.role === 'table') return []
  return splitWords(passage, lexicon).map(({start, end, whole}): Fact => {
    return {kind: 'split', severity: 'warning', start, end, expected: [whole]}
  })
}
