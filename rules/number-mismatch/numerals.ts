import type {Passage, Word} from '../../src/article/block.ts'
import {numberWords} from '../../src/article/ledger/number-words.ts'
import type {Span} from '../../src/article/source-map.ts'

/** A number of a passage, in offsets of its text. */
export interface Numeral extends Span {
  /** In ones: 12 million is 12,000,000. */
  readonly value: number
  /** `£`, `$`, `€`, `%`; `''` for a plain number. */
  readonly unit: string
  /** What the last figure that is given counts: rounding moves the value by half of it; 0 for a plain number. */
  readonly step: number
  /** Positions of its first and its last word. */
  readonly word: number
  readonly last: number
}

const figures =
  /([$£€] ?)?(\d{1,3}(?:,\d{3})+|\d{1,9})(\.\d+)?(?: ?(million|billion|trillion|thousand|bn|m|k)\b)?( ?%| per ?cent\b)?/y
const factors: Readonly<Record<string, number>> = {
  thousand: 1e3,
  k: 1e3,
  million: 1e6,
  m: 1e6,
  billion: 1e9,
  bn: 1e9,
  trillion: 1e12
}

/** Read the numbers of a passage: counts, sums of money, percentages. */
export function numeralsOf({text, words}: Passage): Numeral[] {
  const found: Numeral[] = []
  for (const word of words) {
    const last = found.at(-1)
    if (last && word.start < last.end) continue
    if (beginsFigure(word.text.charCodeAt(0))) found.push(...figureAt(text, words, word))
    else {
      const {index, start, end} = word
      const value = numberWords.get(word.norm)
      if (value !== undefined) found.push({start, end, value, unit: '', step: 0, word: index, last: index})
    }
  }
  return found
}

function figureAt(text: string, words: readonly Word[], word: Word): Numeral[] {
  const start = /[$£€]/.test(text.charAt(word.start - 1)) ? word.start - 1 : word.start
  figures.lastIndex = start
  const match = figures.exec(text)
  if (!match) return []
  const [all, currency = '', digits = '', fraction = '', factor = '', share = ''] = match
  const end = start + all.length
  // 9/11, 5:30, 12-year-old, B2B: no number of its own.
  if (/^(?:[\p{L}\d]|[-–/:.,]\d|-\p{L})/u.test(text.slice(end, end + 2))) return []
  const unit = currency.trim() || (share === '' ? '' : '%')
  if (unit === '' && (fraction !== '' || /^[mk]$/.test(factor))) return []
  const times = factors[factor] ?? 1
  const value = Number(digits.replace(/,/g, '') + fraction) * times
  const step = unit === '' && factor === '' ? 0 : times * 10 ** -Math.max(0, fraction.length - 1)
  let last = word.index
  while ((words[last + 1]?.start ?? Infinity) < end) last++
  return [{start, end, value, unit, step, word: word.index, last}]
}

/** Whether a word that begins with this UTF-16 unit may be a figure: a digit, `$`, `£`, `€`. */
function beginsFigure(unit: number): boolean {
  return (unit >= 48 && unit <= 57) || unit === 36 || unit === 0xa3 || unit === 0x20ac
}
