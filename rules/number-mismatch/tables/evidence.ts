import type {Figure} from './cells.ts'
import {isExchange, isOneSlip} from './slips.ts'

/** A row in which a figure isn't what its row's other figures make in all other rows. */
export interface Odd {
  /** Position of the row. */
  readonly row: number
  readonly figure: Figure
  readonly right: number
  /** The figures that make it. */
  readonly others: readonly Figure[]
  /** What makes it, in words: `"12" and "30" make`. */
  readonly how: string
}

/** What a row's figures make of one of them. */
export interface Made {
  readonly row: number
  readonly figure: Figure
  readonly others: readonly Figure[]
  readonly right: number
  /** How far rounding may take the figure from it. */
  readonly slack: number
}

/** The one row that doesn't obey, where all others do. */
export function oddOf(rows: readonly Made[]): Made | undefined {
  const odd = rows.filter((row) => !isObeyed(row))
  return odd.length === 1 ? odd[0] : undefined
}

/** Whether a row's figure is what the others make. */
export function isObeyed({figure, right, slack}: Made): boolean {
  return Math.abs(figure.value - right) <= slack + 1e-6
}

/**
 * How unlikely it is that rows obey by chance, as so many digits: each obeys with one figure of those that the column could have.
 */
export function digitsOf(rows: readonly Made[]): number {
  const values = rows.map(({figure}) => figure.value)
  const range = Math.max(...values) - Math.min(...values)
  return rows.reduce((sum, {slack, figure: {decimals}}) => {
    const choices = range / Math.max(2 * slack, 10 ** -decimals)
    return sum + Math.log10(Math.max(1, choices))
  }, 0)
}

/** Whether a slip of the pen explains a figure: digits that changed places, or one wrong one of three at least. */
export function isSlip(figure: Figure, right: number): boolean {
  const digits = Math.abs(figure.value) * 10 ** figure.decimals
  return isExchange(figure, right) || (digits >= 100 && isOneSlip(figure, right))
}
