/** Frames of two words that belong together, of which the second is another's: "between 5 to 7", "both the mayor or his deputy", "not only … and also", "as big than". */
import {articleOrOwner} from '../../closed-classes.ts'
import {isOfCalendar} from '../../../../article/calendar.ts'
import {noun, Pos} from '../../pos.ts'
import {isFinite} from '../finite.ts'
import {type Asked, askedAt, extra, wrong, type Cursor, type Frame} from '../frame.ts'

const unit =
  /^(?:am|pm|a\.m|p\.m|per|cent|percent|million|billion|crore|lakh|thousand|hundred|km|miles|metres|meters|years|months|weeks|days|hours|minutes|degrees|feet|kg|noon|midnight|°c|c|f|mph|kph)$/

/** Whether a word is a number, a day or a month. */
function isPoint(words: Cursor, at: number): boolean {
  return (
    /^\d[\d,.:]*(?:am|pm|m|bn|k|km|kg|st|nd|rd|th)?$/.test(words.word(at)) ||
    words.only(at, Pos.numeral) ||
    isOfCalendar(words.word(at))
  )
}

/** "between 5 to 7 per cent", "between May to July": and. */
const betweenTo: Frame = (words, at) => {
  if (!isPoint(words, at + 1)) return undefined
  let to = at + 2
  while (to < at + 5 && (unit.test(words.word(to)) || isPoint(words, to)) && words.word(to) !== 'to') to++
  if (words.word(to) !== 'to' || !isPoint(words, to + 1) || !words.runs(to - 1, to)) return undefined
  for (let place = at + 1; place <= to + 1; place++)
    if (!/^ [$£€₹¥]?$/.test(words.sentence.gaps[place] ?? '') && !/^ ?%? ?$/.test(words.sentence.gaps[place] ?? ''))
      return undefined
  // "the gap between 18 to 24-year-olds and the rest"
  for (let place = to + 1; place < to + 12 && place < words.sentence.words.length; place++)
    if (words.word(place) === 'and') return undefined
  return wrong('between to', to, 'and')
}

const pronoun = /^(?:i|you|he|she|we|they|me|him|us|them)$/

/** Whether the phrases that begin at two words are of one kind. */
function areAlike(words: Cursor, first: number, second: number, joint: number): boolean {
  if (pronoun.test(words.word(first)))
    return pronoun.test(words.word(second)) || articleOrOwner.test(words.word(second))
  if (articleOrOwner.test(words.word(first))) return articleOrOwner.test(words.word(second))
  if (words.isName(first)) return words.isName(second)
  return (
    joint === first + 1 &&
    words.pos(first) !== 0 &&
    words.pos(first) === words.pos(second) &&
    words.only(first, noun | Pos.adjective)
  )
}

/** The word at which one of a pair is joined to the other by `joint`, and not by `right`. */
function joinedBy(words: Cursor, at: number, joint: string, right: string): number | undefined {
  if (words.tokens.printed.some(({lower}, place) => place > at && lower === right)) return undefined
  for (let place = at + 2; place <= at + 6; place++) {
    if (!words.runs(place - 1, place) || isFinite(words, place)) return undefined
    if (words.word(place) === joint) return words.runs(place, place + 1) ? place : undefined
  }
  return undefined
}

/** "both the mayor or his deputy": and. */
const bothOr: Frame = (words, at) => {
  const or = joinedBy(words, at, 'or', 'and')
  if (or === undefined || !areAlike(words, at + 1, or + 1, or)) return undefined
  // "one or both the parents or guardians", "both parents or guardians": both of them
  if (
    /^(?:or|not|without|no|neither|nor|n't)$/.test(words.word(at - 1)) ||
    !(articleOrOwner.test(words.word(at + 1)) || words.isName(at + 1) || words.can(at - 1, Pos.preposition))
  )
    return undefined
  if (
    /^(?:the|his|her|its|their|our|my|your)$/.test(words.word(at + 1)) &&
    words.only(at + 2, Pos.nounPlural) &&
    words.word(at + 3) === 'or'
  )
    return undefined
  return {...wrong('both or', or, 'and'), asks: true}
}

/** "either fish and meat": or. */
const eitherAnd: Frame = (words, at) => {
  const and = joinedBy(words, at, 'and', 'or')
  const first = words.only(at + 1, Pos.preposition) ? at + 2 : at + 1
  if (and === undefined || !areAlike(words, first, and + 1, and)) return undefined
  if (words.tokens.printed.some(({lower}) => lower === 'or') || /n't$|^not$/.test(words.word(at - 1))) return undefined
  // "either party and its lawyer"
  if (!articleOrOwner.test(words.word(first)) && !words.isName(first) && !pronoun.test(words.word(first)))
    return undefined
  return {...wrong('either and', and, 'or'), asks: true}
}

/** "not only a poet and also a painter": but. */
const notOnlyAnd: Frame = (words, at) => {
  if (words.word(at - 1) !== 'not') return undefined
  for (let place = at + 1; place < words.sentence.words.length; place++) {
    if (words.word(place) === 'but' || /[;:.—–]/.test(words.sentence.gaps[place] ?? '')) return undefined
    if (words.word(place) === 'and' && words.word(place + 1) === 'also') return wrong('not only and also', place, 'but')
  }
  return undefined
}

/** "Hardly had the match begun than": when. */
const hardlyThan: Frame = (words, at) => {
  if (at !== 0 || words.word(1) !== 'had') return undefined
  for (let place = 2; place < words.sentence.words.length; place++) {
    if (/^(?:when|before|more|less|other|rather|\p{L}{3,}er)$/u.test(words.word(place))) return undefined
    if (words.word(place) === 'than') return wrong('hardly than', place, 'when')
  }
  return undefined
}

/** "as big than a bus", "as many as" and so "twice as much than": as. */
const asThan: Frame = (words, at) => {
  if (!/^(?:than|like)$/.test(words.word(at + 2)) || !words.runs(at, at + 3)) return undefined
  // "as much like his father"
  if (words.word(at + 2) === 'like' && !words.only(at + 1, Pos.adjective)) return undefined
  if (/^(?:as|such|than|same)$/.test(words.word(at - 1)) || words.can(at + 1, Pos.comparative)) return undefined
  const measured =
    words.only(at + 1, Pos.adjective) ||
    /^(?:much|many|well|far|long|often|fast|hard|early|late|big|old|high|good|bad|strong|soon|quickly)$/.test(
      words.word(at + 1)
    )
  return measured &&
    !/^(?:other|different|more|less|fewer|better|worse|rather|greater|superior|inferior)$|er$/.test(words.word(at + 1))
    ? wrong('as than', at + 2, 'as')
    : undefined
}

/** "said the she had left", "The it was found": no article stands before a pronoun that is a subject. */
const articleBeforePronoun: Frame = (words, at) => {
  if (!words.runs(at, at + 2) || !/^(?:he|she|it|they|we)$/.test(words.word(at + 1))) return undefined
  if (words.sentence.words[at + 1] !== words.word(at + 1) || (words.sentence.words[at] === 'A' && at > 0))
    return undefined
  return /^(?:is|was|are|were|has|had|have|will|would|could|can|should|must|might|did|does)$/.test(words.word(at + 2))
    ? extra('article before a pronoun', at)
    : undefined
}

/** The frames of this file. */
export const pairedFrames: readonly Asked[] = [
  askedAt('between', betweenTo),
  askedAt('both', bothOr),
  askedAt('either', eitherAnd),
  askedAt('only', notOnlyAnd),
  askedAt('hardly scarcely barely', hardlyThan),
  askedAt('as', asThan),
  askedAt('the a an', articleBeforePronoun)
]
