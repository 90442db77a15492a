/** A verb that another noun parts from its own: "the list of names were". */
import {Pos} from '../../src/desk/english/pos.ts'
import {isMeasure} from './collective.ts'
import type {Line} from './line.ts'
import type {Pair} from './noun-verb.ts'
import type {Subject} from './phrase.ts'
import type {Proposal} from './proposal.ts'
import {isBare} from './subject-checks.ts'
import {otherNumber, surely} from './verb-number.ts'

/** What is asked of a verb behind a noun and what prepositions join to it. */
export function chainVerb(
  line: Line,
  subject: Subject,
  {at, head, near, start, number, to, more, open, determined}: Pair,
  out: Proposal[]
): undefined {
  const many = line.can(near, Pos.nounPlural)
  const one = line.can(near, Pos.nounSingular) || line.only(near, Pos.numeral)
  if (many === one || isMeasure(line.word(near))) return
  const auxiliary = otherNumber.has(line.word(at))
  if (many === line.can(head, Pos.nounPlural)) {
    const each = open === 0 && number === 'many' && /^(?:each|every)$/.test(line.word(start)) && auxiliary
    const bar = each ? surely : (determined && auxiliary ? -1 : 0.5) + open + more
    out.push({at, to, bar, frame: `chain ${number}`, mate: head})
  }
  // The counts follow the nearer noun: here the grammar is proof enough, where the verb can be nothing else.
  else if (open === 0 && auxiliary && !/^do/.test(line.word(at)) && (determined || isBare(line, subject, at)))
    out.push({at, to, bar: surely, frame: `distracted ${number}`, mate: head})
}
