/** Subjects whose number their words alone decide: "many of the houses has", "the chairman and the secretary has", "where is the documents". */
import {noun, Pos} from '../../src/desk/english/pos.ts'
import {isCollective, isMeasure} from './collective.ts'
import {finiteNumber} from './finite.ts'
import type {Line} from './line.ts'
import type {Pattern, Proposal} from './proposal.ts'

const surely = Number.NEGATIVE_INFINITY
const ofOne: ReadonlyMap<string, string> = new Map([
  ['is', 'are'],
  ['was', 'were'],
  ['has', 'have'],
  ['does', 'do']
])
const ofMany: ReadonlyMap<string, string> = new Map([...ofOne].map(([one, many]) => [many, one] as const))
const the = /^(?:the|these|those|our|their|his|her|its|my|your)$/
const another = /^(?:the|a|an|his|her|their|its|our|my)$/

/** The place behind a determiner, its adjectives and its noun; -1 where they don't stand there in one piece. */
function behindNoun(line: Line, from: number): number {
  let at = from + 1
  while (at < from + 3 && line.joined(at) && line.only(at, Pos.adjective)) at++
  return line.joined(at) && line.can(at, noun) && !line.can(at, Pos.pronoun | Pos.preposition) ? at + 1 : -1
}

/** The place behind a determiner and all adjectives and nouns that follow it; -1 where none of them is a noun. */
function behindPhrase(line: Line, from: number): number {
  let at = from + 1
  while (at < from + 5 && line.goesOn(at) && !line.isName(at)) at++
  return at > from + 1 && line.can(at - 1, noun) ? at : -1
}

/** "Many of these needs has", "all of the roads is": several of several. */
const manyOf: Pattern = (line, at, out) => {
  const right = ofOne.get(line.word(at))
  if (
    right === undefined ||
    !line.joined(at) ||
    !line.can(at - 1, Pos.nounPlural) ||
    line.can(at - 1, Pos.nounSingular) ||
    isMeasure(line.word(at - 1))
  )
    return
  let from = at - 2
  while (from > at - 5 && line.joined(from + 1) && line.only(from, Pos.adjective | Pos.numeral)) from--
  if (!the.test(line.word(from)) || line.word(from - 1) !== 'of' || !line.joined(from) || !line.joined(from - 1)) return
  const place = from - 2
  if (
    !/^(?:many|several|few|both|all|some|most|half|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands)$/.test(
      line.word(place)
    )
  )
    return
  const opener = line.word(place - 1)
  const first = line.word(0) === 'all' && place === 1
  if (
    place === 0 ||
    first ||
    (line.joined(place) && /^(?:that|because|when|while|if|although|but|since|so|where)$/.test(opener))
  )
    out.push({at, to: right, bar: surely, frame: 'many of one'})
}

const mass =
  /^(?:money|cash|food|water|rain|snow|work|time|damage|information|evidence|equipment|furniture|traffic|music|advice|rubbish|waste|blood|fuel|electricity|research|knowledge|progress|violence|luggage|power|wood|paper|bread|milk|meat|wine|beer|land|space|clothing|attention|blame)$/

/** "All of the money were", "much of the food have": of what can't be counted there is one. */
const massOf: Pattern = (line, at, out) => {
  const right = ofMany.get(line.word(at))
  if (right === undefined || line.word(at) === 'do' || !line.joined(at) || !mass.test(line.word(at - 1))) return
  const from = line.only(at - 2, Pos.adjective) ? at - 3 : at - 2
  if (
    !the.test(line.word(from)) ||
    line.word(from - 1) !== 'of' ||
    !/^(?:all|most|much|some|none|half|thirds|quarters|fifths)$/.test(line.word(from - 2))
  )
    return
  const place = /s$/.test(line.word(from - 2)) && line.can(from - 3, Pos.numeral) ? from - 3 : from - 2
  if (
    place === 0 ||
    (line.joined(place) && /^(?:that|because|when|while|although|but|since|so|where)$/.test(line.word(place - 1)))
  )
    out.push({at, to: right, bar: surely, frame: 'mass of many'})
}

/** "A number of residents was moved": of them there are several. */
const numberOf: Pattern = (line, at, out) => {
  const right = ofOne.get(line.word(at))
  if (right === undefined || right === 'do' || !line.joined(at) || !line.joined(at + 1)) return
  if (!line.can(at - 1, Pos.nounPlural) || line.can(at - 1, Pos.nounSingular)) return
  let from = at - 2
  while (from > at - 4 && line.joined(from + 1) && line.only(from, Pos.adjective)) from--
  if (line.word(from) !== 'of' || line.word(from - 1) !== 'number' || line.word(from - 2) !== 'a') return
  // "such a number of fires is a record": what is said of the number.
  if (!line.can(at + 1, Pos.verbParticiple | Pos.verbIng) && line.word(at + 1) !== 'been') return
  const place = from - 2
  if (
    place === 0 ||
    /^(?:that|because|when|while|although|but|since|so|where|and|after|before)$/.test(line.word(place - 1))
  )
    out.push({at, to: right, bar: surely, frame: 'number of one'})
}

/** The verb behind "many of the", "all of the". */
export const partOf: Pattern = (line, at, out) => {
  if (!line.can(at, Pos.auxiliary)) return
  manyOf(line, at, out)
  numberOf(line, at, out)
  massOf(line, at, out)
}

/** "The chairman and the secretary has", "Rao and his wife was", "both the mayor and his deputy has": each with a determiner of its own. */
export function pairVerb(line: Line, start: number, out: Proposal[]): undefined {
  const from = line.word(start) === 'both' && line.linked(start + 1) ? start + 1 : start
  let place = from
  if (another.test(line.word(from)) || (line.can(from, Pos.numeral) && !/^one$/.test(line.word(from))))
    place = behindPhrase(line, from)
  else while (place < from + 3 && (line.isName(place) || /^(?:mr|mrs|ms|dr)$/.test(line.word(place)))) place++
  if (place <= from || line.word(place) !== 'and' || !line.joined(place) || !line.joined(place + 1)) {
    if (from > start) farPair(line, from, out)
    return
  }
  // "Mr Rao and Mrs Bell has agreed"
  if (title.test(line.word(place + 1)) && title.test(line.word(from))) return titledPair(line, place + 1, out)
  if (!another.test(line.word(place + 1))) return
  const at = behindPhrase(line, place + 1)
  // "Both the hall and the library needs new roofs"
  const acts = at > 0 && line.word(start) === 'both' && finiteNumber(line, at) === 'one'
  const right = at < 0 ? undefined : (ofOne.get(line.word(at)) ?? (acts ? Pos.verbBase : undefined))
  // "The river and its water is what we need": what follows may decide.
  if (right === undefined || !line.joined(at) || !line.joined(at + 1)) return
  if (!acts && (line.can(at + 1, Pos.pronoun | Pos.determiner) || line.only(at + 1, noun | Pos.adjective))) return
  out.push({at, to: right, bar: surely, frame: 'both one'})
}

const title = /^(?:mr|mrs|ms|dr|sir|cllr|councillor|president|senator|minister|professor|sergeant|inspector)$/

function titledPair(line: Line, from: number, out: Proposal[]): undefined {
  let at = from + 1
  while (at < from + 4 && line.joined(at) && line.isName(at)) at++
  const right = ofOne.get(line.word(at))
  if (at > from + 1 && right !== undefined && line.joined(at) && !/['’]s?$/.test(line.word(at - 1)))
    out.push({at, to: right, bar: surely, frame: 'both one'})
}

/** "Both the fee paid to the club and the sum owed to the bank is": two that are described, with no verb between. */
function farPair(line: Line, from: number, out: Proposal[]): undefined {
  let and = -1
  for (let at = from + 1; at < Math.min(line.length, from + 22); at++) {
    const right = ofOne.get(line.word(at))
    if (
      !line.linked(at) ||
      line.can(at, Pos.modal | Pos.subordinator) ||
      /^(?:that|who|which|what|or|but)$/.test(line.word(at))
    )
      return
    if (line.word(at) === 'and') {
      if (and >= 0 || !another.test(line.word(at + 1))) return
      and = at
    }
    if (!line.can(at, Pos.auxiliary)) continue
    if (and > 0 && at > and + 2 && right !== undefined && line.joined(at + 1))
      out.push({at, to: right, bar: surely, frame: 'both one'})
    return
  }
}

/** "Because `make` and `test` runs by night": code, which is no word of the line, on both sides of "and". */
export function codePair(line: Line, at: number, out: Proposal[]): undefined {
  if (line.word(at - 1) !== 'and' || !isCode(line.gap(at)) || !isCode(line.gap(at - 1))) return
  if (at > 1 && !/^(?:because|if|that|when|while|since|although|both|but)$/.test(line.word(at - 2))) return
  const acts = line.mayBe(at, Pos.verbS) && line.joined(at + 1) && !line.goesOn(at + 1)
  if (acts || ofOne.has(line.word(at)))
    out.push({at, to: ofOne.get(line.word(at)) ?? Pos.verbBase, bar: surely, frame: 'codes one'})
}

function isCode(gap: string): boolean {
  return /^ ?\S*\p{L}\S* $/u.test(gap)
}

/** "Is the roads safe?", "Does the shops open": what is asked of them. */
function isAskedOf(line: Line, lead: number, behind: number): boolean {
  return line.word(lead) === 'does'
    ? line.can(behind, Pos.verbBase)
    : line.only(behind, Pos.adjective) && behind === line.length - 1
}

/** "Where is the documents …?", "Has the ministers …?": in a question. */
export const asked: Pattern = (line, at, out) => {
  const lead = at - 1
  const many = ofOne.get(line.word(lead))
  const one = ofMany.get(line.word(lead))
  if (
    (many ?? one) === undefined ||
    !(
      lead === 0 ||
      (lead === 1 && /^(?:where|why|when|how|what|who)$/.test(line.word(0))) ||
      (lead === 2 && line.word(0) === 'how' && /^(?:much|many|often|long|far)$/.test(line.word(1)))
    )
  )
    return
  if (!line.joined(at) || !/^(?:the|these|those|this)$/.test(line.word(at)) || !line.gap(line.length).startsWith('?'))
    return
  const behind = behindNoun(line, at)
  const head = behind - 1
  if (
    behind < 0 ||
    (line.goesOn(behind) && !isAskedOf(line, lead, behind)) ||
    /^(?:and|or|of|of)$/.test(line.word(behind))
  )
    return
  if (isCollective(line.word(head)) || isMeasure(line.word(head)) || line.gap(behind).startsWith(',')) return
  if (many !== undefined && line.only(head, Pos.nounPlural))
    out.push({at: lead, to: many, bar: surely, frame: 'asked one'})
  else if (one !== undefined && one !== 'has' && line.word(at) !== 'these' && line.only(head, Pos.nounSingular))
    out.push({at: lead, to: one, bar: surely, frame: 'asked many'})
}
