import type {PassageFinding} from '../../src/check/finding.ts'
import {printedSum, roundingOf, spanOf} from './arithmetic.ts'
import type {Numeral} from './numerals.ts'
import {isExact, printedOf, wordsBefore, wordsBehind, type Told} from './told.ts'

/** "Of the 240 jobs": before a whole. */
const outOf = /^["“‘']?(?:out )?of (?:(?:the|these|those|its|his|her|their|our|all|all the|a total of) )?$/i
/** "nine of them", "12 of whom". */
const ofThem = /^ (?:\p{Ll}+ )?of (?:them|whom|which|these|those)\b/u
/** A number without a noun: what it counts was named before. */
const bare =
  /^ (?:(?:in|from|at|for|to|on|by|with|near|against|between|among|under|over|were|was|are|is|have|has|had|will|came|come|went|died|voted|live[sd]?|play(?:ed)?|remain(?:ed)?) |of (?:them|these|those|whom|which)\b|(?:\p{Ll}{3,}ed|found|taken|held|sent|born|built|made|won|lost|drawn|left|sold|kept|said|did) )/u
/** Words between parts that make them overlap, or not parts. */
const noPart =
  /\b(?:both|also|either|including|includes?|then|later|another|more|further|again|times|others?|than|or|per|each|every|respectively|total|altogether|all|overall|on average|year|years|months?|weeks?|days?|hours?|minutes?|earlier|previously|last)\b|["“”]/iu
const joint = /[,;]|\b(?:and|while|but|with|plus)\b/
/** Kinds of which a thing or a person is one only, and that are all there are. */
const exclusive: ReadonlyArray<readonly RegExp[]> = [
  [/^ (?:\p{L}+ )?(?:women|females|girls)\b/u, /^ (?:\p{L}+ )?(?:men|males|boys)\b/u],
  [/^ (?:\p{L}+ )?(?:females?)\b/u, /^ (?:\p{L}+ )?(?:males?)\b/u],
  [/^ (?:were |was |voted |votes )?(?:for|in favou?r|ayes?|yes)\b/, /^ (?:were |was |voted |votes )?(?:against|opposed|noes?|nays?)\b/]
]

interface Division {
  readonly whole: Numeral
  readonly parts: readonly Numeral[]
  /** Whether the parts are all that there are. */
  readonly isAll: boolean
}

/** Find parts that are more than their whole, or, where they are all, not as many: "of the 40 members, 30 voted for and 15 against". */
export function partitionFaults(told: readonly Told[]): PassageFinding[] {
  return told.flatMap((sentence) => {
    if (sentence.own.length < 2 || sentence.own.length > 7) return []
    const division = divisionOf(sentence)
    if (!division) return []
    const {whole, parts, isAll} = division
    const where = sentence.own.includes(whole) ? sentence : (sentence.before ?? sentence)
    const sum = parts.reduce((total, {value}) => total + value, 0)
    const off = sum - whole.value
    if (Math.abs(off) <= roundingOf([whole, ...parts]) || (off < 0 && !isAll)) return []
    if (sum > 2 * whole.value || whole.value > 2 * sum) return []
    const last = parts.at(-1) ?? whole
    const listed = parts.map((part) => `"${printedOf(sentence, part)}"`)
    return [
      {
        start: parts[0]?.start ?? last.start,
        end: last.end,
        reason: `${listed.slice(0, -1).join(', ')} and ${listed.at(-1) ?? ''} make ${printedSum(sum, printedOf(where, whole))}, not "${printedOf(where, whole)}"`,
        places: [spanOf(whole)],
        confidence: 0.85
      }
    ]
  })
}

function divisionOf(sentence: Told): Division | undefined {
  const {own, text} = sentence
  const [first] = own
  if (!first || own.some((numeral) => numeral.unit !== first.unit) || first.unit === '%' || first.unit === 'pt') return undefined
  if (own.some((numeral) => !isExact(sentence, numeral))) return undefined
  const isBare = (numeral: Numeral): boolean => bare.test(`${wordsBehind(sentence, numeral, 30)} `)
  // Its whole in the same sentence.
  const rest = own.slice(1)
  if (rest.length > 1 && areJoined(sentence, rest) && !noPart.test(text.slice(first.end, rest.at(-1)?.end))) {
    const isOf = outOf.test(wordsBefore(sentence, first, 40)) && /^[^,]{0,80},/.test(text.slice(first.end, rest[0]?.start))
    if (rest.some(({value}) => value >= first.value) || isGapped(sentence, first, rest) || isKind(wordsBehind(sentence, first, 30)))
      return undefined
    const isTold = rest.some((part) => ofThem.test(wordsBehind(sentence, part, 24))) && rest.every(isBare)
    const areBare = rest.every(isBare) && /[,;:] (?:with )?$/.test(text.slice(first.end, rest[0]?.start)) && !isBare(first)
    const isAll = areAll(sentence, rest)
    if (isOf || ((isTold || areBare) && !isBare(first))) return {whole: first, parts: rest, isAll}
    if (isAll && /^ (?:[\p{L}-]+ ){0,2}[\p{L}-]+,? (?:[\p{L}-]+ ){0,3}$|^, $/u.test(text.slice(first.end, rest[0]?.start)) && /[,:–—(]| of $/.test(text.slice(first.end, rest[0]?.start)))
      return {whole: first, parts: rest, isAll}
  }
  // Its whole in the sentence before: "It has six theatres. Four are for planned operations and three for emergencies."
  const {before} = sentence
  const [only, ...more] = before?.own ?? []
  if (!before || !only || more.length > 0 || only.unit !== first.unit || !isExact(before, only) || isBareIn(before, only)) return undefined
  if (own.length < 2 || first.start > sentence.from + 1 || !own.every(isBare) || !areJoined(sentence, own)) return undefined
  return noPart.test(text.slice(first.start, own.at(-1)?.end)) ? undefined : {whole: only, parts: own, isAll: areAll(sentence, own)}
}

/** "Five died in Hale, three in Ellory and two in Thane": the whole is one of them. */
function isGapped({text, ...sentence}: Told, whole: Numeral, [first]: readonly Numeral[]): boolean {
  const preposition = first && /^ (in|from|at|for|to|on|by|with|near|against)\b/.exec(wordsBehind({text, ...sentence}, first, 12))?.[1]
  return preposition !== undefined && new RegExp(`\\b${preposition}\\b`).test(text.slice(whole.end, first?.start))
}

/** "five children, four women and five men": what seems to be the whole is one of the kinds itself. */
function isKind(behind: string): boolean {
  return /^ (?:\p{L}+ )?(?:women|men|females?|males?|boys|girls|children|adults)\b/u.test(behind)
}

function isBareIn(sentence: Told, numeral: Numeral): boolean {
  return bare.test(`${wordsBehind(sentence, numeral, 30)} `)
}

/** Whether each number is joined to the next by a comma or an "and", and the last by an "and". */
function areJoined({text}: Told, parts: readonly Numeral[]): boolean {
  return parts.slice(1).every((part, at) => {
    const gap = text.slice(parts[at]?.end ?? part.start, part.start)
    return gap.length < 90 && joint.test(gap) && (at + 2 < parts.length || /\b(?:and|while|but|plus)\b/.test(gap))
  })
}

function areAll(sentence: Told, parts: readonly Numeral[]): boolean {
  return (
    parts.length === 2 &&
    exclusive.some((kinds) => {
      const of = parts.map((part) => kinds.findIndex((kind) => kind.test(wordsBehind(sentence, part, 30))))
      return !of.includes(-1) && new Set(of).size === 2
    })
  )
}
