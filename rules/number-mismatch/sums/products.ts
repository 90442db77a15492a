import type {Passage} from '../../../src/article/block.ts'
import type {PassageFinding} from '../../../src/check/finding.ts'
import {isHedged, isPlainCount, printedSum, roundingOf, spanOf} from '../figures/arithmetic.ts'
import {numeralsOfSentence, type Numeral} from '../figures/numerals.ts'

const atPrice = /^(?: [\p{L}'’-]+){1,4},? (?:at|for|who (?:each )?pa(?:y|id)|paying) (?:just |only )?$/u
const each = /^ (?:each|apiece|a (?:head|time|piece|ticket|person|night|copy)|per (?:head|person|ticket|night))\b/
const makes =
  /\b(?:raised|raising|cost|costs|costing|made|making|brought in|bringing in|took|taking|paid|total(?:led|ling|s|ed)?|a total of|c[ao]mes? to|or|earned)\b[^.;,]{0,30}$/i
const fromSales = /^ (?:from|by selling|for|on) (?:the |selling |its |their )?$/
const fractions: ReadonlyArray<readonly [RegExp, number]> = [
  [/\bhalf$/i, 1 / 2],
  [/\b(?:a|one)[ -]third$/i, 1 / 3],
  [/\btwo[ -]thirds$/i, 2 / 3],
  [/\b(?:a|one)[ -]quarter$/i, 1 / 4],
  [/\bthree[ -]quarters$/i, 3 / 4],
  [/\b(?:a|one)[ -]fifth$/i, 1 / 5],
  [/\btwo[ -]fifths$/i, 2 / 5],
  [/\bthree[ -]fifths$/i, 3 / 5],
  [/\b(?:a|one)[ -]tenth$/i, 1 / 10]
]
const ofThem = / of (?:the|its|their|his|her|our|all|all the|a total of) $/i
const orSo = /^(?: [\p{L}'’-]+){0,3}(?:,? (?:or|which is|that is) | \(|, | – | — )$/u
const hedged =
  /\b(?:about|around|roughly|nearly|almost|over|under|more than|less than|at least|some|just|barely|only)\b/i

/** Find prices that don't make the sum told with them, and parts that are not the half or third that they are called. */
export function productFaults(passage: Passage, all: readonly Numeral[]): PassageFinding[] {
  const {text} = passage
  const [priced, parted] = [
    all.length > 2 && / (?:each|apiece|per|a (?:head|time|piece|ticket|person|night|copy))\b/.test(text),
    all.length > 1 && /\b(?:half|thirds?|quarters?|fifths?|tenth) of\b/i.test(text)
  ]
  if (!priced && !parted) return []
  return passage.sentences.flatMap((sentence) => {
    const own = numeralsOfSentence(passage, all, sentence)
    const counts = own.filter((numeral) => numeral.unit !== '' || isPlainCount(text, numeral))
    return counts.flatMap((first, at) => [
      ...(priced ? productFault(text, counts, at) : []),
      ...(parted ? fractionFault(text, sentence.start, first, own[own.indexOf(first) + 1]) : [])
    ])
  })
}

function productFault(text: string, own: readonly Numeral[], at: number): PassageFinding[] {
  const [number, price] = [own[at], own[at + 1]]
  if (!number || !price || number.unit !== '' || price.unit === '' || price.unit === '%') return []
  if (!atPrice.test(text.slice(number.end, price.start)) || !each.test(text.slice(price.end, price.end + 14))) return []
  const [before, after] = [own[at - 1], own[at + 2]]
  const total =
    after && after.unit === price.unit && makes.test(text.slice(price.end, after.start))
      ? after
      : before && before.unit === price.unit && own.length === 3 && fromSales.test(text.slice(before.end, number.start))
        ? before
        : undefined
  if (total && /^ (?:after|net|profit|clear|before)\b/.test(text.slice(total.end, total.end + 8))) return []
  if (!total || own.length > 3 || [number, price, total].some((figure) => isHedged(text, figure))) return []
  const made = number.value * price.value
  const slack = roundingOf([total])
  // A sum with other takings in it is far off.
  if (Math.abs(made - total.value) <= slack || total.value > 1.6 * made || made > 1.6 * total.value) return []
  const printed = (figure: Numeral): string => text.slice(figure.start, figure.end)
  return [
    {
      ...spanOf(total),
      reason: `"${printed(number)}" times "${printed(price)}" is ${printedSum(made, printed(total))}, not "${printed(total)}"`,
      places: [spanOf(number), spanOf(price)],
      confidence: 0.85
    }
  ]
}

/** "two thirds of the 30 members, or 18". */
function fractionFault(text: string, from: number, whole: Numeral, part: Numeral | undefined): PassageFinding[] {
  if (!part || whole.unit !== part.unit || whole.unit === '%' || part.value >= whole.value || whole.value < 6) return []
  const before = text.slice(Math.max(from, whole.start - 40), whole.start)
  const of = ofThem.exec(before)
  if (!of || !orSo.test(text.slice(whole.end, part.start))) return []
  const told = before.slice(0, of.index)
  const fraction = fractions.find(([expression]) => expression.test(told))
  if (!fraction) return []
  const behind = text.slice(part.end, part.end + 40)
  // "half of the 40 staff, 12 of them women, …": another part.
  if (
    /^ (?:of(?! (?:them|these|those),)|more|fewer|less|who|which|in(?! (?:all|total)\b)|from|per|years?|aged)\b/.test(
      behind
    )
  )
    return []
  const [, share] = fraction
  const slack = (hedged.test(told) ? 0.07 : 0.035) + 1 / whole.value
  if (Math.abs(part.value / whole.value - share) <= slack) return []
  const printed = (figure: Numeral): string => text.slice(figure.start, figure.end)
  return [
    {
      ...spanOf(part),
      reason: `"${told.trim().split(' ').slice(-2).join(' ')}" of "${printed(whole)}" is ${Number((whole.value * share).toFixed(1)).toLocaleString('en-US')}, not "${printed(part)}"`,
      places: [spanOf(whole)],
      confidence: 0.8
    }
  ]
}
