import type {Article} from '../../../src/article/article.ts'
import type {Block} from '../../../src/article/block.ts'
import {numberOfText} from '../../../src/article/ledger/number-words.ts'
import {isQuoted} from '../../../src/article/quotations.ts'
import {contradiction} from '../../../src/check/contradiction.ts'
import type {Finding} from '../../../src/check/finding.ts'
import {isPlainCount} from '../figures/arithmetic.ts'
import {isExchanged} from '../figures/exchanged.ts'
import type {Numeral} from '../figures/numerals.ts'

/** "All 58 were returned": all whom the article has counted, under no name. */
const all =
  /(?<![\p{L}-])all (\d{2,5}|\p{L}{6,9}(?:-\p{L}{3,5})?) (?:were|are|had|have|will|would|survived|died|came|escaped|lived|passed|went|got|took|made|remain(?:ed)?|returned|voted|signed|agreed|refused|failed|walked|live|now)\b/giu

/** Find numbers of all who were counted where the article has that number with its digits exchanged, and not this one. */
export function* allFaults(
  numbers: ReadonlyArray<{readonly block: Block; readonly numerals: readonly Numeral[]}>,
  article: Article
): Generator<Finding> {
  const told = new Set(article.places('all').map(({block}) => block))
  for (const {block} of numbers) {
    if (block.role !== 'body' || !told.has(block)) continue
    for (const match of block.text.matchAll(all)) {
      const [, printed = ''] = match
      const value = numberOfText(printed.toLowerCase())
      if (value === undefined || value < 10 || isQuoted(block.quotations, match.index)) continue
      const start = match.index + match[0].indexOf(printed)
      const others = numbers.flatMap(({block: there, numerals}) =>
        numerals
          .filter(
            (numeral) =>
              !(there === block && numeral.start === start) && numeral.unit === '' && isPlainCount(there.text, numeral)
          )
          .map((numeral) => ({block: there, start: numeral.start, end: numeral.end, value: numeral.value}))
      )
      if (others.some((other) => other.value === value)) continue
      const swapped = others.filter((other) => other.value >= 10 && isExchanged(value, other.value))
      const [rival] = swapped
      if (!rival || swapped.some((other) => other.value !== rival.value)) continue
      yield contradiction({block, start: match.index, end: start + printed.length}, rival, article, 0.85)
    }
  }
}
