import type {Article} from '../../../src/article/article.ts'
import type {Passage} from '../../../src/article/block.ts'
import {numberOfText} from '../../../src/article/ledger/number-words.ts'
import {isQuoted} from '../../../src/article/quotations.ts'
import {contradiction} from '../../../src/check/contradiction.ts'
import type {Finding, PassageFinding} from '../../../src/check/finding.ts'
import {isExchanged, isPlainCount, spanOf} from '../figures/arithmetic.ts'
import {type Numeral, numeralsOfSentence} from '../figures/numerals.ts'
import type {Numbered} from '../figures/reading.ts'

/** "All 58 were returned": all whom the article has counted, under no name. */
const all =
  /(?<![\p{L}-])all (\d{2,5}|\p{L}{6,9}(?:-\p{L}{3,5})?) (?:were|are|had|have|will|would|survived|died|came|escaped|lived|passed|went|got|took|made|remain(?:ed)?|returned|voted|signed|agreed|refused|failed|walked|live|now)\b/giu

/** Find numbers of all who were counted where the article has that number with its digits exchanged, and not this one. */
export function* allFaults(numbers: readonly Numbered[], article: Article): Generator<Finding> {
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

const pointing = /\b(?:each|every one|all|none|most|some|any|one|half|many|several) of (?:those|these) $/i

/** Find "each of those seven" where the sentence counts nine, and the passage nowhere has seven. */
export function pointingFaults(passage: Passage, all: readonly Numeral[]): PassageFinding[] {
  const {text} = passage
  if (all.length < 2 || !/\bof th[oe]se\b/i.test(text)) return []
  return passage.sentences.flatMap((sentence) => {
    const own = numeralsOfSentence(passage, all, sentence)
    return own.flatMap((numeral, at) => {
      const before = text.slice(Math.max(sentence.start, numeral.start - 24), numeral.start)
      if (!pointing.test(before) || !isPlainCount(text, {...numeral, value: Math.max(2, numeral.value)})) return []
      const told = own.slice(0, at).filter(({value}) => value > 1)
      const [only] = told
      if (!only || told.length > 1 || only.unit !== '' || only.value === numeral.value) return []
      if (all.some((other) => other !== numeral && other.value === numeral.value)) return []
      // "two dogs, a cat and a hen … each of those four": a list that counts on.
      const between = text.slice(only.end, numeral.start)
      const comma = between.indexOf(', ')
      if (comma >= 0 && /\band (?:an?|the|his|her|their|its) /.test(between.slice(comma))) return []
      return [
        {
          ...spanOf(numeral),
          reason: `"those ${text.slice(numeral.start, numeral.end)}" here, but "${text.slice(only.start, only.end)}" before: which is right?`,
          confidence: 0.85
        }
      ]
    })
  })
}
