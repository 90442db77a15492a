import type {Article} from '../../../src/article/article.ts'
import type {Block} from '../../../src/article/block.ts'
import type {Finding} from '../../../src/check/finding.ts'
import {printedSum, spanOf} from '../figures/arithmetic.ts'
import type {Numeral} from '../figures/numerals.ts'

/** A figure and its block. */
export interface Place {
  readonly block: Block
  readonly numeral: Numeral
}

/** The finding of two parts or more that don't make a whole which the article gives elsewhere. */
export function unmade(
  {block, parts}: {readonly block: Block; readonly parts: readonly Numeral[]},
  whole: Place,
  article: Article
): Finding {
  const printed = ({block: {text}, numeral: {start, end}}: Place): string => text.slice(start, end)
  const all = parts.map((numeral) => printed({block, numeral}))
  const last = all.at(-1) ?? ''
  const listed = all.map((part) => `"${part}"`)
  const sum = parts.reduce((total, {value}) => total + value, 0)
  const [where, there] = [article.where(whole.block), printed(whole)]
  return {
    block,
    start: parts[0]?.start ?? 0,
    end: parts.at(-1)?.end ?? 0,
    reason: `${listed.slice(0, -1).join(', ')} and "${last}" make ${printedSum(sum, last)}, but "${there}" in ${where}: which is right?`,
    undecided: true,
    because: [{block: whole.block, ...spanOf(whole.numeral), text: `${where} has "${there}"`}],
    confidence: 0.8
  }
}
