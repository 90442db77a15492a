/** Gapping: a second clause that takes its verb from the first: "She speaks French, he Spanish", "He was tired and she very glad". */
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
    (hasComma(words, at) || words.word(at - 1) === 'and') &&
    (nominative.test(words.word(0)) || words.isName(0)) &&
    !some(at + 1, length, (other) => mayBeFinite(words, other) || words.can(other, Pos.verbBase))
  )
}

/** Whether a phrase tells what lies at the other side, with no verb of its own: "To the north lies the forest, to the south the sea". */
export function isOtherSide(words: Cursor, at: number): boolean {
  return (
    words.word(0) === 'to' &&
    words.word(at - 3) === 'to' &&
    /^(?:north|south|east|west|left|right)$/.test(words.word(at - 1)) &&
    hasComma(words, at - 3)
  )
}

/** Whether a clause begins at word `at` behind an opening without its comma: "In response the board met". */
export function isBehindOpening(words: Cursor, at: number): boolean {
  return (
    at === 2 &&
    words.word(0) === 'in' &&
    /^(?:response|reply|addition|return|turn|exchange|opposition)$/.test(words.word(1))
  )
}
