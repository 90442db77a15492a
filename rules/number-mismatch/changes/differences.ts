import type {PassageFinding} from '../../../src/check/finding.ts'
import {changeBetween, printedSum, roundingOf, spanOf} from '../figures/arithmetic.ts'
import type {Numeral} from '../figures/numerals.ts'
import {isExact, printedOf, wordsBefore, wordsBehind, type Told} from '../figures/told.ts'

const change =
  'rise|increase|jump|gain|growth|climb|fall|drop|decrease|decline|reduction|cut|loss|saving|difference|gap|margin|majority|lead|deficit|surplus|shortfall|discount'
/** "a rise of 60", "a saving of £10": before a difference. */
const named = new RegExp(`\\b(?:${change})(?: in [\\p{L}-]+)? of (?:just |only )?$`, 'iu')
/** "46 more than the 472", "0.4C above the record of": behind a difference. */
const than =
  /^(?: (?!and\b|or\b)[\p{L}-]+){0,2} (?:more|fewer|less|higher|lower|larger|smaller|above|below|short of|over)(?: than)?(?: (?:the|its|their|last|a|in)\b|(?= [$£€\d]))/u
/** "up 300 from 3,800": around one. */
const byBefore =
  /\b(?:up|down|rose|risen|rising|fell|fallen|falling|grew|grown|increased?|decreased?|declined?|dropped|dropping|climbed|climbing|jumped|cut|reduced)(?: by)? (?:just |only )?$/i
const fromBehind = /^(?: [\p{L}-]+){0,3},? (?:from|to)\b/u
/** "beats last year's £15,500 by £3,500". */
const beating =
  /\b(?:beat|beats|beating|exceed(?:s|ed|ing)?|topp(?:ed|ing)|surpass(?:ed|es|ing)|bettered)\b[^.;]{1,60} by (?:just |only )?$/i
/** What makes figures those of something else, or of parts. */
const unclear =
  /\b(?:adjusted|excluding|like-for-like|constant|real terms|organic|annuali[sz]ed|average|each|every|apiece|per(?! ?cent\b)|compound|inflation|respectively|while|whereas|between|at least|including)\b|\ba (?:year|month|week|day|head|share|tonne|ton|barrel|litre) (?!ago|earlier|before|later|after|older|previously)/iu

/** Find differences that the only two figures they can be of don't make. */
export function differenceFaults(told: readonly Told[]): PassageFinding[] {
  return told.flatMap((sentence) => {
    const {text, from, to, own} = sentence
    if (own.length < 2 || own.length > 8) return []
    const found = own.flatMap((difference) => {
      const relation = relationOf(sentence, difference)
      if (!relation || !isExact(sentence, difference)) return []
      return difference.unit === '%'
        ? shareOf(sentence, difference)
        : differenceOf(sentence, difference, told, relation)
    })
    return found.length === 0 || unclear.test(text.slice(from, to)) ? [] : found
  })
}

type Relation = 'named' | 'than' | 'by' | 'end'

function relationOf(sentence: Told, difference: Numeral): Relation | undefined {
  const before = wordsBefore(sentence, difference, 90)
  if (named.test(before)) return 'named'
  if (beating.test(before)) return 'by'
  const behind = wordsBehind(sentence, difference, 50)
  if (byBefore.test(before) && fromBehind.test(behind)) return 'by'
  if (lessAtEnd.test(behind) && /, (?:just |or |which is )?$/.test(before)) return 'end'
  return than.test(behind) && !/\bby $/.test(before) ? 'than' : undefined
}

/** "In March it had been $5.1 billion, $1.3 billion less.": behind a difference from what the sentence before tells. */
const lessAtEnd = /^(?: (?!and\b|or\b)[\p{L}-]+){0,2} (?:more|fewer|less|higher|lower)(?=[,.;]|$)/u

function differenceOf(
  sentence: Told,
  difference: Numeral,
  told: readonly Told[],
  relation: Relation
): PassageFinding[] {
  const {unit} = difference
  const like = unit === 'pt' ? '%' : unit
  const here = sentence.own.filter((numeral) => numeral !== difference && numeral.unit === like)
  const earlier =
    here.length === 1 &&
    (unit !== '' || difference.step > 0) &&
    sentence.before &&
    (relation === 'end' || relation === 'named')
      ? sentence.before.own.filter((numeral) => numeral.unit === like).slice(relation === 'end' ? -1 : 0)
      : []
  const others = [...earlier, ...here]
  if (others.length !== 2 || others.some((numeral) => !isExact(sentence, numeral))) return []
  const [one, two] = others
  if (!one || !two || !areOfOneKind(sentence, one, two)) return []
  // "£8, or £24 for four, a saving of £8": so many times the one price.
  if (unit !== '' && sentence.own.some((numeral) => numeral.unit === '' && numeral.value > 1 && numeral.step === 0))
    return []
  const made = Math.abs(one.value - two.value)
  const figures = [difference, one, two]
  if (Math.abs(made - difference.value) <= roundingOf(figures)) return []
  // What is far off is of something else.
  if (made === 0 || made > 3 * difference.value || difference.value > 3 * made) return []
  // The difference itself must not be the second of the two: "rose 60 to 310 from 240" tells which is which.
  if (relation === 'than') {
    const isMore = /^(?: [\p{L}-]+)*? (?:more|higher|larger|above|over)\b/u.test(wordsBehind(sentence, difference, 50))
    if (!(one.start < difference.start && two.start > difference.start) || one.value > two.value !== isMore) return []
  }
  // Any other two figures of the paragraph may be meant.
  const all = told.flatMap(({own}) => own.filter((numeral) => numeral.unit === like)).slice(0, 24)
  if (
    all.some((a, at) =>
      all.slice(at + 1).some((b) => a !== difference && b !== difference && isDifference(a, b, difference))
    )
  )
    return []
  return [
    {
      ...spanOf(difference),
      reason: `Between "${printedOf(sentence, one)}" and "${printedOf(sentence, two)}" is ${printedSum(made, printedOf(sentence, difference))}, not "${printedOf(sentence, difference)}"`,
      places: [one, two].map(spanOf),
      confidence: 0.85
    }
  ]
}

function isDifference(a: Numeral, b: Numeral, difference: Numeral): boolean {
  return Math.abs(Math.abs(a.value - b.value) - difference.value) <= roundingOf([a, b, difference])
}

/** Whether what is counted is told of both figures alike, or of one of them alone: "412 … from 268", "$6 … $8". */
function areOfOneKind(sentence: Told, one: Numeral, two: Numeral): boolean {
  if (one.unit !== '') return true
  const [a, b] = [one, two].map((numeral) => /^ ([\p{Ll}-]{3,})s\b/u.exec(wordsBehind(sentence, numeral, 30))?.[1])
  return a === undefined || b === undefined || a === b
}

/** "rose to $1.32 billion from $1.2 billion, an increase of 12 per cent". */
function shareOf(sentence: Told, share: Numeral): PassageFinding[] {
  const others = sentence.own.filter(
    (numeral) => numeral !== share && (numeral.unit !== '' || isExact(sentence, numeral))
  )
  const [one, two] = others
  if (!one || !two || others.length !== 2 || one.unit !== two.unit || one.unit === '%' || one.unit === 'pt') return []
  if (
    (one.unit === '' && one.step === 0 && Math.min(one.value, two.value) < 20) ||
    !others.every((numeral) => isExact(sentence, numeral))
  )
    return []
  const isFrom = (numeral: Numeral): boolean =>
    /\b(?:from|against|than)(?: the)? $/.test(wordsBefore(sentence, numeral, 14))
  const isTo = (numeral: Numeral): boolean => /\b(?:to|at|was|were|of) $/.test(wordsBefore(sentence, numeral, 8))
  const [from, to] = isFrom(one) ? [one, two] : isFrom(two) && isTo(one) ? [two, one] : []
  if (!from || !to || from.value <= 0) return []
  const [low, high] = changeBetween(from, to)
  const printed = printedOf(sentence, share)
  const decimals = /\.(\d+)/.exec(printed)?.[1]?.length ?? 0
  const slack = 10 ** -decimals + 1e-9
  if (share.value >= low - slack && share.value <= high + slack) return []
  const exact = Math.abs(100 * (to.value / from.value - 1))
  if (exact === 0 || exact > 4 * share.value || share.value > 4 * exact) return []
  return [
    {
      ...spanOf(share),
      reason: `From "${printedOf(sentence, from)}" to "${printedOf(sentence, to)}" is ${exact.toFixed(decimals || 1)} per cent, not "${printed}"`,
      places: [from, to].map(spanOf),
      confidence: 0.85
    }
  ]
}
