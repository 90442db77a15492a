/** A determiner of one and a plural, with nothing around or between them that could be a verb: "a previous variables, and". */
import {noun, Pos, verb} from '../../src/desk/english/pos.ts'
import type {Line} from './line.ts'

/** Nouns behind which another phrase begins, and adjectives that count. */
const apart =
  /^(?:year|month|week|day|hour|time|way|result|lot|few|dozen|half-dozen|half|couple|number|bit|record|total|more|good|great)$/

/** "This old stone cottages were": described, and with a verb of several; "this summer visitors were" tells when. */
export function isTheseHere(line: Line, lead: number, at: number): boolean {
  if (!line.only(lead + 1, Pos.adjective) || line.isName(at)) return false
  for (let place = lead + 1; place < at; place++) if (!line.only(place, Pos.adjective | Pos.nounSingular)) return false
  return line.joined(at + 1) && /^(?:are|were|have|aren't|weren't|haven't)$/.test(line.word(at + 1))
}

/** "a previous variables, and": behind "a" and adjectives alone, of a plain plural that no verb is written like, with its end behind it. */
export function isLone(line: Line, lead: number, at: number): boolean {
  const word = line.word(at)
  if (
    !/^(?:a|an|another)$/.test(line.word(lead)) ||
    !/[^aeious]s$|[^i]es$/.test(word) ||
    /(?:sses|shes|ches|xes|zes|ses|ics|ies|ves)$/.test(word)
  )
    return false
  if (lead === at - 1 || !line.only(at, Pos.nounPlural) || line.mayBe(at, verb) || line.mayAct(at) || !line.isLower(at))
    return false
  for (let place = lead + 1; place < at; place++) if (!line.only(place, Pos.adjective)) return false
  if (line.joined(at + 1))
    return line.can(at + 1, Pos.preposition | Pos.auxiliary) && !line.can(at + 1, noun | Pos.adverb)
  return /^[.,;]/.test(line.gap(at + 1)) && !line.can(at + 1, Pos.adjective)
}

/** Whether "a" and nouns stand before a plural that can be no verb, with nothing behind that a clause could begin with: "a sales team members". */
export function isCompound(line: Line, lead: number, at: number): boolean {
  if (!/^an?$/.test(line.word(lead)) || !line.only(at, Pos.nounPlural) || line.mayBe(at, verb) || line.mayAct(at))
    return false
  if (line.joined(at + 1) && !line.only(at + 1, Pos.preposition)) return false
  for (let place = lead + 1; place < at; place++)
    if (
      !line.isName(place) &&
      (!line.only(place, noun | Pos.adjective | Pos.verbBase) ||
        line.only(place, Pos.verbBase) ||
        apart.test(line.word(place)))
    )
      return false
  return true
}

/** Whether what stands around "this lessons" allows no verb in it: a verb or a mark follows, or a preposition stands before. */
export function isSettled(line: Line, at: number, lead: number): boolean {
  if (!line.joined(at + 1) || line.word(at + 1) === 'of') return line.can(lead - 1, Pos.preposition)
  return line.can(at + 1, Pos.auxiliary | Pos.modal) || line.only(at + 1, Pos.verbS | Pos.verbPast | Pos.verbParticiple)
}
