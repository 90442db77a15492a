import type {PassageFinding} from '../../../src/check/finding.ts'
import {isSlipOf, isYear, printedSum, spanOf} from '../figures/arithmetic.ts'
import type {Numeral} from '../figures/numerals.ts'
import {isExact, printedOf, wordsBefore, wordsBehind, type Told} from '../figures/told.ts'

/** Before what is left of two figures: "a majority of 3,432", "the profit of €32,000". */
const rest =
  /\b(?:profit|majority|surplus|deficit|loss|shortfall|margin|balance|difference|gap|remainder) (?:of|was|is) (?:just |only )?$/i
/** Before or behind what two figures make together, the one so many times. */
const product = /\b(?:total|result|outlay|altogether|in all)\b[^.;:]{0,30}$/i
const inAll = /^(?: [\p{L}-]+){0,2} (?:in all|altogether|in total)\b/u
const each =
  /\b[Ee]ach (?!other\b)(?:\p{Ll}+ ){0,3}(?:costs?|cost|weighs?|holds?|takes?|has|have|will cost|seats?|sells? for|is worth) $/u
const eachBehind =
  /^(?: \p{Ll}+){0,3} (?:each|apiece)\b|^(?: \p{Ll}+){0,2} (?:in|on) each(?: of (?:them|these|those))?\b/u

/** How many times smaller a figure is that can't be a part of the reckoning: an age beside votes. */
const small = 20

/** A paragraph of more figures tells of many things. */
const most = 60

/** Find a difference or a product that is told of the only two figures of its paragraph, and is one digit, or a nought, off. */
export function nearResultFaults(told: readonly Told[]): PassageFinding[] {
  const all = told.flatMap((sentence) =>
    sentence.own.filter((figure) => !isYear(sentence.text, figure)).map((figure) => ({sentence, figure}))
  )
  return (all.length > most ? [] : all).flatMap(({sentence, figure}) => {
    const others = all.filter((other) => other.figure !== figure)
    const before = wordsBefore(sentence, figure, 50)
    if (isRough(sentence, figure)) return []
    if (rest.test(before)) {
      const [one, two, ...more] = others.filter(
        (other) => other.figure.unit === figure.unit && other.figure.value > figure.value / small
      )
      if (!one || !two || more.length > 0 || !isExact(one.sentence, one.figure) || !isExact(two.sentence, two.figure))
        return []
      const made = Math.abs(one.figure.value - two.figure.value)
      const isOff = figure.value > 99 && isSlipOf(figure.value, made)
      return isOff ? [fault(sentence, figure, [one.figure, two.figure], made, 'less')] : []
    }
    if (!product.test(before) && !inAll.test(wordsBehind(sentence, figure, 40))) return []
    const priced = others.filter(
      (other) =>
        each.test(wordsBefore(other.sentence, other.figure, 50)) ||
        eachBehind.test(wordsBehind(other.sentence, other.figure, 40))
    )
    const [price, second] = priced
    const counts = others.filter((other) => other !== price && other.figure.unit === '')
    const [count, ...more] = counts
    if (!price || second || !count || more.length > 0 || price.figure.unit !== figure.unit) return []
    const made = price.figure.value * count.figure.value
    const isOff =
      made === 10 * figure.value || figure.value === 10 * made || (figure.value > 99 && isSlipOf(figure.value, made))
    return isOff ? [fault(sentence, figure, [count.figure, price.figure], made, 'times')] : []
  })
}

function fault(
  sentence: Told,
  figure: Numeral,
  [one, two]: readonly [Numeral, Numeral],
  made: number,
  how: 'less' | 'times'
): PassageFinding {
  const printed = printedOf(sentence, figure)
  const [a, b] = how === 'less' && one.value < two.value ? [two, one] : [one, two]
  return {
    ...spanOf(figure),
    reason: `"${printedOf(sentence, a)}" ${how} "${printedOf(sentence, b)}" is ${printedSum(made, printed)}, not "${printed}"`,
    places: [one, two].map(spanOf),
    confidence: 0.85
  }
}

/** Whether a figure is rounded, a limit, or somebody's word. */
function isRough(sentence: Told, figure: Numeral): boolean {
  return (
    /\b(?:about|around|nearly|almost|some|roughly|more than|less than|over|under|at least) $/i.test(
      wordsBefore(sentence, figure, 16)
    ) || sentence.passage.words[figure.word]?.quoted === true
  )
}
