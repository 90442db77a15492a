/** "theirs policy", "after ours first day": the pronoun stands alone, its determiner before a noun. */
import {closedClass, noun, Pos} from '../../src/desk/english/pos.ts'
import type {Line} from './line.ts'
import type {Proposal} from './proposal.ts'
import {surely} from './verb-number.ts'

const determiners: Readonly<Record<string, string>> = {theirs: 'their', ours: 'our', yours: 'your', hers: 'her'}
/** When it was: "a friend of theirs last year", "ours this week". */
const apart =
  /^(?:last|next|today|tomorrow|yesterday|alone|too|sincerely|truly|faithfully|forever|always|tonight|right)$/

/** The word at a place, before a noun. */
export function possessiveBeforeNoun(line: Line, at: number, out: Proposal[]): undefined {
  const right = determiners[line.word(at)]
  const next = at + 1
  if (right === undefined || !line.joined(next) || !line.isLower(next) || apart.test(line.word(next))) return
  if (line.word(at - 1) === 'of' || /^(?:than|like|and|or|as|not)$/.test(line.word(at - 1))) return
  let head = next
  while (head < next + 3 && line.only(head, Pos.adjective) && line.joined(head + 1)) head++
  // "make theirs available": what it is.
  if (!line.only(head, noun) || line.can(head, closedClass | Pos.verbBase)) return
  // "Theirs days were over" has a verb; "ours years ago" tells when.
  if (
    /^(?:years?|months?|weeks?|days?|hours?|minutes?|times?)$/.test(line.word(head)) &&
    line.can(head + 1, Pos.adverb)
  )
    return
  out.push({at, to: right, bar: surely, frame: 'theirs'})
}

/** "What are you experience with the system?": behind the verb of a question, "you" and a noun. */
export function youForYour(line: Line, at: number, out: Proposal[]): undefined {
  const head = at + 1
  if (!/^(?:is|are|was|were)$/.test(line.word(at - 1)) || !/^(?:what|how|where|who)$/.test(line.word(at - 2))) return
  if (!line.joined(at) || !line.joined(at - 1) || !line.joined(head) || !line.joined(head + 1)) return
  if (!line.can(head, Pos.nounSingular) || !line.only(head, Pos.nounSingular | Pos.verbBase)) return
  if (/^(?:with|of|in|on|for|about|to|from|at)$/.test(line.word(head + 1)) && !/^(?:up|like)$/.test(line.word(head)))
    out.push({at, to: 'your', bar: surely, frame: 'you noun', mate: head})
}
