/** Objects with what is said of them, and complements that stand before their verb. */
import type {Cursor} from '../frames/frame.ts'
import {Pos} from '../pos.ts'
import {finite} from './around.ts'

/** Verbs whose object has its complement behind it. */
const describes =
  /^(?:call|consider|mak|made|declar|deem|appoint|elect|crown|nam|label|brand|dub|term|think|thought|find|found|keep|kept|render|pronounc)(?:e|es|ed|ing|s|ding)?$/

/** Whether "them" is an object with what is said of it, or of when: "made them citizens", "call them today", "Of them 20 km". */
export function isOwnObject(words: Cursor, from: number): boolean {
  const next = words.word(from + 1)
  if (/^(?:next|last|asap|today|tomorrow|yesterday|tonight|everything|nothing|all|both|each)$/.test(next)) return true
  if (words.word(from - 1) === 'of') return /^\d/.test(next) || words.can(from + 1, Pos.numeral)
  if (!describes.test(words.word(from - 1)) || !words.can(from + 1, Pos.nounPlural)) return false
  // "called the firms that"
  return !words.can(from + 2, finite) && words.word(from + 2) !== 'that'
}

/** Whether a form of be ends the clause that a word opens: nothing but "what" can be its complement. */
export function endsInBe(words: Cursor, from: number): boolean {
  for (let at = from + 2; at < from + 12 && words.word(at) !== ''; at++) {
    if (words.runs(at, at + 1)) continue
    return /^(?:is|are|was|were|be|been)$/.test(words.word(at))
  }
  return false
}
