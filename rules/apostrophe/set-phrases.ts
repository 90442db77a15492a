/** Set phrases whose owner lost its apostrophe: "the lions share", "a masters degree", "five years experience". Written for this rule. */
import {Pos} from '../../src/desk/english/pos.ts'
import type {Near} from './near.ts'

/** Owner and owned, as they are printed without the apostrophe, with the owner as it should be. */
const phrases: ReadonlyMap<string, string> = new Map([
  ['lions share', "lion's"],
  ['workers compensation', "workers'"],
  ['peoples choice', "people's"],
  ['peoples champion', "people's"],
  ['peoples vote', "people's"],
  ['peoples princess', "people's"],
  ['peoples assembly', "people's"],
  ['devils advocate', "devil's"],
  ['masters degree', "master's"],
  ['masters degrees', "master's"],
  ['bachelors degree', "bachelor's"],
  ['bachelors degrees', "bachelor's"],
  ['drivers licence', "driver's"],
  ['drivers seat', "driver's"],
  ['drivers license', "driver's"],
  ['writers block', "writer's"],
  ['athletes foot', "athlete's"],
  ['stones throw', "stone's"],
  ['hairs breadth', "hair's"],
  ['kings ransom', "king's"],
  ['fools errand', "fool's"],
  ['fools paradise', "fool's"],
  ['harms way', "harm's"],
  ['arms length', "arm's"],
  ['moments notice', "moment's"],
  ['heavens sake', "heaven's"],
  ['petes sake', "Pete's"],
  ['mans land', "man's"],
  ['sheeps clothing', "sheep's"],
  ['valentines day', "valentine's"],
  ['patricks day', "patrick's"],
  ['kings speech', "king's"],
  ['queens speech', "queen's"],
  ['kings birthday', "king's"],
  ['queens birthday', "queen's"],
  ['queens jubilee', "queen's"],
  ['mothers day', "mother's"],
  ['fathers day', "father's"],
  ['alzheimers disease', "alzheimer's"],
  ['alzheimers patients', "alzheimer's"],
  ['parkinsons disease', "parkinson's"],
  ['crohns disease', "crohn's"],
  ['hodgkins lymphoma', "hodgkin's"]
])
/** The owners of these phrases. */
const owners: ReadonlySet<string> = new Set([...phrases.keys()].map((phrase) => phrase.slice(0, phrase.indexOf(' '))))
/** What must stand before, where the words are two by themselves as well. */
const led: ReadonlyMap<string, RegExp> = new Map([
  ['harms way', /^(?:in|into|of|from)$/],
  ['arms length', /^(?:at|an)$/],
  ['moments notice', /^a$/],
  ['mans land', /^no$/],
  ['stones throw', /^a$/],
  ['drivers seat', /^(?:the|in|his|her|empty)$/],
  ['kings speech', /^the$/],
  ['queens speech', /^the$/],
  ['kings birthday', /^the$/],
  ['queens birthday', /^the$/],
  ['queens jubilee', /^the$/]
])

const span = /^(?:years|months|weeks|days|hours)$/
const lasting =
  /^(?:experience|notice|imprisonment|leave|pay|worth|probation|detention|jail|supply|salary|rent|grace|warning|parole|house)$/
const number =
  /^(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|several|few|many)$/

/** What should stand for the owner in a set phrase; undefined where it may stay. */
export function phraseAt(near: Near, at: number): string | undefined {
  const word = near.word(at)
  if (!owners.has(word) && !span.test(word)) return undefined
  const next = near.word(at, 1)
  // "five years experience": how long it lasts.
  if (span.test(word))
    return !isTold(near, at) &&
      lasting.test(next) &&
      number.test(near.word(at, -1)) &&
      (next !== 'house' || near.word(at, 2) === 'arrest')
      ? `${word}'`
      : undefined
  const phrase = `${word} ${next}`
  // "The drivers seat themselves"
  if (near.word(at, 2).endsWith('selves')) return undefined
  const right = phrases.get(phrase)
  // "Mothers day in the park": only a feast has capitals, or "on" before it.
  if (/^(?:mothers|fathers) day$/.test(phrase) && !(near.isCapital(at) && near.isCapital(at + 1)))
    return /^(?:on|for|happy|this)$/.test(near.word(at, -1)) ? right : undefined
  return right !== undefined && (led.get(phrase)?.test(near.word(at, -1)) ?? true) ? right : undefined
}

/** "After 20 years experience counts", "two days notice boards", "two days leave us": the words behind are a clause, or one thing with the noun. */
function isTold(near: Near, at: number): boolean {
  // "Two days leave us little time"
  if (near.only(at, 2, Pos.nounPlural) || /^(?:me|us|him|her|it|them|you)$/.test(near.word(at, 2))) return true
  return (
    near.only(at, 2, Pos.verbS | Pos.verbPast) &&
    (near.can(at, -2, Pos.preposition) || near.can(at, -3, Pos.preposition))
  )
}
