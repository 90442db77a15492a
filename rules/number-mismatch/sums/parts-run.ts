import type {Numeral} from '../figures/numerals.ts'
import {isExact, wordsBehind, type Told} from '../figures/told.ts'

/** A number without a noun: what it counts was named before. */
const bare =
  /^ (?:(?:in|from|at|for|to|on|by|with|near|against|between|among|under|over|along|behind|inside|outside|across|were|was|are|is|have|has|had|will|came|come|went|died|voted|live[sd]?|play(?:ed)?|remain(?:ed)?) |of (?:them|these|those|whom|which)\b|(?:\p{Ll}{3,}ed|found|taken|held|sent|born|built|made|won|lost|drawn|left|sold|kept|said|did) )/u
const joint = /[,;]|\b(?:and|while|but|with|plus)\b/
/** Kinds of which a thing or a person is one only, and that are all there are. */
const exclusive: ReadonlyArray<readonly RegExp[]> = [
  [/^ (?:\p{L}+ )?(?:women|females|girls)\b/u, /^ (?:\p{L}+ )?(?:men|males|boys)\b/u],
  [/^ (?:\p{L}+ )?(?:females?)\b/u, /^ (?:\p{L}+ )?(?:males?)\b/u],
  [
    /^ (?:were |was |voted |votes )?(?:for|in favou?r|ayes?|yes)\b/,
    /^ (?:were |was |voted |votes )?(?:against|opposed|noes?|nays?)\b/
  ]
]
/** Ways of which each of the same kind has one: "230 in person and 192 online". */
const ways: ReadonlyArray<readonly RegExp[]> = [
  [/^ (?:\p{L}+ ){0,3}in person\b/u, /^ (?:\p{L}+ ){0,3}(?:online|remotely|by (?:video|phone|post|telephone))\b/u],
  [/^ (?:\p{L}+ ){0,3}full[- ]time\b/u, /^ (?:\p{L}+ ){0,3}part[- ]time\b/u],
  [/^ (?:\p{L}+ ){0,3}at home\b/u, /^ (?:\p{L}+ ){0,3}(?:abroad|overseas|away)\b/u]
]
const isPerson = /^ (?:\p{L}+ )?(?:women|men|females?|males?|boys|girls)\b/u

/** The first numbers that are joined to each other as parts are. */
export function runOf(
  sentence: Told,
  own: readonly Numeral[],
  whole: Numeral | undefined,
  areBare: boolean
): readonly Numeral[] {
  const {text} = sentence
  const run: Numeral[] = []
  for (const part of own) {
    const last = run.at(-1)
    const gap = last ? text.slice(last.end, part.start) : ''
    if (part.unit !== whole?.unit || !isExact(sentence, part)) break
    if (last && (gap.length > 90 || !joint.test(gap))) break
    if (
      areBare &&
      !isBare(sentence, part) &&
      !areAll(sentence, [...run, part]) &&
      !isPerson.test(wordsBehind(sentence, part, 30)) &&
      !isPlaced(sentence, part, own) &&
      !ways.some((kinds) => kinds.some((kind) => kind.test(wordsBehind(sentence, part, 40))))
    )
      break
    run.push(part)
  }
  const [last, previous] = [run.at(-1), run.at(-2)]
  return last && previous && /\b(?:and|while|but|plus)\b/.test(text.slice(previous.end, last.start)) ? run : []
}

/** "190 work in Leeds and 140 in York": each is somewhere, and each is somewhere else. */
function isPlaced(sentence: Told, part: Numeral, own: readonly Numeral[]): boolean {
  const [first, second] = own
  if (!first || !second || (part !== first && part !== second)) return false
  const at = /^ (in|at|from|near) \p{Lu}/u.exec(wordsBehind(sentence, second, 12))?.[1]
  return at !== undefined && new RegExp(`^ (?:\\p{Ll}+ ){1,3}${at} \\p{Lu}`, 'u').test(wordsBehind(sentence, first, 40))
}

/** Whether a number has no noun of its own: what it counts was named before. */
export function isBare(sentence: Told, numeral: Numeral): boolean {
  return bare.test(`${wordsBehind(sentence, numeral, 30)} `)
}

/** "Five died in Hale, three in Ellory and two in Thane": the whole is one of them. */
export function isGapped({text, ...sentence}: Told, whole: Numeral, [first]: readonly Numeral[]): boolean {
  const preposition =
    first && /^ (in|from|at|for|to|on|by|with|near|against)\b/.exec(wordsBehind({text, ...sentence}, first, 12))?.[1]
  return preposition !== undefined && new RegExp(`\\b${preposition}\\b`).test(text.slice(whole.end, first?.start))
}

/** "five children, four women and five men": what seems to be the whole is one of the kinds itself. */
export function isKind(behind: string): boolean {
  return /^ (?:\p{L}+ )?(?:women|men|females?|males?|boys|girls|children|adults)\b/u.test(behind)
}

/** Whether two parts are of kinds of which everyone is one: women and men, for and against, in person and online. */
export function areAll(sentence: Told, parts: readonly Numeral[]): boolean {
  return (
    parts.length === 2 &&
    [...exclusive, ...ways].some((kinds) => {
      const of = parts.map((part) => kinds.findIndex((kind) => kind.test(wordsBehind(sentence, part, 30))))
      return !of.includes(-1) && new Set(of).size === 2
    })
  )
}

/** Where something is, as prepositions say it: "nine in the town and six on the moor" are in two places. */
const places = new Set('in on at near along behind beside inside outside across off above below around'.split(' '))
const preposition =
  /^ (in|on|at|near|along|behind|beside|inside|outside|across|off|above|below|around|under|over|of|for|to|from|by|with|without|against|as|between|among)\b/

/** Whether parts are told by one thing: "12 in her own name and ten for children" are told by two, and a part may be in both. */
export function areOfOneKind(sentence: Told, parts: readonly Numeral[]): boolean {
  const told = parts.flatMap((part) => preposition.exec(wordsBehind(sentence, part, 12))?.[1] ?? [])
  return new Set(told.map((word) => (places.has(word) ? 'place' : word))).size < 2
}
