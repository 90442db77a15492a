/** Frames of numbers whose small word is missing: "represents than 200 shops", "ten inches snow", "for few hundred people". */
import {noun, Pos} from '../../pos.ts'
import {isNumber} from '../around.ts'
import {isArticled} from '../bareness.ts'
import {some} from '../finite.ts'
import {type Asked, askedAt, askedIf, missing, type Cursor, type Frame} from '../frame.ts'

/** Whether a word is a number, or stands for one: "half", "a dozen", "a". */
function isAmount(words: Cursor, at: number): boolean {
  return isNumber(words, at) || /^(?:half|two-thirds|three-quarters|dozen|a)$/.test(words.word(at))
}

/** What `than` may follow from afar. */
const compares =
  /^(?:more|less|fewer|other|others|otherwise|rather|sooner|different|differently|else|elsewhere|worse|better|farther|further|later|earlier|hardly|scarcely|barely|twice|prefer\p{L}*|superior|inferior|lesser|greater|no|as|so|such|any|anything|nothing|ever|opposite|hell|same|lower|higher|over|under|above|times)$/u

/** "represents than 200 shops": than a number, and nothing that is compared. */
const missingMore: Frame = (words, at) => {
  if (
    at < 1 ||
    !words.isWhole ||
    !/^[ $£€]+$/.test(words.sentence.gaps[at + 1] ?? '') ||
    words.sentence.gaps[at] !== ' ' ||
    !/^\d/.test(words.word(at + 1))
  )
    return undefined
  if (
    some(
      0,
      at,
      (other) =>
        compares.test(words.word(other)) || words.can(other, Pos.comparative) || /er(?:-|$)/.test(words.word(other))
    )
  )
    return undefined
  return missing('than without more', at, 'more')
}

const units =
  'inches feet pounds ounces tons tonnes gallons litres liters metres meters centimetres centimeters acres hectares barrels bottles kilograms kilos gigabytes megabytes terabytes'

/** What a length has behind it, and what is counted in pounds. */
const dimension =
  /^(?:long|tall|high|deep|wide|thick|square|cubic|north|south|east|west|inland|offshore|northeast|northwest|southeast|southwest|upstream|downstream|sterling|weight|diameter|length|width|height|depth|head|net|gross|apiece|each|total|sail|sprint|final|hurdles|freestyle|backstroke|butterfly|breaststroke|medley|relay|distance|race|race|uphill|downhill|back|home|radius|circumference|worth|today|yesterday|week|month|year|season|overnight|carrier|tall)$/

/** "ten inches snow": a measure and what is measured. */
const missingOfMeasure: Frame = (words, at) => {
  if (!words.isWhole || !isAmount(words, at - 1) || !words.runs(at - 1, at + 1) || words.isName(at + 1))
    return undefined
  const what = words.word(at + 1)
  if (!words.only(at + 1, noun) || dimension.test(what) || /day$/.test(what)) return undefined
  // "the 9,000 feet mountain": a thing of that size
  if (words.can(at + 1, Pos.nounSingular) && isArticled(what)) return undefined
  // "20 pounds sugar, 5 pounds salt": a list of what is needed
  if (!some(0, at - 1, (other) => words.can(other, Pos.verbS | Pos.verbPast | Pos.auxiliary | Pos.modal | Pos.verbIng)))
    return undefined
  if (
    !/^(?:of|in|on|at|for|by|with|from|to|into|and|during|over|before|after|that|a|per|were|was|is|are|every|)$/.test(
      words.word(at + 2)
    )
  )
    return undefined
  return missing('measure without of', at + 1, 'of')
}

/** "for few hundred people": a number that is told roughly. */
const missingAOfFew: Frame = (words, at) => {
  if (
    !/^(?:hundred|thousand|dozen|million|billion)$/.test(words.word(at + 1)) ||
    !words.runs(at - 1, at + 1) ||
    !words.isWhole
  )
    return undefined
  if (
    !words.can(
      at - 1,
      Pos.preposition | Pos.verbS | Pos.verbPast | Pos.verbIng | Pos.auxiliary | Pos.conjunction | Pos.to
    ) ||
    // "over the next few thousand years": the article stands before what tells which
    /^(?:as|next|last|past|first|following|previous)$/.test(words.word(at - 1))
  )
    return undefined
  return missing('number without a', at, 'a')
}

const spans = /^(?:seconds|minutes|hours|days|nights|weeks|months|years)$/

/** "few weeks ago", "for few days": some, where `few` alone would say that they are hardly any. */
const missingAOfSpan: Frame = (words, at) => {
  if (!words.isWhole || words.isName(at) || !words.runs(at, at + 1)) return undefined
  const next = words.word(at + 1)
  const unit = /^(?:more|short)$/.test(next) && words.runs(at + 1, at + 2) ? at + 2 : at + 1
  if (!spans.test(words.word(unit))) return undefined
  const isJoined = words.runs(at - 1, at)
  const isTold = words.runs(unit, unit + 1) && /^(?:ago|later|earlier|prior|before|after)$/.test(words.word(unit + 1))
  // "There were few days before the vote", "the next few weeks", "so few years ago"
  if (
    isTold &&
    (at === 0 ||
      !isJoined ||
      (words.can(at - 1, Pos.verbPast | Pos.adverb | Pos.conjunction | Pos.particle) &&
        !degree.test(words.word(at - 1))))
  )
    return missing('span without a', at, 'a')
  const leads = /^(?:for|after|within)$/.test(words.word(at - 1))
  return isJoined && leads ? missing('span without a', at, 'a') : undefined
}

/** What goes before `few` and says how few: "so few", "very few"; and the forms of be. */
const degree =
  /^(?:so|too|very|as|how|relatively|comparatively|precious|extremely|surprisingly|increasingly|fairly|was|were|been|is|are|had|next|last|first|past|every)$/

/** "every year 2010": since when something is so. */
const missingSince: Frame = (words, at) => {
  if (
    !/^(?:year|season|winter|summer|spring|autumn|election|month|tournament)$/.test(words.word(at - 1)) ||
    !/^(?:every|each)$/.test(words.word(at - 2))
  )
    return undefined
  if (!words.runs(at - 2, at) || !words.isWhole || /^[-–—/]/.test(words.sentence.gaps[at + 1] ?? '')) return undefined
  return missing('every year without since', at, 'since')
}

const groups = 'students children adults seniors members pensioners residents visitors families under'

/** "$18 for adults and $12 students": the second of two prices. */
const missingForOfPrice: Frame = (words, at) => {
  if (
    !/[$£€]$/.test(words.sentence.gaps[at - 1] ?? '') ||
    !/^\d[\d.,]*$/.test(words.word(at - 1)) ||
    words.sentence.gaps[at] !== ' ' ||
    !words.isWhole
  )
    return undefined
  const parallel = (other: number): boolean =>
    words.word(other) === 'for' &&
    /[$£€]$/.test(words.sentence.gaps[other - 1] ?? '') &&
    /^\d/.test(words.word(other - 1))
  return some(1, at - 1, parallel) || some(at + 1, Math.min(at + 9, words.sentence.words.length), parallel)
    ? missing('price without for', at, 'for')
    : undefined
}

/** The frames of this file. */
export const measureFrames: readonly Asked[] = [
  askedAt('than', missingMore),
  askedAt(units, missingOfMeasure),
  askedAt('few', missingAOfFew),
  askedAt('few', missingAOfSpan),
  askedIf((word) => /^(?:19|20)\d\d$/.test(word), missingSince),
  askedAt(groups, missingForOfPrice)
]
