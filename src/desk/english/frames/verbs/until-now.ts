/** Frames of a time that goes on until now: "lives here since 2010", "works here for ten years now", "has lived here since three years". */
import {nominativeOrIt} from '../../closed-classes.ts'
import {Pos} from '../../pos.ts'
import {isNumber, past} from '../around.ts'
import {isFinite, some} from '../finite.ts'
import {type Asked, askedAt, instead, type Cursor, type Frame, type Framed, wrong} from '../frame.ts'
import {isForTimeNow, isSinceTime} from '../past-times.ts'
import {subjectStart} from '../plain-subject.ts'
import {isSubject} from './tenses.ts'
import {participleOf} from '../verb-forms.ts'

/** What makes a sentence with `since` one of comparing or counting: "its first win since May", "the highest since 2010". */
const counts =
  /^(?:first|second|third|last|only|best|worst|most|least|more|less|up|down|than|new|every|ever|all|what|that|it|since|years?|months?|weeks?|days?|times?|-?[a-z]+est)$/

/** The place of a time that goes on until now, within a few words from `from` on: none of them a verb or another clause. */
function goesOnAt(words: Cursor, from: number): number | undefined {
  for (let at = from; at < from + 6; at++) {
    if (words.sentence.gaps[at] !== ' ') return undefined
    if (isSinceTime(words, at) || isForTimeNow(words, at) || isSinceLength(words, at)) return at
    if (
      counts.test(words.word(at)) ||
      isFinite(words, at) ||
      (words.word(at) !== 'for' && words.can(at, Pos.verbIng | Pos.subordinator | Pos.conjunction | Pos.comparative))
    )
      return undefined
  }
  return undefined
}

/** Whether `since` at word `at` stands before a length of time: "since three years". */
function isSinceLength(words: Cursor, at: number): boolean {
  if (words.word(at) !== 'since' || !words.runs(at - 1, at + 2)) return false
  if (!isNumber(words, at + 1) && !/^(?:several|many)$/.test(words.word(at + 1))) return false
  if (!/^(?:minutes|hours|days|weeks|months|years|decades)$/.test(words.word(at + 2))) return false
  return (
    at + 3 >= words.sentence.words.length ||
    words.sentence.gaps[at + 3] !== ' ' ||
    /^(?:and|but|now|already|in|at|with|because)$/.test(words.word(at + 3))
  )
}

/** A verb's words from `from` up to but without `to` as others, and the `since` of a length of time as for. */
function told(words: Cursor, since: number, from: number, to: number, verb: readonly string[]): Framed {
  const frame = 'present with a time until now'
  return isSinceLength(words, since)
    ? instead(frame, from, since + 1, [...verb, ...words.sentence.words.slice(to, since), 'for'])
    : instead(frame, from, to, verb)
}

/** "She is living here since 2010", "They are married since May": what goes on until now has a perfect. */
const isSince: Frame = (words, at) => {
  if (!words.isWhole || at < 1 || !words.runs(at - 1, at + 1) || !isSubject(words, at - 1)) return undefined
  let next = at + 1
  if (/^(?:now|also|still|already|not|only)$/.test(words.word(next))) next++
  const isPost =
    /^an?$/.test(words.word(next)) && nominativeOrIt.test(words.word(at - 1)) && words.word(at - 1) !== 'it'
  const isIng =
    words.can(next, Pos.verbIng) &&
    !/^(?:being|going|missing|coming|following|leading|including)$/.test(words.word(next))
  if (
    !isIng &&
    !isPost &&
    !lasting.test(words.word(next)) &&
    !(words.word(next) === 'in' && state.test(words.word(next + 1)))
  )
    return undefined
  const since = goesOnAt(words, next + 1)
  if (since === undefined || words.isQuestion) return undefined
  const subject = words.word(at) === 'are' || words.word(at - 1) === 'i' ? 'have' : 'has'
  return told(words, since, at, next, [
    subject,
    ...words.sentence.words.slice(at + 1, next).filter((word) => !/^(?:now|still|already)$/.test(word)),
    'been'
  ])
}

/** What lasts, told of somebody or something. */
const lasting =
  /^(?:married|closed|missing|ill|dead|sick|unemployed|divorced|engaged|retired|here|there|away|abroad|vacant|empty|disused|open|active|known|available|employed)$/

const state =
  /^(?:hospital|prison|jail|office|charge|power|care|love|bed|use|place|business|force|effect|exile|hiding|custody|debt|contact|town|london|england)$/

/** "He works here since 2010", "They live in Leeds for ten years now": the same of a plain present. */
const presentSince: Frame = (words, at) => {
  const since = goesOnAt(words, at + 1)
  if (since === undefined || !words.isWhole || words.isQuestion || at < 1 || !words.runs(at - 1, at + 1))
    return undefined
  if (words.can(at, Pos.auxiliary | Pos.modal) || /^(?:that|which|who|what|as|than)$/.test(words.word(at - 2)))
    return undefined
  const one =
    (words.word(at) === 'lives' && (words.only(at - 1, Pos.nounSingular) || words.isName(at - 1))) ||
    words.only(at, Pos.verbS) ||
    (words.can(at, Pos.verbS) && isAlone(words, at)) ||
    (words.can(at, Pos.verbS) && /^(?:he|she|it)$/.test(words.word(at - 1)))
  const many =
    !one && words.can(at, Pos.verbBase) && !words.can(at, past) && /^(?:i|we|they|you)$/.test(words.word(at - 1))
  if (!one && !many) return undefined
  if (one && !isSubject(words, at - 1)) return undefined
  // "in place of distant network feeds since 1999": a noun behind a preposition
  if (words.can(at, Pos.nounPlural) && (words.can(at - 2, Pos.preposition) || words.can(at - 3, Pos.preposition)))
    return undefined
  // "The table includes monthly figures since 1960": the time is that of what it holds
  if (
    /^(?:says?|shows?|suggests?|seems?|means?|marks?|remembers?|includes?|contains?|covers?|lists?|records?|represents?|reflects?|summari[sz]es?|describes?|provides?|counts?|compares?)$/.test(
      words.word(at)
    )
  )
    return undefined
  const done = participleOf(words, words.word(at))
  return done === undefined ? undefined : told(words, since, at, at + 1, [one ? 'has' : 'have', done])
}

/** Whether a word that may be a noun is the verb of the noun before it: "The shop stands there". */
function isAlone(words: Cursor, at: number): boolean {
  return (
    words.only(at - 1, Pos.nounSingular) &&
    subjectStart(words, at - 1) === 0 &&
    /^(?:here|there|in|at|on)$/.test(words.word(at + 1)) &&
    !some(at + 1, words.sentence.words.length, (other) => isFinite(words, other))
  )
}

/** The present before a time until now: looked for by the time, which is rarer. */
const sincePresent: Frame = (words, at) => {
  if (!isSinceTime(words, at) && !isForTimeNow(words, at) && !isSinceLength(words, at)) return undefined
  for (let verb = at - 1; verb > at - 7 && verb > 0; verb--) {
    const told = presentSince(words, verb)
    if (told) return told
    if (isFinite(words, verb)) return undefined
  }
  return undefined
}

/** "He has lived here since three years": how long is told with for. */
const sinceLength: Frame = (words, at) =>
  words.isWhole &&
  isSinceLength(words, at) &&
  some(0, at, (other) => /^(?:has|have|had|been)$|'ve$/.test(words.word(other)))
    ? wrong('since with a length of time', at, 'for')
    : undefined

/** The frames of this file. */
export const untilNowFrames: readonly Asked[] = [
  askedAt('is are am', isSince),
  askedAt('since for', sincePresent),
  askedAt('since', sinceLength)
]
