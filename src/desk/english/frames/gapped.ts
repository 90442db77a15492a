/** Gapping: a second clause that takes its verb from the first: "She speaks French, he Spanish". */
import {nominative} from '../closed-classes.ts'
import {Pos} from '../pos.ts'
import {hasComma, mayBeFinite, some} from './finite.ts'
import type {Cursor} from './frame.ts'

/** How many words may follow the second subject. */
const longestRest = 4

/** Whether a word is the subject of a clause that leaves out its verb, which the clause before it has. */
export function isGapped(words: Cursor, at: number): boolean {
  const {length} = words.sentence.words
  return (
    at > 2 &&
    at + longestRest >= length - 1 &&
    nominative.test(words.word(at)) &&
    hasComma(words, at) &&
    (nominative.test(words.word(0)) || words.isName(0)) &&
    !some(at + 1, length, (other) => mayBeFinite(words, other) || words.can(other, Pos.verbBase))
  )
}
