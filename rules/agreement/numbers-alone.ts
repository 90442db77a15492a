/** A number that stands for several and has a verb of one: "and seven has since died", "four was released". */
import {Pos} from '../../src/desk/english/pos.ts'
import type {Line} from './line.ts'
import type {Proposal} from './proposal.ts'
import {otherNumber, surely} from './verb-number.ts'

const several =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|dozens|hundreds|thousands)$/

/** The verb at a place, behind a number that opens its clause. */
export function numberAlone(line: Line, at: number, out: Proposal[]): undefined {
  const head = at - 1
  if (head < 0 || !several.test(line.word(head)) || !line.joined(at) || !line.joined(at + 1) || line.isQuoted(at))
    return
  // "Channel Seven has", "five and seven is", "number ten was"
  if (head > 0 && !line.isLower(head)) return
  const isBehindMark = head > 0 && /^[,;] $/.test(line.gap(head))
  const isJoined =
    line.joined(head) &&
    /^(?:and|but|while|because|that|which)$/.test(line.word(head - 1)) &&
    !(line.can(head - 2, Pos.numeral) && /^(?:is|was)$/.test(line.word(at)))
  if (head > 0 && !isJoined && !(isBehindMark && !line.can(head - 1, Pos.numeral))) return
  let next = at + 1
  if (/^(?:since|now|later|already|also|still|not|so|then)$/.test(line.word(next)) && line.joined(next + 1)) next++
  // "seven was chosen as the lucky number": a number that is spoken of
  if (
    !line.can(next, Pos.verbParticiple) ||
    line.can(next, Pos.adjective) ||
    /^(?:chosen|called|considered|thought|known|said)$/.test(line.word(next))
  )
    return
  out.push({at, to: otherNumber.get(line.word(at)) ?? 'have', bar: surely, frame: 'number alone', mate: head})
}
