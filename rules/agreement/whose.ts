/** One thing behind "whose" or "what" with a verb of several: "riders whose number are called", "what existing process are in place". */
import {noun, Pos, verb} from '../../src/desk/english/pos.ts'
import {isCollective, isMeasure} from './collective.ts'
import type {Line} from './line.ts'
import type {Proposal} from './proposal.ts'
import {otherNumber, surely} from './verb-number.ts'

/** Nouns that answer what something is like, so that what is like it may follow: "what colour are the walls". */
const asks =
  /^(?:colou?r|size|shape|age|height|length|width|weight|time|sort|kind|type|use|good|difference|point|part|business)$/

/** Asked at "whose", "what" and "which". */
export function whoseNoun(line: Line, lead: number, out: Proposal[]): undefined {
  let head = lead + 1
  while (
    head < lead + 3 &&
    line.joined(head + 1) &&
    (line.only(head, Pos.adjective | Pos.superlative | Pos.verbIng) || (line.isName(head) && head === lead + 1))
  )
    head++
  const at = head + 1
  if (!line.joined(head) || !line.joined(lead + 1) || !line.joined(at) || !/^(?:are|were)$/.test(line.word(at))) return
  if (!line.only(head, Pos.nounSingular) || isCollective(line.word(head)) || isMeasure(line.word(head))) return
  const whose = line.word(lead) === 'whose'
  // "the lake in which carp are found", "the lake, which carp are eating"
  const isAsked = line.joined(lead) && line.can(lead - 1, verb) && !line.can(lead - 1, noun)
  if (line.word(lead) === 'which' && lead > 0 && !isAsked) return
  // "What colour are the walls", "Which team are you": the subject stands behind
  if (
    !line.joined(at + 1) ||
    line.can(at + 1, Pos.determiner | Pos.pronoun | noun | Pos.numeral) ||
    line.isName(at + 1) ||
    !line.can(at + 1, Pos.preposition | Pos.verbParticiple | Pos.verbIng | Pos.adjective | Pos.adverb | Pos.particle)
  )
    return
  if (!whose && (asks.test(line.word(head)) || line.isAsked)) return
  if (whose) out.push({at, to: otherNumber.get(line.word(at)) ?? 'is', bar: surely, frame: 'whose many', mate: head})
  else out.push({at: head, to: Pos.nounPlural, bar: surely, frame: 'what many', mate: at})
}
