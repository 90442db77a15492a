/** Where forms of be, have and do and the modals may stand. */
import {precedes} from '../frames/around.ts'
import type {Cursor} from '../frames/frame.ts'
import {Pos} from '../pos.ts'
import {opensClause} from './around.ts'

/** Words behind which a subject stands behind its auxiliary. */
const inverts =
  /^(?:so|nor|neither|than|as|only|never|not|no|rarely|seldom|little|hardly|when|what|how|where|why|who|whom|which|such)$/

/** Whether an auxiliary may stand before its subject: in a question, a wish, behind a word that turns them round. */
export function mayBeInverted(words: Cursor, at: number): boolean {
  return (
    words.isQuestion ||
    opensClause(words, at) ||
    words.can(at, Pos.modal) ||
    !/^(?:has|have|is|are|was)$/.test(words.word(at)) ||
    precedes(words, at, inverts)
  )
}

/** Whether a form of be, have or do, or a modal, may open what is said of a subject: "on have them" and "in be" don't. */
export function mayLeadPredicate(words: Cursor, from: number): boolean {
  const next = words.pos(from + 1)
  if (words.can(from, Pos.modal)) return next === 0 || (next & modalGoverns) !== 0
  return words.word(from) !== 'be' || !words.can(from - 1, Pos.preposition)
}

const modalGoverns = Pos.verbBase | Pos.auxiliary | Pos.adverb | Pos.pronoun | Pos.determiner

/** Whether a question's verb and its subject, in this order, hold the word. */
export function isAsked(words: Cursor, from: number): boolean {
  const auxiliary = Pos.modal | Pos.auxiliary
  if (words.can(from, auxiliary)) return words.can(from + 1, Pos.pronoun)
  return words.can(from - 1, auxiliary) && words.can(from, Pos.pronoun | Pos.determiner)
}
