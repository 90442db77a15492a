/** Prepositions of times: "in Monday", "at the evening", "since nine to five", "left before two weeks". */
import {isWeekday} from '../../../../article/calendar.ts'
import {noun, Pos} from '../../pos.ts'
import {isNumber} from '../around.ts'
import {some} from '../finite.ts'
import {type Asked, askedAt, extra, instead, type Cursor, type Frame, wrong} from '../frame.ts'

/** Whether a phrase ends before a word: at a mark, or where what follows begins another. */
function endsAt(words: Cursor, at: number): boolean {
  const gap = words.sentence.gaps[at] ?? ''
  if (gap !== ' ') return /^["”’)]*[.,;!?]/.test(gap)
  return /^(?:and|but|when|because|while|the|an?|his|her|their|our|my|he|she|it|they|we|i|you|at|with|for|by|from|to|after|before|until)$/.test(
    words.word(at)
  )
}

/** "The meeting is in Monday", "at Tuesday evening": on. */
const onWeekday: Frame = (words, at) => {
  if (!words.isWhole || !words.runs(at, at + 1) || !isWeekday(words.word(at + 1))) return undefined
  if (!/^\p{Lu}/u.test(words.sentence.words[at + 1] ?? '')) return undefined
  const part = /^(?:morning|afternoon|evening|night)$/.test(words.word(at + 2)) && words.runs(at + 1, at + 2)
  if (!endsAt(words, at + (part ? 3 : 2))) return undefined
  const before = words.word(at - 1)
  // "came in Monday": a verb of two words
  if (
    at > 0 &&
    words.word(at) === 'in' &&
    (!words.can(at - 1, Pos.verbPast | Pos.verbParticiple | Pos.auxiliary | Pos.adjective) || goesIn.test(before))
  )
    return undefined
  return wrong('preposition of a day', at, 'on')
}

/** Verbs that have `in` for their own. */
const goesIn =
  /^(?:came|come|called|checked|turned|brought|rolled|moved|handed|went|gone|got|logged|tuned|signed|set|stepped|dropped|flew|flown|sent|poured|broke|broken|kicked|phoned|reported|joined|chipped|filled|fitted|gave|given|slept|stayed|stopped|took|taken|tied|traded|weighed|written|wrote|put|cashed|started|stated|arrived|blew|shipped|delivered)$/

/** "works in night.": at. */
const atNight: Frame = (words, at) =>
  words.isWhole &&
  /^(?:night|noon|midnight)$/.test(words.word(at + 1)) &&
  words.runs(at - 1, at + 1) &&
  /^["”’)]*[.,;]/.test(words.sentence.gaps[at + 2] ?? '')
    ? wrong('preposition of a part of the day', at, 'at')
    : undefined

/** "At the evening the streets are empty": in. */
const inPartOfDay: Frame = (words, at) =>
  words.isWhole &&
  words.word(at + 1) === 'the' &&
  /^(?:morning|afternoon|evening)$/.test(words.word(at + 2)) &&
  words.runs(at, at + 2) &&
  endsAt(words, at + 3) &&
  !/^(?:at|with|for|by|from|to|and)$/.test(words.word(at + 3)) &&
  !/^(?:look\w*|arriv\w*|point\w*|aim\w*)$/.test(words.word(at - 1))
    ? wrong('preposition of a part of the day', at, 'in')
    : undefined

/** "on 5 p.m.", "in nine o'clock": at. */
const atClock: Frame = (words, at) => {
  if (!words.isWhole || !words.runs(at, at + 2) || !isNumber(words, at + 1)) return undefined
  return /^(?:o'clock|p\.?m\.?|a\.?m\.?)$/.test(words.word(at + 2)) && !words.can(at - 1, Pos.verbBase)
    ? wrong('preposition of an hour', at, 'at')
    : undefined
}

/** "open since nine to five": from. */
const sinceTo: Frame = (words, at) =>
  words.isWhole &&
  words.runs(at, at + 3) &&
  isPoint(words, at + 1) &&
  words.word(at + 2) === 'to' &&
  isPoint(words, at + 3)
    ? wrong('since before a range', at, 'from')
    : undefined

function isPoint(words: Cursor, at: number): boolean {
  return isNumber(words, at) || isWeekday(words.word(at)) || /^(?:noon|midnight|dawn|dusk)$/.test(words.word(at))
}

const unit = /^(?:minutes?|hours?|days?|weeks?|months?|years?|decades?)$/

/** "He left before two weeks.": two weeks ago. */
const beforeSpan: Frame = (words, at) => {
  const span = words.word(at + 1)
  if (!words.isWhole || words.isQuestion || !words.runs(at, at + 2) || !unit.test(words.word(at + 2))) return undefined
  if (!isNumber(words, at + 1) && !/^(?:some|several|many)$/.test(span)) return undefined
  if (!/^["”’)]*[.]/.test(words.sentence.gaps[at + 3] ?? '')) return undefined
  if (
    !some(
      0,
      at,
      (other) => words.can(other, Pos.verbPast) && !words.can(other - 1, Pos.determiner | Pos.preposition)
    ) ||
    some(
      0,
      at,
      (other) =>
        /^(?:not|never|long|n't|would|could|will|can|may|must|should|be)$/.test(words.word(other)) ||
        words.word(other).endsWith("n't")
    )
  )
    return undefined
  return instead('before a span', at, at + 3, [span, words.word(at + 2), 'ago'])
}

/** "will be there in two hours ago": one of the two. */
const inAgo: Frame = (words, at) => {
  if (words.word(at + 3) !== 'ago' || !words.runs(at, at + 3) || !unit.test(words.word(at + 2))) return undefined
  if (!isNumber(words, at + 1) && !words.can(at + 1, Pos.determiner | Pos.numeral)) return undefined
  // "came in two years ago": the verb's own word.
  if (
    /^(?:c[ao]mes?|w[ae]nt|goes|gone|moved?|moves|dropped|walked|called|checked|logged|signed|set|sets|stepped|caved|gave|broke|brought|took|taken|put|let|sent|phoned|joined|kicked|settled|got|get|handed|stayed|turned|tuned|dialled|dialed)$/.test(
      words.word(at - 1)
    )
  )
    return undefined
  const isAhead = some(0, at, (other) => /^(?:will|shall|can|going|[a-z]+'ll)$/.test(words.word(other)))
  return extra('in and ago', isAhead ? at + 3 : at)
}

/** "in last week", "at next month.": no preposition. */
const inLast: Frame = (words, at) =>
  words.isWhole &&
  /^(?:last|next)$/.test(words.word(at + 1)) &&
  /^(?:week|month|year)$/.test(words.word(at + 2)) &&
  words.runs(at, at + 2) &&
  /^["”’)]*[.,;]/.test(words.sentence.gaps[at + 3] ?? '') &&
  !words.can(at - 1, noun | Pos.verbBase) &&
  // "was sworn in last week", "voted on next week": the verb's own
  !/^(?:sworn|phased|ushered|locked|voted|worked|brought|moved|came|went|turned|handed|signed|kicked|called|acted|agreed|decided)$/.test(
    words.word(at - 1)
  )
    ? extra('preposition before last', at)
    : undefined

/** The frames of this file. */
export const timePhraseFrames: readonly Asked[] = [
  askedAt('in at', onWeekday),
  askedAt('at', inPartOfDay),
  askedAt('in', atNight),
  askedAt('in on', atClock),
  askedAt('since', sinceTo),
  askedAt('before', beforeSpan),
  askedAt('in', inAgo),
  askedAt('in at', inLast)
]
