import type {Passage} from '../../src/article/block.ts'
import {isOpaque, wordBehind, type StyleSlip} from '../../src/check/house-style.ts'
import type {NumberStyle} from '../../src/desk/house-styles.ts'
import type {Lexicon} from '../../src/desk/english/lexicon.ts'
import {countsThings} from './count-noun.ts'

const parted = /(?<![\p{L}\d.,/#-])[1-9]\d{0,2}(?:,\d{3})+(?![\d\p{L}-]|,\d)/gu
const spaced =
  /(?<![\p{L}\d.,/#-]|\d[ \u00A0\u2009\u202F])[1-9]\d{0,2}(?:[ \u00A0\u2009\u202F]\d{3})+(?![\d\p{L}/-]|[ \u00A0]\d|[.,]\d)/gu
const bare = /(?<![\p{L}\d.,/#:–—_-])[1-9]\d{3,9}(?![\d\p{L}/:%–—_-]|[.,]\d)/gu
const limits = /\b(?:more than|fewer than|less than|over|nearly|almost|at least|up to|total of)[ \u00A0]$/i
const units = /^(?:mah|hz|rpm|px|a|v|w|series|st|nd|rd|th)$/

/** Numbers from a thousand up that are not parted as the house parts them. */
export function thousands(
  passage: Passage,
  style: NonNullable<NumberStyle['thousands']>,
  lexicon: Lexicon
): StyleSlip[] {
  const {text} = passage
  if (!/\d{3}/.test(text)) return []
  const house = {
    comma: 'parts thousands with a comma',
    space: 'parts thousands with a space',
    none: 'writes thousands without a comma'
  }[style]
  const found: StyleSlip[] = []
  const add = (start: number, printed: string): undefined => {
    const right = written(printed.replace(/\D/g, ''), style)
    if (right === printed || isOpaque(passage, start)) return
    found.push({start, end: start + printed.length, house, right, certain: true})
  }
  if (style !== 'comma') for (const match of text.matchAll(parted)) add(match.index, match[0])
  if (style !== 'space') {
    for (const match of text.matchAll(spaced)) {
      if (!match[0].includes(' ') || isAmount(passage, match.index, match.index + match[0].length, lexicon))
        add(match.index, match[0])
    }
  }
  if (style !== 'none') {
    for (const match of text.matchAll(bare)) {
      const [printed] = match
      if (style === 'space' && printed.length === 4) continue
      const end = match.index + printed.length
      const money = /[$£€¥]$/.test(text.slice(Math.max(0, match.index - 1), match.index))
      // Years.
      const limit = limits.test(text.slice(Math.max(0, match.index - 12), match.index))
      if (!money && !limit && /^1[2-9]\d\d$|^2[01]\d\d$/.test(printed)) continue
      if (money || (limit && printed.length > 4) || isAmount(passage, match.index, end, lexicon))
        add(match.index, printed)
    }
  }
  return found.toSorted((a, b) => a.start - b.start)
}

/** Whether a number counts things or money; numbers of houses, models and calls don't. */
function isAmount(passage: Passage, start: number, end: number, lexicon: Lexicon): boolean {
  const {text, words} = passage
  const before = text.slice(Math.max(0, start - 16), start)
  if (/[$£€¥]$/.test(before)) return true
  if (/(?:\p{Lu}\p{L}{0,40}|[Nn]o\.?|call|code|number|extension|dial|text|room)[ \u00A0]$/u.test(before)) return false
  const word = wordBehind(passage, end - 1)
  return word !== undefined && countsThings(words, word.index, text, 1000, lexicon, units)
}

/** Digits as the house parts them. */
function written(digits: string, style: NonNullable<NumberStyle['thousands']>): string {
  if (style === 'none' || (style === 'space' && digits.length === 4)) return digits
  return digits.replace(/\B(?=(?:\d{3}){1,12}$)/g, style === 'comma' ? ',' : '\u00A0')
}
