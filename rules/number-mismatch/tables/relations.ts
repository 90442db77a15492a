import {printedLike} from './cells.ts'
import type {CellFault} from './faults.ts'
import type {Table} from './grid.ts'
import {productsOf} from './products.ts'
import {ratiosOf} from './ratios.ts'
import {sumsOf} from './sums.ts'
import type {Odd} from './evidence.ts'

/** A table with more columns of figures is data. */
const mostColumns = 9

/** Find the one row of a table in which a column is not what the other columns make in every other row. */
export function relationFaults(table: Table): readonly CellFault[] {
  if (table.columns.length < 2 || table.columns.length > mostColumns || table.rows.length < 4) return []
  const told = new Set<number>()
  return [...sumsOf(table), ...productsOf(table), ...ratiosOf(table)].flatMap((odd) => {
    if (told.has(odd.row)) return []
    told.add(odd.row)
    return [faultOf(odd)]
  })
}

function faultOf({figure, right, others, how}: Odd): CellFault {
  const {block, start, end, printed} = figure
  return {
    figure,
    right,
    finding: {
      block,
      start,
      end,
      reason: `${how} ${printedLike(right, figure)}, not "${printed}", by the other rows of the table`,
      alsoAt: others.map((other) => ({block: other.block, start: other.start, end: other.end})),
      confidence: 0.85
    }
  }
}
