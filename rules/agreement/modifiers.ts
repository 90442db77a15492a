/** Words that only describe a noun still to come: "two state, county and city roads", "these fuel and feed prices", "many war torn areas". */
import {closedClass, noun, Pos} from '../../src/desk/english/pos.ts'
import type {Line} from './line.ts'

/** How far a list of such words is followed. */
const longest = 14
const joint = /^(?:and|or)$/
const describing = noun | Pos.adjective | Pos.verbParticiple | Pos.verbPast | Pos.verbIng | Pos.numeral

/** Whether the words behind a noun lead on to a plural that all of them describe. */
export function leadsToPlural(line: Line, at: number): boolean {
  const list = line.gap(at + 1).startsWith(',')
  let joins = false
  for (let place = at + 1; place < Math.min(line.length, at + longest); place++) {
    if (!/^,? ["“‘]?$|^["”’],? $|^-$/.test(line.gap(place))) return false
    if (joint.test(line.word(place))) {
      joins = true
      continue
    }
    // "in these case, users can": what stands behind a comma is of the list where "and" or "or" ends it.
    if (isPlural(line, place)) return joins || !list
    if (!describes(line, place)) return false
  }
  return false
}

/** Whether "and" or "or" joins another word of the same kind to a noun: "a jobs and training programme". */
export function isJoined(line: Line, at: number): boolean {
  const place = at + 2
  return (
    joint.test(line.word(at + 1)) &&
    line.joined(at + 1) &&
    line.joined(place) &&
    describes(line, place) &&
    !isPlural(line, place)
  )
}

/** Whether a plural only describes what follows: "a jobs and training scheme", "a hands off policy", "a needs based grant", "a wetlands preserve". */
export function isModifier(line: Line, at: number): boolean {
  const next = at + 1
  if (!line.joined(next)) return false
  if (isJoined(line, at) || line.only(next, Pos.verbBase)) return true
  const open = line.joined(next + 1) && !line.can(next + 1, Pos.determiner | Pos.pronoun) && !line.isName(next + 1)
  if (/^(?:up|down|on|off|out)$/.test(line.word(next))) return open || /^(?:up|down)$/.test(line.word(next))
  return (
    open && line.only(next, Pos.verbParticiple | Pos.verbPast | Pos.verbIng) && line.can(next + 1, noun | Pos.verbBase)
  )
}

/** Whether a word may be a noun, as a compound or by its plural: "wife-beater", "good". */
export function isNounLike(line: Line, at: number): boolean {
  const word = line.word(at)
  return line.mayBe(at, noun) || word.includes('-') || line.isKnownAs(`${word}s`, Pos.nounPlural)
}

function isPlural(line: Line, at: number): boolean {
  if (line.isName(at)) return /\p{L}s$/u.test(line.word(at))
  return line.can(at, Pos.nounPlural) && !line.can(at, Pos.nounSingular)
}

function describes(line: Line, at: number): boolean {
  if (line.word(at) === 'other') return true
  return !line.can(at, closedClass) && (line.pos(at) === 0 || line.isName(at) || line.can(at, describing))
}
