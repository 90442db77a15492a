/** Frames of "than" without a comparison: "If it is wrong than it goes", "It is important than you know". */
import {nominative} from '../../closed-classes.ts'
import {Pos} from '../../pos.ts'
import {some} from '../finite.ts'
import {type Asked, askedAt, wrong, type Frame} from '../frame.ts'

/** "If a thing is nobody's than it won't be done": no comparison stands before. */
const thenForThan: Frame = (words, at) => {
  if (words.word(0) !== 'if' || at < 4 || !/^,? $/.test(words.sentence.gaps[at] ?? '') || !words.runs(at, at + 2))
    return undefined
  if (
    !(nominative.test(words.word(at + 1)) || /^(?:it|you)$/.test(words.word(at + 1))) ||
    !words.can(at + 2, Pos.modal)
  )
    return undefined
  return some(
    0,
    at,
    (other) =>
      words.can(other, Pos.comparative) ||
      /^(?:more|less|other|rather|different|else|as|sooner|better|worse|otherwise|no|hardly|scarcely|barely)$/.test(
        words.word(other)
      )
  )
    ? undefined
    : wrong('than without a comparison', at, 'then')
}

/** "It is important than we know": no comparison. */
const thatForThan: Frame = (words, at) => {
  if (
    !/^(?:important|clear|likely|unlikely|true|possible|essential|vital|obvious|crucial|evident|certain|necessary)$/.test(
      words.word(at - 1)
    )
  )
    return undefined
  if (!/^(?:is|was|it's|seems|became)$/.test(words.word(at - 2)) || !words.runs(at - 2, at + 1)) return undefined
  return nominative.test(words.word(at + 1)) || /^(?:you|it|when|if|the|all|our|this|these)$/.test(words.word(at + 1))
    ? wrong('than without a comparison', at, 'that', -2)
    : undefined
}

/** The frames of this file. */
export const thanFrames: readonly Asked[] = [askedAt('than', thenForThan), askedAt('than', thatForThan)]
