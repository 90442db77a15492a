import type {Candidate} from './candidates.ts'
import type {Cursor} from './frames/frame.ts'
import {Pos, verb} from './pos.ts'

/** What two words of one part of speech cost: grammar can't tell `his` from `this`, only the sense can. */
const sameRole = 1.5

/** What may follow the object of a verb. */
const afterObject = Pos.determiner | Pos.preposition | Pos.particle | Pos.to

/** What no evidence can outweigh. */
const never = Number.POSITIVE_INFINITY

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
      return 0
  }
}

function againstWord({from, key, tokens}: Candidate, words: Cursor): number {
  const [printed = ''] = key.split('>')
  const next = words.word(from + 1)
  // "more people in the valley than there are now"
  if (printed === 'than' && hasBefore(words, from, /^(?:more|less|fewer|rather|other|else|different|[a-z]{2,}er)$/))
    return never
  // "neither our security nor our economy"
  if (printed === 'nor' && hasBefore(words, from, /^(?:neither|not|no|never|n't|[a-z]+n't)$/)) return never
  // "off Batangas", "so our communities can", "hundreds or thousands"
  if (printed === 'off' && words.isName(from + 1)) return never
  if (printed === 'so' && words.can(from + 1, Pos.determiner | Pos.pronoun) && next !== 'that') return never
  if (printed === 'or' && words.pos(from - 1) !== 0 && words.pos(from - 1) === words.pos(from + 1)) return never
  const shared = words.pos(from) & (tokens[0]?.pos ?? 0)
  return (shared & (Pos.determiner | Pos.pronoun | Pos.modal)) !== 0 ? sameRole : 0
}

const optional = /^-(?:both|most|all|each|much|more|who|quite|too|very|so|also|still|just|only|even|already)$/
const particles = /^(?:out|up|in|on|off|down|over|back|away)$/

function againstRemoval({from, key}: Candidate, words: Cursor): number {
  if (optional.test(key)) return never
  const before = words.word(from - 1)
  const word = words.word(from)
  const next = words.word(from + 1)
  // "may it inspire us", "when will I": the subject stands behind its verb.
  if (words.can(from, Pos.pronoun) && words.can(from - 1, Pos.modal | Pos.auxiliary) && key !== 'twice') return never
  if (words.can(from, Pos.modal | Pos.auxiliary) && /^(?:when|how|why|where|what|who|and|than|as|so|nor)$/.test(before))
    return never
  // "the format that articles come in is PDF", "fires at and launches"
  if (words.can(from, Pos.auxiliary | Pos.modal) && words.can(from - 1, Pos.preposition)) return never
  if (words.can(from, Pos.preposition | Pos.to) && /^(?:and|or|but)$/.test(next)) return never
  // "pointed that out", "known this for decades": the object of a verb.
  if (/^(?:this|that)$/.test(word) && words.can(from - 1, verb) && words.can(from + 1, afterObject)) return never
  // "from the United States and from other parts"
  return /^(?:and|or|but)$/.test(before) && hasBefore(words, from - 1, new RegExp(`^${word}$`)) ? never : 0
}

function againstExchange({from}: Candidate, words: Cursor): number {
  const left = words.word(from)
  const right = words.word(from + 1)
  // "swap that out", "bring with them": both orders are English.
  if (particles.test(left) && words.can(from + 1, Pos.pronoun)) return never
  if (particles.test(right) && words.can(from, Pos.pronoun)) return never
  if (left === 'with' && words.can(from + 1, Pos.pronoun)) return never
  if (right === 'more' || left === 'more' || left === 'each') return never
  // "Hội An": a small word with a capital of its own is a name.
  return hasOwnCapital(words, from) || hasOwnCapital(words, from + 1) ? never : 0
}

function hasOwnCapital(words: Cursor, at: number): boolean {
  const printed = words.sentence.words[at] ?? ''
  return at > 0 && printed !== 'I' && words.token(at)?.flags === 1 && printed !== printed.toLowerCase()
}

function hasBefore(words: Cursor, at: number, pattern: RegExp): boolean {
  for (let before = 0; before < at; before++) if (pattern.test(words.word(before))) return true
  return false
}
