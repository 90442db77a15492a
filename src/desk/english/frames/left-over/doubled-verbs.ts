/** Frames of a clause with two finite verbs: "was not be there", "which are can be read", "were expected were likely", "why are you are". */
import {finiteBe} from '../../closed-classes.ts'
import {Pos} from '../../pos.ts'
import {past, precedes} from '../around.ts'
import {type Asked, askedAt, askedBehind, extra, type Frame} from '../frame.ts'
import {subjectStart} from '../plain-subject.ts'

/** What a clause that is a subject begins with: "what it is is clear". */
const opensSubject =
  /^(?:what|whatever|all|who|whom|whoever|that|which|those|ones?|where|how|why|as|than|everything|anything|things?)$/

/** "He was not be at home". */
const notBe: Frame = (words, at) =>
  words.word(at - 1) === 'not' &&
  /^(?:is|are|was|were|am)$/.test(words.word(at - 2)) &&
  words.runs(at - 3, at + 1) &&
  words.can(at - 3, Pos.nounSingular | Pos.nounPlural | Pos.pronoun | Pos.conjunction) &&
  // "What they are is not be all and end all"
  !precedes(words, at, /^(?:what|whatever|all|if|do|did|does)$/)
    ? extra('be again', at)
    : undefined

/** "titles, which are can be read here": the clause has its verb. */
const beBeforeModal: Frame = (words, at) => {
  if (!/^(?:is|are|was|were)$/.test(words.word(at)) || !words.runs(at - 1, at + 3)) return undefined
  if (!/^(?:can|could|should|would|must|may)$/.test(words.word(at + 1)) || words.word(at + 2) !== 'be') return undefined
  return /^(?:which|who|they|we)$/.test(words.word(at - 1)) &&
    !precedes(words, at - 1, /^(?:what|whatever|all|as|than|who|which|where|how)$/)
    ? extra('two verbs', at)
    : undefined
}

/** "She has technically has a key": a verb on both sides of an adverb. */
const roundManner: Frame = (words, at) => {
  const word = words.word(at)
  if (words.word(at - 2) !== word || !words.runs(at - 3, at + 1) || !/[a-z]{3}ly$/.test(words.word(at - 1)))
    return undefined
  if (!words.only(at - 1, Pos.adverb) || precedes(words, at - 2, opensSubject)) return undefined
  return words.can(at - 3, Pos.nounSingular | Pos.nounPlural | Pos.pronoun | Pos.adverb) || words.isName(at - 3)
    ? extra('two verbs', at - 2)
    : undefined
}

/** "Prices were expected were likely to rise": one subject, and a verb with its participle before another. */
const passiveThenBe: Frame = (words, at) => {
  if (!words.isWhole || words.isQuestion || at < 3 || !words.runs(at - 3, at + 1)) return undefined
  if (!finiteBe.test(words.word(at)) || words.word(at - 2) !== words.word(at)) return undefined
  if (!words.only(at - 1, past) || !words.can(at - 1, Pos.verbParticiple)) return undefined
  const start = subjectStart(words, at - 3)
  if (start === undefined || precedes(words, at - 2, opensSubject)) return undefined
  // "The way funding is shared is unfair": of two nouns the second may have the first verb
  for (let other = start; other < at - 3; other++)
    if (!words.only(other, Pos.determiner | Pos.adjective | Pos.numeral | Pos.pronoun)) return undefined
  return {...extra('two verbs', at - 2), to: at}
}

/** "the escape, which was is a result of panic": an aside has one verb. */
const whichWasIs: Frame = (words, at) =>
  finiteBe.test(words.word(at)) &&
  words.word(at - 2) === 'which' &&
  words.runs(at - 2, at + 1) &&
  words.word(at) !== words.word(at - 1) &&
  /^,/.test(words.sentence.gaps[at - 2] ?? '')
    ? extra('two verbs', at)
    : undefined

/** "Why are you are going": the verb before its subject, and behind it. */
const roundPronoun: Frame = (words, at) =>
  words.word(at) === words.word(at - 2) &&
  /^(?:you|we|they|he|she|it|i)$/.test(words.word(at - 1)) &&
  /^(?:why|how|where|when|what)$/.test(words.word(at - 3)) &&
  words.runs(at - 3, at + 1) &&
  words.isQuestion
    ? extra('two verbs', at)
    : undefined

/** The frames of this file. */
export const doubledVerbFrames: readonly Asked[] = [
  askedAt('be', notBe),
  askedAt('is are was were', beBeforeModal),
  askedAt('has have is are was were can could will would should must does', roundManner),
  askedAt('were was are is', passiveThenBe),
  askedAt('are is was were have has', roundPronoun),
  ...['is', 'are', 'was', 'were'].map((word) => askedBehind(word, 'is are was were', whichWasIs))
]
