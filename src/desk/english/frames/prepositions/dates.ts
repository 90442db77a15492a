/** Prepositions of dates, and words that stand for others there: "graduated on July 2020", "born in May 5", "the mid of October". */
import {printedMonth} from '../../../../article/calendar.ts'
import {Pos} from '../../pos.ts'
import {precedes} from '../around.ts'
import {type Asked, askedAt, type Cursor, type Frame, wrong} from '../frame.ts'

const month = new RegExp(`^${printedMonth}$`, 'i')

/** What has a month for its subject: "a report on July", "figures on March". */
const tells =
  /^(?:\w*reports?|data|figures|focus\w*|based|rel(?:y|ies|ied|ying)|depend\w*|notes?|updates?|articles?|book|chapter|section|page|work\w*|bets?|blam\w+|comment\w*|decisions?|votes?|eyes?|spend\w*|spent|and|or|hinge\w*|impact\w*|effects?|looks?|looking|post|piece|thoughts?|information|stats|statistics|light)$/

/** What a figure does from one month to the next. */
const changed =
  /^(?:up|down|r[io]se[ns]?|rising|f[ae]ll(?:s|en|ing)?|gain(?:s|ed)?|drop(?:s|ped)?|jump(?:s|ed)?|climb(?:s|ed)?|slid|eased?|improve(?:d|ment)?|increased?|decreased?|declined?|higher|lower|fewer|more|less|better|worse)$/

function isMonth(words: Cursor, at: number): boolean {
  return month.test(words.word(at)) && /^\p{Lu}/u.test(words.sentence.words[at] ?? '')
}

/** "graduated on July 2020", "the show opens on March": a month has no day there. */
const onMonth: Frame = (words, at) => {
  if (!words.runs(at - 1, at + 1) || !isMonth(words, at + 1) || tells.test(words.word(at - 1)) || words.tokens.title)
    return undefined
  // "up nine on February", "sales fell by a tenth on March": held against that month
  if (precedes(words, at, changed, 6)) return undefined
  const after = words.word(at + 2)
  const year = /^(?:19|20)\d\d$/.test(after)
  const gap = words.sentence.gaps[at + 2] ?? ''
  // "on March, 5", "on July/August"
  const ends = gap !== ' ' ? /^[.;!?)]/.test(gap) || /^, \D/.test(`${gap}${after}`) : isJoint(words, at + 2)
  if (year ? gap !== ' ' && gap !== ', ' : !ends) return undefined
  return {...wrong('on before a month', at, 'in', year ? undefined : -3), certain: 0}
}

/** Whether a word goes on a sentence behind a date's end. */
function isJoint(words: Cursor, at: number): boolean {
  return words.only(at, Pos.conjunction | Pos.subordinator | Pos.preposition | Pos.pronoun) && !words.isName(at)
}

/** "born in May 5, 1990", "held in 12 June.": a day has its date on it. */
const inDay: Frame = (words, at) => {
  if (words.tokens.title) return undefined
  const [first, second] = isMonth(words, at + 1) ? [at + 1, at + 2] : [at + 2, at + 1]
  if (!isMonth(words, first) || !words.runs(at, at + 2) || !isDay(words.word(second))) return undefined
  const gap = words.sentence.gaps[at + 3] ?? ''
  const year = /^(?:19|20)\d\d$/.test(words.word(at + 3))
  if (!year && !/^[.;,!?)]/.test(gap) && !isJoint(words, at + 3)) return undefined
  // "in May 12, 13 and 14 people"
  if (!year && gap.startsWith(',') && /^\d/.test(words.word(at + 3))) return undefined
  // "for their part in January 6th": a day as what happened on it
  if (
    !year &&
    second === first + 1 &&
    /^(?:involve\w*|participat\w*|role|roles|part|engaged)$/.test(words.word(at - 1))
  )
    return undefined
  return wrong('in before a day', at, 'on')
}

function isDay(word: string): boolean {
  return /^(?:[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?$/.test(word)
}

/** "before the mid of October": what has an end has a middle. */
const midOf: Frame = (words, at) =>
  words.word(at - 1) === 'the' && words.word(at + 1) === 'of' && words.runs(at - 1, at + 1)
    ? wrong('the mid of', at, 'middle')
    : undefined

/** "In other to avoid it": the words of a purpose. */
const inOrderTo: Frame = (words, at) =>
  words.word(at - 1) === 'in' &&
  words.word(at + 1) === 'to' &&
  words.runs(at - 1, at + 2) &&
  words.can(at + 2, Pos.verbBase) &&
  !words.can(at + 2, Pos.determiner | Pos.pronoun | Pos.nounPlural)
    ? wrong('in other to', at, 'order')
    : undefined

/** The frames of this file: asked at the words that they would change. */
export const dateFrames: readonly Asked[] = [
  askedAt('on', onMonth),
  askedAt('in', inDay),
  askedAt('mid', midOf),
  askedAt('other', inOrderTo)
]
