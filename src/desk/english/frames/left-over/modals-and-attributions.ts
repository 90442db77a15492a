/** Frames of verbs too many: a modal before `to`, an attribution that stands twice. */
import {noun, Pos} from '../../pos.ts'
import {isBase, isSmall, precedes} from '../around.ts'
import {type Asked, askedAt, extra, type Cursor, type Frame} from '../frame.ts'

const modalOnly = /^(?:can|could|may|must|shall|should|would)$/
/** Modals that are nouns too: "the people's will to fight". */
const nounModal = /^(?:might|will)$/
const subjectOrWho = /^(?:he|she|it|they|we|i|you|who)$/
/** What leaves the verb to be understood: "all they could to help". */
const understood =
  /^(?:all|any|as|what|whatever|whenever|wherever|whoever|best|much|more|everything|anything|that|than|which|where|how|however|least|most)$/

/** "they would to sign": no `to` follows a modal. */
const toAfterModal: Frame = (words, at) => {
  if (!words.runs(at - 2, at + 1) || !isSmall(words, at - 1) || words.isQuestion) return undefined
  const before = words.word(at - 1)
  const isSubject = subjectOrWho.test(words.word(at - 2))
  // "a garbage can to hold it": beside a singular noun it may be one.
  const led =
    isSubject ||
    words.only(at - 2, before === 'can' ? Pos.nounPlural : noun) ||
    (words.isName(at - 2) && before !== 'can')
  if (!(modalOnly.test(before) && led) && !(nounModal.test(before) && isSubject)) return undefined
  // "the changes you can to ensure": a clause about the noun before it, whose verb is that of the sentence
  if (isSubject && before === 'can' && words.runs(at - 3, at - 2) && words.only(at - 3, noun)) return undefined
  const isVerb =
    isBase(words, at + 1) ||
    /^(?:be|have|do|make|take|give|go|get)$/.test(words.word(at + 1)) ||
    (words.can(at + 1, Pos.verbBase) && words.can(at + 2, Pos.determiner))
  return isVerb && !precedes(words, at, understood, 8) ? extra('to after a modal', at) : undefined
}

/** What a clause of its own begins with, whose verb `said` may be. */
const beginsClause =
  /^(?:who|whom|whose|which|that|and|but|when|as|while|after|before|he|she|it|they|i|we|you|what|where|if|because|so|or|than)$/
const days = /^(?:on|yesterday|today|in|at|last|earlier|late)$/
/** How far the speaker may stand from the quotation's end, and the second `said` from the first. */
const reach = 4
const longest = 16

/** "”, said its president, Ms Goh said": a quotation that is attributed twice. */
const saidTwice: Frame = (words, at) => {
  const after = words.sentence.gaps[at + 1] ?? ''
  if (!/^[.,;]/.test(after) && !(after === ' ' && days.test(words.word(at + 1)))) return undefined
  const first = firstSaid(words, at)
  if (first === undefined) return undefined
  const parted = /^,/.test(words.sentence.gaps[at] ?? '')
  // "said the man, police said": whom the police heard.
  if (/^(?:he|she|they)$/.test(words.word(at - 1)))
    return /^,/.test(words.sentence.gaps[at - 1] ?? '') && /^[.;]/.test(after) ? extra('said twice', at) : undefined
  if (!parted && !words.isName(at - 1)) return undefined
  for (let between = first + 1; between < at; between++) if (beginsClause.test(words.word(between))) return undefined
  return isBehindQuotation(words, first) ? extra('said twice', at) : undefined
}

/** The `said` of a quotation's speaker, with no other quotation between it and word `at`. */
function firstSaid(words: Cursor, at: number): number | undefined {
  for (let before = at - 1; before >= Math.max(0, at - longest); before--) {
    if (words.word(before) === 'said' && before < at - 1) return hasQuotation(words, before) ? before : undefined
    if (/[“”"«»]/.test(words.sentence.gaps[before + 1] ?? '')) return undefined
  }
  return undefined
}

function isBehindQuotation(words: Cursor, at: number): boolean {
  return /[”"’»]/.test(words.sentence.gaps[at] ?? '')
}

/** Whether a quotation ends a few words before `at`. */
function hasQuotation(words: Cursor, at: number): boolean {
  for (let before = at; before > at - reach && before >= 0; before--) if (isBehindQuotation(words, before)) return true
  return false
}

/** The frames of this file. */
export const modalAndAttributionFrames: readonly Asked[] = [askedAt('to', toAfterModal), askedAt('said', saidTwice)]
