/** Words whose order is turned round: an auxiliary before its subject, an order, a second object. */
import type {Cursor} from '../frames/frame.ts'
import {Pos} from '../pos.ts'
import {opensClause, opensSentence} from './around.ts'

/** What may open a sentence whose auxiliary stands before its subject. */
const turns =
  /^(?:no|nor|never|neither|not|only|nowhere|seldom|rarely|hardly|scarcely|little|so|such|should|had|were|may)$/

/** Verbs with two objects of which the second may begin with an article: "gave the club a tour". */
const gives =
  /^(?:g[ai]v(?:e|es|en|ing)|ma(?:d|k)(?:e|es|ing)|offer(?:s|ed|ing)?|call(?:s|ed|ing)?|sen(?:d|t|ds|ding)|show(?:s|n|ed|ing)?)$/

/** Whether the words stand as orders, questions and second objects may: "Wash the leaves", "what else would it include", "no longer would women". */
export function isTurnedRound(words: Cursor, from: number): boolean {
  const right = words.word(from + 1)
  for (const at of [from, from - 1]) {
    const isVerb = words.can(at, Pos.verbBase | Pos.verbIng) || words.word(at).endsWith('ing')
    if (isVerb && opensSentence(words, at) && words.can(at + 1, Pos.determiner)) return true
  }
  const isAuxiliary = (at: number): boolean => words.can(at, Pos.auxiliary | Pos.modal)
  if (isAuxiliary(from) || isAuxiliary(from - 1)) {
    // "Who is for responsible this?": no preposition stands between a question's verb and its subject.
    if (words.isQuestion && !words.can(from, Pos.preposition)) return true
    for (let at = Math.max(0, from - 4); at <= from; at++)
      if (opensClause(words, at) && turns.test(words.word(at))) return true
    // "Only by long work, with much help, have scholars been able": a phrase of any length
    if (/^(?:only|never|nowhere|seldom|rarely)$/.test(words.word(0)) && isAuxiliary(from)) return true
  }
  if (!/^an?$/.test(right) || !words.isName(from)) return false
  for (let at = Math.max(0, from - 4); at < from; at++) if (gives.test(words.word(at))) return true
  return false
}
