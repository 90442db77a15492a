import type {Passage} from '../../src/article/block.ts'
import {isOpaque, isWordedByOthers, wordBehind, type StyleSlip} from '../../src/check/house-style.ts'
import type {NumberStyle} from '../../src/desk/house-styles.ts'
import {numberWords} from '../../src/article/ledger/number-words.ts'

const any = /%|\bper ?cent\b/
// What may stand before: a figure, or anything where it is a word.
const signs = /(?<=\d)[ \u00A0]?%(?!\p{L}|\d|-\p{L}|[ \u00A0]\p{Lu})/gu
const words = /(?<!\p{L}|-)per[ \u00A0]?cent(?![\p{L}-])/gu
const figure = /(?<![\p{L}\d.,])\d(?:[\d,.]*\d)?[ \u00A0]$/u
const spelled = /(?<![\p{L}-])(\p{Ll}+(?:-\p{Ll}+)?)[ \u00A0]$/u

/** What stands behind figures that the house writes otherwise: %, per cent, percent. */
export function percents(passage: Passage, right: NonNullable<NumberStyle['percent']>): StyleSlip[] {
  const {text, role} = passage
  if (!any.test(text)) return []
  const house = `prints "${right}"`
  const found: StyleSlip[] = []
  const add = (start: number, end: number, mended: string | undefined): undefined => {
    if (text.slice(start, end) === mended || isOpaque(passage, start) || isWordedByOthers(passage, start)) return
    found.push({start, end, house, right: mended, certain: mended !== undefined})
  }
  if (right === '%') {
    for (const match of text.matchAll(words)) {
      const before = text.slice(Math.max(0, match.index - 24), match.index)
      const digits = figure.exec(before)?.[0]
      const end = match.index + match[0].length
      if (digits) {
        const start = match.index - digits.length
        add(start, end, `${digits.trimEnd()}%`)
        continue
      }
      const word = spelled.exec(before)
      const start = match.index - (word?.[0].length ?? 0)
      const value = word && numberWords.get(word[1] ?? '')
      // A sentence does not begin with a figure.
      if (value !== undefined && value !== null && wordBehind(passage, start)?.initial === false)
        add(start, end, `${value}%`)
    }
    return found
  }
  // In a headline the sign saves space.
  if (role !== 'headline' && role !== 'heading') {
    for (const match of text.matchAll(signs)) {
      const number = /(?<![\d.,])[\d.,]+$/.exec(text.slice(Math.max(0, match.index - 16), match.index))?.[0] ?? ''
      const start = match.index - number.length
      if (
        !/[\p{L}+=<>~/#-]$/u.test(text.slice(Math.max(0, start - 1), start)) ||
        /\d-$/.test(text.slice(Math.max(0, start - 2), start))
      )
        add(start, match.index + match[0].length, `${number} ${right}`)
    }
  }
  for (const match of text.matchAll(words)) {
    if (match[0].replace('\u00A0', ' ') !== right) add(match.index, match.index + match[0].length, right)
  }
  return found.toSorted((a, b) => a.start - b.start)
}
