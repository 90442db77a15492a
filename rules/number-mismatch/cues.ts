import type {Passage} from '../../src/article/block.ts'
import {monthName, weekdayName} from '../../src/article/calendar.ts'
import {Cues} from '../../src/article/cues.ts'
import {numberWords, ordinalWords} from '../../src/article/ledger/number-words.ts'
import {events, units} from './around/owned-words.ts'

type Name =
  | 'kin'
  | 'vote'
  | 'result'
  | 'age'
  | 'numeral'
  | 'few'
  | 'part'
  | 'unit'
  | 'length'
  | 'year'
  | 'month'
  | 'weekday'
  | 'later'
  | 'hour'
  | 'size'
  | 'event'
  | 'edition'
  | 'ordinal'
  | 'place'
  | 'group'
  | 'both'
  | 'scale'
  | 'unanimous'

/** The words without which readers of a paragraph's figures find nothing. */
export const cues: Cues<Name> = new Cues({
  kin: /\b(?:sons|daughters|children|brothers|sisters|siblings|boys|girls|kids|nephews|nieces|grandsons|granddaughters)\b/,
  vote: /\b(?:vot|majority|split|ruled|decided|divided|deadlocked|sided|carried|passed|approv|adopted)/,
  result: /\b(?:lost|unanimous|seats|margin|against)/,
  age: /(?:senior|junior|elder|older|younger|big|little|baby|kid)/,
  // A figure, a sign of money, a word for a number.
  numeral: new RegExp(`^(?:[\\d$£€₹₦]|(?:rs?|n|k?sh)\\d|(?:${[...numberWords.keys()].join('|')})$)`),
  // "two" of "two in five", "third" of "two thirds".
  few: /(?:one|two|three|four|five|six|seven|eight|nine|ten|\d)$/,
  part: /half|third|quarter|fifth|sixth|seventh|eighth|ninth|tenth/,
  unit: /(?<!\p{L})(?:miles?|yards?|feet|foot|ft|inches|inch|kilomet(?:re|er)s?|km|met(?:re|er)s?|centimet(?:re|er)s?|millimet(?:re|er)s?|cm|mm|m|pounds?|lbs?|ounces?|stone|kilos?|kilograms?|kg|grams?|g|tonnes?|gallons?|pints?|lit(?:re|er)s?|ml|seconds?|minutes?|mins?|hours?|days?|weeks?|fortnights?|months?|years?|decades?|century|centuries)(?!\p{L})/u,
  length: /(?:minute|hour|day|night|week|fortnight|month|year|century|centurie)s?(?!\p{L})/u,
  year: /(?:1[5-9]|20)\d\d/,
  month: new RegExp(`\\b${monthName.toLowerCase()}`),
  weekday: new RegExp(`\\b${weekdayName.toLowerCase()}`),
  later: /\b(?:later|earlier|afterwards|after|before|hours?)\b/,
  hour: /\d|^(?:noon|midday|midnight)|^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?![\p{L}\d])/u,
  size: new RegExp(`(?<!\\p{L})(?:${units.toLowerCase()})(?!\\p{L})`, 'u'),
  ordinal: new RegExp(`^(?:\\d{1,4}(?:st|nd|rd|th)|${[...ordinalWords.keys()].join('|')})(?![\\p{L}\\d])`, 'u'),
  place: /\b(?:first|second|third|fourth|fifth|sixth)/,
  group:
    /\b(?:pair|duo|couple|twins|trio|threesome|quartet|foursome|quintet|sextet|both|all|first|last|top|other|remaining)\b/,
  both: /\b(?:both|neither|either)\b/,
  scale: /^(?:dozen|score|hundred|thousand|million)(?!\p{L})/u,
  event: new RegExp(`^(?:${events})(?!\\p{L})`, 'u'),
  edition:
    /festival|fair|edition|conference|convention|congress|carnival|show|regatta|rally|tournament|championship|games|exhibition/,
  unanimous: /unanimous|dissent|against/
})

/**
 * The matches of a sticky pattern that begin at a cue or a few words before it, in the order of the text.
 *
 * A pattern that may begin anywhere is dear; most of what it would be tried at stands nowhere near the word that it can't do without.
 *
 * @param before - How many words at most stand in a match before the cue.
 */
export function matchesAt(passage: Passage, pattern: RegExp, name: Name, before: number): readonly RegExpExecArray[] {
  const {text, words} = passage
  const found: RegExpExecArray[] = []
  let [next, end] = [0, 0]
  for (const at of cues.places(passage, name)) {
    for (let index = Math.max(next, at - before); index <= at; index++) {
      const start = startOf(text, words[index]?.start ?? 0)
      if (start < end) continue
      pattern.lastIndex = start
      const match = pattern.exec(text)
      if (!match) continue
      found.push(match)
      end = start + match[0].length
    }
    next = at + 1
  }
  return found
}

/** Where a word's letters or digits begin: "'three" has a mark before them. */
function startOf(text: string, start: number): number {
  const code = text.charCodeAt(start) | 0x20
  if (code >= 97 && code <= 122) return start
  return /^[^\p{L}\p{N}]/u.test(text.charAt(start)) ? start + 1 : start
}
