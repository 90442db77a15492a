import type {Passage} from '../../../src/article/block.ts'
import {numberOfText} from '../../../src/article/ledger/number-words.ts'
import type {PassageFinding} from '../../../src/check/finding.ts'

const number = '(\\d{1,3}(?:,\\d{3})+|\\d{1,6}|[a-z]{3,9}(?:-[a-z]{3,5})?)'
const unit = '(?:votes?|(?:percentage )?points?|goals?|runs?|seats?|shots?|strokes|tries)'
const share = '(?:%| per ?cent)'
const pair = `(\\d{1,3}(?:,\\d{3})+|\\d{1,6})(?: votes|${share})?(?: ?[-–] ?| to | against | votes to )(\\d{1,3}(?:,\\d{3})+|\\d{1,6})(?![\\d:/]|[.,]\\d|-\\d|%[-\\d])`
const mark = '(?:, (?:by )?| \\(| [–—] |: )'
/** "by 14 votes, 212 to 196", "a majority of 14 (212 to 196)". */
const marginFirst = new RegExp(
  `\\b(?:by|(?:majority|margin|lead|gap) of) (?:just |only )?${number}(?: ${unit})?${mark}${pair}`,
  'giu'
)
/** "by 212 votes to 196, a majority of 14". */
const pairFirst = new RegExp(
  `(?<![\\p{L}\\d.,/–-])${pair}(?:\\)|,| [–—])? (?:with |for |giving (?:her|him|them|it) )?an? (?:[\\p{L}]+ )?(?:majority|margin|difference) of ${number}(?: ${unit})?(?=[.,;)]| [–—]|$)`,
  'giu'
)

/** "Her majority was 1,200: she got 15,400 votes to his 14,700". */
const votes = new RegExp(
  `\\bmajority (?:was|is|of) (?:just |only )?(\\d{1,3}(?:,\\d{3})+|\\d{2,6})(?: votes)?(?:[:,;]| [–—]| as| when| after) [^.;:()\\d]{0,60}?(\\d{1,3}(?:,\\d{3})+|\\d{2,6}) votes (?:to|against) (?:[\\p{L}’'-]+ ){1,4}?(\\d{1,3}(?:,\\d{3})+|\\d{2,6})(?![\\d%:/]|[.,]\\d|-\\d)`,
  'giu'
)

/** Find margins that the two figures beside them don't make. */
export function marginFaults({text, role}: Passage): PassageFinding[] {
  if (
    role === 'table' ||
    !/\bby\b|\b(?:majority (?:was|is)|(?:majority|margin|lead|gap|difference) of)\b/i.test(text) ||
    !/\d\D{1,12}\d/.test(text)
  )
    return []
  return [
    ...[...text.matchAll(marginFirst), ...text.matchAll(votes)].flatMap((match) => {
      const [whole, printed = '', one = '', two = ''] = match
      return fault(match, match.index + whole.indexOf(printed), printed, one, two)
    }),
    ...[...text.matchAll(pairFirst)].flatMap((match) => {
      const [whole, one = '', two = '', printed = ''] = match
      return fault(match, match.index + whole.lastIndexOf(printed), printed, one, two)
    })
  ]
}

function fault(
  {index, 0: whole}: RegExpExecArray,
  start: number,
  printed: string,
  one: string,
  two: string
): PassageFinding[] {
  const [margin, a, b] = [printed.toLowerCase(), one, two].map((figure) => numberOfText(figure))
  if (margin === undefined || a === undefined || b === undefined || margin < 1) return []
  const made = Math.abs(a - b)
  // Shares are rounded before they are told.
  const isRounded = new RegExp(`^\\d+${share}`).test(whole.slice(whole.indexOf(one))) && Math.abs(made - margin) < 2
  if (made === margin || isRounded || made === 0 || margin > 3 * made + 3 || made > 3 * margin + 3) return []
  return [
    {
      start,
      end: start + printed.length,
      reason: `Between "${one}" and "${two}" are ${made.toLocaleString('en-US')}, not "${printed}"`,
      places: [{start: index, end: index + whole.length}],
      confidence: 0.85
    }
  ]
}
