import {digitsOf, isObeyed, isSlip, oddOf, type Made, type Odd} from './evidence.ts'
import type {Table} from './grid.ts'

/** What a product may be told in: pence and pounds, per cent, thousands. */
const scales = [1, 100, 0.01, 1000, 0.001] as const
/** In a larger table other columns may have their part in it. */
const fewColumns = 4

/** Find the rows in which a column isn't the product of two others, as in all other rows: number, price and cost. */
export function productsOf(table: Table): readonly Odd[] {
  const {columns} = table
  return columns.flatMap((column) => {
    const others = columns.filter((other) => other !== column)
    return others.flatMap((first, at) =>
      others.slice(at + 1).flatMap((second) => oddRow(table, column, first, second) ?? [])
    )
  })
}

function oddRow(table: Table, column: number, first: number, second: number): Odd | undefined {
  for (const scale of scales) {
    const rows = madeOf(table, column, first, second, scale)
    const odd = rows.length > 3 ? oddOf(rows) : undefined
    if (!odd) continue
    const told = rows.filter(isObeyed)
    // One times anything is only told twice.
    const isProduct =
      told.filter(({others}) => others.every(({value}) => value * scale !== 1 && value !== 1)).length > 2
    if (!isProduct || digitsOf(told) < 5 || Math.abs(odd.figure.value / odd.right - 1) < 0.02) continue
    if (table.columns.length > fewColumns && !isSlip(odd.figure, odd.right)) continue
    const [one, two] = odd.others
    return {...odd, how: `"${one?.printed ?? ''}" times "${two?.printed ?? ''}" is`}
  }
  return undefined
}

function madeOf(table: Table, column: number, first: number, second: number, scale: number): readonly Made[] {
  return table.rows.flatMap(({figures}, row) => {
    const [figure, one, two] = [figures[column], figures[first], figures[second]]
    if (!figure || !one || !two || figure.value <= 0 || one.value <= 0 || two.value <= 0) return []
    const half = (decimals: number): number => (decimals > 0 ? 0.5 * 10 ** -decimals : 0.5)
    // Counts and prices are exact; what has decimals, or was divided, is rounded.
    const right = one.value * two.value * scale
    const own = figure.decimals > 0 || scale !== 1 ? half(figure.decimals) : 0
    const slack = own + scale * (inexact(one.decimals) * two.value + inexact(two.decimals) * one.value)
    return [{row, figure, others: [one, two], right, slack}]
  })
}

/** How far a factor may be off. */
function inexact(decimals: number): number {
  return decimals > 0 ? 0.5 * 10 ** -decimals : 0
}
