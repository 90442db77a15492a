/** Frames of an infinitive where a verb, a noun or an adjective takes the form in -ing: "enjoy to walk", "capable to do", "worth to see". */
import {formOfHave} from '../../closed-classes.ts'
import {noun, Pos} from '../../pos.ts'
import {precedes} from '../around.ts'
import {mayBeFinite, some} from '../finite.ts'
import {type Asked, askedAt, instead, setOf, type Cursor, type Frame} from '../frame.ts'
import {gerundOf} from '../gerund-of.ts'
import {isDone, isInfinitive, isTaken, refersBack} from '../infinitive-behind.ts'

const gerundVerbs =
  'enjoy enjoys enjoyed enjoying avoid avoids avoided avoiding finish finishes finished dislike dislikes disliked consider considers considered considering suggest suggests suggested suggesting deny denies denied denying recommend recommends recommended recommending contemplate contemplates contemplated contemplating resist resisted postpone postponed detest detests detested'

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
  // "the pieces you consider to be your best": what it is told of stands before
  if (/^(?:consider|enjoy)/.test(word) && words.can(at - 1, Pos.pronoun) && words.can(at - 2, noun)) return undefined
  // "after it's finished to tell them": a state
  if (
    word.endsWith('ed') &&
    /^(?:is|are|was|were|be|been|(?:it|he|she|that)'s|(?:they|we|you)'re)$/.test(words.word(at - 1))
  )
    return undefined
  if (isTaken(words, at) || (word.startsWith('finish') && outcome.test(words.word(at + 2)))) return undefined
  if (mayDescribe.test(word) && !isSubject(words, at - 1)) {
    if (
      !words.can(at - 1, noun) ||
      some(0, words.sentence.words.length, (other) => (other < at || other > at + 3) && mayBeVerb(words, other))
    )
      return undefined
  }
  const gerund = gerundOf(words.word(at + 2))
  return gerund === undefined ? undefined : instead('verb with an infinitive', at + 1, at + 3, [gerund])
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
    : instead('infinitive for a preposition', at + 1, at + 3, [preposition, gerund])
}

/** "had difficulty to find": finding. */
const difficultyTo: Frame = (words, at) => {
  if (!isInfinitive(words, at + 1)) return undefined
  let have = at - 1
  while (have > at - 3 && /^(?:no|any|some|great|much|little|huge|real|such|a|lot|of|more)$/.test(words.word(have)))
    have--
  if (!formOfHave.test(words.word(have)) || !words.runs(have, at)) return undefined
  if (precedes(words, have, refersBack, 4)) return undefined
  const gerund = gerundOf(words.word(at + 2))
  return gerund === undefined ? undefined : instead('difficulty with an infinitive', at + 1, at + 3, [gerund])
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
  return gerund === undefined ? undefined : instead('worth with an infinitive', at + 1, at + 3, [gerund])
}

/** What `to` and the form in -ing follow, by the word before `to`. */
const toGerund = setOf('resort resorts resorted resorting objected objects comes opposed forward')

/** "resorted to use force", "when it comes to choose": the form in -ing behind `to`. */
const gerundAfterTo: Frame = (words, at) => {
  const word = words.word(at)
  if (!toGerund.has(word) || !isInfinitive(words, at + 1)) return undefined
  if (word === 'comes' && !(words.word(at - 1) === 'it' && /^(?:when|where|if)$/.test(words.word(at - 2))))
    return undefined
  // "when it comes to look development": the first word of a noun
  if (words.can(at + 2, noun) && words.only(at + 3, Pos.nounSingular) && words.runs(at + 1, at + 3)) return undefined
  if (word === 'forward' && !/^look(?:s|ed|ing)?$/.test(words.word(at - 1))) return undefined
  if (words.can(at, noun) && words.can(at - 1, Pos.determiner | Pos.adjective | Pos.preposition)) return undefined
  // "objects to be found", "resorts to visit", "as opposed to be"
  if (words.can(at, Pos.nounPlural) && !/^(?:he|she|it|who)$/.test(words.word(at - 1)) && !words.isName(at - 1))
    return undefined
  if (word === 'opposed' && !/^(?:is|are|was|were|strongly|firmly|bitterly|vehemently)$/.test(words.word(at - 1)))
    return undefined
  const gerund = gerundOf(words.word(at + 2))
  return gerund === undefined ? undefined : instead('to with an infinitive', at + 2, at + 3, [gerund])
}

/** "left without to say goodbye": the form in -ing. */
const withoutTo: Frame = (words, at) => {
  if (!isInfinitive(words, at + 1)) return undefined
  const gerund = gerundOf(words.word(at + 2))
  return gerund === undefined ? undefined : instead('without to', at + 1, at + 3, [gerund])
}

/** The frames of this file. */
export const complementFrames: readonly Asked[] = [
  askedAt(gerundVerbs, gerundAfterVerb),
  askedAt([...withPreposition.keys()].join(' '), prepositionBeforeGerund),
  askedAt('difficulty difficulties trouble', difficultyTo),
  askedAt('worth', worthTo),
  askedAt('without', withoutTo),
  askedAt([...toGerund].join(' '), gerundAfterTo)
]
