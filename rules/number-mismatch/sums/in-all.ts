import type {Passage} from '../../../src/article/block.ts'
import type {PassageFinding} from '../../../src/check/finding.ts'
import {isHedged, isSlipOf, printedSum, spanOf} from '../figures/arithmetic.ts'
import {type Numeral, numeralsOfSentence} from '../figures/numerals.ts'

/** Behind a sum: that it is all. */
const allBehind = /^[^.;:,\d]{0,24}? ?\b(?:in all|in total|altogether|all told|combined|between them|put together)\b/
/** Before it: that it is what the others make. */
const allBefore =
  /\b(?:(?:a|the|grand|combined|for a) total (?:of|came to|was|is)|(?:came|comes|amounts|amounted|adds up|added up) to|totall?(?:s|ed|ing)) $/i
/** What makes a sum before it no part of it. */
const noPart =
  /\b(?:from (?:[$£€\d]|Rs)|than|per|each|every|apiece|a (?:head|day|week|month|year|time|piece|night)|of which|including|last year|years? ago|earlier|previous(?:ly)?|rose|fell|up (?:to|by|from)|down (?:to|by|from)|or|worth of|target|goal|debts?|would|could|instead|against|average|less|tax|further|original(?:ly)?|estimated?)\b|["“”%]/i
/** Shillings and pence behind pounds. */
const shillings = /^ \d{1,2}s\b/

/**
 * Find a sum told of as all that the sentences before it tell of, which they don't make: "… a prize of $500. The second, $300, … The
 * money, $900 in all".
 */
export function inAllFaults(passage: Passage, all: readonly Numeral[]): PassageFinding[] {
  const {text} = passage
  if (
    all.length < 3 ||
    passage.role === 'table' ||
    !/\b(?:in all|in total|altogether|all told|combined|together|between them|total|to)\b/.test(text)
  )
    return []
  return passage.sentences.flatMap((sentence) => {
    const [whole, ...more] = moneyOf(numeralsOfSentence(passage, all, sentence))
    if (!whole || more.length > 0) return []
    const isResult = allBefore.test(text.slice(Math.max(sentence.start, whole.start - 24), whole.start))
    const isTold = isResult || (allBehind.test(behind(text, whole)) && !isHedged(text, whole))
    const isSum = isTold && !noPart.test(text.slice(sentence.start, whole.start))
    const parts = isSum ? partsBefore(passage, all, sentence.index, whole) : []
    const sum = parts.reduce((total, {value}) => total + value, 0)
    if (parts.length < 3 || sum === whole.value || !isMeant(whole, parts, sum)) return []
    const hasShillings = [whole, ...parts].some((one) => shillings.test(text.slice(one.end, one.end + 5)))
    if (hasShillings && Math.abs(sum - whole.value) <= parts.length) return []
    const printed = (figure: Numeral): string => text.slice(figure.start, figure.end)
    const listed = parts.map((part) => `"${printed(part)}"`)
    return [
      {
        ...spanOf(whole),
        reason: `${listed.slice(0, -1).join(', ')} and ${listed.at(-1) ?? ''} make ${printedSum(sum, printed(whole))}, not "${printed(whole)}"`,
        places: parts.map(spanOf),
        confidence: 0.85
      }
    ]
  })
}

/** The words behind a sum, without its shillings. */
function behind(text: string, {end}: Numeral): string {
  return text.slice(end, end + 50).replace(shillings, '')
}

function moneyOf(figures: readonly Numeral[]): readonly Numeral[] {
  return figures.filter(({unit}) => unit !== '' && unit !== '%' && unit !== 'pt' && unit !== '.')
}

/** The sums of the sentences right before, up to one that tells of none; none where one of them may be no part. */
function partsBefore(passage: Passage, all: readonly Numeral[], index: number, whole: Numeral): readonly Numeral[] {
  const {text, sentences} = passage
  const parts: Numeral[] = []
  for (const sentence of sentences.slice(0, index).toReversed()) {
    const own = moneyOf(numeralsOfSentence(passage, all, sentence))
    if (own.length === 0) break
    if (noPart.test(text.slice(sentence.start, sentence.end))) return []
    if (own.some((part) => part.unit !== whole.unit || isHedged(text, part))) return []
    parts.unshift(...own)
  }
  return parts
}

/** Whether one slip in the whole, or in one part, explains why the parts don't make it. */
function isMeant(whole: Numeral, parts: readonly Numeral[], sum: number): boolean {
  const steps = [whole, ...parts].map(({step, value}) => (step > 0 ? step : value))
  const unit = Math.max(1, Math.min(...steps))
  if (Math.abs(sum - whole.value) > 0.25 * whole.value || Math.max(...parts.map(({value}) => value)) >= whole.value)
    return false
  return (
    isSlipOf(whole.value, sum, unit) ||
    parts.some(({value}) => value >= 10 * unit && isSlipOf(value, whole.value - sum + value, unit))
  )
}
