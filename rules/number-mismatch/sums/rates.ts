import type {PassageFinding} from '../../../src/check/finding.ts'
import {paidStepOf, printedSum, roundingOf, spanOf} from '../figures/arithmetic.ts'
import type {Numeral} from '../figures/numerals.ts'
import {isExact, printedOf, wordsBefore, wordsBehind, type Told} from '../figures/told.ts'

/** How many of one span of time another may have: a week of work has five or six days. */
const periods: Readonly<Record<string, readonly number[]>> = {
  'hour day': [6, 7, 7.5, 8, 9, 10, 12, 24],
  'hour week': [35, 37, 37.5, 38, 40, 42, 45, 48, 168],
  'day week': [5, 6, 7],
  'day month': [20, 21, 22, 23, 24, 25, 26, 27, 28, 30, 31],
  'week month': [4, 4.33, 5],
  'week year': [50, 51, 52, 48, 46],
  'month quarter': [3],
  'month year': [12],
  'quarter year': [4]
}
const rate =
  /^ (?:an?|per|each|every) (hour|day|night|week|month|quarter|year|head|person|ticket|copy|plate|child|adult|guest|pupil|visitor|car|bag|tonne|ton|kilo|kilogram|kilometre|kilometer|mile|metre|meter|litre|liter|acre|hectare|yard|foot|box|bottle|cup|tray|crate|lesson|session|shift|trip|ride|visit|game|match|share|unit|piece|page|square (?:foot|metre|meter))\b|^ (each|apiece|a time|a piece)\b/u
/** What a price is of, whatever is counted. */
const anything = /^(?:head|person|ticket|copy|plate|each|apiece|a time|a piece|unit|piece)$/
/** Between a rate and what it makes. */
const makes =
  /(?:,? (?:he|she|they|it|we|you|I|\p{Lu}[\p{L}’'-]+) (?:made|makes|earned|earns|paid|pays|owed|owes|received|spent|took home)|,? or|\(or|\(|, which is|, that is|, i\.e\.|,? making|,? which makes|,? totall?ing|,? a total of|,? adding up to|,? which comes to|,? coming to|,? for a total of| came to| comes to| costs?| cost) (?:a total of |just |only |another )?$|(?:,| [–—]) ?$|\($/u
/** Words that make of the two a rate and its sum. */
const isMade =
  /\bor\b|total|which|that is|making|i\.e|c[ao]mes? to|coming to| (?:made|makes|earned|earns|paid|pays|owed|owes|received|spent|took home) /
const inAll = /^ (?:in all|altogether|in total|all told|in the end)\b/u
const unclear =
  /\b(?:hire|with|more|extra|another|rise|raise|increase|plus|tip|deposit|discount|fee|tax|vat|including|excluding|average|minimum|up to|from|between|first|subsid\w+|rather than|instead|compared|than|was|until|before|previously|saving|save[sd]?|off)\b/iu

/** Find what a rate makes of a number or of a longer time, where it doesn't: "£40 a day, or £220 for a five-day week". */
export function rateFaults(told: readonly Told[]): PassageFinding[] {
  return told.flatMap((sentence) => {
    const {own, text} = sentence
    if (own.length < 2 || own.length > 6) return []
    return own.flatMap((price, at) => {
      if (price.unit === '%' || price.unit === 'pt' || !isExact(sentence, price)) return []
      const of = rate.exec(wordsBehind(sentence, price, 24))
      const name = of?.[1] ?? of?.[2]
      if (name === undefined) return []
      return [
        ...perPeriod(sentence, own, at, name),
        ...(price.unit === '' || anything.test(name) ? [] : times(sentence, told, at, name))
      ].filter(({start, end}) => !unclear.test(text.slice(Math.min(price.start, start), Math.max(price.end, end))))
    })
  })
}

/** "£40 a day, or £200 for a five-day week", "£1,000 a month, £12,000 a year". */
function perPeriod(sentence: Told, own: readonly Numeral[], at: number, name: string): PassageFinding[] {
  const {text} = sentence
  const [price, total] = [own[at], own[at + 1]]
  if (!price || !total || price.unit !== total.unit || !isExact(sentence, total)) return []
  const joint = text.slice(price.end, total.start)
  if (joint.length > 140 || !makes.test(joint)) return []
  const behind = wordsBehind(sentence, total, 40)
  const span =
    /^ (?:an?|per|each|every|for (?:an?|the|each|every)|over (?:an?|the)) (?:(?:full |working |whole |normal |(\p{L}+|\d+)-(hour|day|week|month) ))?(day|week|month|quarter|year)\b/u.exec(
      behind
    )
  const [, number, part, whole = ''] = span ?? []
  const factors = number !== undefined && part === name ? undefined : periods[`${name} ${whole}`]
  const stated =
    number === undefined
      ? undefined
      : (wordValues[number.toLowerCase()] ?? (/^\d+$/.test(number) ? Number(number) : undefined))
  const allowed = stated === undefined ? factors : [stated]
  if (!span || !allowed || (number !== undefined && (part !== name || stated === undefined))) return []
  // What stands far off may be the price of another thing.
  if (number === undefined && joint.length > 40) return []
  // Without "or" the two may be the prices of two things.
  if (number === undefined && !/\bor\b|\(|which|that is|making|i\.e/.test(joint)) return []
  return fault(sentence, price, total, allowed)
}

const wordValues: Readonly<Record<string, number>> = {
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12
}

/** "12 metres at £16 a metre, or £192 in all", "£25 a week for ten weeks, £250 altogether". */
function times(sentence: Told, told: readonly Told[], at: number, name: string): PassageFinding[] {
  const {own} = sentence
  const price = own[at]
  const others = own.filter((numeral) => numeral !== price)
  const [total, ...more] = others.filter((numeral) => numeral.unit === price?.unit)
  const [count, ...further] = others.filter((numeral) => numeral.unit !== price?.unit && numeral.unit !== '%')
  if (!price || !total || !count || more.length > 0 || further.length > 0 || !isExact(sentence, total)) return []
  if (total.start < price.start || total.start < count.start || count.value < 2) return []
  const noun = new RegExp(
    `^(?: [\\p{L}-]+){0,2} ${name === 'foot' ? 'feet' : name.replace(/ foot$/, ' feet')}(?:e?s)?\\b`,
    'u'
  )
  const isOf = count.unit === '' ? noun.test(wordsBehind(sentence, count, 40)) : isUnit(count.unit, name)
  if (!isOf || !isExactly(sentence, count)) return []
  const joint = sentence.text.slice(Math.max(price.end, count.end), total.start)
  const isTold = makes.test(joint) && isMade.test(joint)
  if (!isTold && !inAll.test(wordsBehind(sentence, total, 20))) return []
  // Any other number of the paragraph may be meant.
  const isOther = told.some((other) =>
    other.own.some(({value}) => Math.abs(value * price.value - total.value) <= roundingOf([total, price]))
  )
  return isOther ? [] : fault(sentence, price, total, [count.value], count)
}

function isUnit(unit: string, name: string): boolean {
  return (
    unit === name ||
    (unit === 'm' && /^met/.test(name)) ||
    (unit === 'km' && /^kilomet/.test(name)) ||
    (unit === 'kg' && /^kilo(?:gram)?$/.test(name)) ||
    (unit === 'sq ft' && name === 'square foot') ||
    (unit === 'sq m' && /^square met/.test(name)) ||
    (unit === 'litre' && /^lit/.test(name))
  )
}

/** Whether a count is exact, spans of time included: "for ten weeks". */
function isExactly(sentence: Told, count: Numeral): boolean {
  return (
    !/\b(?:about|around|nearly|almost|roughly|some|more than|over|under|up to|at least|first|last|next|aged?|in) $/i.test(
      wordsBefore(sentence, count, 20)
    ) &&
    !/^(?:1[5-9]|20)\d\d$/.test(printedOf(sentence, count)) &&
    sentence.passage.words[count.word]?.quoted !== true
  )
}

function fault(
  sentence: Told,
  price: Numeral,
  total: Numeral,
  factors: readonly number[],
  count?: Numeral
): PassageFinding[] {
  const made = factors.map((factor) => factor * price.value)
  // A price is what is paid; a longer time's may be told to the nearest ten or hundred.
  const slack =
    (paidStepOf(total) + (factors.length > 1 || price.value >= 1000 ? paidStepOf(price) * Math.max(...factors) : 0)) /
      2 +
    1e-6
  const isRound = made.some((value) => Math.abs(value - total.value) <= slack)
  // Also told to the nearest ten, hundred or thousand.
  const isNear = factors.length > 1 && made.some((value) => Math.abs(value - total.value) <= 0.03 * value)
  if (isRound || isNear) return []
  const [first = 0] = made
  const nearest = made.reduce(
    (best, value) => (Math.abs(value - total.value) < Math.abs(best - total.value) ? value : best),
    first
  )
  if (nearest > 1.6 * total.value || total.value > 1.6 * nearest) return []
  const by = count ? `"${printedOf(sentence, count)}"` : factors.length === 1 ? String(factors[0]) : undefined
  return [
    {
      ...spanOf(total),
      reason:
        by === undefined
          ? `"${printedOf(sentence, total)}" is ${Number((total.value / price.value).toFixed(2))} times "${printedOf(sentence, price)}": is it right?`
          : `"${printedOf(sentence, price)}" times ${by} is ${printedSum(nearest, printedOf(sentence, total))}, not "${printedOf(sentence, total)}"`,
      places: [spanOf(price), ...(count ? [spanOf(count)] : [])],
      severity: by === undefined ? 'info' : undefined,
      confidence: 0.85
    }
  ]
}
