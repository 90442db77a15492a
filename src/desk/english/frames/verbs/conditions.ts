/** Frames of clauses of condition and of time in a future of their own: "If it will rain,", "When he will come, we", "If I would have known". */
import {nominativeOrIt} from '../../closed-classes.ts'
import {Pos} from '../../pos.ts'
import {precedes} from '../around.ts'
import {some} from '../finite.ts'
import {type Asked, askedAt, instead, type Cursor, type Frame} from '../frame.ts'
import {phraseEnd} from '../plain-subject.ts'
import {formOf} from '../verb-forms.ts'

/** Where the verb of the clause stands whose subject begins at word `from`. */
function verbBehind(words: Cursor, from: number): number | undefined {
  if (
    nominativeOrIt.test(words.word(from)) ||
    /^(?:you|this|that|there|somebody|someone|anyone|anybody|everyone|nobody)$/.test(words.word(from))
  )
    return from + 1
  if (words.isName(from)) {
    let at = from + 1
    while (words.isName(at)) at++
    return at
  }
  return phraseEnd(words, from)
}

/** Where the clause that begins at word `from` ends: at a comma before another clause. */
function commaBehind(words: Cursor, from: number): number | undefined {
  for (let at = from; at < words.sentence.words.length; at++) {
    const gap = words.sentence.gaps[at] ?? ''
    if (/^,/.test(gap)) return at
    if (gap !== ' ') return undefined
  }
  return undefined
}

const rains = /^(?:rain|snow|freeze|thaw|storm)$/

/** "If it will rain, the match is off", "When he will come, we will start": what may be, or will be first, has a present. */
const futureCondition: Frame = (words, at) => {
  if (at !== 0 || !words.isWhole || words.isQuestion) return undefined
  const from = words.word(0) === 'as' && words.word(1) === 'soon' && words.word(2) === 'as' ? 3 : 1
  if (from === 1 && words.word(0) === 'as') return undefined
  const will = verbBehind(words, from)
  if (will === undefined || words.word(will) !== 'will' || words.isName(will) || !words.runs(0, will + 1))
    return undefined
  const negated = /^(?:not|never)$/.test(words.word(will + 1))
  const verb = will + 1
  if (
    negated ||
    !(rains.test(words.word(verb)) || words.can(verb, Pos.verbBase | Pos.auxiliary)) ||
    !words.runs(will, verb)
  )
    return undefined
  const opener = words.word(0)
  if (opener === 'if') {
    // "If you will allow me", "If he will but listen": what somebody is willing to do; "If it will help, I will come"
    if (
      !rains.test(words.word(verb)) &&
      !/^(?:happen|arrive|come|start|finish|win|lose|fail|succeed|find|get)$/.test(words.word(verb)) &&
      !(words.word(verb) === 'be' && words.only(verb + 1, Pos.adjective))
    )
      return undefined
    if (/^(?:you|i|we)$/.test(words.word(from))) return undefined
  }
  const comma = commaBehind(words, verb)
  if (comma === undefined || comma - verb > 10) return undefined
  const main = verbBehind(words, comma)
  if (main === undefined || !/^(?:will|can|may|must|should|won't|shall|is|are)$/.test(words.word(main)))
    return undefined
  const form = presentOf(words, will)
  return form === undefined ? undefined : instead('future in a condition', will, verb + 1, [form])
}

/** "until he will come", "as soon as the shop will open": the same behind the main clause. */
const futureBehind: Frame = (words, at) => {
  if (at < 2 || !words.isWhole || words.isQuestion || !words.runs(at - 1, at + 2) || words.isName(at)) return undefined
  const isSoon = words.word(at) === 'as' && words.word(at - 1) === 'soon' && words.word(at - 2) === 'as'
  if (words.word(at) === 'as' && !isSoon) return undefined
  if (
    !isSoon &&
    (words.can(at - 1, Pos.preposition | Pos.conjunction) || /^(?:not|even|just|only)$/.test(words.word(at - 1)))
  )
    return undefined
  const will = verbBehind(words, at + 1)
  if (will === undefined || words.word(will) !== 'will' || !words.runs(at, will + 1) || words.isName(will))
    return undefined
  if (words.can(will + 1, Pos.adverb | Pos.determiner) || !words.can(will + 1, Pos.verbBase | Pos.auxiliary))
    return undefined
  if (
    !words.only(0, Pos.verbBase) &&
    words.word(0) !== 'wait' &&
    !some(0, at, (other) => /^(?:will|can|must|should|won't|cannot|can't|may)$/.test(words.word(other)))
  )
    return undefined
  // "after a time Germany will be able"
  if (
    some(at + 1, will, (other) =>
      /^(?:time|while|moment|hours?|days?|weeks?|months?|years?|all|that|this)$/.test(words.word(other))
    )
  )
    return undefined
  const form = presentOf(words, will)
  return form === undefined ? undefined : instead('future in a condition', will, will + 2, [form])
}

/** The present of the verb behind `will`, as its subject asks. */
function presentOf(words: Cursor, will: number): string | undefined {
  const subject = words.word(will - 1)
  const many = /^(?:i|we|they|you)$/.test(subject) || words.can(will - 1, Pos.nounPlural)
  const base = words.word(will + 1)
  if (base === 'be') return subject === 'i' ? 'am' : many ? 'are' : 'is'
  if (base === 'have') return many ? 'have' : 'has'
  if (many) return base
  return rains.test(base) && base !== 'freeze' ? `${base}s` : formOf(words, base, Pos.verbS)
}

/** "If I would have known, I would have come": what was not has a pluperfect. */
const unrealCondition: Frame = (words, at) => {
  if (!words.isWhole || words.isQuestion || words.isName(at)) return undefined
  // "asked if he would have gone", "as if he would have fallen"
  if (
    at > 0 &&
    words.sentence.gaps[at] === ' ' &&
    (/^(?:as|only|even|and|or|but|what)$/.test(words.word(at - 1)) || precedes(words, at, asks, 5))
  )
    return undefined
  const would = verbBehind(words, at + 1)
  if (
    would === undefined ||
    words.word(would) !== 'would' ||
    words.word(would + 1) !== 'have' ||
    !words.runs(at, would + 2)
  )
    return undefined
  if (!words.can(would + 2, Pos.verbParticiple) || /^(?:had|preferred|liked|loved|wished)$/.test(words.word(would + 2)))
    return undefined
  const other = /^(?:would|could|might|wouldn't|couldn't|'d)$/
  const mainHas = some(
    0,
    words.sentence.words.length,
    (place) =>
      (place < at || place > would + 2) &&
      other.test(words.word(place)) &&
      /^(?:have|not|never|probably|be)$/.test(words.word(place + 1))
  )
  return mainHas ? instead('would in a condition', would, would + 2, ['had']) : undefined
}

const asks =
  /^(?:ask|asks|asked|asking|know|knew|known|wonder|wonders|wondered|wondering|see|sure|doubt|doubts|doubted|question|questioned|unclear|tell|told|say|said|decide|consider|debate|determine|doubtful|matter)$/

/** The frames of this file. */
export const conditionFrames: readonly Asked[] = [
  askedAt('if when until before after unless once as', futureCondition),
  askedAt('until unless once as', futureBehind),
  askedAt('if', unrealCondition)
]
