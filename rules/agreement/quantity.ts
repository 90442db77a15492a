/** What can't be counted, and how much of it: "an advice", "two equipments", "much people", "many information", "this kinds of". */
import {definite} from '../../src/desk/english/closed-classes.ts'
import {noun, Pos, verb} from '../../src/desk/english/pos.ts'
import {isMeasure} from './collective.ts'
import {isCounted} from './fewer.ts'
import type {Line} from './line.ts'
import type {Pattern, Proposal} from './proposal.ts'
import {ofMany, surely} from './verb-number.ts'

/** Nouns without a plural, and without "a". */
const mass: ReadonlySet<string> = new Set(
  'information advice evidence legislation software hardware weaponry equipment furniture luggage baggage homework housework machinery jewellery jewelery scenery cutlery stationery footwear underwear rubbish garbage ammunition crockery livestock overtime bloodshed wildlife poultry rainfall firewood headway mankind feedback news progress research pollution electricity clothing traffic weather documentation'.split(
    ' '
  )
)
/** Of these only the plural is wrong. */
const noPlural = /^(?:air|space|hover|water)craft$|^offspring$/

/** "two equipments", "the furnitures". */
export function massPlural(line: Line, at: number, out: Proposal[]): undefined {
  const word = line.word(at)
  if (!word.endsWith('s') || !line.isLower(at) || /^['’]/.test(line.gap(at + 1))) return
  const one = word.endsWith('ies') ? `${word.slice(0, -3)}y` : word.slice(0, -1)
  const craft = noPlural.test(one)
  // "advices" are what counsel gives.
  if (!craft && (!mass.has(one) || one === 'advice')) return
  // "several enterprise softwares"
  const place = line.joined(at) && line.can(at - 1, Pos.adjective | Pos.nounSingular) ? at - 2 : at - 1
  const counted =
    line.can(place, Pos.numeral) ||
    /^(?:several|many|few|these|those)$/.test(line.word(place)) ||
    (ofMany.has(line.word(at + 1)) && line.word(at - 1) !== 'this')
  out.push({
    at,
    to: counted && !craft ? `pieces of ${one}` : one,
    bar: surely,
    what: 'A word that has no plural',
    frame: 'mass plural'
  })
}

const twice: ReadonlyMap<string, string> = new Map(
  'men women children feet teeth mice geese sheep deer policemen fishermen firemen'
    .split(' ')
    .map((word) => [`${word}s`, word])
)

/** "two childrens", "four sheeps": a plural made twice. */
export function doublePlural(line: Line, at: number, out: Proposal[]): undefined {
  const right = twice.get(line.word(at))
  if (right === undefined || !line.isLower(at) || /^['’]/.test(line.gap(at + 1)) || !line.joined(at)) return
  // "the mens team": an owner without its apostrophe.
  if (line.joined(at + 1) && !line.can(at + 1, Pos.auxiliary | Pos.modal | Pos.preposition | Pos.conjunction)) return
  if (
    line.can(at - 1, Pos.numeral) ||
    /^(?:many|several|few|these|those|some|all|both|other|most|more)$/.test(line.word(at - 1))
  )
    out.push({at, to: right, bar: surely, what: 'A plural made twice', frame: 'double plural'})
}

/** "on a hardware, software or business level": one of several that describe a noun. */
function isListed(line: Line, at: number): boolean {
  if (!line.gap(at + 1).startsWith(',')) return false
  for (let place = at + 2; place < at + 12; place++)
    if (/^(?:and|or)$/.test(line.word(place))) return line.joined(place + 2) && line.can(place + 2, Pos.nounSingular)
  return false
}

/** "an advice", "a furniture". */
export const massArticle: Pattern = (line, at, out) => {
  const word = line.word(at)
  if (!mass.has(word) || goesOn(line, at + 1) || isListed(line, at)) return
  const place = line.only(at - 1, Pos.adjective) && line.joined(at) ? at - 2 : at - 1
  if (!/^an?$/.test(line.word(place)) || !line.joined(at) || !line.joined(place + 1)) return
  // "It is a free software": there nothing stands instead.
  if (line.can(place - 1, Pos.auxiliary)) return
  // An information is laid before a court.
  if (word === 'information')
    for (let before = 0; before < place; before++)
      if (/^(?:laid|lay|lays|filed|files|file|sworn|criminal|indictment)$/.test(line.word(before))) return
  // "a full documentation", "MethScan: a software for": what is named or described stands alone.
  const alone = /ware$|^documentation$/.test(word) && (place < at - 1 || !line.joined(place))
  const also = alone ? {at: place + 1, word: line.word(place + 1)} : undefined
  out.push({at: place, to: also ? '' : 'some', bar: surely, what: 'A word that takes no “a”', frame: 'an advice', also})
}

/** "many information", "several luggage". */
export const manyMass: Pattern = (line, at, out) => {
  if (!mass.has(line.word(at)) || goesOn(line, at + 1) || !line.joined(at)) return
  if (line.word(at - 1) === 'many') out.push({at: at - 1, to: 'much', bar: surely, frame: 'many mass'})
}

/** "much people", "too much cars". */
export const muchMany: Pattern = (line, at, out) => {
  if (line.word(at - 1) !== 'much' || !line.joined(at)) return
  // "has much fans in the north": a verb has its subject before.
  const had =
    /^(?:has|have|had|having|too)$/.test(line.word(at - 2)) &&
    (line.can(at + 1, Pos.preposition) || !line.joined(at + 1))
  if (!line.only(at, Pos.nounPlural | (had ? Pos.verbS : 0)) || !line.can(at, Pos.nounPlural)) return
  const word = line.word(at)
  if (
    word !== 'people' &&
    (isMeasure(word) || /(?:ics|ings|news|means|thanks|goods|clothes|earnings|belongings|surroundings)$/.test(word))
  )
    return
  if (line.goesOn(at + 1) || (!had && line.can(at + 1, noun)) || /^['’&-]/.test(line.gap(at + 1))) return
  // "How much costs the ticket?": a verb
  if (at === 2 && line.word(0) === 'how' && line.can(at + 1, Pos.determiner)) return
  // "how much humans have in common"
  if (line.word(at - 2) === 'how' && line.can(at + 1, Pos.auxiliary | Pos.modal | verb)) return
  // "So much hinges on it": a verb that the lexicon has as a noun
  if (!had && line.word(at - 2) === 'so' && line.can(at + 1, Pos.preposition)) return
  // "They are very much friends", "as much shirts as trousers".
  if (
    (!had && line.can(at - 2, Pos.auxiliary)) ||
    (line.word(at - 2) === 'so' && !(at === 2 && !mayCompare(line, at))) ||
    /^(?:very|pretty|as|not|still|that|this|thus|now|been)$/.test(line.word(at - 2))
  )
    return
  out.push({at: at - 1, to: 'many', bar: surely, frame: 'much many'})
}

/** "So much shirts as trousers": the one is as much as the other. */
function mayCompare(line: Line, from: number): boolean {
  for (let at = from + 1; at < line.length; at++) if (/^(?:as|for)$/.test(line.word(at))) return true
  return false
}

/** "this kinds of": one kind, or these. */
export const thisKinds: Pattern = (line, at, out) => {
  if (!/^(?:kinds|types|sorts)$/.test(line.word(at)) || !/^(?:this|that)$/.test(line.word(at - 1))) return
  if (line.word(at + 1) !== 'of' || !line.joined(at) || !line.joined(at + 1)) return
  out.push({at: at - 1, to: line.word(at - 1) === 'this' ? 'these' : 'those', bar: surely, frame: 'this kinds'})
}

/** Whether a noun has no plural. */
export function isMass(word: string): boolean {
  return mass.has(word)
}

/** Whether a compound goes on behind a noun: "a garbage can", "an information and training centre". */
function goesOn(line: Line, at: number): boolean {
  if (!line.joined(at)) return /^['’&/-]/.test(line.gap(at))
  // "at the end of a research round"
  if (/^(?:round|past|down|up|off|plus)$/.test(line.word(at))) return true
  return !line.can(at, Pos.preposition | Pos.to | Pos.pronoun | Pos.determiner) && !line.only(at, Pos.adverb)
}

/** "told us two good news", "many advices": what is counted by pieces. */
export function countedMass(line: Line, at: number, out: Proposal[]): undefined {
  const advice = line.word(at) === 'advices'
  if (!line.joined(at) || !line.isLower(at) || /^['’&/-]/.test(line.gap(at + 1))) return
  const lead = line.only(at - 1, Pos.adjective) && line.joined(at - 1) ? at - 2 : at - 1
  if (!/^(?:two|three|four|five|six|seven|several|many|few|these|those)$/.test(line.word(lead))) return
  if (advice) {
    out.push({at, to: 'pieces of advice', bar: surely, what: 'A word that has no plural', frame: 'mass plural'})
    return
  }
  // "two news outlets", "these news": what follows has it before it, or a name is meant
  if (line.goesOn(at + 1) || (line.joined(at + 1) && line.pos(at + 1) === 0) || /^(?:and|or)$/.test(line.word(at + 1)))
    return
  const to = line.word(lead) === 'these' ? 'this' : line.word(lead) === 'those' ? 'that' : 'some'
  out.push({at: lead, to, bar: surely, frame: 'two news', mate: at})
}

/** "Much of the houses were empty": of what is counted there are many. */
export function muchOf(line: Line, at: number, out: Proposal[]): undefined {
  if (line.word(at + 1) !== 'of' || !definite.test(line.word(at + 2)) || !line.joined(at + 1) || !line.joined(at + 2))
    return
  let head = at + 3
  while (head < at + 5 && line.joined(head) && line.only(head, Pos.adjective)) head++
  if (!line.joined(head) || !line.only(head, Pos.nounPlural) || !isCounted(line.word(head)) || line.goesOn(head + 1))
    return
  if (/^['’&/-]/.test(line.gap(head + 1)) || !ofMany.has(line.word(head + 1)) || line.word(at - 1) === 'so') return
  out.push({at, to: 'many', bar: surely, frame: 'much of many', mate: head})
}
