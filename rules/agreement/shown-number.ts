/** Determiners and nouns of two numbers where both are plain: "This children live", "That houses were", "These tree is", "This ones". */
import {noun, Pos} from '../../src/desk/english/pos.ts'
import {isMeasure} from './collective.ts'
import {isCountedNoun} from './counted-noun.ts'
import type {Line} from './line.ts'
import type {Proposal} from './proposal.ts'
import {hasVerb} from './sole-verb.ts'
import {surely} from './verb-number.ts'

/** Plurals that no verb is written like. */
const oddPlural = /^(?:children|men|women|feet|teeth|mice|geese|[a-z]{2,}men)$/

const several: ReadonlyMap<string, string> = new Map([
  ['this', 'these'],
  ['that', 'those']
])

const one: ReadonlyMap<string, string> = new Map([
  ['these', 'this'],
  ['those', 'that']
])

/** What "this" or "that" stands before. */
export function thisOdd(line: Line, lead: number, out: Proposal[]): undefined {
  const right = several.get(line.word(lead)) ?? ''
  const at = lead + 1
  if (!line.joined(at)) return
  const head = line.only(at, Pos.adjective) && line.joined(at + 1) ? at + 1 : at
  const word = line.word(head)
  // "this ones are better"
  if (word === 'ones') {
    if (!(line.word(lead) === 'that' && line.can(lead - 1, Pos.verbBase | Pos.verbPast | Pos.verbS | noun)))
      out.push({at: lead, to: right, bar: surely, frame: 'this ones', mate: head})
    return
  }
  if (/^['’&/-]/.test(line.gap(head + 1)) || line.isQuoted(lead) !== line.isQuoted(head)) return
  if (line.word(lead) === 'that') thatMany(line, lead, head, right, out)
  else if (oddPlural.test(word) && line.only(head, Pos.nounPlural) && line.joined(head + 1) && !line.goesOn(head + 1))
    out.push({at: lead, to: right, bar: surely, frame: 'this odd', mate: head})
}

/** "That houses were built by my uncle": at the head of a sentence that has no other verb, "that" opens no clause. */
function thatMany(line: Line, lead: number, head: number, right: string, out: Proposal[]): undefined {
  if (lead !== 0 || !line.only(head, Pos.nounPlural) || isMeasure(line.word(head))) return
  const at = head + 1
  if (!line.joined(at) || !/^(?:are|were|have)$/.test(line.word(at))) return
  for (let place = at + 1; place < line.length; place++)
    if (
      !line.linked(place) ||
      line.can(place, Pos.auxiliary | Pos.modal | Pos.verbS | Pos.subordinator) ||
      (line.can(place, Pos.verbPast) && !line.can(place - 1, Pos.auxiliary | Pos.adverb))
    )
      if (!/^(?:been|being|be)$/.test(line.word(place))) return
  out.push({at: lead, to: right, bar: surely, frame: 'that many', mate: head})
}

/** "These tree is two hundred years old": what counts and the verb disagree, and either the determiner or the noun with the verb is wrong. */
export function theseOne(line: Line, lead: number, out: Proposal[]): undefined {
  const head = lead + 1
  const right = one.get(line.word(lead)) ?? ''
  if (!line.joined(head) || !line.joined(head + 1) || !line.isLower(head) || !isCountedNoun(line, head)) return
  if (!/^(?:is|was|has|isn't|wasn't|hasn't)$/.test(line.word(head + 1))) return
  // "which of these apply is": a pronoun and its verb
  if (line.word(lead - 1) === 'of' || hasVerb(line, head + 2)) return
  out.push({at: lead, to: right, bar: surely, frame: 'these one is', mate: head})
}
