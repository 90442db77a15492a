import type {Figure} from './cells.ts'
import {digitsOf, isObeyed, oddOf, type Made, type Odd} from './evidence.ts'
import {isApart, type Table} from './grid.ts'
import {isExchange} from './slips.ts'

/** Factors that every reader knows: months, weeks and days of a year, days of a week, hours, minutes, and units of measure. */
const known = [12, 52, 365, 7, 24, 60, 1.609, 1.0936, 2.205, 2.54, 3.281, 28.35, 3.785, 4.546, 2.471, 2.59] as const

/** A row's two figures and between what their quotient lies. */
interface Ratio {
  readonly row: number
  readonly from: Figure
  readonly to: Figure
  readonly low: number
  readonly high: number
}

/** Find the rows in which a column isn't so many times another, as in all other rows: "per month" a twelfth of "per year". */
export function ratiosOf(table: Table): readonly Odd[] {
  const {columns} = table
  return columns.flatMap((first, at) =>
    columns.slice(at + 1).flatMap((second) => {
      const rows = ratios(table, first, second)
      return rows.length > 3 ? (oddRow(rows) ?? exactRow(rows) ?? []) : []
    })
  )
}

function ratios({rows}: Table, first: number, second: number): readonly Ratio[] {
  return rows.flatMap(({figures, label}, row) => {
    const [from, to] = [figures[first], figures[second]]
    // What is told in per cent is held against the whole that all rows have.
    if (from?.unit === '%' || to?.unit === '%') return []
    if (!from || !to || from.value <= 0 || to.value <= 0 || isApart(label)) return []
    const [one, two] = [from, to].map(({decimals}) => 0.5 * 10 ** -decimals)
    const half = {from: one ?? 0.5, to: two ?? 0.5}
    const low = Math.max(0, to.value - half.to) / (from.value + half.from)
    return [{row, from, to, low, high: (to.value + half.to) / Math.max(1e-9, from.value - half.from)}]
  })
}

/** The one row in which the larger figure isn't exactly so many of the smaller: 52 weeks, 12 months. */
function exactRow(rows: readonly Ratio[]): Odd | undefined {
  for (const factor of known.filter(Number.isInteger)) {
    for (const isUp of [true, false]) {
      const made = rows.map(({row, from, to}): Made => {
        const [one, figure] = isUp ? [from, to] : [to, from]
        return {row, figure, others: [one], right: one.value * factor, slack: 0}
      })
      const odd = oddOf(made)
      if (!odd || digitsOf(made.filter(isObeyed)) < 4 || Math.abs(odd.figure.value / odd.right - 1) < 0.02) continue
      return {...odd, how: `${String(factor)} times "${odd.others[0]?.printed ?? ''}" is`}
    }
  }
  return undefined
}

function oddRow(rows: readonly Ratio[]): Odd | undefined {
  const odd = rows.find((row) => {
    const others = rows.filter((other) => other !== row)
    const [low, high] = commonOf(others)
    return low <= high && (row.high < low * 0.98 || row.low > high * 1.02)
  })
  if (!odd) return undefined
  const others = rows.filter((other) => other !== odd)
  const [low, high] = commonOf(others)
  const factor = (low + high) / 2
  if (high / low > 1.02 || (low <= 1 && high >= 1)) return undefined
  const right = {from: odd.to.value / factor, to: odd.from.value * factor}
  const isFrom = !isExchange(odd.to, right.to) && isExchange(odd.from, right.from)
  const digits = sharedDigits(others)
  // A price may be cut by more than the others are: a factor that nobody knows needs a slip that explains the row.
  const isExplained = (isFrom || isExchange(odd.to, right.to)) && others.length > 3 && digits >= 5
  if (!isExplained && !(digits >= 3.5 && isKnown(low, high))) return undefined
  const [figure, other] = isFrom ? [odd.from, odd.to] : [odd.to, odd.from]
  return {
    row: odd.row,
    figure,
    right: isFrom ? right.from : right.to,
    others: [other],
    how: `"${other.printed}" makes`
  }
}

function isKnown(low: number, high: number): boolean {
  return known.some((one) => (low <= one && one <= high) || (low <= 1 / one && 1 / one <= high))
}

/** Between what a factor lies that all rows have in common. */
function commonOf(rows: readonly Ratio[]): readonly [low: number, high: number] {
  return [Math.max(...rows.map(({low}) => low)), Math.min(...rows.map(({high}) => high))]
}

/** How unlikely it is that rows have a factor in common by chance, as so many digits; the first one tells it. */
function sharedDigits(rows: readonly Ratio[]): number {
  const distinct = new Map(rows.map((row) => [row.from.value, row]))
  return [...distinct.values()]
    .slice(1)
    .reduce((sum, {low, high}) => sum + Math.log10(Math.max(1, low / Math.max(1e-9, high - low))), 0)
}
