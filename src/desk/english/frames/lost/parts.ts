/** Prepositions of several words that lost one or have another: "in spite the rain", "Instead a school, they built", "Apart of the church". */
import {noun, Pos} from '../../pos.ts'
import {isFinite, some} from '../finite.ts'
import {type Asked, askedAt, missing, type Cursor, type Frame, wrong} from '../frame.ts'
import {phraseEnd} from '../plain-subject.ts'

/** The word before the last one, what comes before it, the preposition that closes it, and the others that may follow. */
interface Compound {
  readonly opens: string
  readonly closes: string
  readonly allows?: string
  /** Whether it may stand alone, so that a clause may begin behind it: "in response the council". */
  readonly alone?: boolean
}

const compounds: Readonly<Record<string, Compound>> = {
  spite: {opens: 'in', closes: 'of'},
  front: {opens: 'in', closes: 'of', allows: 'on for with to at and', alone: true},
  favour: {opens: 'in', closes: 'of', allows: 'with from by for on at'},
  favor: {opens: 'in', closes: 'of', allows: 'with from by for on at'},
  lieu: {opens: 'in', closes: 'of'},
  behalf: {opens: 'on', closes: 'of', allows: 'by to in for at with on from'},
  accordance: {opens: 'in', closes: 'with', allows: 'to'},
  collaboration: {opens: 'in', closes: 'with', allows: 'between on among to for by of'},
  cooperation: {opens: 'in', closes: 'with', allows: 'between on among to for by of'},
  conjunction: {opens: 'in', closes: 'with', allows: 'to'},
  exchange: {opens: 'in', closes: 'for', allows: 'of with between to at on from', alone: true},
  addition: {opens: 'in', closes: 'to', allows: 'on at for with by', alone: true},
  response: {opens: 'in', closes: 'to', allows: 'from by for on at with of', alone: true},
  relation: {opens: 'in', closes: 'to', allows: 'with by'},
  account: {opens: 'on', closes: 'of', allows: 'with by to at in from for on'},
  regardless: {opens: '', closes: 'of'},
  irrespective: {opens: '', closes: 'of'},
  apart: {opens: '', closes: 'from', allows: 'by at in on for with to because'}
}

const determiner = /^(?:the|an?|his|her|its|their|our|my|your|this|these|those|all|many|some|several|any)$/

const mistaken = /^(?:of|to|with|from|for|by|on|at)$/

/** "in spite the rain", "apart of the church". */
const compoundPreposition: Frame = (words, at) => {
  const compound = compounds[words.word(at)]
  if (!compound || !words.isWhole || !words.runs(at, at + 1)) return undefined
  if (compound.opens !== '' && (words.word(at - 1) !== compound.opens || !words.runs(at - 1, at))) return undefined
  if (compound.opens === '' && at > 0 && words.word(at) === 'apart' && words.sentence.gaps[at] === ' ') return undefined
  const next = words.word(at + 1)
  if (next === compound.closes) return undefined
  if (determiner.test(next)) {
    if (words.word(at) === 'front' && hasInverted(words, at + 1))
      return missing('preposition without its end', at + 1, 'of')
    if (words.word(at) === 'apart' || compound.alone === true || tellsWhen(words, at + 1)) return undefined
    return missing('preposition without its end', at + 1, compound.closes)
  }
  if (!mistaken.test(next) || compound.allows?.split(' ').includes(next) === true) return undefined
  if (
    !words.runs(at + 1, at + 2) ||
    !(determiner.test(words.word(at + 2)) || words.only(at + 2, noun) || words.isName(at + 2))
  )
    return undefined
  return wrong('preposition with another end', at + 1, compound.closes)
}

/** When, how long and how far: a phrase that is no object. */
const measure: RegExp =
  /^(?:today|tomorrow|yesterday|tonight|home|abroad|seconds?|minutes?|hours?|days?|weeks?|months?|years?|times?|miles?|\w+days?|percent|lot|bit|deal|little|nights?|mornings?|afternoons?|evenings?|summers?|winters?|spring|autumn|fall|seasons?|century|decades?|way|ways|same|most|more|moment|first|last|next|together|long|far|period|weekend|feet|meters|inches|while|thing|turns?|eternity|instant|ages?|results?)$/

/** Whether the phrase that begins at a word tells when, how long or how far. */
function tellsWhen(words: Cursor, from: number): boolean {
  return some(from, phraseEnd(words, from) ?? from, (at) => measure.test(words.word(at)))
}

/** "In front the church stands an old oak": a verb with its subject behind it. */
function hasInverted(words: Cursor, from: number): boolean {
  const end = phraseEnd(words, from)
  return (
    end !== undefined &&
    end > from + 1 &&
    words.runs(from, end + 1) &&
    /^(?:is|are|was|were|stands?|stood|lies|lay|sits?|sat|hangs?|hung|there)$/.test(words.word(end)) &&
    (words.word(end) === 'there' || /^(?:an?|two|three|four|several|many|some)$/.test(words.word(end + 1)))
  )
}

/** Whether a phrase without a verb stands from a word to a comma, with a whole clause behind it, or to the sentence's end. */
function isBare(words: Cursor, from: number): boolean {
  const {length} = words.sentence.words
  let end = from
  while (end < length && end < from + 9 && (end === from || words.sentence.gaps[end] === ' ')) end++
  if (end === from + 9 || end < from + 2) return false
  if (some(from, end, (at) => !isNominal(words, at, end))) return false
  if (!words.can(end - 1, noun) && !words.isName(end - 1)) return false
  if (end === length) return /^["”’)]*\./.test(words.sentence.gaps[end] ?? '')
  if (!/^,["”’]? ["“]?$/.test(words.sentence.gaps[end] ?? '')) return false
  if (some(end + 1, length, (at) => /[,;:()—–]/.test(words.sentence.gaps[at] ?? ''))) return false
  if (
    !/^(?:he|she|it|they|we|i|you|there|the|an?|his|her|its|their|our|my|nobody|many|most|some|several|all)$/.test(
      words.word(end)
    ) &&
    !words.isName(end)
  )
    return false
  return some(end + 1, Math.min(length, end + 8), (at) => isFinite(words, at) || words.can(at, Pos.verbPast))
}

/** Whether a word is a part of a noun's phrase and no verb: one that may be both only right behind a determiner or an adjective, before the phrase's end. */
function isNominal(words: Cursor, at: number, end: number): boolean {
  if (words.isName(at)) return true
  if (words.only(at, noun | Pos.adjective | Pos.determiner | Pos.numeral | Pos.adverb))
    return !/^(?:that|what)$/.test(words.word(at))
  if (determiner.test(words.word(at)) || /^(?:of|in|at|on|and|for|from)$/.test(words.word(at))) return true
  return (
    words.can(at, noun) &&
    (determiner.test(words.word(at - 1)) || words.only(at - 1, Pos.adjective)) &&
    (at + 1 === end || /^(?:of|in|at|on|from)$/.test(words.word(at + 1)))
  )
}

/** "Instead a school, they built a car park": `of`, before a phrase. */
const phraseForClause: Frame = (words, at) => {
  if (!words.isWhole || words.isQuestion || !words.runs(at, at + 2) || !determiner.test(words.word(at + 1)))
    return undefined
  const opens = at === 0 || /^[,;] $/.test(words.sentence.gaps[at] ?? '')
  if (!opens) return undefined
  return isBare(words, at + 1) ? missing('preposition without its end', at + 1, 'of') : undefined
}

/** "In the other hand, the price is low": on. */
const otherHand: Frame = (words, at) => {
  if (
    at !== 2 ||
    !words.runs(0, 3) ||
    !/^(?:the|an)$/.test(words.word(1)) ||
    words.word(3) !== 'hand' ||
    !words.isWhole
  )
    return undefined
  if (!/^(?:in|by|at|from)$/.test(words.word(0)) || words.sentence.gaps[4] !== ', ') return undefined
  if (
    some(
      4,
      words.sentence.words.length,
      (other) =>
        /^(?:h[eo]ld(?:s|ing)?|carr(?:y|ies|ied|ying)|gripp?(?:s|ed|ing)?|clutch(?:es|ed|ing)?|a|an)$/.test(
          words.word(other)
        ) && other < 8
    ) ||
    (/^(?:had|has|have|was)$/.test(words.word(5)) && /^(?:i|he|she|they|we)$/.test(words.word(4)))
  )
    return undefined
  return wrong('the other hand', 0, 'on')
}

/** The frames of this file. */
export const lostPartFrames: readonly Asked[] = [
  askedAt(Object.keys(compounds).join(' '), compoundPreposition),
  askedAt('instead', phraseForClause),
  askedAt('other', otherHand)
]
