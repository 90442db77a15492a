/** Frames of an infinitive without its to, or of a passive without its been: "went buy bread", "needs be approved", "have won and be promoted". */
import {articleOrOwner} from '../../closed-classes.ts'
import {noun, Pos} from '../../pos.ts'
import {isBase, precedes} from '../around.ts'
import {some} from '../finite.ts'
import {type Asked, askedAt, missing, wrong, type Cursor, type Frame} from '../frame.ts'

/** Whether a verb stands at word `at` with what it takes: no noun. */
function isAct(words: Cursor, at: number): boolean {
  if (
    !words.can(at, Pos.verbBase) ||
    words.can(at, Pos.adverb | Pos.preposition | Pos.verbPast | Pos.verbParticiple | Pos.adjective)
  )
    return false
  if (
    articleOrOwner.test(words.word(at + 1)) ||
    /^(?:them|him|us|me|some|any|these|those|this|that)$/.test(words.word(at + 1))
  )
    return words.runs(at, at + 1)
  return (
    isBase(words, at) &&
    words.runs(at, at + 1) &&
    words.can(at + 1, noun | Pos.adjective | Pos.preposition | Pos.pronoun)
  )
}

/** "He went buy bread": where somebody went to do it. */
const wentBuy: Frame = (words, at) => {
  if (!words.isWhole || !words.runs(at, at + 1) || at < 1) return undefined
  const verb = /^(?:home|back|out|there|away|inside|outside|upstairs|downstairs|over|up|down|in)$/.test(
    words.word(at + 1)
  )
    ? at + 2
    : at + 1
  if (!isAct(words, verb) || !words.runs(at, verb) || /^(?:say|go|come|live|save)$/.test(words.word(verb)))
    return undefined
  // "everywhere they went smoke hung", "the place he came call it"
  if (
    precedes(words, at, /^(?:where|wherever|everywhere|as|when|what|place|places|way)$/, 4) ||
    (words.can(verb, noun) && !articleOrOwner.test(words.word(verb + 1)))
  )
    return undefined
  return missing('infinitive without to', verb, 'to')
}

/** "The plan needs be approved": what is to be done. */
const needsBe: Frame = (words, at) => {
  const before = words.word(at - 1)
  if (at < 2 || !words.isWhole || !words.runs(at - 2, at + 1)) return undefined
  if (
    !/^(?:needs|wants|hopes|expects|intends|deserves|seems|appears|tends|refuses|wanted|hoped|deserved|seemed|appeared|tended|refused|hoping|wanting|needing|ought|managed|pretended|pretends)$/.test(
      before
    )
  )
    return undefined
  if (
    /^(?:if|as|must|the|their|his|her|whose|special)$/.test(words.word(at - 2)) ||
    (words.can(at - 1, noun) && !words.can(at - 2, noun | Pos.pronoun))
  )
    return undefined
  return words.can(at + 1, Pos.verbParticiple | Pos.adjective | Pos.verbIng | Pos.adverb) ||
    articleOrOwner.test(words.word(at + 1))
    ? missing('infinitive without to', at, 'to')
    : undefined
}

/** "The windows need be cleaned": the same of several. */
const needBe: Frame = (words, at) => {
  if (words.word(at - 1) !== 'need' || !words.isWhole || words.isQuestion || !words.runs(at - 2, at + 1))
    return undefined
  if (!words.only(at - 2, Pos.nounPlural) || !words.only(at + 1, Pos.verbParticiple | Pos.verbPast)) return undefined
  return some(0, at, (other) => /^(?:all|only|that|which|who|no|nothing|not|if|what)$/.test(words.word(other)))
    ? undefined
    : missing('infinitive without to', at, 'to')
}

/** "They would like visit the castle": what somebody would like to do. */
const wouldLike: Frame = (words, at) => {
  if (
    !/^(?:would|i'd|we'd|he'd|she'd|they'd)$/.test(words.word(at - 1)) ||
    !words.isWhole ||
    !words.runs(at - 1, at + 2)
  )
    return undefined
  return isAct(words, at + 1) && (!words.can(at + 1, noun) || articleOrOwner.test(words.word(at + 2)))
    ? missing('infinitive without to', at + 1, 'to')
    : undefined
}

/** "have won and be promoted": what has been done too, or will be. */
const andBe: Frame = (words, at) => {
  if (words.word(at - 1) !== 'and' || !words.isWhole || words.isQuestion || at < 4 || !words.runs(at - 3, at + 1))
    return undefined
  if (!words.can(at + 1, Pos.verbParticiple) || words.can(at + 1, noun | Pos.verbBase)) return undefined
  for (let have = at - 2; have > at - 8 && have > 0; have--) {
    if (words.sentence.gaps[have] !== ' ') return undefined
    if (
      (!/^(?:has|have|had)$/.test(words.word(have)) && words.can(have, Pos.to | Pos.modal | Pos.verbBase)) ||
      /^(?:let|do|don't|to|who|which|that|please|can't|won't)$/.test(words.word(have))
    )
      return undefined
    if (!/^(?:has|have|had)$/.test(words.word(have))) continue
    if (
      !(words.can(have + 1, Pos.verbParticiple) || words.word(have + 1) === 'been') ||
      words.can(have - 1, Pos.modal | Pos.to) ||
      words.word(have - 1) === 'not'
    )
      return undefined
    if (
      some(
        0,
        have,
        (other) =>
          words.can(other, Pos.modal) || /^(?:to|let|that|suggest\w*|recommend\w*|demand\w*)$/.test(words.word(other))
      )
    )
      return undefined
    const future = some(at + 1, words.sentence.words.length, (other) =>
      /^(?:next|tomorrow|soon)$/.test(words.word(other))
    )
    return future ? missing('future without will', at, 'will') : wrong('be for been', at, 'been')
  }
  return undefined
}

/** "has never be to the island": been. */
const neverBe: Frame = (words, at) => {
  if (!words.isWhole || at < 2 || !words.runs(at - 2, at)) return undefined
  let have = at - 1
  while (
    have > at - 3 &&
    /^(?:never|ever|already|always|also|not|just|only|recently|since|often|long|still|now|probably|usually)$/.test(
      words.word(have)
    )
  )
    have--
  if (!/^(?:has|have|hasn't|haven't|hadn't|i've|we've|they've|you've)$/.test(words.word(have))) return undefined
  if (have === at - 1 && !/n't$|'ve$/.test(words.word(have)) && !words.can(have - 1, Pos.modal)) return undefined
  // "what you have be known", "the will to have be done": a clause's end
  if (precedes(words, have, /^(?:what|whatever|let|all|that|which|better|rather|need)$/, 6)) return undefined
  return wrong('be for been', at, 'been')
}

/** The frames of this file. */
export const lostInfinitiveFrames: readonly Asked[] = [
  askedAt('went goes gone comes came', wentBuy),
  askedAt('be', needsBe),
  askedAt('be', needBe),
  askedAt('like', wouldLike),
  askedAt('be', andBe),
  askedAt('be', neverBe)
]
