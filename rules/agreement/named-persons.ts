/** Somebody who is told by kin or trade and by name, with a verb of several: "Her cousin Marta Olsen still live there". */
import {Pos} from '../../src/desk/english/pos.ts'
import type {Line} from './line.ts'
import {subjunctive} from './moods.ts'
import {person} from './persons-alone.ts'
import type {Proposal} from './proposal.ts'

const kin =
  /^(?:(?:great-?)?(?:grand)?(?:father|mother|son|daughter)|cousin|uncle|aunt|nephew|niece|brother|sister|wife|husband|friend|neighbou?r|widow|widower|colleague|partner)(?:-in-law)?$/
const owner = /^(?:his|her|their|my|our|its|the|whose)$|['’]s$/

/** The verb at a place, behind a name and an adverb or none. */
export function namedPerson(line: Line, at: number, out: Proposal[]): undefined {
  if (!line.can(at, Pos.verbBase) || line.can(at, Pos.verbPast | Pos.preposition | Pos.adverb) || !line.isLower(at))
    return
  let name = at - 1
  if (/^(?:still|also|now|always|never|often|both)$/.test(line.word(name)) && line.joined(at)) name--
  if (name === at - 1 && !line.only(at, Pos.verbBase)) return
  let first = name
  // "the receiver MAY decide": a word that is shouted
  while (first > 0 && line.isName(first) && !line.can(first, Pos.modal | Pos.auxiliary) && line.joined(first + 1))
    first--
  const [length, who] = [name - first, line.word(first)]
  if (length < 1 || length > 3 || !line.joined(first + 1) || !(kin.test(who) || person.test(who))) return
  if (!owner.test(line.word(first - 1)) || !line.joined(first)) return
  // "that her sister Ann live there": what is asked for. "Did her sister Ann live there?": a question. "and her sister Ann live there": two
  if (
    /^(?:and|or|nor|did|does|do|to|let|that|made|help|saw|see|can|could|would|will|should|must|may|might|watched|heard)$/.test(
      line.word(first - 2)
    )
  )
    return
  if (line.isQuoted(at) || !line.joined(at + 1) || !line.can(at + 1, Pos.preposition | Pos.determiner)) return
  for (let place = 0; place < first; place++)
    if (/^(?:and|did|does|do|both)$/.test(line.word(place)) || subjunctive.test(line.word(place))) return
  out.push({at, to: Pos.verbS, bar: -3, frame: 'named person', mate: name})
}
