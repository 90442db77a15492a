import type {Article} from '../../../src/article/article.ts'
import {singular} from '../../../src/article/ledger/counts.ts'
import type {Finding} from '../../../src/check/finding.ts'
import {isHedged, isPlainCount, printedSum, roundingOf, stepOf} from '../figures/arithmetic.ts'
import {wordsBefore, wordsBehind} from '../figures/told.ts'
import {areNear, contradicted, isOneSlip, shown, type Figure} from '../figures/across.ts'
import {nounsBehind} from './parallel.ts'

const eachBehind =
  /^(?: \p{Ll}+)?(?: for)? (?:each|apiece|a (?:head|piece|copy|ticket|person|plate|bag|box)|per (?:head|person|ticket|copy|unit))\b/u
const eachBefore =
  /\b(?:each (?:\p{L}+ ){0,3}(?:cost|costs|costing|fetched|paid|gave|sold for|at)|(?:the )?same price(?:,| of)) $/iu
/** "an average of 700 an hour": so many for each of the hours that are told. */
const aTime = /^(?: \p{Ll}+)? (?:an?|per|each|every) (minute|hour|day|night|week|month|year)\b/u
const averageBefore = /\baverag(?:e of|ing) $/i
const averageBehind = /^(?: \p{Ll}+)? (?:each|apiece|a head) on average\b/u
/** What adds something to the product, or makes it of another number. */
const unclear =
  /\b(?:up to|from (?=[$£€\d])|between (?!them\b)|discount|plus|as well as|including|(?:before|after) (?:costs|tax|expenses|paying|fees|vat|deduct\w+)|rest|remaining|remainder|balance|profit|fees?|usual|usually|normal|normally|reduced|some of|half|shops?|instead|worth up|(?:more|another|further) (?=[$£€])|or (?:two|three|four|five) for|target|goal|hope[sd]?)\b|[$£€][\d.,]+ more\b/i
/** How far from the total a product may be and still be meant as it. */
const farthest = 1.5

/** Find a price or an average that, times the one number of those it is told of, doesn't make the one total of the article. */
export function* priceAcrossFaults(figures: readonly Figure[], article: Article): Generator<Finding> {
  const rates = figures.filter(isRate)
  const [rate, ...more] = rates
  if (!rate || more.some(({numeral}) => numeral.value !== rate.numeral.value) || !isFirm(rate)) return
  const {unit, value} = rate.numeral
  const isMoney = unit !== ''
  const isAverage = isAverageOf(rate)
  if (isMoney === isAverage) return
  const time = isAverage ? aTime.exec(wordsBehind(rate.sentence, rate.numeral, 30))?.[1] : undefined
  const named = nounOf(rate)
  const totals = figures.filter(
    ({numeral, ...figure}) =>
      !rates.some((one) => one.numeral === numeral) &&
      numeral.unit === unit &&
      numeral.value >= 2 * value &&
      (isMoney || named === undefined || nounOf({numeral, ...figure}) === named)
  )
  const counts = figures.filter(
    ({sentence, numeral}) =>
      numeral.unit === '' &&
      numeral.value > 2 &&
      !rates.some((one) => one.numeral === numeral) &&
      (time === undefined
        ? isPlainCount(sentence.text, numeral)
        : nounsBehind(wordsBehind(sentence, numeral, 20))[0] === time)
  )
  const met = counts.flatMap((count) =>
    totals
      .filter(({numeral}) => numeral !== count.numeral)
      .map((total) => ({count, total, made: count.numeral.value * value}))
  )
  const slackOf = ({count, total}: (typeof met)[number]): number =>
    isAverage
      ? (count.numeral.value * roundOf(value)) / 2
      : Math.max(roundingOf([total.numeral]), (count.numeral.value * rate.numeral.step) / 20) +
        (value * stepOf(count.numeral)) / 2
  if (met.some((one) => Math.abs(one.made - one.total.numeral.value) <= slackOf(one))) return
  const near = met.filter(
    ({made, total}) => made <= farthest * total.numeral.value && total.numeral.value <= farthest * made
  )
  const [one] = near
  if (!one || near.some(({count, total}) => !isSame(count, one.count) || !isSame(total, one.total))) return
  const meant = near.find(({count, total}) => areNear(count, rate) && areNear(total, rate) && areNear(count, total))
  if (!meant || near.some(({count, total}) => !isFirm(count) || !isFirm(total))) return
  const {count, total, made} = meant
  const sentences = new Set([rate, count, total].map(({sentence}) => sentence.text.slice(sentence.from, sentence.to)))
  if ([...sentences].some((sentence) => unclear.test(sentence)) || (isMoney && hasOther(figures, meant, rates))) return
  const [t, c] = [total.numeral.value, count.numeral.value]
  const ways = [
    [value, t / c],
    [c, t / value],
    [t, made]
  ] as const
  if (!isOneSlip(ways, isMoney && !Number.isInteger(value) ? 0.01 : 1)) return
  yield contradicted(
    rate,
    [count, total],
    `"${shown(count)}" times "${shown(rate)}" is ${printedSum(made, shown(total))}, but "${shown(total)}" in ${article.where(total.block)}`,
    article
  )
}

function isRate({sentence, numeral}: Figure): boolean {
  if (numeral.unit === '%' || numeral.unit === 'pt') return false
  const [before, behind] = [wordsBefore(sentence, numeral, 50), wordsBehind(sentence, numeral, 30)]
  const isAverage = averageBefore.test(before) || averageBehind.test(behind)
  if (numeral.unit === '') return isAverage && (eachBehind.test(behind) || aTime.test(behind))
  return !isAverage && (eachBehind.test(behind) || eachBefore.test(before))
}

/** Whether a figure is exact, and the paper's. */
function isFirm({sentence: {passage, text}, numeral}: Figure): boolean {
  return !isHedged(text, numeral) && passage.words[numeral.word]?.quoted !== true
}

/** What the last figure of an average counts: "700 an hour" may be 672. */
function roundOf(value: number): number {
  return value < 100 ? 1 : 10 ** (/(?<!0)0*$/.exec(String(value))?.[0].length ?? 0)
}

function isAverageOf({sentence, numeral}: Figure): boolean {
  return (
    averageBefore.test(wordsBefore(sentence, numeral, 50)) || averageBehind.test(wordsBehind(sentence, numeral, 30))
  )
}

/** What a figure counts: "58 miles each" are miles, "700 an hour" nothing that is told. */
function nounOf({sentence, numeral}: Figure): string | undefined {
  const word = /^ (?!each|apiece|an?\b|per|every)(\p{Ll}{3,})/u.exec(wordsBehind(sentence, numeral, 24))?.[1]
  return word === undefined ? undefined : singular(word)
}

function isSame(one: Figure, two: Figure): boolean {
  return one.numeral.value === two.numeral.value
}

/** Whether another sum of the article makes up for what is missing or over. */
function hasOther(
  figures: readonly Figure[],
  {total, made}: {readonly total: Figure; readonly made: number},
  rates: readonly Figure[]
): boolean {
  const missing = Math.abs(made - total.numeral.value)
  return figures.some(
    (figure) =>
      !rates.includes(figure) &&
      figure.numeral.unit === total.numeral.unit &&
      Math.abs(figure.numeral.value - missing) <= Math.max(1e-6, missing / 50)
  )
}
