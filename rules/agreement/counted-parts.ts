/** Several that are printed as one: "dozens of house were", "many of the shop in the arcade", "all of the player are", "both side accused". */
import {definite} from '../../src/desk/english/closed-classes.ts'
import {pluralOf} from '../../src/desk/english/forms/paradigms.ts'
import {Pos} from '../../src/desk/english/pos.ts'
import {isCollective} from './collective.ts'
import {isCounted} from './fewer.ts'
import type {Line} from './line.ts'
import type {Proposal} from './proposal.ts'
import {ofMany, surely} from './verb-number.ts'

const crowds = /^(?:dozens|hundreds|thousands|scores)$/
const several = /^(?:many|several|few|both|two|three|four|five|six|seven|eight|nine|ten)$/
const shares = /^(?:all|most|some)$/

/** The noun behind "dozens of", "many of the". */
export function partsOfOne(line: Line, of: number, out: Proposal[]): undefined {
  const word = line.word(of - 1)
  const crowd = crowds.test(word)
  if (!crowd && !several.test(word) && !shares.test(word)) return
  if (!line.joined(of) || !line.joined(of + 1)) return
  let head = of + 1
  if (!crowd) {
    if (!definite.test(line.word(head))) return
    head++
  }
  while (head < of + 4 && line.joined(head) && line.only(head, Pos.adjective)) head++
  const many = pluralOf(line.word(head))
  if (!line.joined(head) || !line.can(head, Pos.nounSingular) || line.can(head, Pos.nounPlural) || !isCounted(many))
    return
  // "two of the family", "many of the school": one body.
  if (isCollective(line.word(head)) || /^(?:village|town|school|hotel|restaurant)$/.test(line.word(head))) return
  if (
    line.goesOn(head + 1) ||
    (line.joined(head + 1) && /['’]s?$/.test(line.word(head + 1))) ||
    /^['’&/-]/.test(line.gap(head + 1))
  )
    return
  // "most of the house was", "some of the house in the north": part of one.
  if (shares.test(word) && !(ofMany.has(line.word(head + 1)) && line.joined(head + 1))) return
  // "two of the family and friends"
  if (/^(?:and|or)$/.test(line.word(head + 1))) return
  out.push({at: head, to: many, bar: surely, frame: 'parts of one', mate: of - 1})
}

/** "Both side accused the other", "both player were": two of a kind. */
export function bothOne(line: Line, lead: number, out: Proposal[]): undefined {
  const head = lead + 1
  const many = line.word(head) === 'side' ? 'sides' : pluralOf(line.word(head))
  if (
    !line.joined(head) ||
    !line.joined(head + 1) ||
    !line.can(head, Pos.nounSingular) ||
    line.can(head, Pos.nounPlural)
  )
    return
  if (many !== 'sides' && many !== 'countries' && !isCounted(many)) return
  // "both player and coach", "both side by side"
  const next = head + 1
  if (
    line.can(next, Pos.verbPast | Pos.verbParticiple | Pos.modal) ||
    ofMany.has(line.word(next)) ||
    /^(?:say|said|want|agree|of)$/.test(line.word(next))
  ) {
    for (let at = next; at < Math.min(line.length, next + 6); at++)
      if (line.word(at) === 'and' && line.word(next) === 'of') return
    out.push({at: head, to: many, bar: surely, frame: 'both one noun', mate: lead})
  }
}
