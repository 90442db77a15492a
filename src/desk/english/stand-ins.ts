/** Which words may be slips for each other. */
import type {Group} from './candidate.ts'
import {Flag, type Token} from './token.ts'

/** Words that sound alike, or nearly, and are further than one letter apart. */
const soundAlike: ReadonlyArray<readonly string[]> = [
  ['their', 'there', "they're"],
  ['your', "you're"],
  ['its', "it's"],
  ['whose', "who's"],
  ['to', 'too', 'two'],
  ['were', "we're", 'where'],
  ['affect', 'effect'],
  ['affects', 'effects'],
  ['principal', 'principle'],
  ['breath', 'breathe'],
  ['could', 'cloud'],
  ['through', 'threw', 'though'],
  ['weather', 'whether'],
  ['know', 'now', 'no'],
  ['piece', 'peace'],
  ['waive', 'wave'],
  ['rein', 'reign'],
  ['right', 'write'],
  ['brakes', 'breaks'],
  ['role', 'roll'],
  ['sight', 'site', 'cite'],
  ['past', 'passed'],
  ['hear', 'here'],
  ['council', 'counsel'],
  ['waste', 'waist'],
  ['whole', 'hole'],
  ['wear', 'where'],
  ['aloud', 'allowed'],
  ['illicit', 'elicit'],
  ['insure', 'ensure'],
  ['will', 'with'],
  ['being', 'been']
]

/** What a hurried hand makes of a common word, more than one edit away: as printed, and as meant. */
const slipsOfHand: ReadonlyArray<readonly [printed: string, meant: string]> = [
  ['there', 'the'],
  ['still', 'will'],
  ['how', 'who'],
  ['were', 'we'],
  ['order', 'other']
]

const alike = new Map<string, string[]>()
for (const group of soundAlike) {
  for (const word of group) {
    const others = alike.get(word) ?? []
    others.push(...group.filter((other) => other !== word))
    alike.set(word, others)
  }
}
for (const [printed, meant] of slipsOfHand) alike.set(printed, [...(alike.get(printed) ?? []), meant])

/** Frequent words, further than one letter away, that a word may be a slip for. */
export function soundsLike(word: string): readonly string[] {
  return alike.get(word) ?? []
}

/** Whether one word can be a slip for another, rather than another form of it. */
export function mayStandFor(token: Token, other: Token, word: string, instead: string): boolean {
  const closed = ((token.flags | other.flags) & Flag.functionWord) !== 0
  if (instead.length < 2 && instead !== 'a' && instead !== 'i') return false
  if (closed) return !sameWord(word, instead)
  if (isInflection(word, instead)) return other.frequency >= token.frequency - 6 && other.frequency >= 8
  return other.frequency >= token.frequency - 1 && other.frequency >= 9
}

/** What sort of words trade places. */
export function groupOf(token: Token, other: Token, word: string, instead: string): Group {
  if ((token.flags & other.flags & Flag.functionWord) !== 0) return 'function'
  if (((token.flags | other.flags) & Flag.functionWord) !== 0) return 'mixed'
  return isInflection(word, instead) ? 'inflection' : 'content'
}

/** Pairs that differ in style, not in sense. */
function sameWord(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return (
    (long === `${short}s` && /wards?$/.test(short)) ||
    (short === 'on' && long === 'upon') ||
    (short === 'til' && long === 'till') ||
    (short === 'a' && long === 'an')
  )
}

function isInflection(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  if (long === `${short}s` || long === `${short}d` || long === `${short}r` || long === `${short}y`) return true
  return /[sd]$/.test(a) && /[sdr]$/.test(b) && a.slice(0, -1) === b.slice(0, -1)
}
