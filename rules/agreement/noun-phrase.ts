/** A noun phrase read forwards: "the three old boats", "Mr Rao", "each of the houses". */
import {noun, Pos} from '../../src/desk/english/pos.ts'
import type {Line} from './line.ts'
import {hasObject} from './verb-number.ts'

const determiner: ReadonlySet<string> = new Set(
  'the a an this that these those his her their its our my your each every no some any another many several both all most few two three four five six seven eight nine ten whose such'.split(
    ' '
  )
)
const closed: number =
  Pos.preposition |
  Pos.conjunction |
  Pos.subordinator |
  Pos.auxiliary |
  Pos.modal |
  Pos.determiner |
  Pos.pronoun |
  Pos.to |
  Pos.particle
const contraction = /^(?:it|he|she|that|this|there|here|who|what|let|where|how|when|why)'s$/
const inner = noun | Pos.adjective | Pos.numeral | Pos.superlative | Pos.comparative

/** A noun phrase. */
export interface Phrase {
  readonly start: number
  /** Its last noun. */
  readonly head: number
  /** The place behind it. */
  readonly end: number
  /** Its determiner, or an empty word. */
  readonly determiner: string
}

/** Whether a word can open a noun phrase as its determiner. */
export function isDeterminer(word: string): boolean {
  return determiner.has(word)
}

/** Read the noun phrase that begins at a place; undefined where none does. */
export function readPhrase(line: Line, start: number): Phrase | undefined {
  let at = start
  let opener = ''
  while (at < start + 3 && (at === start || line.linked(at)) && opens(line, at)) {
    opener = line.word(at)
    at++
  }
  const first = at
  while (at < first + 6 && (at === start || line.linked(at)) && belongs(line, at, first, opener)) at++
  const head = at - 1
  if (at === first || !isNoun(line, head, head === first && opener !== '', opener)) return undefined
  return {start, head, end: at, determiner: opener}
}

/** A determiner, or a name or a noun that owns what follows: "the", "Rao's". */
function opens(line: Line, at: number): boolean {
  const word = line.word(at)
  if (determiner.has(word)) return true
  if (word.endsWith("'s") || word.endsWith("'")) return !line.can(at, Pos.pronoun) && !contraction.test(word)
  return line.only(at, Pos.numeral) && line.can(at + 1, inner)
}

/** Whether a word goes on with a noun phrase, as an adjective, a noun or a name. */
function belongs(line: Line, at: number, first: number, opener: string): boolean {
  // "the eight other plants"
  if (line.isName(at) || (line.word(at) === 'other' && opener !== '' && line.linked(at + 1))) return true
  if (line.can(at, closed) || (line.word(at) === 'need' && line.word(at + 1) === 'not')) return false
  // "the handles", "the leaves": behind a determiner it is a noun, whatever it is elsewhere.
  if (at === first && opener !== '' && line.only(at, Pos.verbS | Pos.verbBase | noun)) return true
  // "the man accused of the thefts"
  if (at > first && line.word(at) === 'accused' && line.can(at - 1, noun)) return false
  // "the streets affected are"
  if (at > first && /ed$/.test(line.word(at)) && line.only(at - 1, Pos.nounPlural) && line.can(at, Pos.verbParticiple))
    return false
  // "residents say": behind a plural, what can be a verb is one.
  if (at > first && line.can(at, Pos.verbBase) && line.can(at - 1, Pos.nounPlural | Pos.verbS)) return false
  // "the rooms matter less": with what a verb takes behind it.
  if (
    at > first &&
    line.only(at - 1, Pos.nounPlural) &&
    (line.word(at) === 'matter' ||
      (hasObject(line, at + 1) && line.mayBeBase(at)) ||
      (line.only(at + 1, Pos.adverb | Pos.particle) && line.mayBe(at, Pos.verbBase)))
  )
    return false
  // "the house blocks the view": with an object, the second is a verb.
  if (
    at > first &&
    line.can(at, Pos.nounPlural) &&
    line.can(at - 1, Pos.nounSingular) &&
    hasObject(line, at + 1) &&
    line.mayBe(at, Pos.verbS)
  )
    return false
  if (line.can(at, inner)) return true
  // "of stolen boats": behind a preposition.
  if (at === first && opener === '' && isDone(line, at)) return true
  // "the growing fear", "the stolen boats": between a determiner and its noun.
  return (
    opener !== '' &&
    (at === first || !(line.can(at - 1, noun) || line.isName(at - 1))) &&
    line.only(at, Pos.verbIng | Pos.verbParticiple | Pos.verbPast) &&
    line.linked(at + 1) &&
    line.can(at + 1, inner) &&
    !line.can(at + 1, closed)
  )
}

/** "of confirmed speakers": a participle between a preposition and its plural. */
function isDone(line: Line, at: number): boolean {
  return (
    line.only(at - 1, Pos.preposition) &&
    line.only(at, Pos.verbParticiple | Pos.verbPast) &&
    line.linked(at + 1) &&
    line.only(at + 1, Pos.nounPlural)
  )
}

function isNoun(line: Line, at: number, determined: boolean, opener: string): boolean {
  return (
    line.can(at, noun) ||
    line.isName(at) ||
    (determined && line.only(at, Pos.verbS | Pos.verbBase)) ||
    (opener === 'the' && /^(?:north|south|east|west|dead|injured|poor|rich)$/.test(line.word(at))) ||
    (/^(?:a|an|each|every|another)$/.test(opener) && line.only(at, Pos.adjective))
  )
}
