/** A plural without a determiner that opens its sentence, and a verb of one: "Local businesses has welcomed the plan". */
import {Pos} from '../../src/desk/english/pos.ts'
import {isMeasure} from './collective.ts'
import type {Line} from './line.ts'
import type {Proposal} from './proposal.ts'
import {manyOfOne} from './verb-number.ts'

/** The verb at a place, behind the first words. */
export function barePlural(line: Line, at: number, out: Proposal[]): undefined {
  const right = manyOfOne.get(line.word(at))
  const head = at - 1
  if (right === undefined || at > 4 || line.isLower(0) || !line.joined(at) || !line.joined(at + 1)) return
  const people = line.word(head) === 'people' && (head === 0 || line.isLower(head))
  if (!people && (!line.only(head, Pos.nounPlural) || isMeasure(line.word(head)) || !line.isLower(head))) return
  for (let place = 0; place < head; place++)
    if (
      !line.can(place, Pos.adjective) ||
      (place > 0 && !line.joined(place)) ||
      line.can(place, Pos.determiner | Pos.pronoun)
    )
      return
  if (/(?:ics|itis|s's)$/.test(line.word(head))) return
  const told = line.can(
    at + 1,
    Pos.verbParticiple | Pos.verbIng | Pos.preposition | Pos.adverb | Pos.to | Pos.adjective
  )
  if (told && !line.can(at + 1, Pos.determiner | Pos.pronoun))
    out.push({at, to: right, bar: people ? 1 : 2, frame: 'bare plural'})
}
