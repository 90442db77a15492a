import {paidStepOf} from './arithmetic.ts'
import type {Fraction} from './fractions.ts'
import type {Numeral} from './numerals.ts'
import type {Skeleton} from './skeleton.ts'

/** Between what a figure lies: half of what its last digit counts, and much more where it is hedged. */
export interface Range {
  readonly low: number
  readonly high: number
}

/** The range of a figure. */
export function rangeOf(skeleton: Skeleton, numeral: Numeral): Range {
  const {value} = numeral
  // "60,000" may be 60,400, but hardly 64,000; "$2 million" may be $2.4 million.
  const isScaled = /\p{L}/u.test(skeleton.printed(numeral))
  const step =
    isScaled || value < 1000
      ? paidStepOf(numeral)
      : Math.min(paidStepOf(numeral), 10 ** Math.floor(Math.log10(value / 10)))
  return hedgedRange(value, 0.499 * step, skeleton.hedgeOf(`#${skeleton.figures.indexOf(numeral)}#`))
}

/** The range of a part of a whole in words, per cent: "a third" is said of anything from 30 to 36. */
export function rangeOfPart(skeleton: Skeleton, part: Fraction): Range {
  const {value} = part
  return hedgedRange(value, Math.min(4, value * 0.1), skeleton.hedgeOf(`@${skeleton.fractions.indexOf(part)}@`))
}

function hedgedRange(value: number, half: number, words: string): Range {
  if (words === '') return {low: value - half, high: value + half}
  if (/more than|over|above|at least|upwards/.test(words)) return {low: value * 0.99, high: value * 1.5}
  if (/less than|fewer|under|below|at most|up to|as many/.test(words)) return {low: value * 0.5, high: value * 1.01}
  return {low: value * 0.8, high: value * 1.2}
}

/** Whether two ranges have nothing in common. */
export function areApart(one: Range, two: Range): boolean {
  return one.high < two.low - 1e-6 || two.high < one.low - 1e-6
}

/** The range of a product, of things that are more than nothing. */
export function times(one: Range, two: Range): Range {
  return {low: one.low * two.low, high: one.high * two.high}
}

/** The range of what is left. */
export function less(one: Range, two: Range): Range {
  return {low: one.low - two.high, high: one.high - two.low}
}

/** The range of a sum. */
export function plus(one: Range, two: Range): Range {
  return {low: one.low + two.low, high: one.high + two.high}
}

/** The range of a quotient. */
export function over(one: Range, two: Range): Range {
  return {low: one.low / two.high, high: one.high / two.low}
}
