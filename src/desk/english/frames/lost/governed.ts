/** A word that wants a preposition, or `to`, before what follows it: "depends the weather", "a majority the voters", "was unlikely win". */
import data from '#data/english/governing-words.js'
import {isDescribed, precedes} from '../around.ts'
import {closedClass, noun, Pos, verb} from '../../pos.ts'
import {finite} from '../../vetoes/around.ts'
import {type Asked, askedIf, missing, type Cursor, type Framed, nothing} from '../frame.ts'
import {isBehindOpening, isOtherSide} from '../gapped.ts'
import {KeyedLines} from '../keyed-lines.ts'

/** How surely a word wants something, and what: most often first. */
export interface Governing {
  readonly score: number
  readonly wants: readonly string[]
}

/** What may begin the phrase that a preposition leads. */
export const beginners: RegExp = /^(?:the|an?|this|these|those|his|her|its|their|our|my|your|him|them|us|me)$/

/** The prepositions that a word may want. */
export const governed: ReadonlySet<string> = new Set(
  'of in on at for with by from to into about after during through over under against between upon as than like'.split(
    ' '
  )
)

const most = 8
const least = 8

const [prepositions = '', infinitives = ''] = data.split('\n\n')

const known = {
  before: new KeyedLines(prepositions, readGoverning),
  infinitive: new KeyedLines(infinitives, readGoverning)
}

/** The prepositions that may be missing before word `at`, or the `to`; which of them, the evidence tells. */
function missingGoverned(words: Cursor, at: number): readonly Framed[] {
  if (at < 1 || !words.runs(at - 1, at + 1) || !isOpen(words, at - 1)) return nothing
  const begins = beginners.test(words.word(at))
  if (!begins && !words.only(at, Pos.verbBase)) return nothing
  if (isOtherSide(words, at) || isBehindOpening(words, at)) return nothing
  // "the old text The Seven": a title
  if (words.sentence.words[at] !== words.word(at)) return nothing
  // "is in part a habit"; "is nearly 90 percent the size of its sister"
  const before = words.word(at - 1)
  if (before === 'part' && words.word(at - 2) === 'in') return nothing
  if (/^(?:percent|cent)$/.test(before) && isMeasure.test(words.word(at + 1))) return nothing
  const governing = (begins ? known.before : known.infinitive).get(words.word(at - 1))
  if (!governing || !words.isWhole || (begins ? mayStand(words, at) : mayServe(words, at))) return nothing
  const bar = least + (begins ? 0 : 1) - Math.min(most, governing.score)
  if (isDescribed(words, at - 1)) return nothing
  const frame = begins ? 'word without its preposition' : 'word without to'
  return governing.wants.map((word): Framed => ({
    ...missing(frame, at, word, bar),
    certain: begins && !words.can(at - 1, noun) ? undefined : certain
  }))
}

/** What the margin behind a noun, or of an infinitive, must reach for a fault: "make the result a list", "if it fails start again". */
const certain = 2.5

/** What two things are compared by. */
const isMeasure =
  /^(?:size|length|height|width|depth|weight|cost|price|rate|speed|value|volume|amount|number|strength)$/

/** Whether a word often wants a preposition behind it: "access to", "aimed at". */
export function wantsPreposition(word: string, preposition: string): boolean {
  return known.before.get(word)?.wants.includes(preposition) ?? false
}

/** Whether a word is of those that govern: one of meaning, or of a few others. */
export function isOpen(words: Cursor, at: number): boolean {
  const pos = words.pos(at)
  return pos !== 0 && ((pos & closedClass) === 0 || /^(?:due|able|like|according|instead|such)$/.test(words.word(at)))
}

const time =
  /^(?:second|minute|hour|day|week|month|year|decade|century|season|time|times|morning|afternoon|evening|night|weekend|summer|winter|spring|autumn|fall|way|moment|other|whole|entire|rest|following|next|last|same|more|most|best|worst|least|better|less|mile|head|piece|person|former|latter|likes|bit|lot|little|few|number|couple|hell)$/

/** Words that open a phrase of their own: ", according the police". */
const leading =
  /^(?:according|due|similar|regardless|irrespective|depending|based|contrary|prior|next|close|instead|aware|full|part|one|because|thanks)$/

/** Whether what begins at word `at` may stand there without a preposition. */
export function mayStand(words: Cursor, at: number): boolean {
  const next = words.word(at + 1)
  // "arrived this week", "twice a day", "agree the more"
  if (time.test(next)) return true
  if (words.isQuestion || precedes(words, at - 1, /^there$/, 4)) return true
  // "the importance this places on it", "the recognition the whole of this house brings": a clause
  // "makes eligible the first ten", "held responsible the men who": what somebody is made, before a long object
  if (
    words.can(at - 1, Pos.adjective) &&
    /^(?:ma[dk]e|makes|making|h[eo]lds?|holding|deem\w*|consider\w*|declar\w+)$/.test(words.word(at - 2))
  )
    return true
  const isNoun = words.can(at - 1, noun)
  if (isNoun && /^(?:this|these|those)$/.test(words.word(at))) return true
  if (isNoun && hasNounForVerb(words, at + 1)) return true
  if (isClause(words, at + 1, isNoun ? ofNoun : 5)) return true
  // "will front the committee", "continues to top the list", ", lives the ancestor": a verb, its subject behind it
  const isAfterVerb =
    words.can(at - 2, Pos.modal | Pos.to) ||
    /^(?:do|does|did|don't|doesn't|didn't|who|which|he|she|they|we|i|you|and)$/.test(words.word(at - 2))
  if (isAfterVerb && !words.only(at - 1, verb)) return true
  if (at > 1 && !words.runs(at - 2, at - 1) && !leading.test(words.word(at - 1))) return true
  // "is easier the further you go"
  if (words.can(at - 1, Pos.comparative) && words.word(at) === 'the') return true
  // "When they arrived the police": a clause without its comma
  for (let before = at - 2; before >= 0 && before > at - 10; before--) {
    if (
      /^(?:when|if|as|while|once|after|before|because|although|though|since|until|what|whatever|how|where|unless)$/.test(
        words.word(before)
      )
    )
      return true
    if (words.sentence.gaps[before] !== ' ') break
  }
  return false
}

/** How far on the verb of a clause about a noun is looked for. */
const ofNoun = 10

/** "the faith our members place in the bank": before any mark a plural, and a noun that may be its verb. */
function hasNounForVerb(words: Cursor, from: number): boolean {
  for (let at = from; at < from + ofNoun && !isMark.test(words.sentence.gaps[at] ?? ''); at++) {
    const isVerb = words.can(at, Pos.nounSingular) && /^(?:in|on|to|with|for|from|at)$/.test(words.word(at + 1))
    if (at > from && isVerb && words.can(at - 1, Pos.nounPlural)) return true
  }
  return false
}

const isMark = /[,.;:()—–]/

/** Whether a verb follows within `reach` words from word `from` on, before any mark: then a clause begins there. */
export function isClause(words: Cursor, from: number, reach: number): boolean {
  for (let at = from; at < from + reach; at++) {
    if (isMark.test(words.sentence.gaps[at] ?? '')) return false
    if (words.only(at, verb | Pos.auxiliary | Pos.modal) && words.can(at, finite | Pos.verbBase)) return true
    if (
      words.can(at, Pos.verbS | Pos.verbBase) &&
      /^(?:on|for|to|in|it|them|him|us|me|a|the|from)$/.test(words.word(at + 1))
    )
      return !words.can(at, noun) || !/^(?:on|for|to|in|from)$/.test(words.word(at + 1))
  }
  return false
}

/** Whether the base of a verb at word `at` may stand there: after its subject, or as part of a list. */
function mayServe(words: Cursor, at: number): boolean {
  if (words.can(at - 1, Pos.nounPlural | Pos.modal | Pos.verbBase)) return true
  // "treatments for the failure include rest": nearly always a clause's verb
  if (/^(?:help|play|feel|vary|note|see|please|live|obscure|come|become|include)$/.test(words.word(at))) return true
  // "the sites used vary": a participle behind its noun
  if (words.can(at - 1, Pos.verbParticiple) && words.can(at - 2, noun)) return true
  for (let before = at - 2; before >= 0 && before > at - 9; before--) {
    if (
      /^(?:let|lets|make|makes|made|making|help|helps|helped|helping|have|had|see|saw|seen|watch|hear|heard|to|that|and|or|can|could|will|would|should|must|may|might|shall|do|does|did|don't|doesn't|didn't|not|who|which|please)$/.test(
        words.word(before)
      )
    )
      return true
  }
  return false
}

export function readGoverning(rest: string): Governing {
  const [score = '', ...wants] = rest.split(' ')
  return {score: Number(score), wants: wants.length > 0 ? wants : ['to']}
}

/** The frames of this file. */
export const governedFrames: readonly Asked[] = [
  askedIf(
    (word) => known.before.has(word) || known.infinitive.has(word),
    (words, at) => missingGoverned(words, at + 1)
  )
]
