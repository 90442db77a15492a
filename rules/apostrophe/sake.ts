/** Whose sake it is, and when something is over: "for the communities sake", "for safety sake", "in two weeks time". */
import {noun, Pos} from '../../src/desk/english/pos.ts'
import type {Near} from './near.ts'

/** Words about the drink. */
const drink =
  /^(?:sushi|japan|japanese|rice|wine|wines|beer|soy|mirin|brew|brewer|brewers|brewed|brewery|drink|drinks|drank|bottle|bottles|bar|cup|cups|poured|ginger|dashi|vinegar|marinade|cocktail|cocktails|tablespoon|tablespoons|tbsp|warm|pairing)$/
/** What is done for its own sake, in the singular; "for goodness sake" is house style. */
const causes =
  /^(?:safety|argument|simplicity|clarity|brevity|convenience|completeness|variety|consistency|decency|appearance|comparison|accuracy|transparency|tradition|god|christ|art|nostalgia|peace|honesty|fairness|readability|cooperation|efficiency|performance|community|family|child|country|party|club|baby|mother|father)$/
const number =
  /^(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|several|few|many)$/
const singular = /^(?:days|weeks|months|years|hours|nights|minutes|fortnights|moments)$/
const goesOn = Pos.preposition | Pos.conjunction | Pos.subordinator | Pos.pronoun | Pos.determiner | Pos.adverb

/** What should stand for an owner before "sake", or for a span before "time"; undefined where it may stay. */
export function sakeAt(near: Near, at: number): string | undefined {
  const next = near.word(at, 1)
  if (next === 'sake') return isSake(near, at) ? ownerOf(near, at) : undefined
  if (next !== 'time') return undefined
  const word = near.word(at)
  if (!singular.test(word) || near.can(at, 2, noun | Pos.verbS | Pos.modal) || runsOut(near, at)) return undefined
  const before = near.word(at, -1)
  // "in a months time": of one
  if (/^(?:a|another)$/.test(before)) return near.word(at, -2) === 'in' ? `${word.slice(0, -1)}'s` : undefined
  // "in two weeks time", "in a few days time"
  const lead = /^(?:few|couple)$/.test(before) && near.word(at, -2) === 'a' ? near.word(at, -3) : near.word(at, -2)
  return number.test(before) && /^(?:in|within|than)$/.test(lead) ? `${word}'` : undefined
}

/** "In two weeks time ran out": what time does. */
function runsOut(near: Near, at: number): boolean {
  const after = near.word(at, 2)
  return after !== '' && !near.can(at, 2, goesOn)
}

/** Whether "for" stands before, and nobody drinks. */
function isSake(near: Near, at: number): boolean {
  // "for plum sake makers"
  if (near.word(at, 2) !== '' && near.can(at, 2, noun) && !near.can(at, 2, goesOn)) return false
  if (near.passage.words.some(({norm}) => drink.test(norm))) return false
  for (let step = -1; step >= -4; step--) {
    const word = near.word(at, step)
    if (word === 'for') return true
    if (word === '' || near.can(at, step, Pos.preposition)) return false
  }
  return false
}

function ownerOf(near: Near, at: number): string | undefined {
  const word = near.word(at)
  if (causes.test(word)) return /(?:ss|ce)$/.test(word) ? `${word}'` : `${word}'s`
  if (!word.endsWith('s') || /ss$/.test(word) || !near.can(at, 0, Pos.nounPlural)) return undefined
  const one = word.slice(0, -1)
  // "for a childs sake", "for the boys sake": of one where one is told of, else of several.
  return /^(?:a|an|this|every|each)$/.test(near.word(at, -1)) && near.isNoun(one) ? `${one}'s` : `${word}'`
}
