/** Plurals with an apostrophe as subjects: "Taxi's were queuing", "The photo's were taken", "the residents' were evacuated", "seven day's a week". */
import {noun, Pos} from '../../src/desk/english/pos.ts'
import type {Near} from './near.ts'

const several = /^(?:are|were|have)$/
/** Of whom or of which one speaks by name, or without an article. */
const named =
  /^(?:mum|dad|mom|god|today|tomorrow|yesterday|earth|nature|grandma|granddad|grandad|nan|auntie|uncle|mother|father|queen|king|prince|target|shell|orange|sun|mirror|guardian|times|apple|amazon|tesla|summer|winter|spring|autumn|england)$/
const odd = /(?:one|body|men|people|children|[sxz]|[^aeiou]y|ch|sh)$/
const oes = /(?:potato|tomato|mango|hero|echo|cargo|volcano|mosquito)$/
const unit = /^(?:year|month|week|day|hour|minute|mile|metre)'s$/
const number =
  /^(?:\d{2,3}|[2-9]|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|sixty|several|few|many)$/

/** What should stand for a plural that took a mark; undefined where it may stay. */
export function markedAt(near: Near, at: number): string | undefined {
  const word = near.word(at)
  if (!word.endsWith("'s")) return undefined
  const one = word.slice(0, -2)
  if (unit.test(word)) return spanAt(near, at, one)
  const counted = crowdAt(near, at, one)
  if (counted !== undefined) return counted
  if (!several.test(near.word(at, 1)) || odd.test(one) || named.test(one)) return undefined
  // "The trial's were made to size": with an article it owns what was told before; without one it owns nothing.
  if (near.passage.words[at]?.initial !== true || !near.isCounted(at, 0, one)) return undefined
  if (!near.only(at, 2, Pos.verbIng | Pos.verbParticiple | Pos.verbPast | Pos.adjective | Pos.adverb | Pos.particle))
    return undefined
  return oes.test(one) ? `${one}es` : `${one}s`
}

/** "seven day's a week", "for 30 year's as a miner", "two week's notice". */
function spanAt(near: Near, at: number, one: string): string | undefined {
  if (!number.test(near.word(at, -1)) || near.isName(at, -2)) return undefined
  const next = near.word(at, 1)
  if (next === '') return near.ends(at) ? `${one}s` : undefined
  if (
    /^(?:a|per|in|as|at|of|for|on|and|or|before|after|since|straight|running|ago|earlier|later|old|away|from|to|with|without|is|are|was|were)$/.test(
      next
    )
  )
    return `${one}s`
  return near.only(at, 1, noun) || /^(?:notice|work|pay|leave|time|rest)$/.test(next) ? `${one}s'` : undefined
}

const crowds = /^(?:dozens|hundreds|thousands|scores|lots|plenty|millions|fleets|convoys|queues|rows|piles)$/

/** "Hundreds of taxi's blocked the road", "dozens of MP's walked out": nothing that they could own follows. */
function crowdAt(near: Near, at: number, one: string): string | undefined {
  // "dozens of opposition MP's"
  const of =
    near.word(at, -1) === 'of'
      ? -1
      : near.word(at, -2) === 'of' && near.can(at, -1, Pos.adjective | Pos.nounSingular)
        ? -2
        : 0
  if (of === 0 || !crowds.test(near.word(at, of - 1))) return undefined
  const printed = near.passage.words[at]?.text ?? ''
  const acronym = /^\p{Lu}{2,5}['’]s$/u.test(printed)
  if (!acronym && (near.isName(at) || odd.test(one) || !near.isNoun(one))) return undefined
  const next = near.word(at, 1)
  const ends =
    next === ''
      ? near.ends(at) || near.goesOn(at)
      : near.can(at, 1, Pos.auxiliary | Pos.modal | Pos.preposition | Pos.conjunction)
  const act = near.only(at, 1, Pos.verbPast | Pos.verbParticiple | Pos.verbIng) && !near.can(at, 2, noun)
  const acts =
    act ||
    (near.only(at, 1, Pos.verbPast | Pos.verbParticiple) &&
      near.can(at, 2, Pos.determiner | Pos.preposition | Pos.particle | Pos.to))
  if (!ends && !acts) return undefined
  return acronym ? printed.replace(/['’]s$/, 's') : oes.test(one) ? `${one}es` : `${one}s`
}
