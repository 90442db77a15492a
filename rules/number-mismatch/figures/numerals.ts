import type {Passage, Sentence, Word} from '../../../src/article/block.ts'
import {printedMonth} from '../../../src/article/calendar.ts'
import {numberWords} from '../../../src/article/ledger/number-words.ts'
import {notedOf} from '../../../src/article/once.ts'
import type {Span} from '../../../src/article/source-map.ts'
import {cues} from '../cues.ts'
import {factors} from './arithmetic.ts'

/** A number of a passage, in offsets of its text. */
export interface Numeral extends Span {
  /** In ones: 12 million is 12,000,000. */
  readonly value: number
  /** `£`, `$`, `US$`, `€`, `Rs`, `R`, `N`, `p` (pence), `%`, `pt` (points of percentage); `''` for a plain number. */
  readonly unit: string
  /** What the last figure that is given counts: rounding moves the value by half of it; 0 for a plain number. */
  readonly step: number
  /** Positions of its first and its last word. */
  readonly word: number
  readonly last: number
}

const figures =
  /([$£€₹₦] ?)?(\d{1,3}(?:,\d{2,3})*,\d{3}|\d{1,9})(\.\d+)?(?:(?:\+ | |-)?(lakh crore|lakh|crore|cr|million|billion|trillion|thousand|bn|m|k)\b)?( ?%(?: points?\b)?| per ?cent(?:age points?)?\b|p\b)?/iy
/** Behind a number in words that is a percentage. */
const inWords = /^ per ?cent(age points?)?(?!\p{L})/u
/** A currency whose sign is letters, before a figure. */
const lettered = /(?<![\p{L}\d])(?:Rs\.?|INR|EUR|GBP|USD|AUD) ?$/u
/** Which dollars, before their sign: others are other money. */
const whose = /(?<!\p{L})(?:US|AU?|CA?|NZ|HK|S)$/u

/** Read the numbers of a passage: counts, sums of money, percentages. */
export function numeralsOf(passage: Passage): Numeral[] {
  const {text, words} = passage
  const found: Numeral[] = []
  for (const place of cues.places(passage, 'numeral')) {
    const word = words[place]
    const last = found.at(-1)
    if (!word || (last && word.start < last.end)) continue
    if (beginsFigure(word.text.charCodeAt(0)) || letteredSign(word.text) !== undefined)
      found.push(...figureAt(text, words, word))
    else {
      const {index, start, end} = word
      const value = numberWords.get(word.norm)
      if (value === undefined) continue
      const share = inWords.exec(text.slice(end, end + 18))
      if (share) {
        const last = index + (words[index + 1]?.norm === 'per' ? 2 : 1)
        found.push({start, end: end + share[0].length, value, unit: share[1] ? 'pt' : '%', step: 1, word: index, last})
      } else found.push({start, end, value, unit: '', step: 0, word: index, last: index})
    }
  }
  return found
}

function figureAt(text: string, words: readonly Word[], word: Word): Numeral[] {
  const rand = letteredSign(word.text)
  const signed = /[$£€₹₦]/.test(text.charAt(word.start - 1))
  const before =
    signed || rand !== undefined ? undefined : lettered.exec(text.slice(Math.max(0, word.start - 5), word.start))?.[0]
  const start = signed ? word.start - 1 : word.start
  figures.lastIndex = start + (rand?.length ?? 0)
  const match = figures.exec(text)
  if (!match) return []
  const [, sign = '', digits = '', fraction = '', scale = '', share = ''] = match
  const currency = rand ?? sign
  const factor = scale.toLowerCase()
  const end = figures.lastIndex
  // 9/11, 5:30, 12-year-old, B2B: no number of its own.
  if (/^(?:[\p{L}\d]|[-–/:.,]\d|-\p{L})/u.test(text.slice(end, end + 2))) return []
  const money = before === undefined ? currency.trim() : before.replace(/[. ]/g, '').replace('INR', 'Rs')
  const unit =
    money === ''
      ? share === ''
        ? ''
        : share.toLowerCase() === 'p'
          ? 'p'
          : /point/i.test(share)
            ? 'pt'
            : '%'
      : `${whose.exec(text.slice(Math.max(0, start - 3), start))?.[0] ?? ''}${money.replace('₹', 'Rs').replace('₦', 'N').replace(/^K?Sh/i, 'Sh')}`
  if (unit === '' && (fraction !== '' || /^(?:[mk]|cr)$/.test(factor))) return []
  if (unit === '' && digits.length < 3 && isDayOfMonth(text, start, end)) return []
  const times = factors[factor] ?? 1
  const value = Number(digits.replace(/,/g, '') + fraction) * times
  // "$450 million" may be $447.6 million: noughts at the end of three digits or more are rounded.
  const noughts =
    fraction === '' && digits.length > 2 ? (/(?<!0)0*$/.exec(digits.replace(/,/g, ''))?.[0].length ?? 0) : 0
  const step = unit === '' && factor === '' ? 0 : times * 10 ** (fraction === '' ? noughts : -(fraction.length - 1))
  let last = word.index
  while ((words[last + 1]?.start ?? Infinity) < end) last++
  // R510 is a road, N16 a part of London; among other sums "R480 for food" is money.
  if (
    rand?.length === 1 &&
    fraction === '' &&
    factor === '' &&
    !digits.includes(',') &&
    (digits.length < 2 || !hasSums(text, rand, start))
  )
    return []
  return [{start: start - (before?.length ?? 0), end, value, unit, step, word: word.index, last}]
}

const monthBefore = new RegExp(`(?<!\\p{L})${printedMonth} $`, 'u')
const monthBehind = new RegExp(`^ ${printedMonth}(?!\\p{L})`, 'u')

/** "from Dec 27", "27 December": a date, no count. */
function isDayOfMonth(text: string, start: number, end: number): boolean {
  return monthBefore.test(text.slice(Math.max(0, start - 11), start)) || monthBehind.test(text.slice(end, end + 11))
}

/** Whether a text has sums in a currency that no road's number looks like, and the figure stands behind no article. */
function hasSums(text: string, sign: string, start: number): boolean {
  if (/\b(?:the|on|along|via|off|onto|road|highway|route) $/i.test(text.slice(Math.max(0, start - 9), start)))
    return false
  return (sign === 'R' ? randSum : nairaSum).test(text)
}

const randSum = /\bR\d{1,3}(?:[ ,.]\d{2,3}|(?:\.\d+)? ?(?:million|billion|bn|m)\b)/
const nairaSum = /\bN\d{1,3}(?:,\d{3}|(?:\.\d+)? ?(?:million|billion|trillion|bn|m)\b)/

/** The letters that a word begins with as sums in rand, naira, rupees and shillings do: `R2.4m`, `N1.7 billion`, `Rs500`. */
function letteredSign(text: string): string | undefined {
  const code = text.charCodeAt(0)
  if (code !== 82 && code !== 78 && code !== 75 && code !== 83) return undefined
  return /^(?:Rs?|N|K?Sh|Ksh)(?=\d)/.exec(text)?.[0]
}

/** Whether a word that begins with this UTF-16 unit may be a figure: a digit, `$`, `£`, `€`, `₹`, `₦`. */
function beginsFigure(unit: number): boolean {
  return (
    (unit >= 48 && unit <= 57) || unit === 36 || unit === 0xa3 || unit === 0x20a6 || unit === 0x20ac || unit === 0x20b9
  )
}

/** The numbers of a passage by the sentence in which they stand: sorted once for all their readers. */
export function numeralsBySentence(passage: Passage, all: readonly Numeral[]): ReadonlyMap<number, readonly Numeral[]> {
  return notedOf(passage, numeralsBySentence, all, () => sorted(passage, all))
}

function sorted({words}: Passage, all: readonly Numeral[]): ReadonlyMap<number, readonly Numeral[]> {
  const bySentence = new Map<number, Numeral[]>()
  for (const numeral of all) {
    const index = words[numeral.word]?.sentence ?? -1
    const own = bySentence.get(index)
    if (own) own.push(numeral)
    else bySentence.set(index, [numeral])
  }
  return bySentence
}

/** The numbers of a sentence. */
export function numeralsOfSentence(passage: Passage, all: readonly Numeral[], {index}: Sentence): readonly Numeral[] {
  return numeralsBySentence(passage, all).get(index) ?? []
}
