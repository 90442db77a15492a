/** What "to" asks for: "needs to knows", "to includes the". */
import {nominativeOrIt} from '../../src/desk/english/closed-classes.ts'
import {Pos, verb} from '../../src/desk/english/pos.ts'
import {leader, takesObject} from './leader.ts'
import type {Line} from './line.ts'
import type {Pattern} from './proposal.ts'

/** Words that an infinitive follows. */
const infinitive =
  /^(?:aims?|aimed|need|needs|needed|want|wants|wanted|expect|expected|able|going|likely|have|has|had|try|tries|tried|trying|began|begin|begins|continue|continues|hope|hopes|plan|plans|seek|seeks|agreed|decided|ready|allowed|required|used|supposed|possible|easy|hard|difficult|order|ability|willing|unable|free|about|helps?|tend|tends|seems?|appears?|intended|designed|meant|asked|told|chance|right|way|wish|wishes|fail|fails|failed|refused?|refuses|intends?|choose|chooses|chose|manages?|managed)$/

/** Pasts that are another verb's bare form: "to found a town", "it would bore them". */
export const pastAndBase: RegExp = /^(?:found|lay|fell|saw|ground|wound|bound|felt|left|rent|bore)$/

/** Verbs and adjectives whose "to" is never the end of a clause: "the price they agreed to reduced" has another. */
const plainly =
  /^(?:aims?|aimed|plan|plans|planned|planning|need|needs|needed|want|wants|wanted|trying|tried|hopes?|hoped|decided|decides|able|unable|likely|failed|fails|managed|manages|intends?|intended|expected|expects|wishes|wished|vowed|promised|seeks?|easy|hard|difficult|impossible|early|late|ready|willing|eager|keen|forced|allowed|asked|told|urged)$/

/** "needs to knows", "to includes the". */
export const afterTo: Pattern = (line, at, out) => {
  if (line.word(at - 1) !== 'to' && line.word(leader(line, at)) !== 'to') return
  if (!line.joined(at) || !line.mayBe(at, verb) || line.can(at, Pos.verbBase | Pos.auxiliary | Pos.modal)) return
  // "gave the money to needs it judged urgent": a noun with its clause.
  if (nominativeOrIt.test(line.word(at + 1)) && line.can(at + 2, verb | Pos.auxiliary | Pos.modal)) return
  if (pastAndBase.test(line.word(at))) return
  const lead = line.word(at - 1) === 'to' ? at - 1 : leader(line, at)
  const asked =
    infinitive.test(line.word(lead - 1)) &&
    !/^g[ai]v\w+ way$/.test(`${line.word(lead - 2)} ${line.word(lead - 1)}`) &&
    (lead === at - 1 || /ly$|^(?:always|also|never|not|often|just|only|then)$/.test(line.word(at - 1)))
  if (line.mayBe(at, Pos.verbS)) {
    // "what he referred to comes from": only where the verb has its object, or after a word that asks for an infinitive.
    const parted = lead < at - 1 && /ly$|^(?:always|also|never|not|often|just|only|then)$/.test(line.word(at - 1))
    const taken = lead < at - 1 ? parted : takesObject(line, at + 1)
    if (!asked && !taken) return
    const sure = line.only(at, Pos.verbS)
    out.push({
      at,
      to: Pos.verbBase,
      bar:
        lead < at - 1 && /^(?:always|never|not)$/.test(line.word(at - 1))
          ? -1.5
          : sure
            ? asked
              ? 0
              : 1.5
            : asked && taken
              ? 1
              : 3,
      frame: 'to s'
    })
  } else if (plainly.test(line.word(lead - 1)) && lead === at - 1 && isTaken(line, at))
    out.push({at, to: Pos.verbBase, bar: -1, frame: 'to past'})
  else if (isObliged(line, lead, at)) out.push({at, to: Pos.verbBase, bar: -1, frame: 'to past'})
  else if (line.only(at, Pos.verbPast)) out.push({at, to: Pos.verbBase, bar: 2.5, frame: 'to past'})
  else if (line.only(at, Pos.verbPast | Pos.verbParticiple) && takesObject(line, at + 1))
    out.push({at, to: Pos.verbBase, bar: 3, frame: 'to participle'})
}

/** "We had to built trust": what somebody has to do, at the head of a clause; "all they had to united Europe" has another. */
function isObliged(line: Line, lead: number, at: number): boolean {
  return (
    lead === at - 1 &&
    /^(?:have|has|had)$/.test(line.word(lead - 1)) &&
    line.only(at, Pos.verbPast | Pos.verbParticiple) &&
    line.joined(lead - 1) &&
    line.joined(at + 1) &&
    /^(?:i|you|he|she|we|they)$/.test(line.word(lead - 2)) &&
    (lead === 2 || /^(?:but|and|so|said|because|then)$/.test(line.word(lead - 3)))
  )
}

/** Whether a past has its object behind it, or a clause. */
function isTaken(line: Line, at: number): boolean {
  if (!line.only(at, Pos.verbPast | Pos.verbParticiple) || !line.joined(at + 1)) return false
  for (let place = Math.max(0, at - 9); place < at - 2; place++)
    if (/^(?:that|which|what|who|whatever|as|than|where|how|all|everything)$/.test(line.word(place))) return false
  return takesObject(line, at + 1) || line.can(at + 1, Pos.numeral) || /^(?:who|what|how|why)$/.test(line.word(at + 1))
}
