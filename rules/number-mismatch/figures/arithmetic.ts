import {monthName} from '../../../src/article/calendar.ts'
import type {Span} from '../../../src/article/source-map.ts'
import {isLabel} from './labels.ts'
import type {Numeral} from './numerals.ts'

/** How much a sum of figures may be off because each was rounded: nearly half a step of each, as all never fall the same way. */
export function roundingOf(figures: readonly Numeral[]): number {
  return figures.reduce((total, figure) => total + stepOf(figure), 0) * 0.499 + 1e-6
}

/** What the last figure counts: "62,000" may be 61,700, and "$95 million" may be $95.4 million. */
export function stepOf({value, step}: Numeral): number {
  if (step > 0 || value < 1000 || !Number.isInteger(value)) return step
  const noughts = /(?<!0)0*$/.exec(String(value))?.[0].length ?? 0
  return noughts > 1 ? 10 ** noughts : 0
}

/** What the last figure counts where a sum is told as it was paid: "$400" is four hundred. */
export function paidStepOf(numeral: Numeral): number {
  return numeral.value < 1000 ? Math.min(1, stepOf(numeral)) : stepOf(numeral)
}

/** By how many per cent, at least and at most, one figure changes to the other, each rounded as finely as the finer of them. */
export function changeBetween(from: Numeral, to: Numeral): readonly [number, number] {
  const half = Math.min(paidStepOf(from), paidStepOf(to)) / 2
  const shares = [-half, half].flatMap((one) =>
    [-half, half].map((two) => 100 * ((to.value + one) / (from.value + two) - 1))
  )
  const [low, high] = [Math.min(...shares), Math.max(...shares)]
  if (low < 0 && high > 0) return [0, Math.max(-low, high)]
  return low < 0 ? [-high, -low] : [low, high]
}

/** How much a sum of figures told side by side may be off: where one of them has a decimal, the others would have one, too. */
export function listRoundingOf(figures: readonly Numeral[]): number {
  const steps = figures.map(stepOf)
  return Math.min(...steps) * figures.length * 0.499 + 1e-6
}

const labelled = /\b(?:aged?|day|week|year|phase|stage|top|first|last|next|past)\s$/i
const isPlural = /^ (?:\p{Ll}+ )?(?!degrees|knots|cents|pence|pounds|dollars|euros)\p{Ll}{2,}[^su\P{L}]s\b/u

/** Behind a figure that measures, tells a day or a place in a row. */
const measured = new RegExp(
  String.raw`^[ -](?:years?|months?|weeks?|days?|hours?|minutes?|seconds?|times?|points?|percentage|times|metres?|meters?|miles?|feet|foot|inch(?:es)?|kilomet\w+|a\.?m|p\.?m|o'clock|${monthName})\b|^(?:st|nd|rd|th)\b`,
  'i'
)

/** Whether a plain number counts things: no year, no age, no span of time, no place in a row. */
export function isPlainCount(text: string, {start, end, value}: Numeral): boolean {
  if (value < 2 || isYear(text, {start, end})) return false
  const before = text.slice(Math.max(0, start - 12), start)
  const isPlaced = /\b(?:at|in)\s$/i.test(before)
  // "in 14", "at nine": a year, a time of day; "in 14 towns", "at nine schools" are so many.
  if (isPlaced ? !isPlural.test(text.slice(end, end + 40)) : labelled.test(before) || isLabel(text, start)) return false
  return !measured.test(text.slice(end, end + 16))
}

/** Whether a number is printed as a year is: `1984`, not `1,984`. */
export function isYear(text: string, {start, end}: Span): boolean {
  return /^(?:1[5-9]|20)\d\d$/.test(text.slice(start, end))
}

/** Whether a word before a figure makes it rounded, a limit or one more. */
export function isHedged(text: string, {start}: Span): boolean {
  return hedge.test(text.slice(Math.max(0, start - 20), start))
}

const hedge =
  /\b(?:about|around|nearly|almost|roughly|approximately|some|more than|less than|fewer than|over|under|up to|at least|at most|as many as|as much as|close to|an estimated|another|to|or)\s$/i

/** A sum as the figure beside it is printed: `$145 million` beside `$50 million`. */
export function printedSum(sum: number, beside: string): string {
  const scale =
    /(?<=\d ?)(?:trillion|billion|million|thousand|lakh crore|lakh|crore|bn|cr|m|k)$/i.exec(beside)?.[0] ?? ''
  const factor = factors[scale.toLowerCase()] ?? 1
  const number = Number((sum / factor).toFixed(3)).toLocaleString('en-US')
  return /\d/.test(beside) ? beside.replace(/\d[\d.,]*/, number) : number
}

/** How much a word of scale behind a figure multiplies it. */
export const factors: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  million: 1e6,
  bn: 1e9,
  billion: 1e9,
  trillion: 1e12,
  lakh: 1e5,
  crore: 1e7,
  cr: 1e7,
  'lakh crore': 1e12
}

/** Where a figure stands. */
export function spanOf({start, end}: Span): Span {
  return {start, end}
}

/** Whether one wrong digit, or two that changed places, makes one number of the other. */
export function isSlipOf(printed: number, meant: number, unit: number = 1): boolean {
  const [one, two] = [String(Math.round(printed / unit)), String(Math.round(meant / unit))]
  if (one.length !== two.length || one === two || meant <= 0) return false
  const differing = [...one].flatMap((digit, at) => (digit === two[at] ? [] : [at]))
  const [first = 0, second = 0] = differing
  if (differing.length === 1) return true
  return differing.length === 2 && second === first + 1 && one[first] === two[second] && one[second] === two[first]
}

/** Whether one number is the other with two neighbouring digits swapped: 4,800 and 8,400, 214 and 241. */
export function isTransposed(one: number, other: number): boolean {
  const [a, b] = [String(one), String(other)]
  if (a.length !== b.length || a.length < 3 || a === b) return false
  const at = [...a].findIndex((digit, index) => digit !== b[index])
  return a.slice(at, at + 2) === `${b[at + 1] ?? ''}${b[at] ?? ''}` && a.slice(at + 2) === b.slice(at + 2)
}

/** Whether one number is the other with two neighbouring digits swapped, also where it has but two. */
export function isExchanged(one: number, other: number): boolean {
  return isTransposed(one, other) || isSwapped(one, other)
}

/** Whether one number is the other with its two digits swapped: 13 and 31. */
export function isSwapped(one: number, other: number): boolean {
  return one > 10 && one < 100 && one !== other && other > 9 && other === (one % 10) * 10 + Math.floor(one / 10)
}
