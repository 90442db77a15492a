import type {Candidate, SlipKind} from '../candidate.ts'
import type {Cursor} from '../frames/frame.ts'
import {isGapped, isOtherSide} from '../frames/gapped.ts'
import {againstRemoval} from './extra-word.ts'
import {againstInsertion} from './missing-word.ts'
import {againstExchange} from './word-order.ts'
import {againstWord, isOpenClass} from './wrong-word.ts'

/**
 * What a candidate's margin loses by what stands further off than the counts see, or by what they cannot know; infinite
 * where English allows what is printed.
 */
export function objection(candidate: Candidate, words: Cursor): number {
  if (
    holdsNumeral(candidate, words) ||
    isGapped(words, candidate.from - 1) ||
    isGapped(words, candidate.from) ||
    isOtherSide(words, candidate.from)
  )
    return Number.POSITIVE_INFINITY
  switch (candidate.kind) {
    case 'wrong-word':
      return againstWord(candidate, words)
    case 'extra-word':
      return againstRemoval(candidate, words)
    case 'word-order':
      // "Signs omens of?": in so few words nothing is proved.
      return words.sentence.words.length < fewest ? Number.POSITIVE_INFINITY : againstExchange(candidate, words)
    default:
      return againstInsertion(candidate, words)
  }
}

/** How many words a sentence must have for its order to be doubted. */
const fewest = 4

/** Whether one of the words that change is a Roman one behind what it counts: "Phase - I which", "Part I was". */
function holdsNumeral({from, to}: Candidate, words: Cursor): boolean {
  for (let at = from; at < to; at++) {
    if (words.word(at) !== 'i') continue
    if (/^ ?[-–—] ?$/.test(words.sentence.gaps[at] ?? '') && counted.test(words.word(at - 1))) return true
    if (counted.test(words.word(at - 1)) && words.isName(at - 1)) return true
  }
  return false
}

/** What Roman numerals count. */
const counted =
  /^(?:act|appendix|article|book|chapter|class|division|figure|grade|group|law|level|module|paper|part|phase|schedule|section|semester|stage|step|table|term|tier|title|type|unit|volume|war)$/

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
