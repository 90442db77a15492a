/** "Three brothers, all of who played": behind a preposition it is whom. */
import {Pos} from '../../src/desk/english/pos.ts'
import type {Line} from './line.ts'
import type {Proposal} from './proposal.ts'
import {surely} from './verb-number.ts'

const part =
  /^(?:all|both|some|many|most|none|each|one|several|few|half|two|three|four|five|six|seven|eight|nine|ten|neither|either|any|dozens|hundreds|thousands|majority)$/

/** "all of who", ", with who". */
export function ofWho(line: Line, at: number, out: Proposal[]): undefined {
  const lead = at - 1
  if (!line.joined(at) || !line.joined(at + 1)) return
  if (line.word(lead) === 'of') {
    const from = line.word(lead - 1)
    // "the story of who", "some of who he is": another clause.
    const apart = !line.joined(lead - 1) || line.word(lead - 2) === 'the' || line.only(lead - 2, Pos.numeral)
    if (!part.test(from) || !line.joined(lead) || !apart) return
    if (!/^[,;(–—-]/.test(line.gap(line.word(lead - 2) === 'the' ? lead - 2 : lead - 1).trimStart())) return
  } else {
    // "The man, with who she lived, left"
    if (!/^(?:with|to|for|from|by|against|without|among|between)$/.test(line.word(lead)) || line.gap(lead) !== ', ')
      return
    if (!line.can(at + 1, Pos.pronoun | Pos.determiner) && !line.isName(at + 1)) return
  }
  out.push({at, to: 'whom', bar: surely, what: 'Pronoun in the wrong case', frame: 'of who'})
}
