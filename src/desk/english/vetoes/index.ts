import type {Candidate, SlipKind} from '../candidate.ts'
import type {Cursor} from '../frames/frame.ts'
import {againstRemoval} from './extra-word.ts'
import {againstInsertion} from './missing-word.ts'
import {againstExchange} from './word-order.ts'
import {againstWord, isOpenClass} from './wrong-word.ts'

/**
 * What a candidate's margin loses by what stands further off than the counts see, or by what they cannot know; infinite
 * where English allows what is printed.
 */
export function objection(candidate: Candidate, words: Cursor): number {
  switch (candidate.kind) {
    case 'wrong-word':
      return againstWord(candidate, words)
    case 'extra-word':
      return againstRemoval(candidate, words)
    case 'word-order':
      return againstExchange(candidate, words)
    default:
      return againstInsertion(candidate, words)
  }
}

/** What a slip's margin must reach, by kind, for a warning; below, it is a query. */
const certain: Readonly<Record<SlipKind, number>> = {
  'wrong-word': 1.8,
  'missing-word': 1.6,
  'extra-word': 1.2,
  'word-order': 3
}

/** What a change's margin must reach to be reported as a fault, rather than asked about. */
export function certainty(candidate: Candidate, words: Cursor): number {
  return certain[candidate.kind] + (candidate.kind === 'wrong-word' && isOpenClass(candidate, words) ? 1 : 0)
}
