/** What is counted: "At least 12 people was hurt", "three suspect were", "as much as 300 volunteers", "these information", "the main criteria is". */
import {beOrHaveOfOne, definiteButYour, theOrOwnerButYour} from '../../src/desk/english/closed-classes.ts'
import {numberOfText} from '../../src/article/ledger/number-words.ts'
import {pluralOf} from '../../src/desk/english/forms/paradigms.ts'
import {noun, Pos} from '../../src/desk/english/pos.ts'
import {isMeasure} from './collective.ts'
import {isCounted} from './fewer.ts'
import type {Line} from './line.ts'
import type {Proposal} from './proposal.ts'
import {isMass} from './quantity.ts'
import {ofMany, ofOne, otherNumber, surely} from './verb-number.ts'

const opener = /^(?:that|because|and|but|when|while|although|said|says|after|where)$/
const hedge = /^(?:about|around|nearly|almost|some|over|roughly|approximately|another|only)$/

/** The place where a number's hedge begins: "at least 12", "more than 200"; the number's own place where it has none. */
function fromHedge(line: Line, at: number): number {
  if (!line.joined(at)) return at
  if (hedge.test(line.word(at - 1))) return at - 1
  const [first, second] = [line.word(at - 2), line.word(at - 1)]
  if (!line.joined(at - 1)) return at
  if ((second === 'least' && first === 'at') || (second === 'than' && /^(?:more|fewer)$/.test(first))) return at - 2
  if (second === 'to' && first === 'up') return at - 2
  return second === 'as' && first === 'many' && line.word(at - 3) === 'as' ? at - 3 : at
}

/** Whose they are: "the school's two buses", "the three men". */
function fromOwner(line: Line, at: number): number {
  if (at === 0 || !line.joined(at)) return at
  const before = line.word(at - 1)
  if (definiteButYour.test(before)) return at - 1
  return /['’]s$/.test(before) && theOrOwnerButYour.test(line.word(at - 2)) && line.joined(at - 1) ? at - 2 : at
}

/** "At least 12 people was hurt", "Three young men has been held": a number opens the clause, and a participle tells what was done. */
export function countedVerb(line: Line, at: number, out: Proposal[]): undefined {
  const word = line.word(at)
  const head = at - 1
  if (!line.joined(at) || !line.joined(at + 1) || !ofOne.has(word) || word.startsWith('do')) return
  if (
    !(line.only(head, Pos.nounPlural) || line.word(head) === 'people') ||
    (isMeasure(line.word(head)) && line.word(head) !== 'people')
  )
    return
  let number = head - 1
  while (number > head - 4 && line.joined(number + 1) && line.only(number, Pos.adjective)) number--
  if (!line.joined(number + 1) || !(isSeveral(line.word(number)) || line.word(number) === 'both')) return
  number = firstFigure(line, number)
  const from = fromOwner(line, fromHedge(line, number))
  const opens = from === 0 || /^[,;:] $/.test(line.gap(from)) || (line.joined(from) && opener.test(line.word(from - 1)))
  // "12 people is too many": what is said of the number.
  const done =
    line.word(at + 1) === 'been' ||
    (line.can(at + 1, Pos.verbParticiple) && !line.can(at + 1, Pos.adjective | noun)) ||
    line.only(at + 1, Pos.verbIng) ||
    (isCounted(line.word(head)) && /^(?:in|at|inside|aboard|among|without|on)$/.test(line.word(at + 1)))
  if (opens && done && !line.isQuoted(at))
    out.push({at, to: otherNumber.get(word) ?? 'were', bar: surely, frame: 'counted one', mate: head})
}

/** "Three suspect were held": a number, one person or thing, and a verb of several. */
export function countedSingular(line: Line, at: number, out: Proposal[]): undefined {
  const head = at - 1
  if (!ofMany.has(line.word(at)) || !line.joined(at) || !line.joined(head) || !line.joined(at + 1)) return
  if (!isSeveral(line.word(head - 1)) || line.word(at).startsWith('do')) return
  // "the $4,000 job have"
  if (/[$£€]/.test(line.gap(firstFigure(line, head - 1)))) return
  const many = pluralOf(line.word(head))
  if (!line.can(head, Pos.nounSingular) || !isCounted(many)) return
  // "Of the ten, three suspect were", "chapter three suspect": the number belongs to the noun before.
  if (
    head > 1 &&
    line.joined(head - 1) &&
    line.can(head - 2, noun) &&
    !line.can(head - 2, Pos.preposition | Pos.determiner)
  )
    return
  out.push({at: head, to: many, bar: surely, frame: 'counted singular', mate: head - 1})
}

/** "More than 1,000 voter signed the petition": a number, one person, and what they did. */
export function countedActor(line: Line, head: number, out: Proposal[]): undefined {
  const at = head + 1
  if (
    !line.joined(head) ||
    !line.joined(at) ||
    !isSeveral(line.word(head - 1)) ||
    !/(?:er|or|ist|ee)$/.test(line.word(head))
  )
    return
  const first = firstFigure(line, head - 1)
  const many = pluralOf(line.word(head))
  if (
    !isCounted(many) ||
    /[$£€]/.test(line.gap(first)) ||
    /^(?:an?|the|this|that|his|her|its|our)$/.test(line.word(first - 1)) ||
    !line.only(at, Pos.verbPast | Pos.verbParticiple) ||
    (first > 0 && line.joined(first) && line.only(first - 1, noun))
  )
    return
  const done = !line.joined(at + 1) || line.can(at + 1, Pos.determiner | Pos.preposition | Pos.to | Pos.particle)
  if (done) out.push({at: head, to: many, bar: surely, frame: 'counted actor', mate: head - 1})
}

/** The first word of a number with its thousands apart: "344,000". */
function firstFigure(line: Line, at: number): number {
  let first = at
  while (first > 0 && line.gap(first) === ',') first--
  return first
}

function isSeveral(word: string): boolean {
  if (/^\d{1,3}(?:,\d{3})*$/.test(word)) return word !== '1' && word !== '0'
  // "the March 2015 takeover"
  if (/^(?:19|20)\d\d$/.test(word)) return false
  const value = numberOfText(word)
  return (value !== undefined && value > 1) || /^(?:several|many|dozens)$/.test(word)
}

/** "As much as 300 volunteers came": persons and things that are counted. */
export function asMuchAs(line: Line, at: number, out: Proposal[]): undefined {
  if (line.word(at - 1) !== 'as' || line.word(at + 1) !== 'as' || !line.joined(at) || !line.joined(at + 1)) return
  let place = at + 2
  while (
    place < at + 5 &&
    (isSeveral(line.word(place)) || /^\d+$/.test(line.word(place))) &&
    line.linked(place) &&
    !/[$£€]/.test(line.gap(place))
  )
    place++
  if (place === at + 2) return
  // "it means as much as eight people can": a clause, or what a verb alone is measured by
  if (measured.test(line.word(at - 2))) return
  while (place < at + 6 && line.joined(place) && line.only(place, Pos.adjective)) place++
  const word = line.word(place)
  if (!line.joined(place) || !isCounted(word) || line.goesOn(place + 1) || /^['’&-]/.test(line.gap(place + 1))) return
  if (/^(?:can|could|do|does|did|will|would|might|may)$/.test(line.word(place + 1))) return
  out.push({at, to: 'many', bar: surely, frame: 'as much many', mate: place})
}

/** Verbs that "as much" goes with, whatever it is measured by. */
const measured =
  /^(?:mean[st]?|weigh(?:s|ed)?|cost[s]?|matter(?:s|ed)?|eat[s]?|ate|drink[s]?|drank|earn(?:s|ed)?|pa(?:y|ys|id)|love[sd]?|like[sd]?|talk(?:s|ed)?|work(?:s|ed)?|know[s]?|knew|owe[sd]?|consume[sd]?)$/

/** "These information": of what can't be counted there is one. */
export function theseMass(line: Line, at: number, out: Proposal[]): undefined {
  const word = line.word(at)
  const head = line.joined(at + 1) && line.only(at + 1, Pos.adjective) ? at + 2 : at + 1
  if (!isMass(line.word(head)) || !line.joined(head) || line.goesOn(head + 1) || /^['’&/-]/.test(line.gap(head + 1)))
    return
  if (
    line.joined(head + 1) &&
    !line.can(head + 1, Pos.auxiliary | Pos.modal | Pos.preposition | Pos.verbPast | Pos.verbS)
  )
    return
  out.push({at, to: word === 'these' ? 'this' : 'that', bar: surely, frame: 'these mass', mate: head})
}

const single: ReadonlyMap<string, string> = new Map([
  ['criteria', 'criterion'],
  ['phenomena', 'phenomenon']
])
/** What there is one of, with a verb of one behind it. */
const main =
  /^(?:main|only|first|second|third|fourth|sole|single|key|primary|principal|chief|final|last|biggest|other|next|most|new|similar|strange|rare|recent|natural|global|common)$/

/** "The only criteria is", "one criteria", "this phenomena was". */
export function oneCriterion(line: Line, at: number, out: Proposal[]): undefined {
  const right = single.get(line.word(at))
  if (right === undefined || !line.joined(at)) return
  let lead = at - 1
  while (
    lead > at - 4 &&
    line.joined(lead) &&
    (main.test(line.word(lead)) || (line.can(lead, Pos.adjective | Pos.superlative) && !line.can(lead, Pos.determiner)))
  )
    lead--
  const word = line.word(lead)
  const of = beOrHaveOfOne.test(line.word(at + 1)) && line.joined(at + 1)
  // "one criteria document", "a criteria-based test"
  const goesOn = line.goesOn(at + 1) || /^['’&/-]/.test(line.gap(at + 1))
  const alone = /^(?:a|an|one|another|every|each)$/.test(word) && !goesOn && word !== 'one'
  const one =
    (/^(?:this|that)$/.test(word) || (word === 'one' && !line.can(lead - 1, Pos.numeral))) &&
    (of || (!line.joined(at + 1) && word === 'one') || line.word(at + 1) === 'for')
  const described = theOrOwnerButYour.test(word) && lead < at - 1 && main.test(line.word(lead + 1)) && of
  if (alone || one || described) out.push({at, to: right, bar: surely, frame: 'one criterion'})
}
