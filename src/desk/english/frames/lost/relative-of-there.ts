/** Frames of somebody whom there is, or whom somebody has, without the who of what he does: "There was a woman wanted to help", "a friend lives in Spain". */
import {noun, Pos} from '../../pos.ts'
import {type Asked, askedAt, missing, type Frame} from '../frame.ts'
import {isSomebody} from '../somebody.ts'

/** "There was a woman wanted to help": whom there was, and what she did. */
const thereWas: Frame = (words, at) => {
  if (
    !words.isWhole ||
    words.isQuestion ||
    !/^(?:was|is|were|are)$/.test(words.word(at + 1)) ||
    !words.runs(at, at + 4)
  )
    return undefined
  if (at > 0 && words.sentence.gaps[at] === ' ' && !/^(?:and|but|that|because)$/.test(words.word(at - 1)))
    return undefined
  let head = at + 2
  if (!/^(?:an?|one|some|many|two|three|several|few)$/.test(words.word(head))) return undefined
  head++
  while (words.only(head, Pos.adjective) && head < at + 6) head++
  if (!words.can(head, noun)) return undefined
  const verb = head + 1
  const somebody = isSomebody(words, head)
  // "There is a shop sells bread"
  if (
    !somebody &&
    !(words.can(head, Pos.nounSingular) && words.only(verb, Pos.verbS) && /^(?:is|was)$/.test(words.word(at + 1)))
  )
    return undefined
  const next = words.word(verb + 1)
  const isInfinitive =
    /^(?:wanted|tried|decided|hoped|refused|offered|came|needed|wants?|tries|hopes|needs|likes)$/.test(
      words.word(verb)
    ) &&
    next === 'to' &&
    words.can(verb + 2, Pos.verbBase)
  const isPlain =
    (words.only(verb, Pos.verbPast) || words.only(verb, Pos.verbS)) && !/^(?:said|says)$/.test(words.word(verb))
  const isThinking =
    /^(?:think|say|believe|like|live|work|know)$/.test(words.word(verb)) &&
    (words.can(head, Pos.nounPlural) || words.word(head) === 'people') &&
    /^(?:that|in|at|for|how|the|a)$/.test(words.word(verb + 1))
  const isDone =
    /^(?:waited|lived|worked|stood|sat|went|looked|talked|slept|stayed|tried|belonged|asked)$/.test(words.word(verb)) &&
    somebody &&
    /^(?:for|in|at|on|to|with|me|us|him|her|them)$/.test(words.word(verb + 1)) &&
    !(words.word(verb) === 'asked' && words.word(verb + 1) === 'to')
  const isAuxiliary =
    /^(?:can|could|would|will|had|has)$/.test(words.sentence.words[verb] ?? '') &&
    words.can(verb + 1, Pos.verbBase | Pos.verbParticiple)
  if (!isInfinitive && !isPlain && !isAuxiliary && !isThinking && !isDone) return undefined
  if (words.word(verb) === 'needed' || words.word(verb) === 'offered' || !words.runs(head, verb + 1)) return undefined
  return missing('subject with two verbs', verb, somebody ? 'who' : 'that')
}

/** "I have a friend lives in Spain", "She met a woman works there": whom somebody has or meets, and what he does. */
const haveFriend: Frame = (words, at) => {
  if (!words.isWhole || words.isQuestion || !/^(?:an?|one|some|many|two|three|several)$/.test(words.word(at + 1)))
    return undefined
  let head = at + 2
  while (words.only(head, Pos.adjective) && head < at + 5) head++
  if (!isSomebody(words, head) || !words.runs(at, head + 2)) return undefined
  const verb = head + 1
  const plain = words.only(verb, Pos.verbS) || /^(?:lives|works|likes|plays|loves|runs)$/.test(words.word(verb))
  const many = /^(?:live|work|want|like)$/.test(words.word(verb)) && words.can(head, Pos.nounPlural)
  if ((!plain && !many) || /^(?:says|thinks)$/.test(words.word(verb))) return undefined
  if (!/^(?:in|at|for|with|to|here|there|near|on|the|an?|his|her|their)$/.test(words.word(verb + 1))) return undefined
  return words.can(at - 1, noun) ||
    words.isName(at - 1) ||
    /^(?:i|we|they|you|he|she|who|to|also|already)$/.test(words.word(at - 1))
    ? missing('subject with two verbs', verb, 'who')
    : undefined
}

/** The frames of this file. */
export const relativeOfThereFrames: readonly Asked[] = [
  askedAt('there', thereWas),
  askedAt('have has had met meet know knows need needs', haveFriend)
]
