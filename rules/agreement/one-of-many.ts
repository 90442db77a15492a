/** One where there must be several: "All visitor must", "One of my friend works", "a group of farmer", "a number of plan", "invited other artist". */
import {definite} from '../../src/desk/english/closed-classes.ts'
import {Pos} from '../../src/desk/english/pos.ts'
import {pluralOf} from '../../src/desk/english/forms/paradigms.ts'
import {isCountedNoun, isPerson} from './counted-noun.ts'
import type {Line} from './line.ts'
import {leadsToPlural} from './modifiers.ts'
import type {Proposal} from './proposal.ts'
import {surely} from './verb-number.ts'

/** Whether a noun phrase ends with a word, whatever the next one can be besides. */
function isEnd(line: Line, at: number): boolean {
  const next = at + 1
  if (!line.joined(next)) return /^["”’)]*[.,;?!]/.test(line.gap(next)) && !/^["”’)]*,/.test(line.gap(next))
  if (
    line.can(next, Pos.auxiliary | Pos.modal) ||
    line.only(next, Pos.preposition | Pos.verbPast | Pos.verbParticiple | Pos.verbS) ||
    /^(?:who|that|which|in|on|at|for|to|from|with|by|of|because|when|while)$/.test(line.word(next))
  )
    return true
  // "One of my friend works at the zoo"
  return (
    line.can(next, Pos.verbS) &&
    line.joined(next + 1) &&
    (line.can(next + 1, Pos.preposition | Pos.to) || line.only(next + 1, Pos.determiner))
  )
}

/** The noun behind adjectives; -1 where there is none so near. */
function nounFrom(line: Line, from: number): number {
  let at = from
  while (at < from + 2 && line.joined(at) && line.only(at, Pos.adjective)) at++
  // "the number of unemployed increase"
  if (at > from && line.can(at, Pos.verbBase)) return -1
  return line.joined(at) && isCountedNoun(line, at) && isEnd(line, at) && !leadsToPlural(line, at) ? at : -1
}

const manyOf = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|several|many|few|each|both)$/

/** Collections of what is counted. */
const group =
  /^(?:group|number|pair|couple|crowd|bunch|handful|series|set|variety|range|collection|dozens|hundreds|thousands|scores|list|team|gang|row|queue|pile|lots|kinds|types|sorts)$/

/** Those that what can't be counted may be of, too: "a variety of kit". */
const loose = /^(?:bunch|handful|variety|range|collection|lots|pile|set|kinds|types|sorts)$/

/** What "of" stands before. */
export function ofOne(line: Line, of: number, out: Proposal[]): undefined {
  const lead = line.word(of - 1)
  if (!line.joined(of) || !line.joined(of + 1)) return
  if (group.test(lead)) {
    const head = nounFrom(line, of + 1)
    // "a set of table and chairs"
    if (
      head > 0 &&
      (!loose.test(lead) || isPerson(line.word(head))) &&
      !line.can(head + 1, Pos.verbS) &&
      line.word(head) !== 'interest' &&
      line.only(of - 2, Pos.determiner | Pos.adjective)
    )
      push(line, head, 'group of one', of - 1, out)
    return
  }
  if (!manyOf.test(lead) || !definite.test(line.word(of + 1))) return
  const head = nounFrom(line, of + 2)
  if (head < 0) return
  // "division one of the parade", "remind one of the house", "some of the house in the north"
  if (
    lead === 'one' &&
    of > 1 &&
    (line.can(of - 2, Pos.nounSingular | Pos.verbBase | Pos.verbPast | Pos.verbS) || !isFree(line, of - 2))
  )
    return
  if (/^(?:few|many|both)$/.test(lead) && !/^(?:are|were|have)$/.test(line.word(head + 1))) return
  push(line, head, 'one of one', of - 1, out)
}

/** Whether "one" stands behind a word that a phrase may begin behind. */
function isFree(line: Line, at: number): boolean {
  return (
    !line.joined(at + 1) ||
    line.can(at, Pos.preposition | Pos.conjunction | Pos.subordinator | Pos.auxiliary | Pos.adverb | Pos.verbPast)
  )
}

/** "All visitor must sign", "all ticket are": all of several. */
export function allOne(line: Line, all: number, out: Proposal[]): undefined {
  const head = nounFrom(line, all + 1)
  if (head < 0 || (all > 0 && line.joined(all) && !line.can(all - 1, Pos.conjunction | Pos.subordinator))) return
  if (line.can(head + 1, Pos.modal) || /^(?:are|were|have|do)$/.test(line.word(head + 1)))
    push(line, head, 'all one', all, out)
}

/** "We invited other artist to the show": without a determiner there are several; "Other problem is": another. */
export function otherCounted(line: Line, other: number, out: Proposal[]): undefined {
  const head = nounFrom(line, other + 1)
  if (head < 0) return
  if (other === 0) {
    if (/^(?:is|was)$/.test(line.word(head + 1)))
      out.push({at: other, to: 'another', bar: surely, frame: 'other one is', mate: head})
    return
  }
  if (
    line.joined(other) &&
    line.only(other - 1, Pos.verbPast | Pos.verbParticiple | Pos.verbBase | Pos.verbIng | Pos.verbS)
  )
    push(line, head, 'other counted', other, out)
}

function push(line: Line, at: number, frame: string, mate: number, out: Proposal[]): undefined {
  out.push({at, to: pluralOf(line.word(at)), bar: surely, frame, mate})
}
