/** Frames of an infinitive where a verb or an adjective takes another form: "enjoy to walk", "capable to do", "prevented him to leave", "made her to wait". */
import {noun, Pos} from '../pos.ts'
import {isBase, past, precedes} from './around.ts'
import {mayBeFinite, some} from './finite.ts'
import {type Asked, askedAt, extra, setOf, type Cursor, type Frame, type Framed} from './frame.ts'
import {gerundOf} from './gerund-of.ts'

/** Bases that are seldom nouns, and never before one: "to use force"; not "to plan changes". */
const seldomNoun =
  /^(?:do|make|take|give|go|get|keep|use|pay|meet|build|buy|sell|leave|find|win|read|write|drive|eat|sing|put|see|bring|hold|tell|send|say|lose|teach|grow|wear|show|let)$/

/** What an object begins with, or what tells how and where something is done. */
const follows = /^(?:the|an?|his|her|its|their|our|my|your|this|these|those|him|them|us|me|it|that)$/

const particles =
  /^(?:as|in|at|on|with|for|up|out|back|away|off|about|through|along|more|any|some|all|to|there|here|again|home|together)$/

/** Whether an infinitive stands from word `at` on, and no noun behind a preposition: "to walk the dog", "to be"; not "to work". */
export function isInfinitive(words: Cursor, at: number): boolean {
  if (words.word(at) !== 'to' || !words.runs(at - 1, at + 1)) return false
  if (/^(?:be|have)$/.test(words.word(at + 1))) return true
  if (isBase(words, at + 1)) return true
  if (!words.can(at + 1, Pos.verbBase) || words.isName(at + 1)) return false
  if (words.sentence.gaps[at + 2] !== ' ') return words.word(at + 1) === 'see'
  if (follows.test(words.word(at + 2))) return true
  return (
    seldomNoun.test(words.word(at + 1)) &&
    (particles.test(words.word(at + 2)) || words.can(at + 2, noun | Pos.adjective))
  )
}

/** Whether somebody is to do what follows: no noun stands behind "prevented her to". */
function isDone(words: Cursor, at: number): boolean {
  return (
    words.word(at) === 'to' && words.runs(at - 1, at + 1) && words.can(at + 1, Pos.verbBase) && !words.isName(at + 1)
  )
}

/** A place where words `from` up to but without `to` should be others. */
function put(frame: string, from: number, to: number, replacement: readonly string[], asks = false): Framed {
  return {frame, kind: 'wrong-word', from, to, replacement, bar: Number.NEGATIVE_INFINITY, asks}
}

/** Words that refer back to what a verb takes, or ask for it: "the roads that drivers avoid to save time". */
export const refersBack: RegExp =
  /^(?:that|which|what|whatever|who|whom|whose|where|how|as|than|all|those|everything|anything|something|things)$/

/** How far before a verb what it takes may stand: not before the pronoun that opens its clause behind a comma. */
function reachOf(words: Cursor, at: number): number {
  for (let from = at - 1; from > at - 4; from--)
    if (/^(?:i|we|he|she|they)$/.test(words.word(from)) && /^[,;]/.test(words.sentence.gaps[from] ?? ''))
      return at - from
  return 9
}

/** Whether what the verb at word `at` takes may stand before it: passive, referred back to, or part of another phrase. */
function isTaken(words: Cursor, at: number): boolean {
  if (precedes(words, at, refersBack, reachOf(words, at))) return true
  // "foods to avoid to lose weight", "a game to enjoy to the end"
  if (words.word(at - 1) === 'to' && words.can(at - 2, noun) && !words.can(at - 2, Pos.verbS | Pos.verbBase | past))
    return true
  if (!words.can(at, past)) return false
  return precedes(
    words,
    at,
    /^(?:is|are|was|were|be|been|being|get|got|gets|as|if|when|than|once|isn't|wasn't|aren't|weren't)$/,
    3
  )
}

const gerundVerbs =
  'enjoy enjoys enjoyed enjoying avoid avoids avoided avoiding finish finishes finished dislike dislikes disliked consider considers considered considering suggest suggests suggested suggesting deny denies denied denying recommend recommends recommended recommending contemplate contemplates contemplated contemplating resist resisted postpone postponed quit detest detests detested'

/** Of these a past may be the participle of the noun before it: "a route suggested to save time". */
const mayDescribe = /^(?:consider|suggest|den|recommend|postpon|contemplat|avoid)\w*ed$/

/** Verbs that nothing with `to` belongs to. */
const takesNoTo = /^(?:avoid|dislik|contemplat|postpon|detest)/

/** What a race is finished to do, by the way. */
const outcome = /^(?:win|take|claim|earn|secure|score|lead|tie|place|make|give|complete|end|seal|clinch)$/

/** "Pensioners enjoy to walk", "suggested to build a school": a verb that takes the form in -ing. */
const gerundAfterVerb: Frame = (words, at) => {
  const word = words.word(at)
  if (!(takesNoTo.test(word) ? isDone : isInfinitive)(words, at + 1)) return undefined
  if (words.can(at, noun) && !words.can(at - 1, Pos.modal | Pos.to | Pos.pronoun) && !/n't$/.test(words.word(at - 1)))
    return undefined
  // "what is considered to be the first": of a passive, the infinitive is the complement
  if (word === 'considered' && words.word(at + 2) === 'be') return undefined
  if (isTaken(words, at) || (word.startsWith('finish') && outcome.test(words.word(at + 2)))) return undefined
  if (mayDescribe.test(word) && !isSubject(words, at - 1)) {
    if (
      !words.can(at - 1, noun) ||
      some(0, words.sentence.words.length, (other) => (other < at || other > at + 3) && mayBeVerb(words, other))
    )
      return undefined
  }
  const gerund = gerundOf(words.word(at + 2))
  return gerund === undefined ? undefined : put('verb with an infinitive', at + 1, at + 3, [gerund])
}

/** Whether a word can be a clause's subject or stands between it and its verb. */
function isSubject(words: Cursor, at: number): boolean {
  return (
    /^(?:he|she|they|we|i|you|who|has|have|had)$/.test(words.word(at)) ||
    (words.isName(at) && words.can(at - 1, closers))
  )
}

const closers = Pos.conjunction | Pos.subordinator

function mayBeVerb(words: Cursor, at: number): boolean {
  return (
    mayBeFinite(words, at) &&
    !(words.can(at, noun) && words.can(at - 1, Pos.determiner | Pos.preposition | Pos.adjective))
  )
}

/** The preposition that a verb or an adjective takes before the form in -ing. */
const withPreposition: ReadonlyMap<string, string> = new Map([
  ['succeed', 'in'],
  ['succeeds', 'in'],
  ['succeeded', 'in'],
  ['succeeding', 'in'],
  ['persist', 'in'],
  ['persists', 'in'],
  ['persisted', 'in'],
  ['insist', 'on'],
  ['insists', 'on'],
  ['insisted', 'on'],
  ['insisting', 'on'],
  ['capable', 'of'],
  ['incapable', 'of'],
  ['apologise', 'for'],
  ['apologised', 'for'],
  ['apologize', 'for'],
  ['apologized', 'for'],
  ['refrain', 'from'],
  ['refrained', 'from'],
  ['abstain', 'from'],
  ['abstained', 'from'],
  ['refraining', 'from'],
  ['accused', 'of']
])

/** "capable to do", "succeeded to pass", "was accused to have lied": a preposition and the form in -ing. */
const prepositionBeforeGerund: Frame = (words, at) => {
  if (!isInfinitive(words, at + 1)) return undefined
  const word = words.word(at)
  // "the accused to be held", "those accused to appear"
  if (word === 'accused' && !/^(?:is|are|was|were|been|being|stands)$/.test(words.word(at - 1))) return undefined
  if (word === 'accused' && words.word(at + 2) !== 'have' && words.word(at + 2) !== 'be') return undefined
  // "how do we succeed to the end", "is needed to succeed to make"
  if (!word.endsWith('capable') && word !== 'accused' && isTaken(words, at)) return undefined
  const preposition = withPreposition.get(word)
  const gerund = gerundOf(words.word(at + 2))
  return gerund === undefined || preposition === undefined
    ? undefined
    : put('infinitive for a preposition', at + 1, at + 3, [preposition, gerund])
}

/** Nouns for people, who may be kept from doing something. */
const people =
  /^(?:people|residents|children|students|pupils|workers|players|drivers|visitors|women|men|girls|boys|migrants|refugees|users|customers|patients|voters|journalists|reporters|members|officers|soldiers|others|anyone|everyone|anybody|somebody|someone|investors|farmers|fans|parents|teachers|passengers)$/

/** "prevented him to leave": from leaving. */
const preventedTo: Frame = (words, at) => {
  const object = words.word(at + 1)
  if (!/^(?:him|them|us|me|her|you|it)$/.test(object) && !people.test(object)) return undefined
  if (!words.runs(at, at + 1) || !isDone(words, at + 2)) return undefined
  const gerund = gerundOf(words.word(at + 3))
  return gerund === undefined ? undefined : put('prevented to', at + 2, at + 4, ['from', gerund])
}

/** "made him to run", "let her to travel": somebody is made or let do it. */
const madeTo: Frame = (words, at) => {
  if (
    !/^(?:him|us|me|her)$/.test(words.word(at + 1)) &&
    !(people.test(words.word(at + 1)) && /^ma[dk]/.test(words.word(at)))
  )
    return undefined
  if (!words.runs(at, at + 1) || !isDone(words, at + 2)) return undefined
  // "what made him to be feared", "a coat that she made him to wear"
  if (precedes(words, at, /^(?:that|which|as|than)$/, 6)) return undefined
  if (words.word(at + 3) === 'be' && words.word(at).startsWith('ma')) return undefined
  return extra('made to', at + 2)
}

/** "had difficulty to find": finding. */
const difficultyTo: Frame = (words, at) => {
  if (!isInfinitive(words, at + 1)) return undefined
  let have = at - 1
  while (have > at - 3 && /^(?:no|any|some|great|much|little|huge|real|such|a|lot|of|more)$/.test(words.word(have)))
    have--
  if (!/^(?:has|have|had|having)$/.test(words.word(have)) || !words.runs(have, at)) return undefined
  if (precedes(words, have, refersBack, 4)) return undefined
  const gerund = gerundOf(words.word(at + 2))
  return gerund === undefined ? undefined : put('difficulty with an infinitive', at + 1, at + 3, [gerund])
}

/** "is worth to see": worth seeing. */
const worthTo: Frame = (words, at) => {
  if (
    !isInfinitive(words, at + 1) ||
    !/^(?:is|was|are|were|be|it's|isn't|wasn't|not|well|also|be|been)$/.test(words.word(at - 1))
  )
    return undefined
  if (words.word(at + 2) === 'have' || precedes(words, at, /^(?:what|how|as|than|much|more|whatever)$/))
    return undefined
  const gerund = gerundOf(words.word(at + 2))
  return gerund === undefined ? undefined : put('worth with an infinitive', at + 1, at + 3, [gerund])
}

/** What `to` and the form in -ing follow, by the word before `to`. */
const toGerund = setOf('resort resorts resorted resorting objected objects comes opposed forward')

/** "resorted to use force", "when it comes to choose": the form in -ing behind `to`. */
const gerundAfterTo: Frame = (words, at) => {
  const word = words.word(at)
  if (!toGerund.has(word) || !isInfinitive(words, at + 1)) return undefined
  if (word === 'comes' && !(words.word(at - 1) === 'it' && /^(?:when|where|if)$/.test(words.word(at - 2))))
    return undefined
  if (word === 'forward' && !/^look(?:s|ed|ing)?$/.test(words.word(at - 1))) return undefined
  if (words.can(at, noun) && words.can(at - 1, Pos.determiner | Pos.adjective | Pos.preposition)) return undefined
  // "objects to be found", "resorts to visit", "as opposed to be"
  if (words.can(at, Pos.nounPlural) && !/^(?:he|she|it|who)$/.test(words.word(at - 1)) && !words.isName(at - 1))
    return undefined
  if (word === 'opposed' && !/^(?:is|are|was|were|strongly|firmly|bitterly|vehemently)$/.test(words.word(at - 1)))
    return undefined
  const gerund = gerundOf(words.word(at + 2))
  return gerund === undefined ? undefined : put('to with an infinitive', at + 2, at + 3, [gerund])
}

/** "left without to say goodbye": the form in -ing. */
const withoutTo: Frame = (words, at) => {
  if (!isInfinitive(words, at + 1)) return undefined
  const gerund = gerundOf(words.word(at + 2))
  return gerund === undefined ? undefined : put('without to', at + 1, at + 3, [gerund])
}

/** The frames of this file. */
export const complementFrames: readonly Asked[] = [
  askedAt(gerundVerbs, gerundAfterVerb),
  askedAt([...withPreposition.keys()].join(' '), prepositionBeforeGerund),
  askedAt(
    'prevent prevents prevented preventing deter deters deterred deterring discourage discourages discouraged discouraging dissuade dissuaded',
    preventedTo
  ),
  askedAt('make makes made making let lets letting', madeTo),
  askedAt('difficulty difficulties trouble', difficultyTo),
  askedAt('worth', worthTo),
  askedAt('without', withoutTo),
  askedAt([...toGerund].join(' '), gerundAfterTo)
]
