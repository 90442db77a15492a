/** Reads an infinitive behind a word, and whether that word has its complement before it instead. */
import {nominative} from '../closed-classes.ts'
import {noun, Pos} from '../pos.ts'
import {isBase, past, precedes} from './around.ts'
import type {Cursor} from './frame.ts'

/** Bases that are seldom nouns, and never before one: "to use force"; not "to plan changes". */
const seldomNoun =
  /^(?:do|make|take|give|go|get|keep|use|pay|meet|build|buy|sell|leave|find|win|read|write|drive|eat|sing|put|see|bring|hold|tell|send|say|lose|teach|grow|wear|show|let)$/

/** What an object begins with, or what tells how and where something is done. */
const follows = /^(?:the|an?|his|her|its|their|our|my|your|this|these|those|him|them|us|me|it|that)$/

const particles =
  /^(?:as|in|at|on|with|for|up|out|back|away|off|about|through|along|more|any|some|all|to|there|here|again|home|together)$/

/** Whether an infinitive stands from word `at` on, and no noun behind a preposition: "to walk the dog", "to be"; not "to work". */
export function isInfinitive(words: Cursor, at: number): boolean {
  if (words.word(at) !== 'to' || !words.runs(at - 1, at + 1)) return false
  if (/^(?:be|have)$/.test(words.word(at + 1))) return true
  if (isBase(words, at + 1)) return true
  if (!words.can(at + 1, Pos.verbBase) || words.isName(at + 1)) return false
  if (words.sentence.gaps[at + 2] !== ' ') return words.word(at + 1) === 'see'
  if (follows.test(words.word(at + 2))) return true
  return (
    seldomNoun.test(words.word(at + 1)) &&
    (particles.test(words.word(at + 2)) || words.can(at + 2, noun | Pos.adjective))
  )
}

/** Whether somebody is to do what follows: no noun stands behind "prevented her to". */
export function isDone(words: Cursor, at: number): boolean {
  return (
    words.word(at) === 'to' && words.runs(at - 1, at + 1) && words.can(at + 1, Pos.verbBase) && !words.isName(at + 1)
  )
}

/** Words that refer back to what a verb takes, or ask for it: "the roads that drivers avoid to save time". */
export const refersBack: RegExp =
  /^(?:that|which|what|whatever|who|whom|whose|where|how|as|than|all|those|everything|anything|something|things)$/

/** How far before a verb what it takes may stand: not before the pronoun that opens its clause behind a comma. */
function reachOf(words: Cursor, at: number): number {
  for (let from = at - 1; from > at - 4; from--)
    if (nominative.test(words.word(from)) && /^[,;]/.test(words.sentence.gaps[from] ?? '')) return at - from
  return 9
}

/** Whether what the verb at word `at` takes may stand before it: passive, referred back to, or part of another phrase. */
export function isTaken(words: Cursor, at: number): boolean {
  if (precedes(words, at, refersBack, reachOf(words, at))) return true
  // "foods to avoid to lose weight", "a game to enjoy to the end"
  if (words.word(at - 1) === 'to' && words.can(at - 2, noun) && !words.can(at - 2, Pos.verbS | Pos.verbBase | past))
    return true
  if (!words.can(at, past)) return false
  return precedes(
    words,
    at,
    /^(?:is|are|was|were|be|been|being|get|got|gets|as|if|when|than|once|isn't|wasn't|aren't|weren't)$/,
    3
  )
}
