/** Tables whose cells contradict each other. */
import type {Finding} from '../../../src/check/finding.ts'
import type {ArticleReading} from '../figures/reading.ts'
import type {Figure} from './cells.ts'
import {tablesOf} from './grid.ts'
import {rowTotalFaults} from './row-totals.ts'
import {relationFaults} from './relations.ts'
import {surplusFaults} from './surplus.ts'
import {toldShareFaults} from './told-shares.ts'
import {totalFaults} from './totals.ts'

/** A cell that the others contradict, and what they make it. */
export interface CellFault {
  readonly finding: Finding
  readonly figure: Figure
  readonly right: number
}

const rounded =
  /\b(?:(?:may|might|do|does|will)(?: not|n['’]t) (?:add|sum|total)|due to rounding|because of rounding|rounded (?:to|up|down|figures?)|(?:are|is|were|been) rounded)\b/i

/** Find cells that the rest of their table contradicts. */
export function* tablesAcross(read: ArticleReading): Generator<Finding> {
  const {article} = read
  const tables = tablesOf(article)
  if (tables.length === 0 || article.blocks.some(({text}) => rounded.test(text))) return
  let isSound = true
  for (const table of tables) {
    const found = [...rowTotalFaults(table), ...relationFaults(table)]
    const righted = new Map(found.map(({figure, right}) => [figure, right]))
    const totals = totalFaults(table, righted)
    yield* [...found.map(({finding}) => finding), ...totals]
    isSound &&= found.length + totals.length === 0
  }
  yield* toldShareFaults(tables, article)
  // What is wrong in a table explains what the text tells of it.
  if (isSound) yield* surplusFaults(tables, read)
}
