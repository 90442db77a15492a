/** Any form but the bare one behind the "to" of an infinitive: "fail to complied with", "is to protecting the wetlands", "sent him to hammers out a deal". */
import {nominativeOrIt} from '../../src/desk/english/closed-classes.ts'
import {closedClass, noun, Pos, verb} from '../../src/desk/english/pos.ts'
import {pastAndBase} from './infinitive.ts'
import {takesObject} from './leader.ts'
import type {Line} from './line.ts'
import type {Proposal} from './proposal.ts'
import {takesDirectly, takesGerund, takesInfinitive} from './takers.ts'
import {isBe} from './verb-number.ts'

const done = Pos.verbPast | Pos.verbParticiple
const particle = /^(?:out|up|off|down|away|back|over|in|on|for|with|from|at|into|about)$/
/** Words behind which a clause of its own may end with "to": "all that he referred to seemed". */
const relative =
  /^(?:that|which|what|who|whom|whatever|as|than|where|how|all|everything|everyone|those|close|closer|nearer|key)$/

/** What stands behind the "to" at a place. */
export function freeInfinitive(line: Line, to: number, out: Proposal[]): undefined {
  const at = to + 1
  const pos = line.pos(at)
  if (to === 0 || !line.joined(at) || (pos & (Pos.verbBase | closedClass | Pos.adverb | Pos.numeral)) !== 0) return
  if (pos === 0 || pos === Pos.name || !line.isLower(at) || !(line.mayBe(at, verb) || line.isIng(at))) return
  if (pastAndBase.test(line.word(at))) return
  const asked = takesInfinitive(line, to)
  const taken = takesObject(line, at + 1) || (line.joined(at + 1) && /^[\d$£€]/.test(line.word(at + 1)))
  const goesOn = line.goesOn(at + 1)
  const behind = taken || (line.joined(at + 1) && particle.test(line.word(at + 1)))
  // "the people we spoke to said", "those he lied to voted": the verb before ends its clause.
  if (!asked && line.can(to - 1, verb) && !line.can(to - 1, noun | Pos.adjective)) return
  if (!asked && endsClause(line, to)) return
  // "gave the money to needs it judged urgent": a noun with its clause.
  if (nominativeOrIt.test(line.word(at + 1)) && line.can(at + 2, verb | Pos.auxiliary | Pos.modal)) return
  if (line.mayBe(at, Pos.verbS)) {
    if (line.can(at, Pos.nounSingular)) return
    const plain = line.only(at, Pos.verbS)
    const bar = asked ? (taken ? 1 : behind ? 2 : 4) : plain ? 3.5 : taken ? 3.9 : behind ? 6 : 7
    out.push({at, to: Pos.verbBase, bar, frame: 'to s'})
  } else if (/ing$/.test(line.word(at))) {
    // "suited to growing wheat", "upgrades to failing schools": "to" is a preposition as often; "is to closing", "in order to" is none.
    const plain = (line.word(to - 1) === 'order' && line.word(to - 2) === 'in') || isBe(line.word(to - 1))
    if (plain && behind && takesDirectly(line, to) && !endsClause(line, to))
      out.push({at, to: Pos.verbBase, bar: taken ? 1.5 : 2.5, frame: 'to ing'})
    // "decisions to made at this level": it is to be done to them.
  } else if (!takesDirectly(line, to) && line.joined(at + 1) && /^(?:by|with|at|in)$/.test(line.word(at + 1))) {
    return
  } else if (line.mayBe(at, done) || /ed$/.test(line.word(at))) {
    const bar = asked
      ? goesOn
        ? takesGerund(line, to) || line.isName(at + 1)
          ? 9
          : 4
        : behind
          ? 1
          : 2
      : goesOn
        ? 9
        : behind
          ? 4
          : 8
    out.push({at, to: Pos.verbBase, bar: bar + (asked && endsClause(line, to) ? 2.5 : 0), frame: 'to past'})
  }
}

/** Whether a clause that hangs on another may end with the "to" at a place. */
function endsClause(line: Line, to: number): boolean {
  for (let place = to - 2; place >= Math.max(0, to - 8); place--) if (relative.test(line.word(place))) return true
  return false
}
