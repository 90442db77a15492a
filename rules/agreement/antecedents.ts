/**
 * Whether "had" at the end of a clause may be a verb of its own, so that the past behind it is another clause's: "The car he had | ran
 * well". It needs an antecedent that the clause is about, and an antecedent needs a place where it is the past's subject.
 */
import {nominativeOrYou, relativePronoun} from '../../src/desk/english/closed-classes.ts'
import {tellsThat} from '../../src/desk/english/frames/plain-subject.ts'
import {noun, Pos} from '../../src/desk/english/pos.ts'
import type {Line} from './line.ts'
import {subjectBefore} from './phrase.ts'

/** What opens a clause that has no antecedent, nor leaves a place for one. */
const opener =
  /^(?:because|when|where|if|so|while|since|until|although|though|before|after|how|why|once|unless|whether)$/

/** What may be the object of a clause that ends before, wherever it stands. */
const openObject = /^(?:what|whatever|all|everything|anything|whoever|which|whom|who|that)$/

/** Whether the clause whose subject begins at `start` may be about a noun that stands before it. */
export function mayHaveAntecedent(line: Line, start: number): boolean {
  if (start === 0) return false
  const before = line.word(start - 1)
  if (!line.joined(start)) return someBefore(line, start)
  if (opener.test(before)) return false
  // "said that he had", "told her that he had", "glad that he had": what is told, and no noun
  if (before === 'that') return !isTold(line, start - 2) || someBefore(line, start - 2)
  const isNoun = line.can(start - 1, noun | Pos.pronoun) || line.isName(start - 1)
  // "as much as he had went to her": what is compared is the clause's object
  const isCompared = before === 'than' || (before === 'as' && !line.gap(start - 1).includes(','))
  if (isTold(line, start - 1) || (!isNoun && !isCompared)) return someBefore(line, start - 1)
  return !isPredicate(line, start)
}

/** Whether a word, or what stands before the person whose last word it is, tells a clause: "said", "told her". */
function isTold(line: Line, at: number): boolean {
  if (!line.joined(at + 1) || at < 0) return false
  // "told her that", "told the officers that"
  for (let told = at - 1; told > at - 5 && line.joined(told + 1); told--) {
    if (/^(?:told|tells|assured|informed|reminded|warned|convinced)$/.test(line.word(told))) return true
    if (!line.can(told, Pos.determiner | Pos.adjective | noun) && !line.isName(told)) break
  }
  const verb = tellsThat.test(line.word(at)) && !line.can(at - 1, Pos.determiner | Pos.adjective)
  // "were glad that he had", but "the little that he had"
  const felt =
    line.only(at, Pos.adjective | Pos.adverb) &&
    /^(?:am|is|are|was|were|be|been|feels?|felt|seems?|seemed|so|very|quite)$/.test(line.word(at - 1))
  return verb || felt
}

/** Whether a clause that goes on may have left its object open: "what she said he had", "the money that he said he had". */
function someBefore(line: Line, end: number): boolean {
  for (let at = 0; at < end; at++) if (openObject.test(line.word(at))) return true
  return false
}

/** Whether the noun before the clause is what somebody or something was, so that it is no subject: "It was a loan she had". */
function isPredicate(line: Line, start: number): boolean {
  if (!line.can(start - 1, noun) || line.can(start - 1, Pos.pronoun)) return false
  const from = subjectBefore(line, start - 1).start
  if (from !== 2 || !line.joined(1) || !line.joined(2) || !line.can(from, Pos.determiner)) return false
  return (
    /^(?:is|was)$/.test(line.word(1)) &&
    (nominativeOrYou.test(line.word(0)) || /^(?:it|this|that|there)$/.test(line.word(0)))
  )
}

/** Whether the clause is one whose subject is the relative pronoun itself: "a guest who had". */
export function isRelativeSubject(line: Line, at: number): boolean {
  return relativePronoun.test(line.word(at)) && at > 0 && line.joined(at) && line.can(at - 1, noun | Pos.pronoun)
}
