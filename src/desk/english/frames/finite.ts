/** What is a clause's verb: forms that can stand with a subject, surely or perhaps. */
import {contraction, finiteAuxiliaries} from '../closed-classes.ts'
import {Pos} from '../pos.ts'
import type {Words} from '../words.ts'
import type {Cursor} from './frame.ts'

/** Whether a word is a clause's verb and nothing else. */
export function isFinite(words: Words, at: number): boolean {
  const word = words.word(at)
  return (
    finiteAuxiliaries.has(word) ||
    (word.includes("'") && contraction.test(word)) ||
    (words.can(at, Pos.modal) && word !== 'need') ||
    words.only(at, Pos.verbS) ||
    words.only(at, Pos.verbPast)
  )
}

/** Whether a word may be a clause's verb. */
export function mayBeFinite(words: Words, at: number): boolean {
  return isFinite(words, at) || words.can(at, Pos.verbS | Pos.verbPast | Pos.auxiliary | Pos.modal)
}

/** What verbs a sentence may have. */
export interface Verbs {
  /** How many of its words may be a clause's verb. */
  readonly count: number
  /** How many it needs: one for its main clause and one behind each word that opens a clause and nothing else. */
  readonly wanted: number
  /** Whether some word may be a clause's verb. */
  readonly finite: boolean
  /** Whether some word may be a verb's bare form, as in an order. */
  readonly bare: boolean
}

/** What verbs the whole sentence may have: read once, however many of its places ask. */
export function verbsOf(words: Cursor): Verbs {
  return (words.verbs ??= readVerbs(words))
}

function readVerbs(words: Cursor): Verbs {
  const {length} = words.sentence.words
  let [count, wanted] = [0, 1]
  for (let at = 0; at < length; at++) {
    if (mayBeFinite(words, at)) count++
    if (/^(?:who|which|because)$/.test(words.word(at)) && words.word(at + 1) !== 'of') wanted++
  }
  return {
    count,
    wanted,
    finite: count > 0,
    bare: some(0, length, (at) => words.can(at, Pos.verbBase))
  }
}

/** Most words of a line that is read as a notice where it has no verb. */
const longestNotice = 9

/** Whether a sentence is a short one without a verb, as a notice is: "House private on morning of funeral." */
export function isNotice(words: Cursor): boolean {
  return words.isWhole && !words.isQuestion && words.sentence.words.length <= longestNotice && !verbsOf(words).finite
}

/** Whether one of the words from `from` up to but without `to` passes a test. */
export function some(from: number, to: number, test: (at: number) => boolean): boolean {
  for (let at = from; at < to; at++) if (test(at)) return true
  return false
}

/** Whether a comma stands before word `at`. */
export function hasComma(words: Cursor, at: number): boolean {
  return /^["”’)]*,["”’)]* ["“]?$/.test(words.sentence.gaps[at] ?? '')
}

/** Words that open a clause within another, or refer back to it. */
export const opensInner: RegExp =
  /^(?:that|which|who|whom|whose|what|where|when|how|why|whether|if|because|although|though|while|since|until|unless|as|than|before|after|once)$/
