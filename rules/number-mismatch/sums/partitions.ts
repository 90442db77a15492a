import type {PassageFinding} from '../../../src/check/finding.ts'
import {isPlainCount, printedSum, listRoundingOf, spanOf} from '../figures/arithmetic.ts'
import type {Numeral} from '../figures/numerals.ts'
import {isExact, printedOf, wordsBefore, wordsBehind, type Told} from '../figures/told.ts'

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
/** What makes parts overlap, wherever the sentence says it. */
const overlap = /\b(?:both|also|either|some of (?:them|whom)|multiple|more than one|overlap\w*|as well as)\b/iu
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

const ofOneSex =
  /^ (?:of (?:them|whom) )?(?:(?:are|were|is|was) )?(?:\p{L}+ )?(?:women|men|females?|males?|boys|girls)\b/u
const ofAnother = /^ (?:(?:are|were|is|was) )?(?:in|at|from|on|aged|over|under) /
const isPerson = /^ (?:\p{L}+ )?(?:women|men|females?|males?|boys|girls)\b/u

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
    if (!division || overlap.test(sentence.text.slice(sentence.from, sentence.to))) return []
    const {whole, parts, isAll} = division
    // "150 are women and 120 in pay grade nine": women, too, are in a grade.
    const behind = parts.map((part) => wordsBehind(sentence, part, 30))
    if (behind.some((words) => ofOneSex.test(words)) && behind.some((words) => ofAnother.test(words))) return []
    const where = sentence.own.includes(whole) ? sentence : (sentence.before ?? sentence)
    const sum = parts.reduce((total, {value}) => total + value, 0)
    const off = sum - whole.value
    if (Math.abs(off) <= listRoundingOf([whole, ...parts]) || (off < 0 && !isAll && !isNearly(off, whole))) return []
    if (sum > 2 * whole.value || whole.value > 2 * sum) return []
    const last = parts.at(-1) ?? whole
    // "Of the 12 letters seven … That's 16": the text knows.
    const isKnown = told.some((other) =>
      other.own.some(
        (numeral) =>
          numeral.value === sum &&
          numeral.start > last.end &&
          numeral.start < last.end + 80 &&
          /\b(?:that['’]s|that is|makes?|making) $/i.test(wordsBefore(other, numeral, 12))
      )
    )
    if (isKnown) return []
    const listed = parts.map((part) => `"${printedOf(sentence, part)}"`)
    return [
      {
        start: parts[0]?.start ?? last.start,
        end: last.end,
        reason: `${listed.slice(0, -1).join(', ')} and ${listed.at(-1) ?? ''} make ${printedSum(sum, printedOf(where, whole))}, not "${printedOf(where, whole)}"`,
        places: [spanOf(whole)],
        // The rest may be told of nowhere.
        severity: off < 0 && !isAll ? 'info' : undefined,
        confidence: 0.85
      }
    ]
  })
}

/** Whether so few are left out that they were hardly meant to be. */
function isNearly(off: number, {value}: Numeral): boolean {
  return off === -1 || -off <= 0.1 * value
}

function divisionOf(sentence: Told): Division | undefined {
  const {text} = sentence
  const own = sentence.own.filter(
    (numeral) => numeral.unit !== '' || numeral.step > 0 || isPlainCount(text, {...numeral, value: 2 + numeral.value})
  )
  const [first] = own
  if (!first || own.length < 2 || first.unit === '%' || first.unit === 'pt') return undefined
  return within(sentence, first, own) ?? ofWhich(sentence, own) ?? behind(sentence, first, own)
}

/** A whole and its parts in one sentence. */
function within(sentence: Told, whole: Numeral, own: readonly Numeral[]): Division | undefined {
  const {text} = sentence
  const isOf = outOf.test(wordsBefore(sentence, whole, 40)) && /^[^,]{0,80},/.test(text.slice(whole.end, own[1]?.start))
  const parts = runOf(sentence, own.slice(1), whole, !isOf)
  const [first, second] = parts
  const isTold = parts.some((part) => ofThem.test(wordsBehind(sentence, part, 24)))
  if (!first || !second || (!isTold && parts.some(({value}) => value >= whole.value))) return undefined
  if (!isExact(sentence, whole) || noPart.test(text.slice(whole.end, parts.at(-1)?.end))) return undefined
  if (isGapped(sentence, whole, parts) || isKind(wordsBehind(sentence, whole, 30))) return undefined
  const gap = text.slice(whole.end, first.start)
  const areBare = parts.every((part) => isBare(sentence, part)) && /[,;:] (?:with )?$/.test(gap)
  const isAll = areAll(sentence, parts)
  if (isOf || ((isTold || areBare) && !isBare(sentence, whole))) return {whole, parts, isAll}
  // "the cast of nine, five men and four women", "a jury of seven women and five men" has no whole of its own.
  return isAll && gap.length < 50 && /(?:[,:] ?|[–—] | \(| of )$/.test(gap) && !/[.;]/.test(gap)
    ? {whole, parts, isAll}
    : undefined
}

/** "41 frogs over nine nights, of which 28 were males and 15 females": more than any number before. */
function ofWhich(sentence: Told, own: readonly Numeral[]): Division | undefined {
  const {text, from, to} = sentence
  const mark = from + text.slice(from, to).search(/, of (?:which|whom) /)
  const wholes = own.filter(({end}) => end <= mark)
  const parts = runOf(
    sentence,
    own.filter(({start}) => start > mark),
    wholes[0] ?? own[0],
    true
  )
  const [first, second] = parts
  const whole = wholes.toSorted((a, b) => b.value - a.value)[0]
  if (mark < from || !first || !second || !whole || first.start > mark + 16 || !isExact(sentence, whole))
    return undefined
  return noPart.test(text.slice(first.start, parts.at(-1)?.end)) ? undefined : {whole, parts, isAll: false}
}

/** A whole in the sentence before: "It has six theatres. Four are for planned operations and three for emergencies." */
function behind(sentence: Told, first: Numeral, own: readonly Numeral[]): Division | undefined {
  const {before, text} = sentence
  const [whole, ...more] = before?.own ?? []
  if (!before || !whole || more.length > 0 || !isExact(before, whole) || isBare(before, whole)) return undefined
  if (first.start > sentence.from + 1) return undefined
  const parts = runOf(sentence, own, whole, true)
  if (parts.length < 2 || parts.length < own.length || noPart.test(text.slice(first.start, parts.at(-1)?.end)))
    return undefined
  return {whole, parts, isAll: areAll(sentence, parts)}
}

/** The first numbers that are joined to each other as parts are. */
function runOf(
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

function isBare(sentence: Told, numeral: Numeral): boolean {
  return bare.test(`${wordsBehind(sentence, numeral, 30)} `)
}

/** "Five died in Hale, three in Ellory and two in Thane": the whole is one of them. */
function isGapped({text, ...sentence}: Told, whole: Numeral, [first]: readonly Numeral[]): boolean {
  const preposition =
    first && /^ (in|from|at|for|to|on|by|with|near|against)\b/.exec(wordsBehind({text, ...sentence}, first, 12))?.[1]
  return preposition !== undefined && new RegExp(`\\b${preposition}\\b`).test(text.slice(whole.end, first?.start))
}

/** "five children, four women and five men": what seems to be the whole is one of the kinds itself. */
function isKind(behind: string): boolean {
  return /^ (?:\p{L}+ )?(?:women|men|females?|males?|boys|girls|children|adults)\b/u.test(behind)
}

function areAll(sentence: Told, parts: readonly Numeral[]): boolean {
  return (
    parts.length === 2 &&
    [...exclusive, ...ways].some((kinds) => {
      const of = parts.map((part) => kinds.findIndex((kind) => kind.test(wordsBehind(sentence, part, 30))))
      return !of.includes(-1) && new Set(of).size === 2
    })
  )
}
