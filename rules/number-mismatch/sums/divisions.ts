import type {PassageFinding} from '../../../src/check/finding.ts'
import {isSlipOf, printedSum, spanOf, stepOf} from '../figures/arithmetic.ts'
import type {Numeral} from '../figures/numerals.ts'
import {isExact, printedOf, wordsBefore, type Told} from '../figures/told.ts'

/** What stands between a whole and the parts into which it is divided: a mark, or words that say so. */
const divider =
  /:(?= )|(?:^| )[–—](?: |$)|—| \(|\b(?:made up of|consist(?:s|ed|ing) of|compris(?:es|ed|ing)|composed of|(?:split|divided|shared|broken down) (?:between|among|into|as)|broken down)\b/giu
/** What makes figures no parts: a change, a rate, a comparison, one that holds another. */
const noPart =
  /\b(?:from (?=[$£€₹₦\d])|to (?=[$£€₹₦\d])|than|per(?! ?cent\b)|each|every|apiece|both|including|of which|of whom|of them|of these|of those|then|later|earlier|respectively|compared|against|average|up|down|more|less|fewer|or|nor|either|also|another|others?|worth|rose|fell|an? (?:head|day|week|month|year|time|share)|(?:days?|weeks?|months?|years?|hours?|minutes?)(?![’'])|points?|aged?|ages|times|between|until|since|versus|vs|total|overall|in all|altogether|if|when|would|could|might)\b|[=“”"/]|[-–−] ?[$£€\d]/iu
/** What ends the parts before the sentence does. */
const ending = /[;:()]|—| [–—] |[.!?](?=\s|$)/u
const joined = /,|\b(?:and|plus)\b/
/** "… and a cyclist": one more, that no figure counts. */
const oneMore = /(?:,|\band) an? (?!total)\p{Ll}/u
const singles = new RegExp(oneMore, 'gu')
/** How many UTF-16 units the longest words between two parts have. */
const longest = 90

/** Find wholes that the parts told right behind them don't make: "24 fields in three counties: ten in Hale, eight in Moore and four in Tyne". */
export function divisionFaults(told: readonly Told[]): PassageFinding[] {
  return told.flatMap((sentence) => {
    const {own, text, from, to} = sentence
    if (own.length < 3 || own.length > 12) return []
    for (const match of text.slice(from, to).matchAll(divider)) {
      const at = from + match.index
      const parts = partsBehind(sentence, at + match[0].length)
      const [first] = parts
      const last = parts.at(-1)
      if (!first || !last || parts.length < 2) continue
      const wholes = own.filter(
        ({end, unit}) => end <= at && (unit === first.unit || (unit === '' && first.unit === ''))
      )
      const fault = wrongWhole(sentence, at, wholes, parts)
      if (fault) return [fault]
    }
    return []
  })
}

/** The figures of one unit behind a divider, joined to each other, to the end of the list. */
function partsBehind(sentence: Told, from: number): readonly Numeral[] {
  const {own, text, to} = sentence
  const stop = ending.exec(text.slice(from, to))
  const end = stop ? from + stop.index : to
  const parts = own.filter((numeral) => numeral.start >= from && numeral.end <= end)
  const [first, last, previous] = [parts[0], parts.at(-1), parts.at(-2)]
  if (!first || !last || !previous || parts.length > 8 || first.start - from > 60) return []
  if (
    parts.some(
      (part) => part.unit !== first.unit || part.unit === '%' || part.unit === 'pt' || !isExact(sentence, part)
    )
  )
    return []
  // Labels of a picture or of a list: 1, 2 and 3.
  if (parts.every(({value}, index) => value === index + 1)) return []
  const words = text.slice(from, end)
  if (noPart.test(words) || (first.unit === '' && / with /.test(words))) return []
  const isLast = oneMore.test(text.slice(last.end, end))
  const areJoined = parts.slice(1).every((part, index) => {
    const gap = text.slice(parts[index]?.end, part.start)
    return gap.length < longest && joined.test(gap) && (part !== last || isLast || /\b(?:and|plus)\b/.test(gap))
  })
  return areJoined ? parts : []
}

function wrongWhole(
  sentence: Told,
  at: number,
  wholes: readonly Numeral[],
  parts: readonly Numeral[]
): PassageFinding | undefined {
  const {text} = sentence
  const last = parts.at(-1)
  const sum = parts.reduce((made, {value}) => made + value, 0)
  const most = Math.max(...parts.map(({value}) => value))
  const [first] = parts
  const more = first && last ? (text.slice(first.end, last.end + longest).match(singles) ?? []).length : 0
  const isMade = ({value}: Numeral): boolean => value >= sum && value <= sum + more
  if (wholes.some((whole) => isMade(whole) || isRounded(sum, whole, parts))) return undefined
  const near = wholes.filter(
    (whole) =>
      whole.value > most &&
      isExact(sentence, whole) &&
      isNear(sum + more, whole.value) &&
      !isFurther(sentence, whole, at, parts)
  )
  const [whole, other] = near
  if (!whole || other || !last) return undefined
  const isSlip = [
    [whole.value, sum] as const,
    ...parts.map(({value}) => [value, whole.value - sum + value] as const)
  ].some(([printed, meant]) => isSlipOf(printed, meant, Math.min(...[whole, ...parts].map(({step}) => step || 1))))
  const listed = [...parts.map((part) => `"${printedOf(sentence, part)}"`), ...(more === 0 ? [] : ['one more'])]
  return {
    ...spanOf(whole),
    reason: `${listed.slice(0, -1).join(', ')} and ${listed.at(-1) ?? ''} make ${printedSum(sum + more, printedOf(sentence, whole))}, not "${printedOf(sentence, whole)}"`,
    places: parts.map(spanOf),
    // One wrong digit explains it, or there are as many parts as the sentence says.
    ...(isSlip || more === 0 ? {} : {severity: 'info' as const}),
    confidence: 0.85
  }
}

/** Whether the sum is near enough to be meant. */
function isNear(sum: number, whole: number): boolean {
  return Math.abs(sum - whole) <= Math.max(1, 0.3 * whole)
}

/** Whether rounding alone explains the difference: three standard deviations of so many rounded figures. */
function isRounded(sum: number, whole: Numeral, parts: readonly Numeral[]): boolean {
  const step = Math.min(...[whole, ...parts].map(stepOf))
  return Math.abs(sum - whole.value) <= step * 0.866 * Math.sqrt(parts.length + 1) + 1e-6
}

/** Whether the parts may divide what stands behind the whole: "three rooms with 12 beds: five singles and six doubles". */
function isFurther(sentence: Told, whole: Numeral, at: number, parts: readonly Numeral[]): boolean {
  const gap = sentence.text.slice(whole.end, at)
  const before = wordsBefore(sentence, whole, 24)
  const isOther =
    whole.unit === '' &&
    /\b(?:from|than|against|versus|page|chapter|out of|(?:one|most|some|all|each|many|any|half|\d) of|aged?|number|no\.)(?: the)? $/.test(
      before
    )
  if (isOther || /["“”]|[.!?;]/.test(gap) || gap.length > longest) return true
  // "24 fields in three counties": as many as there are parts.
  const between = sentence.own.filter(({start}) => start >= whole.end && start < at)
  if (between.some(({value, unit}) => unit === '' && value === parts.length)) return false
  return (
    between.some(({unit}) => unit === whole.unit) ||
    (whole.unit === '' &&
      /\b(?:with|against|after|before|under|through|by|to|which|that|who|but|when|where)\b|\band (?:an?|the|its|his|her|their|some|several|other)\b|,/.test(
        gap
      ))
  )
}
