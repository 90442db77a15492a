/** Frames of a `to` before a verb that may be a noun or an adjective as well: "is asked call the police", "expects turn profitable". */
import {isOfCalendar} from '../../../../article/calendar.ts'
import {articleOrOwner} from '../../closed-classes.ts'
import {noun, Pos} from '../../pos.ts'
import {precedes} from '../around.ts'
import {type Asked, askedAt, missing, type Cursor, type Frame} from '../frame.ts'

/** What is had, and no object follows: "was allowed time the next day", "expects trouble this year". */
const had = /^(?:time|leave|rest|trouble|work|trade|profit|change|access|leeway|water|food|credit|pay)$/

/** How many things a verb takes, and where it leads. */
const taken =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|more|another|back|up|out|into|its|his|her|their|our|a|an)$/

/** "is asked call the police": what somebody is made to do, with its object. */
const askedCall: Frame = (words, at) => {
  const verb = at + 1
  if (!words.isWhole || words.isQuestion || !words.runs(at - 1, verb + 1)) return undefined
  if (!/^(?:is|are|was|were|be|been|being|now|also)$/.test(words.word(at - 1))) return undefined
  if (!isHomograph(words, verb) || had.test(words.word(verb))) return undefined
  const next = words.word(verb + 1)
  return articleOrOwner.test(next) ||
    /^(?:them|him|us|me|police)$/.test(next) ||
    (words.isName(verb + 1) && !isOfCalendar(next))
    ? missing('infinitive without to', verb, 'to')
    : undefined
}

/** "expects turn profitable", "hopes open two more shops": what one means to do. */
const expectsTurn: Frame = (words, at) => {
  const verb = at + 1
  if (!words.isWhole || words.isQuestion || at === 0 || !words.runs(at - 1, verb + 1)) return undefined
  if (!isHomograph(words, verb) || had.test(words.word(verb)) || words.can(at - 1, Pos.determiner | Pos.adjective))
    return undefined
  // "various repayment plans help their customers": several, which a determiner or adjective of several tells.
  if (/s$/.test(words.word(at)) && isOfSeveral(words, at)) return undefined
  // "What the firm expects turn profits is": another's verb.
  if (precedes(words, at, /^(?:what|whatever|that|which|who|whom|everything|all|as|than)$/, 6)) return undefined
  const next = verb + 1
  return taken.test(words.word(next)) || (words.only(next, Pos.adjective) && !words.can(next + 1, noun))
    ? missing('infinitive without to', verb, 'to')
    : undefined
}

/** Whether a word in -s is a noun of several: behind what stands before several, with nothing but adjectives and nouns between. */
function isOfSeveral(words: Cursor, at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - 4) && words.runs(before, before + 1); before--) {
    if (
      /^(?:these|those|all|both|many|several|few|some|most|other|various|different|such|two|three|four|five|six|how|why)$/.test(
        words.word(before)
      )
    )
      return true
    if (!words.can(before, noun | Pos.adjective)) return false
  }
  return false
}

/** Whether a word may be a verb in its bare form, and a noun or an adjective. */
function isHomograph(words: Cursor, at: number): boolean {
  return (
    words.can(at, Pos.verbBase) &&
    words.can(at, Pos.nounSingular | Pos.adjective) &&
    !words.can(
      at,
      Pos.modal | Pos.verbPast | Pos.verbParticiple | Pos.preposition | Pos.adverb | Pos.pronoun | Pos.determiner
    )
  )
}

/** The frames of this file. */
export const lostToBeforeHomographFrames: readonly Asked[] = [
  askedAt('asked required urged ordered invited encouraged allowed expected forced told', askedCall),
  askedAt('expects hopes intends aims plans wants refuses agreed decided hoped', expectsTurn)
]
