/** Plurals that stand rightly behind a determiner of one: in a list before a noun, in another clause or phrase. */
import {tensAndOnes} from '../../src/desk/english/closed-classes.ts'
import {Pos} from '../../src/desk/english/pos.ts'
import type {Line} from './line.ts'
import {hasVerb} from './sole-verb.ts'

/** Which "that" and "this" stand before in the singular: "in that cases" is a slip, "in that prices rise" a clause. */
const counted = /^(?:cases|days|years|times|weeks|months|places|areas|situations|parts|respects|ways|countries)$/
/** Verbs that say what a thing is called. */
const calling = /^(?:call|consider|deem|dub|label|name|term)(?:s|ed|ing)?$/
/** What "this" alone may be the last word of. */
const leading =
  /^(?:because of|as a result of|on account of|in addition to|instead of|in spite of|on top of|in light of)$/

/** A plural behind a determiner of one. */
export function isRightPlural(line: Line, at: number, lead: number | undefined, frame: string): boolean {
  const next = at + 1
  const before = line.word((lead ?? at) - 1)
  // "an arts and crafts fair", "this roads, rails and runways scheme"
  if (leadsToOne(line, next)) return true
  // "a weapons proliferator", "an artifacts dir": before a noun that the lexicon lacks
  if (frame !== 'plural adjective' && line.joined(next) && line.pos(next) === 0 && line.isLower(next)) return true
  // "apples an oranges": an "and" without its last letter
  if (
    lead !== undefined &&
    line.word(lead) === 'an' &&
    lead === at - 1 &&
    line.joined(lead) &&
    line.only(lead - 1, Pos.nounPlural)
  )
    return true
  // "do a bunch things": it is "of" that is missing
  if (/^(?:bunch|handful|host|range|series|variety|pair|ton)$/.test(line.word((lead ?? at) + 1))) return true
  // "offer a perspective raw numbers can hide": a noun before the adjective, so that another phrase begins
  for (let place = (lead ?? at) + 1; place < at - 1; place++)
    if (line.only(place, Pos.nounSingular) && line.only(place + 1, Pos.adjective | Pos.comparative)) return true
  // "an additional thirty-seven towns"
  for (let place = (lead ?? at) + 1; place < at; place++) if (tensAndOnes.test(line.word(place))) return true
  // "two and a quarter centuries"
  if (before === 'and' && /^(?:half|quarter)$/.test(line.word((lead ?? at) + 1))) return true
  // "Every second matters."
  if (frame === 'every plural' && line.mayAct(at) && !line.joined(next)) return true
  if (frame === 'that plural') {
    // "something going on that concerns you"
    if (line.joined(next) && /^(?:you|us|them|me|him|it)$/.test(line.word(next))) return true
    // "in that electrons are passed", "after that lands."
    if (before === 'in') return !counted.test(line.word(at)) && hasAuxiliary(line, next)
    return /^[.!?]/.test(line.gap(next)) && line.mayAct(at)
  }
  if (frame !== 'this plural' || lead === undefined) return false
  // "We call this ample reserves."
  if (calling.test(before)) return !line.joined(next)
  // "This step further damages our trust"
  if (lead < at - 1) return line.mayAct(at) && line.word(at - 1) === 'further' && line.can(next, Pos.determiner)
  // "Because of this patches flicker"
  const ends = [4, 3, 2].some((far) => {
    const words = Array.from({length: far}, (_, place) => line.word(lead - far + place)).join(' ')
    return leading.test(words) && (lead === far || !line.linked(lead - far))
  })
  return ends && hasVerb(line, next)
}

/** Whether an auxiliary follows, with no comma before. */
function hasAuxiliary(line: Line, from: number): boolean {
  for (let place = from; line.linked(place) && !/,/.test(line.gap(place)); place++)
    if (line.can(place, Pos.auxiliary | Pos.modal)) return true
  return false
}

/** Whether a list of plurals ends before a noun that all of them describe. */
function leadsToOne(line: Line, from: number): boolean {
  let joins = false
  for (let place = from; place < from + 6 && place < line.length; place++) {
    if (!/^,? $/.test(line.gap(place))) return false
    if (/^(?:and|or)$/.test(line.word(place))) joins = true
    else if (
      joins &&
      line.can(place, Pos.nounSingular) &&
      !line.can(place, Pos.preposition | Pos.auxiliary) &&
      line.joined(place) &&
      line.can(place - 1, Pos.nounPlural)
    )
      return true
    else if (!line.can(place, Pos.nounPlural)) return false
  }
  return false
}
