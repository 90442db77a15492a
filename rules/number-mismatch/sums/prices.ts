import type {PassageFinding} from '../../../src/check/finding.ts'
import {isPlainCount, printedSum, roundingOf, spanOf} from '../figures/arithmetic.ts'
import type {Numeral} from '../figures/numerals.ts'
import {isExact, printedOf, wordsBefore, wordsBehind, type Told} from '../figures/told.ts'

const each =
  /^ (?:each|apiece|a (?:head|time|piece|ticket|person|copy|litre|liter|kilo|tonne|ton|acre|unit|barrel|share|metre|meter|bag|night|plate|hectare|box)|per (?:head|person|ticket|litre|liter|kilo|tonne|ton|acre|unit|barrel|share|metre|meter|bag|night|plate|hectare|box))\b/
const measured = /^ (?:a|per) (litre|liter|kilo|tonne|ton|acre|metre|meter|hectare|night)\b/
const inAll = /^ (?:in all|in total|altogether|all told|for the lot|between them)\b/
const makes =
  /\b(?:costing|cost|costs|worth|raising|raised|making|made|totall?ing|total of|comes? to|came to|brought in|bringing in|took|or|for|fetched|earning|paid)(?: (?:them|it|him|her|a total of|just|the club|the council))? $/i
/** What adds other things to the product. */
const unclear =
  /\b(?:average|up to|from|between|discount|plus|as well as|also|including|before|after|other|another|more|per (?:year|month|week|day)|a (?:year|month|week|day)|to (?:\d|[$£€]))\b/i

/** Find totals that the one number and the price of each don't make: "650 head at $820 a head, or $543,000 for the lot". */
export function priceFaults(told: readonly Told[]): PassageFinding[] {
  return told.flatMap((sentence) => {
    const {own, text} = sentence
    if (own.length < 2 || own.length > 6) return []
    const price = own.filter((numeral) => isMoney(numeral) && each.test(wordsBehind(sentence, numeral, 14)))
    const [unit, ...more] = price
    if (!unit || more.length > 0 || !isExact(sentence, unit)) return []
    const totals = own.filter((numeral) => numeral !== unit && numeral.unit === unit.unit)
    const [total, ...rest] = totals
    if (!total || rest.length > 0 || total.value < unit.value || unclear.test(text.slice(sentence.from, sentence.to)))
      return []
    if (!inAll.test(wordsBehind(sentence, total, 18)) && !makes.test(wordsBefore(sentence, total, 40))) return []
    const here = countsOf(sentence).filter(({end}) => end <= Math.max(unit.start, total.start))
    const counts = here.length > 0 || !sentence.before ? here : countsOf(sentence.before)
    const [count, ...others] = counts
    if (!count || others.length > 0) return []
    // "15 strips at £22 a metre": as many metres are told nowhere.
    const of = measured.exec(wordsBehind(sentence, unit, 14))?.[1]
    if (of !== undefined && !text.slice(count.end, unit.start).includes(` ${of}`)) return []
    const where = here.length > 0 ? sentence : (sentence.before ?? sentence)
    const made = count.value * unit.value
    const slack = roundingOf([total]) + (count.value * unit.step + unit.value * count.step) / 2
    // What is far off has other takings in it, or is of other things.
    if (Math.abs(made - total.value) <= slack || total.value > 1.6 * made || made > 1.6 * total.value) return []
    // Any other count of the paragraph may be meant.
    if (told.some((other) => countsOf(other).some(({value}) => Math.abs(value * unit.value - total.value) <= slack)))
      return []
    return [
      {
        ...spanOf(total),
        reason: `"${printedOf(where, count)}" times "${printedOf(sentence, unit)}" is ${printedSum(made, printedOf(sentence, total))}, not "${printedOf(sentence, total)}"`,
        places: [spanOf(count), spanOf(unit)],
        confidence: 0.85
      }
    ]
  })
}

function isMoney({unit}: Numeral): boolean {
  return unit !== '' && unit !== '%' && unit !== 'pt'
}

/** The exact numbers of things, without ages and spans of time. */
function countsOf(sentence: Told): readonly Numeral[] {
  return sentence.own.filter(
    (numeral) =>
      numeral.unit === '' &&
      isPlainCount(sentence.text, numeral) &&
      isExact(sentence, numeral) &&
      !/^, \d{1,2},/.test(sentence.text.slice(numeral.start - 2, numeral.end + 1))
  )
}
