/** Frames of a clause that has lost its verb or its subject to a word like it: "after a user as paid", "in which is was found", "Its could be". */
import {articleOrOwner} from '../../closed-classes.ts'
import {noun, Pos} from '../../pos.ts'
import {past} from '../around.ts'
import {isFinite, some} from '../finite.ts'
import {type Asked, askedAt, wrong, type Frame} from '../frame.ts'
import {phraseEnd, subjectStart} from '../plain-subject.ts'

/** "After a user as gathered enough points, he wins": a clause wants its verb. */
const hasForAs: Frame = (words, at) => {
  if (
    !words.isWhole ||
    !words.runs(at - 1, at + 1) ||
    !words.only(at + 1, past) ||
    !words.can(at + 1, Pos.verbParticiple)
  )
    return undefined
  for (let from = at - 2; from >= Math.max(0, at - 6); from--) {
    if (!words.runs(from, at)) return undefined
    if (!/^(?:after|once|because|until|if|since|when)$/.test(words.word(from))) continue
    const isPronoun = from === at - 2 && /^(?:he|she|it)$/.test(words.word(at - 1))
    const isNoun =
      /^(?:a|an|the|every|each|no|his|her|its|their)$/.test(words.word(from + 1)) &&
      phraseEnd(words, from + 1) === at &&
      words.only(at - 1, Pos.nounSingular)
    if (!isPronoun && !isNoun) return undefined
    for (let verb = at + 2; verb < words.sentence.words.length && !/[,;]/.test(words.sentence.gaps[verb] ?? ''); verb++)
      if (isFinite(words, verb)) return undefined
    return wrong('as for a verb', at, 'has', -2)
  }
  return undefined
}

/** "what proof to you have", "what steps to they take": a question's verb. */
const doForTo: Frame = (words, at) => {
  if (!words.runs(at - 2, at + 2) || !/^(?:you|we|they|i)$/.test(words.word(at + 1))) return undefined
  if (!words.can(at - 1, noun) || !/^(?:what|which|whose|many|much)$/.test(words.word(at - 2))) return undefined
  if (words.word(at + 1) === 'you' && !words.isQuestion) return undefined
  return words.can(at + 2, Pos.verbBase) || words.word(at + 2) === 'have'
    ? wrong('to before a subject', at, 'do')
    : undefined
}

/** "the house in which is was born", "when is was built": a verb wants its subject. */
const itForIs: Frame = (words, at) => {
  if (!words.runs(at - 1, at + 1) || !/^(?:was|were|has|had|must|should|would|could)$/.test(words.word(at + 1)))
    return undefined
  const before = words.word(at - 1)
  const opens =
    /^(?:when|where|because|although|though|until|unless|before|after)$/.test(before) ||
    (before === 'which' && words.can(at - 2, Pos.preposition) && words.runs(at - 2, at))
  return opens && !words.isName(at) ? wrong('is before a verb', at, 'it') : undefined
}

const aims =
  /^(?:purpose|aim|goal|idea|job|task|intention|intent|objective|duty|role|mission|function|plan|point|challenge|trick)$/

/** "Its purpose it to carry lorries": no verb stands before. */
const isForIt: Frame = (words, at) => {
  if (!words.isWhole || words.isQuestion || words.word(at + 1) !== 'to' || !words.runs(at - 1, at + 2) || at < 2)
    return undefined
  if (!words.can(at + 2, Pos.verbBase) || !articleOrOwner.test(words.word(0)) || !words.only(at - 1, noun))
    return undefined
  if (!some(0, at, (other) => aims.test(words.word(other)))) return undefined
  return some(0, at, (other) => isFinite(words, other) || /^(?:that|which|who|to)$/.test(words.word(other)))
    ? undefined
    : wrong('it for is', at, 'is')
}

/** "Real users being using it": what begins. */
const beginForBeing: Frame = (words, at) =>
  words.runs(at - 1, at + 2) &&
  words.only(at - 1, Pos.nounPlural) &&
  words.only(at + 1, Pos.verbIng) &&
  !/^(?:including|regarding|concerning|considering|involving|depending|following|having|promising|lacking|missing|willing)$/.test(
    words.word(at + 1)
  ) &&
  words.can(at + 2, Pos.determiner)
    ? wrong('being before a gerund', at, 'begin', -2)
    : undefined

/** "Although its could mean more": a verb wants its subject. */
const itForIts: Frame = (words, at) =>
  /^(?:could|would|should|cannot|is|was|has)$/.test(words.word(at + 1)) &&
  words.runs(at, at + 1) &&
  (at === 0 ||
    (subjectStart(words, at - 1) === undefined &&
      /^(?:that|because|although|though|if|when|but|and)$/.test(words.word(at - 1))))
    ? wrong('its before a verb', at, 'it', -3)
    : undefined

/** The frames of this file. */
export const clauseVerbFrames: readonly Asked[] = [
  askedAt('as', hasForAs),
  askedAt('to', doForTo),
  askedAt('is', itForIs),
  askedAt('it', isForIt),
  askedAt('being', beginForBeing),
  askedAt('its', itForIts)
]
