/** Frames of what an edit leaves at a noun or a verb: "her second fifteenth goal", "has met last Friday". */
import {formOfBeButAm, nominative, nominativeOrIt, owner} from '../../closed-classes.ts'
import {isWeekday} from '../../../../article/calendar.ts'
import {noun, Pos, verb} from '../../pos.ts'
import {opensClause} from '../../vetoes/around.ts'
import {past} from '../around.ts'
import {type Asked, askedAt, askedBehind, askedIf, extra, type Frame} from '../frame.ts'

const ordinal =
  /^(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\w+teenth|twentieth|thirtieth|\d+(?:st|nd|rd|th))$/

/** "her second fifteenth goal": two ordinals; a fraction ("the first third") is no place in a row of somebody's. */
const twoOrdinals: Frame = (words, at) => {
  if (!ordinal.test(words.word(at)) || !ordinal.test(words.word(at + 1)) || !words.runs(at - 1, at + 2))
    return undefined
  if (!owner.test(words.word(at - 1)) || words.word(at) === words.word(at + 1)) return undefined
  // "her first third place", "his second second half"
  const next = words.word(at + 2)
  return /^(?:of|in|this|since|goal|win|title|season|album|book|novel|child|victory|birthday|year)$/.test(next)
    ? extra('two ordinals', at)
    : undefined
}

/** "The council has met last Friday": a perfect with a time that is past. */
const perfectWithPast: Frame = (words, at) => {
  const next = words.word(at + 1)
  if (
    !words.runs(at - 1, at + 2) ||
    !words.only(at + 1, past) ||
    !words.can(at + 1, Pos.verbPast) ||
    !words.can(at + 1, Pos.verbParticiple)
  )
    return undefined
  const time = words.word(at + 2)
  const isPast =
    time === 'yesterday' ||
    (time === 'last' &&
      (/^(?:week|month|year|night)$/.test(words.word(at + 3)) || isWeekday(words.word(at + 3))) &&
      words.runs(at + 2, at + 3))
  if (!isPast || /^(?:had|lasted)$/.test(next)) return undefined
  if (!words.can(at - 1, noun) && !words.isName(at - 1) && !nominativeOrIt.test(words.word(at - 1))) return undefined
  return extra('perfect with a past time', at)
}

/** Verbs of which `by` tells the way and no doer. */
const passesBy =
  /^(?:passed|driven|gone|stood|lived|put|come|flown|dropped|run|ridden|walked|stopped|laid|set|swung|come)$/

/** "was praised by from two ministers": a preposition between `by` and the doer. */
const behindBy: Frame = (words, at) => {
  if (!words.can(at - 2, Pos.verbParticiple) || passesBy.test(words.word(at - 2))) return undefined
  if (!words.runs(at - 3, at + 1) || words.can(at - 2, noun)) return undefined
  // "was seen by from 40 to 50 people"
  if (/^(?:to|and)$/.test(words.word(at + 2))) return undefined
  let be = at - 3
  if (words.can(be, Pos.adverb) && !words.can(be, Pos.auxiliary)) be--
  if (!formOfBeButAm.test(words.word(be))) return undefined
  return words.can(at + 1, Pos.determiner | Pos.numeral) || words.isName(at + 1) || /^\d/.test(words.word(at + 1))
    ? extra('two prepositions', at)
    : undefined
}

/** "is a much wider than the old": an article before a comparison that no noun follows. */
const beforeComparison: Frame = (words, at) => {
  if (
    !words.runs(at - 1, at + 3) ||
    !/^(?:is|are|was|were|be|been|looks?|looked|seems?|seemed|proved|became)$/.test(words.word(at - 1))
  )
    return undefined
  let adjective = at + 1
  if (/^(?:even|much|far|still|slightly)$/.test(words.word(adjective))) adjective++
  if (words.word(adjective) === 'more') {
    if (!words.only(adjective + 1, Pos.adjective)) return undefined
    adjective++
  } else if (!/[^e]er$/.test(words.word(adjective)) || words.can(adjective, noun | verb)) return undefined
  if (words.word(adjective + 1) !== 'than' || !words.runs(adjective, adjective + 2)) return undefined
  return /^(?:the|an?|his|her|its|their|our|my|your|those|these|it|he|she|they|we|i|in|any|ever|when|at)$/.test(
    words.word(adjective + 2)
  )
    ? extra('article before a comparison', at)
    : undefined
}

const statesIt =
  /^(?:pleaded|voted|agreed|decided|took|gave|wrote|began|knew|met|bought|won|tried|hoped|refused|signed|announced|denied|said)$/

/** "The two men agreed signed the lease": two pasts of one subject, with one object. */
const twoPasts: Frame = (words, at) => {
  if (
    !words.runs(at - 1, at + 2) ||
    !words.only(at + 1, past) ||
    !words.can(at + 1, Pos.verbPast) ||
    words.word(at) === words.word(at + 1)
  )
    return undefined
  if (!/^(?:the|an?|his|her|its|their|all|any|them|him|it|that)$/.test(words.word(at + 2))) return undefined
  let from = at - 1
  if (nominative.test(words.word(from))) return opensClause(words, from) ? extra('two pasts', at) : undefined
  while (from > 0 && from > at - 5 && words.runs(from - 1, from)) from--
  if (!opensClause(words, from) || !(words.can(from, Pos.determiner) || words.isName(from))) return undefined
  for (let index = from; index < at; index++) {
    if (words.isName(index)) continue
    if (!words.can(index, index === from ? Pos.determiner : noun | Pos.adjective | Pos.numeral)) return undefined
    if (index > from && words.can(index, Pos.determiner) && !words.can(index, Pos.numeral)) return undefined
  }
  return words.can(at - 1, noun) || words.isName(at - 1) ? extra('two pasts', at) : undefined
}

const moves =
  /^(?:rises?|rose|risen|rising|falls?|fell|fallen|falling|grows?|grew|grown|growing|eases?|eased|easing|drops?|dropped|dropping|increases?|increased|increasing|declines?|declined|declining|climbs?|climbed|climbing|cut|reduced|shrank|shrink|jumped|slipped|slowed|slows?|up|down)$/

/** "fell to by about a tenth": two prepositions before one measure. */
const twoMeasures: Frame = (words, at) => {
  const [left, right, next] = [words.word(at - 1), words.word(at), words.word(at + 1)]
  if (!/^(?:to|by|from)$/.test(left) || left === right || !moves.test(words.word(at - 2)) || !words.runs(at - 2, at))
    return undefined
  return /^\d/.test(next) ||
    /^(?:about|nearly|almost|around|roughly|more|less|just|half|two|three|four|five|six|seven|eight|nine|ten)$/.test(
      next
    )
    ? extra('two prepositions', at)
    : undefined
}

/** "the fee which that was paid": two relative words. */
const twoRelatives: Frame = (words, at) => {
  if (!/^(?:which|who)$/.test(words.word(at - 1)) || !words.runs(at - 2, at + 1) || words.isQuestion) return undefined
  if (!words.can(at - 2, noun) || words.can(at - 2, verb)) return undefined
  return /^(?:is|are|was|were|has|have|had|will|would|could|can)$/.test(words.word(at + 1))
    ? extra('two relatives', at)
    : undefined
}

/** The frames of this file. */
export const headFrames: readonly Asked[] = [
  askedIf((word) => ordinal.test(word), twoOrdinals),
  askedAt('has have', perfectWithPast),
  askedBehind('by', 'from of for with at in on to', behindBy),
  askedAt('a an', beforeComparison),
  askedIf((word) => statesIt.test(word), twoPasts),
  askedAt('to by from', twoMeasures),
  askedAt('that who which', twoRelatives)
]
