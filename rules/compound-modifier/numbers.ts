/** Numbers and units as they stand before a noun. */
import {numberWords} from '../../src/article/ledger/number-words.ts'

/** Whether it is a number in words below a hundred, and not none. */
export function isNumberWord(word: string): boolean {
  return (numberWords.get(word) ?? 0) > 0
}

/** Whether it is a number that may count units: in words, or in figures that are no year. */
export function isNumber(word: string): boolean {
  return (
    isNumberWord(word) ||
    (/^\d{1,3}(?:,\d{3})*(?:\.\d{1,2})?$|^\d{4,6}$/.test(word) && !/^(?:1[89]|20)\d\d$/.test(word))
  )
}

/** Units of time and of length, which measure what stands behind them, whoever it belongs to. */
export const measures: ReadonlySet<string> = new Set(
  'year month week day hour minute mile foot inch metre meter kilometre kilometer yard acre kilogram kilogramme gram litre liter tonne gallon'.split(
    ' '
  )
)

/** Units that count what something is made of, or for how many it is. */
export const counts: ReadonlySet<string> = new Set(
  'second decade page word pound ton tonne man person member seat bed bedroom room story storey star lane step course part piece point game match episode volume'.split(
    ' '
  )
)
