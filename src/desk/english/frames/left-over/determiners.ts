/** Frames of a determiner too many: "after a winning a prize", "a more clarity", "is the what we need". */
import {subjectPronoun} from '../../closed-classes.ts'
import {noun, Pos, verb} from '../../pos.ts'
import {endsNoun} from '../around.ts'
import {type Asked, askedAt, extra, type Cursor, type Frame} from '../frame.ts'

/** Whether the words are printed as a clause has them: no names, nothing but spaces between. */
function isPlain(words: Cursor, from: number, to: number): boolean {
  if (!words.runs(from, to)) return false
  for (let at = Math.max(from, 1); at <= to; at++) {
    const printed = words.sentence.words[at] ?? ''
    if (printed !== printed.toLowerCase() && printed !== 'I') return false
  }
  return true
}

/** "after a winning a prize", "by a pressing the bell": an article before a verb that has its object. */
const beforeVerb: Frame = (words, at) => {
  if (!isAction(words, at + 1) || !isPlain(words, at - 1, at + 2)) return undefined
  if (!/^(?:after|before|by|for|of|without|when|while|in|from|with|about|despite|instead)$/.test(words.word(at - 1)))
    return undefined
  if (!/^(?:an?|the|my|his|her|its|our|their|them|him|us|these)$/.test(words.word(at + 2))) return undefined
  return extra('article before a verb', at)
}

/** Nouns of what has no number: "clarity", "evidence". */
const massNoun =
  /(?:ality|ility|ness|ism)$|^(?:advice|attention|clarity|data|equipment|evidence|experience|flexibility|freedom|guidance|help|information|insight|knowledge|money|oversight|power|protection|scrutiny|space|support|time|traffic|training|transparency|water|work)$/

/** Whether a word in -ing is a verb: of some the lexicon knows the noun alone. */
function isAction(words: Cursor, at: number): boolean {
  return words.word(at).endsWith('ing') && words.only(at, Pos.verbIng | Pos.nounSingular | Pos.adjective)
}

/** "a more clarity", "a many people": an article before a measure of what cannot be counted by one. */
const beforeMeasure: Frame = (words, at) => {
  if (!/^(?:more|several|many|much|various)$/.test(words.word(at + 1)) || !isPlain(words, at, at + 2)) return undefined
  const ends = !words.runs(at + 2, at + 3) || words.can(at + 3, Pos.preposition | Pos.to | Pos.modal)
  if (!ends || /^(?:of|and|or|for)$/.test(words.word(at + 3))) return undefined
  const isSeveral = words.only(at + 2, Pos.nounPlural) && !/^(?:times|moons|others)$/.test(words.word(at + 2))
  const isMuch = !/^(?:several|many|various)$/.test(words.word(at + 1)) && massNoun.test(words.word(at + 2))
  return isSeveral || isMuch ? extra('article before a measure', at) : undefined
}

/** "it is the what we need", "found the how they hid": an article before a clause. */
const beforeClause: Frame = (words, at) => {
  if (!/^(?:what|why|how|where|whom|who)$/.test(words.word(at + 1)) || !isPlain(words, at - 1, at + 3)) return undefined
  const next = words.word(at + 2)
  const isSubject =
    subjectPronoun.test(next) || (/^(?:the|this|these|our|their|his|her)$/.test(next) && words.word(at + 1) !== 'who')
  if (!isSubject || !words.can(at - 1, verb | Pos.auxiliary | Pos.preposition | Pos.to)) return undefined
  return extra('article before a clause', at)
}

/** "a others", "an anything", "the another": an article before a word that has its own. */
const beforePronoun: Frame = (words, at) => {
  const next = words.word(at + 1)
  if (!/^(?:others|these|those|any(?:thing|one)?|every(?:one|thing)?|each|another|some)$/.test(next)) return undefined
  if (!isPlain(words, at, at + 1)) return undefined
  if (/^(?:others|these|those)$/.test(next)) return extra('two determiners', at)
  return words.runs(at + 1, at + 2) &&
    (words.can(at + 2, Pos.to | Pos.auxiliary | Pos.modal | Pos.preposition) ||
      (/^(?:each|every|another|any|some)$/.test(next) && words.only(at + 2, noun)) ||
      words.word(at + 2) === 'that') &&
    words.word(at + 2) !== 'but'
    ? extra('two determiners', at)
    : undefined
}

/** "sat in the their boats": two determiners that nothing is meant by. */
const beforeOwner: Frame = (words, at) => {
  if (!/^(?:their|our|these|those|another|every)$/.test(words.word(at + 1))) return undefined
  if (!isPlain(words, at - 1, at + 2)) return undefined
  if (!words.can(at - 1, Pos.preposition | verb | Pos.to)) return undefined
  return endsNoun(words, at + 2) || words.only(at + 2, Pos.adjective) ? extra('two determiners', at) : undefined
}

/** "of our the code": an owner before an article. */
const afterOwner: Frame = (words, at) => {
  if (!/^(?:their|our)$/.test(words.word(at - 1)) || !isPlain(words, at - 2, at + 1)) return undefined
  if (!words.can(at - 2, Pos.preposition)) return undefined
  return words.only(at + 1, Pos.adjective) || words.only(at + 1, noun) ? extra('two determiners', at) : undefined
}

/** "lasted a 9 years in": an article before a number of years. */
const beforeYears: Frame = (words, at) => {
  if (!words.runs(at - 1, at + 3) || !/^\d+$/.test(words.word(at + 1))) return undefined
  if (!/^(?:years|months|weeks|days|hours|minutes)$/.test(words.word(at + 2))) return undefined
  return /^(?:of|in|after|before|for)$/.test(words.word(at + 3)) ? extra('article before a number', at) : undefined
}

/** "when the it reaches the top", "if the there is a fault": a clause has begun. */
const theBeforeClause: Frame = (words, at) =>
  /^(?:it|there|he|she|they|we)$/.test(words.word(at + 1)) &&
  words.sentence.words[at + 1] === words.word(at + 1) &&
  words.runs(at, at + 3) &&
  (/^(?:is|are|was|were|has|have|had|will|would|can|could)$/.test(words.word(at + 2)) ||
    (words.word(at + 1) === 'it' && words.only(at + 2, Pos.verbS)))
    ? extra('article before a clause', at)
    : undefined

/** "will need your both your time and": the owner is told twice. */
const ownerBoth: Frame = (words, at) =>
  words.word(at + 1) === 'both' && words.word(at + 2) === words.word(at) && words.runs(at, at + 2)
    ? extra('owner twice', at)
    : undefined

/** "for each of entity": of one nobody is each. */
const eachOfOne: Frame = (words, at) =>
  words.word(at - 1) === 'each' &&
  words.runs(at - 2, at + 1) &&
  words.can(at - 2, Pos.preposition) &&
  words.only(at + 1, Pos.nounSingular) &&
  words.sentence.words[at + 1] === words.word(at + 1) &&
  (!words.runs(at + 1, at + 2) || words.can(at + 2, Pos.preposition | Pos.auxiliary | Pos.modal))
    ? extra('each of one', at)
    : undefined

/** The frames of this file. */
export const determinerFrames: readonly Asked[] = [
  askedAt('a an', beforeVerb),
  askedAt('a an', beforeMeasure),
  askedAt('the a an', beforeClause),
  askedAt('a an', beforePronoun),
  askedAt('the a an', beforeOwner),
  askedAt('the a an', afterOwner),
  askedAt('a an', beforeYears),
  askedAt('the', theBeforeClause),
  askedAt('of', eachOfOne),
  askedAt('my your his her its our their', ownerBoth)
]
