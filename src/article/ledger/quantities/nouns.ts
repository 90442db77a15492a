import {Pos, type Lexicon} from '../../../desk/english/lexicon.ts'
import {singularsOf} from '../../../desk/english/forms/paradigms.ts'
import type {Passage, Word} from '../../block.ts'
import type {Figure} from './quantity.ts'

const closed =
  Pos.preposition |
  Pos.conjunction |
  Pos.subordinator |
  Pos.determiner |
  Pos.pronoun |
  Pos.auxiliary |
  Pos.modal |
  Pos.to
const attributive = Pos.nounSingular | Pos.nounPlural | Pos.adjective | Pos.verbParticiple | Pos.verbIng | Pos.name

/** Plurals that look like no plural. */
const collective =
  /^(?:people|police|staff|crew|cattle|sheep|personnel|aircraft|fish|deer|men|women|children|mice|geese)$/

/** Measures by what is written for them. */
const measures: Readonly<Record<string, string>> = {
  kilometre: 'km',
  kilometer: 'km',
  metre: 'm',
  meter: 'm',
  foot: 'ft',
  feet: 'ft',
  yard: 'yd',
  kilogram: 'kg',
  kilogramme: 'kg',
  kilo: 'kg',
  gram: 'g',
  pound: 'lb',
  stone: 'st',
  hectare: 'ha',
  min: 'minute',
  hr: 'hour',
  yr: 'year',
  liter: 'litre'
}
const isMeasure =
  /^(?:km|m|cm|mm|ft|yd|kg|g|lb|st|ha|mph|second|minute|hour|day|night|week|fortnight|month|year|decade|mile|inch|acre|tonne|ton|ounce|litre|gallon|pint|degree|storey)$/

/** What is counted, and what it is measured in: `['', 'hour']`, `['vote', '']`. */
export interface Named {
  readonly noun: string
  readonly unit: string
  /** Position of the phrase's last word. */
  readonly last: number
}

/** The noun phrase behind a figure. */
export function namedBy(passage: Passage, {last, word, unit, end}: Figure, lexicon: Lexicon): Named {
  const {text, words} = passage
  const sentence = words[word]?.sentence
  const joined = (at: number): Word | undefined => {
    const [before, next] = [words[at - 1], words[at]]
    if (!before || !next || next.sentence !== sentence || next.opaque) return undefined
    return /^[ \u00A0-]$/.test(text.slice(before.end, next.start)) ? next : undefined
  }
  const own = words[last]
  const behind = /^-(\p{Ll}{2,})(?![\p{L}\d])/u.exec(text.slice(end, end + 24))?.[1]
  if (behind !== undefined && own && end < own.end) return nameOf(behind, unit, last, lexicon)
  let noun: Word | undefined
  for (let at = last + 1; at <= last + 5; at++) {
    const next = joined(at)
    if (!next) break
    const single = singularOf(next.norm, lexicon)
    const isUnit = isMeasure.test(measures[single] ?? single)
    if (isUnit || isPlural(next, lexicon)) {
      noun = next
      const following = joined(at + 1)
      if (isUnit || !following || !isPlural(following, lexicon) || (lexicon.pos(following.norm) & Pos.verbS) !== 0)
        break
    } else if (unit === 'th' && (lexicon.pos(next.norm) & Pos.nounSingular) !== 0) {
      noun = next
      const following = joined(at + 1)
      if (!following || (lexicon.pos(following.norm) & Pos.nounSingular) === 0) break
    } else if (!isModifier(next, lexicon)) break
  }
  if (!noun) return {noun: '', unit, last}
  return nameOf(noun.norm, unit, noun.index, lexicon)
}

function nameOf(norm: string, unit: string, last: number, lexicon: Lexicon): Named {
  const single = singularOf(norm, lexicon)
  const name = measures[single] ?? single
  return isMeasure.test(name) && unit === '' ? {noun: '', unit: name, last} : {noun: name, unit, last}
}

/** `person` of people; a plural's singular. */
function singularOf(norm: string, lexicon: Lexicon): string {
  if (/^(?:people|person|persons)$/.test(norm)) return 'person'
  const single = singularsOf(norm).find((one) => (lexicon.pos(one) & Pos.nounSingular) !== 0)
  return single ?? norm.replace(/([^s])s$/, '$1')
}

function isPlural({norm}: Word, lexicon: Lexicon): boolean {
  const pos = lexicon.pos(norm)
  return (pos & Pos.nounPlural) !== 0 || (pos === 0 && /^[a-z-]{3,}[^s'u]s$/.test(norm)) || collective.test(norm)
}

/** Whether a word may stand within a noun phrase before its noun. */
function isModifier({norm, shape}: Word, lexicon: Lexicon): boolean {
  const pos = lexicon.pos(norm)
  if ((pos & closed) !== 0) return false
  return shape === 'capital' || shape === 'upper' || pos === 0 || (pos & attributive) !== 0
}
