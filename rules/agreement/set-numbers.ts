/** Subjects whose number their words fix: "Two third of", "The scissors is", "The news are good", "The poor is", "Ten miles are a long way". */
import {definite} from '../../src/desk/english/closed-classes.ts'
import {Pos} from '../../src/desk/english/pos.ts'
import {beginsClause} from './clause-start.ts'
import type {Line} from './line.ts'
import type {Proposal} from './proposal.ts'
import {hasObject, ofMany, ofOne, otherNumber, surely} from './verb-number.ts'

/** "Two third of the town", "three-fifth of them": as many parts as are told. */
export function fraction(line: Line, at: number, out: Proposal[]): undefined {
  const word = line.word(at)
  if (line.word(at + 1) !== 'of' || !line.joined(at + 1)) return
  const joined = word.includes('-')
  if (!joined && !(line.joined(at) && /^(?:two|three|four|five|six|seven|eight|nine)$/.test(line.word(at - 1)))) return
  out.push({at, to: `${word}s`, bar: surely, frame: 'fraction'})
}

/** Where the phrase of a noun begins that has a definite determiner before it; -1 where it has none, or opens no clause. */
function startOf(line: Line, at: number): number {
  let start = at - 1
  while (start > at - 4 && line.joined(start + 1) && line.only(start, Pos.adjective)) start--
  if (start < 0 || !line.joined(start + 1) || !definite.test(line.word(start))) return -1
  return start === 0 || beginsClause(line, start) ? start : -1
}

/** "The scissors is on the table": things of two parts, and what there is only of several. */
export function pluraleTantum(line: Line, at: number, out: Proposal[]): undefined {
  const right = line.joined(at + 1) && ofOne.has(line.word(at + 1)) ? otherNumber.get(line.word(at + 1)) : undefined
  if (right === undefined || startOf(line, at) < 0) return
  out.push({at: at + 1, to: right, bar: surely, frame: 'plural alone', mate: at})
}

/** "Mathematics are his best subject", "The news are good": what looks like several and is one. */
export function singulareTantum(line: Line, at: number, out: Proposal[]): undefined {
  const verb = line.word(at + 1)
  if (!line.joined(at + 1) || !ofMany.has(verb) || verb.startsWith('do') || !line.joined(at + 2)) return
  const isNews = line.word(at) === 'news'
  if (isNews ? !line.isLower(at) || startOf(line, at) < 0 : at !== 0) return
  // "The news are always false": what follows may be told of several, which a subject may be.
  out.push({at: at + 1, to: otherNumber.get(verb) ?? 'is', bar: surely, frame: 'one in s', mate: at})
}

/** "The poor is getting poorer", "The British is proud of it": all who are so. */
export function adjectivePlural(line: Line, at: number, out: Proposal[]): undefined {
  const verb = at + 1
  const right = line.joined(verb) && ofOne.has(line.word(verb)) ? otherNumber.get(line.word(verb)) : undefined
  const acts = at === 1 && line.mayBe(verb, Pos.verbS) && hasObject(line, verb + 1) && !line.isName(at)
  if (acts && right === undefined && line.word(0) === 'the' && line.joined(1))
    out.push({at: verb, to: Pos.verbBase, bar: surely, frame: 'adjective plural', mate: at})
  if (right === undefined || line.word(at - 1) !== 'the' || !line.joined(at)) return
  if (at !== 1 && !beginsClause(line, at - 1)) return
  if (!line.joined(verb + 1)) return
  // "The French is easy to read": a language, unless they are told of.
  if (/^(?:french|dutch|irish|english|spanish|welsh|japanese|chinese)$/.test(line.word(at)) && !isOfThem(line, verb))
    return
  // "The rich is a class of its own"
  if (!line.can(verb + 1, Pos.verbIng | Pos.verbParticiple | Pos.adjective | Pos.adverb | Pos.particle)) return
  if (line.can(verb + 1, Pos.determiner)) return
  out.push({at: verb, to: right, bar: surely, frame: 'adjective plural', mate: at})
}

function isOfThem(line: Line, verb: number): boolean {
  for (let place = verb + 1; place < line.length; place++) {
    if (!line.joined(place)) return false
    if (/^(?:their|they|them|themselves)$/.test(line.word(place))) return true
  }
  return false
}

const extent =
  /^(?:miles|kilometres|kilometers|metres|meters|years|months|weeks|days|hours|minutes|pounds|dollars|euros)$/

/** "Ten miles are a long way to walk": one measure, as what it is told to be shows. */
export function measureAsOne(line: Line, at: number, out: Proposal[]): undefined {
  const head = at - 1
  if (!extent.test(line.word(head)) || !line.joined(at) || !line.joined(head)) return
  const from = head - 1
  if (!line.only(from, Pos.numeral) || !(from === 0 || beginsClause(line, from))) return
  if (
    line.word(at + 1) !== 'a' ||
    !/^(?:long|short|great|good|big|small|large|high|low|lot|fair|tiny|huge)$/.test(line.word(at + 2))
  )
    return
  out.push({at, to: otherNumber.get(line.word(at)) ?? 'is', bar: surely, frame: 'measure as one', mate: head})
}
