/** A word with another preposition than it takes: "invest on the shops", "similar with the last", "exposed on the wind". */
import {isOfCalendar} from '../../../../article/calendar.ts'
import data from '#data/english/wanted-prepositions.js'
import {noun, Pos} from '../../pos.ts'
import {isOpen} from '../lost/governed.ts'
import {type Asked, askedAt, type Cursor, type Frame, wrong} from '../frame.ts'
import {KeyedLines} from '../keyed-lines.ts'

/** What a word takes: the preposition that it nearly always has, and those that it has at times. */
interface Wanting {
  readonly wants: string
  readonly allows: ReadonlySet<string>
}

/** The prepositions that a word may nearly always have. */
export const wanted: ReadonlySet<string> = new Set('of in on at for with by from to into about'.split(' '))

/** Those that are written instead; "with", "from", "by" and "for" may follow any word: "hears with the chest", "was met from a fund". */
const mistaken = 'on of about to in'

/** What the evidence must say for the other preposition. */
const least = 0.5

/** How far above that it must be for a fault. */
const certain = 0.7

const known = new KeyedLines(data, readWanting)

const wrongPreposition: Frame = (words, at) => {
  if (!words.isWhole || !standsBetween(words, at)) return undefined
  const wanting = known.get(words.word(at - 1))
  const printed = words.word(at)
  if (!wanting || wanting.allows.has(printed) || opensAdverbial(words, at)) return undefined
  // "does not allow of delay": rare, and right. "a recovering of the land": a noun
  if (
    printed === 'of' &&
    (/^(?:allow|admit|permit|accept|partake|repent|conceive|treat)(?:s|t?ed|t?ing)?$/.test(words.word(at - 1)) ||
      (words.can(at - 1, Pos.verbIng) && words.can(at - 2, Pos.determiner)))
  )
    return undefined
  // "the account given of it", "the use made of the hall": what stands before has its own "of"
  if (
    printed === 'of' &&
    /^(?:given|made|taken|told|painted|drawn|shown|said|known|asked|required|expected)$/.test(words.word(at - 1))
  )
    return undefined
  // "the best way I've found of sending"
  if (printed === 'of' && words.can(at + 1, Pos.verbIng)) return undefined
  // "come to light about the plan"
  if (words.word(at - 1) === 'light' && words.word(at - 2) === 'to') return undefined
  // "what it sent about the war": the object stands before; "is associated on that curve with a price": its own follows
  if (/^(?:he|she|it|they|we|i|you)$/.test(words.word(at - 2)) && words.can(at - 3, noun)) return undefined
  for (let other = at + 2; other < at + 9 && words.sentence.gaps[other] === ' '; other++)
    if (/^(?:with|to|from|by)$/.test(wanting.wants) && words.word(other) === wanting.wants) return undefined
  // "the tissue the disease caused on the body"
  if (words.can(at - 2, noun) && words.can(at - 3, Pos.determiner) && words.can(at - 4, noun) && words.runs(at - 4, at))
    return undefined
  return {...wrong('preposition that a word does not take', at, wanting.wants, least), certain, doubted: true}
}

/** Whether a preposition stands behind a word that may take one, with a noun's phrase behind it. */
export function standsBetween(words: Cursor, at: number): boolean {
  if (at < 1 || !words.runs(at - 1, at + 1) || words.isName(at - 1) || !isOpen(words, at - 1)) return false
  // A noun's phrase may have any adverbial behind it: "tore the front from the house".
  if (words.can(at - 1, noun | Pos.numeral | Pos.adverb)) return false
  if (words.sentence.words[at] !== words.word(at)) return false
  return (
    words.isName(at + 1) ||
    words.can(at + 1, Pos.determiner) ||
    words.only(at + 1, noun | Pos.adjective | Pos.verbIng) ||
    /^(?:him|her|them|us|me|it|his|its|their|our|my|your)$/.test(words.word(at + 1))
  )
}

/** What begins an adverbial, which any word may have behind it: "in March", "on the way", "for years", "at home", "by hand". */
const adverbial =
  /^(?:time|times|year|years|month|months|week|weeks|day|days|hour|hours|minutes?|seconds?|decades?|century|centuries|morning|afternoon|evening|night|noon|midnight|today|tomorrow|spring|summer|autumn|fall|winter|season|weekend|example|instance|fact|general|particular|part|turn|least|last|first|most|once|all|home|hand|way|order|place|case|end|beginning|start|moment|same|other|whole|average|person|public|private|advance|return|addition|response|front|behalf|top|purpose|foot|line|site|record|show|air|sale|earth|mistake|accident|law|nature|definition|default|far|means|virtue|sea|work|school|church|court|now|then|here|there|course|note|late|sure|short|long|scale|basis|levels?|stomach|fronts?|north|south|east|west|northeast|northwest|southeast|southwest|left|right|many|several|some|one|two|three|four|five|six|both|that|which|whom|what)$/

/** Whether a phrase of time, place or manner begins at a preposition. */
function opensAdverbial(words: Cursor, at: number): boolean {
  for (let other = at + 1; other <= at + 3; other++) {
    if (adverbial.test(words.word(other)) || isOfCalendar(words.word(other))) return true
    if (/^\d/.test(words.word(other))) return true
    if (words.sentence.gaps[other + 1] !== ' ') break
  }
  return false
}

function readWanting(rest: string): Wanting {
  const [wants = '', ...allows] = rest.split(' ')
  return {wants, allows: new Set([wants, ...allows])}
}

/** The frames of this file: asked at prepositions. */
export const wantedFrames: readonly Asked[] = [askedAt(mistaken, wrongPreposition)]
