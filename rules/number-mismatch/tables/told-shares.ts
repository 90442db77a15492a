import type {Article} from '../../../src/article/article.ts'
import type {Block} from '../../../src/article/block.ts'
import {isQuoted} from '../../../src/article/quotations.ts'
import {sentenceAround} from '../../../src/article/sentence-around.ts'
import type {Finding} from '../../../src/check/finding.ts'
import {sharesOf, type ToldShare} from '../shares/told-shares.ts'
import type {Figure} from './cells.ts'
import {isTotal, unitOf, type Table} from './grid.ts'

const ofTotal = /^ of (?:the|that|their|its|our) (?:(?:grand|overall|combined) )?(?:total|whole)\b(?! \p{L}+s\b)/u
const before = /\b(?:than|from|was|were|used to|last year|would|could|if|without|except)\b/i

/** Find shares that a text tells of a row of a table, which the row and the total of its table don't make. */
export function* toldShareFaults(tables: readonly Table[], article: Article): Generator<Finding> {
  const summed = tables.filter(({rows}) => rows.some(({label}) => isTotal(label)))
  if (summed.length === 0) return
  for (const block of article.blocks) {
    if (block.role === 'table' || !/ of (?:the|that|their|its|our) (?:\p{L}+ )?(?:total|whole)\b/u.test(block.text))
      continue
    for (const share of sharesOf(block)) {
      if (!ofTotal.test(block.text.slice(share.end, share.end + 40)) || isQuoted(block.quotations, share.start))
        continue
      const words = leadOf(block, share)
      if (before.test(words)) continue
      const rows = summed.flatMap((table) => madeOf(table, words))
      const [first] = rows
      if (!first || rows.some(({value}) => value > share.low - 1 && value < share.high + 1)) continue
      if (
        rows.some(({label}) => label !== first.label) ||
        first.value > 2.2 * share.value ||
        share.value > 2.2 * first.value
      )
        continue
      yield faultOf(block, share, first)
    }
  }
}

/** The words of a share's sentence before it. */
function leadOf(block: Block, {start}: ToldShare): string {
  return block.text.slice(sentenceAround(block, start)?.start ?? 0, start)
}

/** A row's part of its column's total. */
interface Part {
  readonly label: string
  readonly part: Figure
  readonly whole: Figure
  /** Per cent. */
  readonly value: number
}

/** The parts of the one row that some words name, of each column that has a total. */
function madeOf(table: Table, words: string): readonly Part[] {
  const named = table.rows.filter(({label}) => !isTotal(label) && isNamed(label, words))
  const total = table.rows.find(({label}) => isTotal(label))
  const [row, ...more] = named
  if (!row || !total || more.length > 0) return []
  return table.columns.flatMap((column) => {
    const [part, whole] = [row.figures[column], total.figures[column]]
    if (!part || !whole || whole.value <= part.value || part.value <= 0 || unitOf(table, column) === '%') return []
    return [{label: row.label, part, whole, value: (100 * part.value) / whole.value}]
  })
}

function isNamed(label: string, words: string): boolean {
  const name = label.toLowerCase()
  const at = words.toLowerCase().indexOf(name)
  return (
    name.length > 3 && at >= 0 && !/\p{L}/u.test(words.charAt(at - 1) + words.charAt(at + name.length).replace('s', ''))
  )
}

function faultOf(block: Block, {start, end}: ToldShare, {label, part, whole, value}: Part): Finding {
  return {
    block,
    start,
    end,
    reason: `"${part.printed}" of "${whole.printed}" is ${value.toFixed(1)} per cent, not "${block.text.slice(start, end)}"`,
    because: [
      {block: part.block, start: part.start, end: part.end, text: `the table has "${part.printed}" for "${label}"`},
      {block: whole.block, start: whole.start, end: whole.end, text: `its total is "${whole.printed}"`}
    ],
    confidence: 0.85
  }
}
