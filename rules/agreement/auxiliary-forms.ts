/** Forms that no auxiliary takes: "has recognizes the right", "is carries out", "has leave thousands of homes". */
import {infiniteBe, nominativeOrYou} from '../../src/desk/english/closed-classes.ts'
import {closedClass, noun, Pos, verb} from '../../src/desk/english/pos.ts'
import {isAdjective} from './adjectives.ts'
import {toDo} from './after-be.ts'
import {leader, takesObject} from './leader.ts'
import type {Line} from './line.ts'
import type {Pattern, Proposal} from './proposal.ts'

const follows = Pos.preposition | Pos.determiner | Pos.pronoun | Pos.to | Pos.particle

/** A verb of one, or its bare form, behind "have". */
export const haveOther: Pattern = (line, at, out) => {
  if (line.can(at, Pos.verbPast | Pos.verbParticiple | closedClass | Pos.adverb | Pos.adjective) || isOpaque(line, at))
    return
  // "have express consent"
  const lead = leader(line, at)
  if (isAdjective(line.word(at)) && (line.goesOn(at + 1) || line.word(lead - 1) === 'to')) return
  if (lead <= 0 && line.word(0) !== 'having') return
  // "as much as it has needs", "the money it has helps"
  if (line.mayBe(at, Pos.verbS)) {
    if (isRelative(line, lead)) return
    // "have mirrors on the walls", "has doubles from £90": what is a noun as well, or an adjective, of which nouns are made.
    const sure = line.only(at, Pos.verbS) && !line.isKnownAs(line.word(at).slice(0, -1), noun | Pos.adjective)
    if (!line.joined(at + 1) || (!sure && !takesObject(line, at + 1))) return
    out.push({at, to: Pos.verbParticiple, bar: !sure ? 4 : takesObject(line, at + 1) ? 1.5 : 3.5, frame: 'have s'})
  } else if (
    line.can(at, Pos.verbBase) &&
    line.joined(at + 1) &&
    !isRelative(line, lead) &&
    !/^(?:mean|lead)$/.test(line.word(at)) &&
    // "have write access", "has edit rights": what one may do.
    !/^(?:access|rights?|permissions?|privileges?|orders?|operations?|modes?)$/.test(line.word(at + 1)) &&
    !(line.can(at, noun) && line.can(at + 1, Pos.to))
  )
    out.push({
      at,
      to: Pos.verbParticiple,
      bar: line.can(at, noun) ? 4.6 : line.goesOn(at + 1) ? 3.5 : 2.8,
      frame: 'have base'
    })
}

/** "the money it has", "every question you might have": a clause that ends with its verb. */
function isRelative(line: Line, lead: number): boolean {
  const place = line.can(lead - 1, Pos.modal) ? lead - 2 : lead - 1
  return place > 0 && line.can(place, Pos.pronoun) && line.joined(place) && line.can(place - 1, noun | Pos.pronoun)
}

/** A verb of one behind "be", and what a verb is called behind "being" and "been". */
export const beOther: Pattern = (line, at, out) => {
  if (line.can(at, Pos.verbParticiple | Pos.verbIng | closedClass | Pos.adverb | Pos.adjective) || isOpaque(line, at))
    return
  // "may be repeats of it", "is also cosponsor of it": nouns.
  if (isAdjective(line.word(at)) || line.word(at + 1) === 'of') return
  const lead = leader(line, at)
  if (lead <= 0) return
  // "a god-like being just admit it": a noun.
  if (line.word(lead) === 'being' && !line.can(lead - 1, Pos.auxiliary)) return
  // "All we can do is take the message"
  if (/^(?:is|was|be)$/.test(line.word(lead)) && line.mayBe(at, Pos.verbBase))
    for (let place = 0; place < lead; place++) if (toDo.test(line.word(place))) return
  // "There will also be work for them"
  for (let place = lead - 1; place >= Math.max(0, lead - 3); place--) if (line.word(place) === 'there') return
  if (!line.joined(at + 1)) return
  if (line.only(at, Pos.verbS))
    out.push({at, to: Pos.verbParticiple | Pos.verbIng, bar: line.can(at + 1, follows) ? 2 : 4.3, frame: 'be s'})
  else if (line.word(lead) === 'been' && line.mayBe(at, Pos.verbS) && line.can(at + 1, follows))
    out.push({at, to: Pos.verbParticiple | Pos.verbIng, bar: 3.5, frame: 'been s'})
  else if (line.mayBe(at, Pos.verbBase) && line.can(at + 1, follows))
    out.push({
      at,
      to: Pos.verbParticiple | Pos.verbIng,
      bar: infiniteBe.test(line.word(lead)) ? 3 : 4.5,
      frame: 'be base'
    })
}

function isOpaque(line: Line, at: number): boolean {
  return !line.isLower(at) || !line.mayBe(at, verb)
}

/** "I am writings to": a noun in -ing behind a person. */
export const beIngs: Pattern = (line, at, out) => {
  if (!line.word(at).endsWith('ings') || !/^(?:am|is|are|was|were|been)$/.test(line.word(at - 1)) || !line.joined(at))
    return
  if (!nominativeOrYou.test(line.word(at - 2)) || !line.joined(at - 1) || !line.joined(at + 1)) return
  out.push({at, to: line.word(at).slice(0, -1), bar: 3, frame: 'be ings'})
}

/** "help agencies provided better advice": behind help and whom it is given to stands the bare form. */
export const helpedPast: Pattern = (line, at, out) => {
  if (
    !line.only(at, Pos.verbPast | Pos.verbParticiple) ||
    !line.only(at - 1, Pos.nounPlural) ||
    !line.joined(at) ||
    !line.joined(at + 1)
  )
    return
  let place = at - 2
  while (place > at - 4 && line.joined(place + 1) && line.only(place, noun | Pos.adjective)) place--
  if (line.word(place) !== 'help' || !line.joined(place + 1)) return
  if (line.can(at + 1, Pos.preposition | Pos.to)) return
  out.push({at, to: Pos.verbBase, bar: 3, frame: 'helped past'})
}

/** "should consolidated its powers", "must ensured that": behind a modal that is no noun, a past. */
export const modalPast: Pattern = (line, at, out) => {
  const lead = at - 1
  if (!/^(?:could|would|should|must|cannot)$/.test(line.word(lead)) || !line.joined(at) || !line.isLower(at)) return
  if (line.can(at, Pos.verbBase | closedClass) || !line.joined(at + 1)) return
  const acts = line.mayBe(at, Pos.verbS) && line.only(at, Pos.verbS | Pos.nounPlural)
  if (!acts && !/ed$/.test(line.word(at))) return
  if (!line.joined(lead) || !(line.can(lead - 1, noun | Pos.pronoun) || line.isName(lead - 1))) return
  if (line.can(lead - 1, Pos.determiner | Pos.subordinator)) return
  out.push({at, to: Pos.verbBase, bar: 0, frame: 'modal past'})
}

/** "to gather and analysed", "will increase and streamlined oversight": the second of two behind "to" or a modal. */
export const secondOfTwo: Pattern = (line, at, out) => {
  if (
    line.word(at - 1) !== 'and' ||
    !line.joined(at) ||
    !line.joined(at - 1) ||
    !line.joined(at - 2) ||
    !line.isLower(at)
  )
    return
  if (!line.only(at - 2, Pos.verbBase) || !line.can(at - 3, Pos.to | Pos.modal)) return
  if (line.can(at, Pos.verbBase | closedClass | Pos.adverb) || !line.mayBe(at, verb) || line.isIng(at)) return
  if (!line.only(at, Pos.verbPast | Pos.verbParticiple | Pos.verbS | Pos.nounPlural) || !line.joined(at + 1)) return
  // "makes the decision to apply and asks": it goes on with the verb before.
  if (line.can(at - 3, Pos.to)) {
    const earlier = line.can(at, Pos.verbPast) ? /^(?:was|were|had|did)$/ : /^(?:is|has|does)$/
    const same = line.can(at, Pos.verbPast) ? Pos.verbPast : Pos.verbS
    for (let place = 0; place < at - 3; place++) if (line.can(place, same) || earlier.test(line.word(place))) return
  }
  out.push({at, to: Pos.verbBase, bar: 3, frame: 'second'})
}

/** "as outline in the report": a participle, by what follows. */
export const bareForDone: Pattern = (line, at, out) => {
  if (
    !line.can(at, Pos.verbBase) ||
    line.can(at, closedClass | Pos.verbParticiple | Pos.adverb | Pos.adjective) ||
    !line.joined(at) ||
    !line.joined(at + 1)
  )
    return
  if (!/^(?:in|by|above|below|from)$/.test(line.word(at + 1))) return
  if (line.word(at - 1) === 'as') out.push({at, to: Pos.verbParticiple, bar: 4, frame: 'as base'})
}

/** "help provides broadband", "lets them provides": behind "help" stands the bare form. */
export function helpOther(line: Line, place: number, out: Proposal[]): undefined {
  const at = place + 1
  if (!line.joined(at) || isOpaque(line, at) || line.can(at, Pos.verbBase | closedClass | Pos.verbIng)) return
  // "How people can help ensures that"
  for (let before = 0; before < place; before++)
    if (/^(?:how|what|where|why|who|which|that)$/.test(line.word(before))) return
  const verbal = line.only(at, Pos.verbS) || (line.mayBe(at, Pos.verbS) && takesObject(line, at + 1))
  if (!verbal || (line.word(place) === 'help' && !line.can(place - 1, Pos.to | Pos.modal | noun | Pos.pronoun))) return
  out.push({at, to: Pos.verbBase, bar: 2.5, frame: 'help s'})
}
