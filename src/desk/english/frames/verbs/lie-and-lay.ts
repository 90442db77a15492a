/** What lies, and what is laid: "I would lay down on the bed", "She laid down and slept". */
import {nominative} from '../../closed-classes.ts'
import {type Asked, askedAt, type Cursor, type Frame, wrong} from '../frame.ts'

/** What follows one who lies down: nothing that is laid. */
function hasNoObject(words: Cursor, at: number): boolean {
  const gap = words.sentence.gaps[at] ?? ''
  if (gap !== ' ') return /^[.,;!?]/.test(gap)
  return /^(?:on|in|beside|next|for|again|to|while|when|because)$/.test(words.word(at))
}

/** "would lay down on the bed", "to lay down for an hour" */
const lieForLay: Frame = (words, at) => {
  if (words.word(at + 1) !== 'down' || !words.runs(at, at + 1) || !hasNoObject(words, at + 2)) return undefined
  let before = at - 1
  if (/^(?:just|then|always|often|never|only|not)$/.test(words.word(before))) before--
  if (!/^(?:to|would|will|could|can|should|must|might|may|i'd|i'll|didn't|don't|you'd|let's)$/.test(words.word(before)))
    return undefined
  // "the rules that we want to lay down."
  for (let other = 0; other < before; other++)
    if (
      /^(?:that|which|what|rules?|laws?|conditions?|terms|arms|guidelines?|principles?|weapons?)$/.test(
        words.word(other)
      )
    )
      return undefined
  return words.runs(before, at) ? wrong('lay down for lie', at, 'lie') : undefined
}

/** "She laid down on the bed and slept": the past of one who lies. */
const layForLaid: Frame = (words, at) => {
  if (words.word(at + 1) !== 'down' || !words.runs(at - 1, at + 1)) return undefined
  if (!nominative.test(words.word(at - 1)) || !/^(?:on|in|beside|next|for|to|again|and)$/.test(words.word(at + 2)))
    return undefined
  const opens =
    at === 1 || words.sentence.gaps[at - 1] !== ' ' || /^(?:and|then|so|when|before|after)$/.test(words.word(at - 2))
  return opens && words.runs(at + 1, at + 2) ? wrong('laid down for lay', at, 'lay', undefined) : undefined
}

/** The frames of this file: asked at forms of "lay". */
export const lieFrames: readonly Asked[] = [askedAt('lay', lieForLay), askedAt('laid', layForLaid)]
