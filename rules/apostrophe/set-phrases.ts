/** Set phrases whose owner lost its apostrophe: "the lions share", "a masters degree", "five years experience". Written for this rule. */
import type {Near} from './near.ts'

/** Owner and owned, as they are printed without the apostrophe, with the owner as it should be. */
const phrases: ReadonlyMap<string, string> = new Map([
  ['lions share', "lion's"],
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
  ['mothers day', "mother's"],
  ['fathers day', "father's"],
  ['alzheimers disease', "alzheimer's"],
  ['alzheimers patients', "alzheimer's"],
  ['parkinsons disease', "parkinson's"],
  ['crohns disease', "crohn's"],
  ['hodgkins lymphoma', "hodgkin's"]
])
/** What must stand before, where the words are two by themselves as well. */
const led: ReadonlyMap<string, RegExp> = new Map([
  ['harms way', /^(?:in|into|of|from)$/],
  ['arms length', /^(?:at|an)$/],
  ['moments notice', /^a$/],
  ['mans land', /^no$/],
  ['stones throw', /^a$/],
  ['fathers day', /^(?:on|for|happy|this)$/],
  ['mothers day', /^(?:on|for|happy|this)$/]
])

const span = /^(?:years|months|weeks|days|hours)$/
const lasting =
  /^(?:experience|notice|imprisonment|leave|pay|worth|probation|detention|jail|supply|salary|rent|grace|warning|parole|house)$/
const number =
  /^(?:\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty|several|few|many)$/

/** What should stand for the owner in a set phrase; undefined where it may stay. */
export function phraseAt(near: Near, at: number): string | undefined {
  const word = near.word(at)
  if (!word.endsWith('s')) return undefined
  const next = near.word(at, 1)
  // "five years experience": how long it lasts.
  if (span.test(word))
    return lasting.test(next) && number.test(near.word(at, -1)) && (next !== 'house' || near.word(at, 2) === 'arrest')
      ? `${word}'`
      : undefined
  const phrase = `${word} ${next}`
  const right = phrases.get(phrase)
  return right !== undefined && (led.get(phrase)?.test(near.word(at, -1)) ?? true) ? right : undefined
}
