/** Frames of a clause whose only verb is gone, told by what cannot stand without one: "This a smaller house", "if there no shops". */
import {Pos, noun} from '../../pos.ts'
import {isFinite, mayBeFinite, some} from '../finite.ts'
import {type Asked, askedAt, missing, type Frame} from '../frame.ts'

/** "This a smaller house than the last one": no verb in the whole sentence. */
const thisA: Frame = (words, at) => {
  if (at !== 0 || !words.isWhole || words.isQuestion || !words.runs(0, 3) || words.sentence.words.length < 5)
    return undefined
  if (!/^(?:an?|the|all)$/.test(words.word(1)) || (words.word(1) === 'all' && words.word(2) !== 'the')) return undefined
  if (words.word(0) === 'this' ? false : words.word(1) !== 'a' && words.word(1) !== 'an') return undefined
  const end = words.sentence.words.length
  const inner = /^(?:who|which|that|you|we|they|i|he|she|it|where|when|than|as|because|if)$/
  for (let verb = 2; verb < end; verb++) {
    // A clause of its own tells nothing of the main one.
    if (inner.test(words.word(verb))) return verb > 3 ? missing('this without a verb', 1, 'is', -2) : undefined
    if (mayBeFinite(words, verb)) return undefined
  }
  return missing('this without a verb', 1, 'is', -2)
}

/** "if there no open shops": there is, or there are. */
const thereNo: Frame = (words, at) => {
  if (words.word(at + 1) !== 'no' || !words.runs(at, at + 3) || words.isName(at)) return undefined
  const opens =
    at === 0 ||
    (/^(?:if|when|because|that|since|as|but|although|though|while|where|unless)$/.test(words.word(at - 1)) &&
      words.runs(at - 1, at))
  if (!opens || /^(?:one|longer|more|matter|less|doubt|sooner|need|way)$/.test(words.word(at + 2))) return undefined
  let head = at + 2
  while (
    head < at + 5 &&
    words.runs(head, head + 1) &&
    words.can(head, Pos.adjective) &&
    words.can(head + 1, noun | Pos.adjective)
  )
    head++
  if (!words.can(head, noun)) return undefined
  for (let verb = head + 1; verb < words.sentence.words.length && !/[,;]/.test(words.sentence.gaps[verb] ?? ''); verb++)
    if (mayBeFinite(words, verb)) return undefined
  return missing('there without a verb', at + 1, words.can(head, Pos.nounPlural) ? 'are' : 'is')
}

/** "Next year we also going to open", "If you only asking for one": a form of be. */
const weGoing: Frame = (words, at) => {
  if (!words.isWhole || words.isQuestion) return undefined
  const verb = /^(?:also|only|now|still|always|currently|just|already)$/.test(words.word(at + 1)) ? at + 2 : at + 1
  if (verb === at + 1 || !words.runs(at, verb + 1) || !words.only(verb, Pos.verbIng)) return undefined
  const opens =
    at === 0 ||
    /^(?:if|because|that|but|so|although|though|since|year|month|week|now|today|then|and)$/.test(words.word(at - 1)) ||
    /,/.test(words.sentence.gaps[at] ?? '')
  if (!opens || !words.can(verb + 1, Pos.to | Pos.preposition | Pos.determiner)) return undefined
  for (
    let other = verb + 1;
    other < words.sentence.words.length && !/[,;]/.test(words.sentence.gaps[other] ?? '');
    other++
  )
    if (isFinite(words, other)) return undefined
  if (some(0, at, (other) => /^(?:with|is|are|was|were|of|than|as)$/.test(words.word(other)))) return undefined
  return missing('pronoun before a gerund', at + 1, /^(?:he|she|it)$/.test(words.word(at)) ? 'is' : 'are')
}

/** "a detail that easy to miss": the verb of a clause that tells what something is. */
const thatEasy: Frame = (words, at) => {
  if (words.isQuestion || at < 2 || !words.runs(at - 1, at + 3) || !words.can(at - 1, noun)) return undefined
  if (!words.only(at + 1, Pos.adjective) || words.word(at + 2) !== 'to' || !words.can(at + 3, Pos.verbBase))
    return undefined
  if (
    some(0, at, (other) =>
      /^(?:not|never|no|nothing|nobody|isn't|wasn't|aren't|doesn't|don't|didn't|can't|hardly|ever)$/.test(
        words.word(other)
      )
    )
  )
    return undefined
  const opens = some(Math.max(0, at - 3), at - 1, (other) =>
    /^(?:an?|the|some|many|several|two|three)$/.test(words.word(other))
  )
  return opens
    ? missing('that without its verb', at + 1, words.can(at - 1, Pos.nounPlural) ? 'are' : 'is', 0)
    : undefined
}

/** "Although is not used in town": what is not? */
const althoughIs: Frame = (words, at) =>
  /^(?:is|was|isn't|wasn't)$/.test(words.word(at + 1)) &&
  words.runs(at, at + 2) &&
  !words.isName(at + 1) &&
  (at === 0 || /,/.test(words.sentence.gaps[at] ?? '')) &&
  /^(?:not|a|an|the|very|usually|often|still|also)$/.test(words.word(at + 2))
    ? missing('although without a subject', at + 1, 'it')
    : undefined

/** The frames of this file. */
export const soleVerbFrames: readonly Asked[] = [
  askedAt('this that it', thisA),
  askedAt('there', thereNo),
  askedAt('we they you he she', weGoing),
  askedAt('that', thatEasy),
  askedAt('although though because unless', althoughIs)
]
