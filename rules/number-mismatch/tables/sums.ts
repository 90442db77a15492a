import type {Figure} from './cells.ts'
import {digitsOf, isObeyed, isSlip, oddOf, type Made, type Odd} from './evidence.ts'
import {isScaled, isTotal, unitOf, type Table} from './grid.ts'
import {isExchange} from './slips.ts'

const change =
  /\b(?:change|diff(?:erence)?|gd|gain|loss|margin|net|balance|surplus|left|remaining|rest)\b|^[+±]|\+\/[-–−]/i

/** Find the rows in which a column isn't the sum of two others, or of a run of them, as in all other rows. */
export function sumsOf(table: Table): readonly Odd[] {
  return table.columns.flatMap((column) => {
    const unit = unitOf(table, column)
    const others = table.columns.filter((other) => other !== column && unitOf(table, other) === unit)
    return partsOf(others).flatMap((parts) => oddRow(table, column, parts) ?? [])
  })
}

/** Two of the columns, or three and more that stand side by side. */
function partsOf(columns: readonly number[]): ReadonlyArray<readonly number[]> {
  return columns.flatMap((first, at) => [
    ...columns.slice(at + 1).map((second) => [first, second]),
    ...columns.slice(at + 2).map((_, length) => columns.slice(at, at + length + 3))
  ])
}

function oddRow(table: Table, column: number, parts: readonly number[]): Odd | undefined {
  const rows = table.rows.flatMap(({figures}, row): Made[] => {
    const figure = figures[column]
    const others = parts.flatMap((part) => figures[part] ?? [])
    if (!figure || others.length < parts.length || [figure, ...others].some(({isBracketed}) => isBracketed)) return []
    const isRounded = [figure, ...others].some(({decimals}) => decimals > 0) || isScaled(table, column)
    const slack = isRounded ? [figure, ...others].reduce((sum, {decimals}) => sum + 0.5 * 10 ** -decimals, 0) : 0
    return [{row, figure, others, right: others.reduce((sum, {value}) => sum + value, 0), slack}]
  })
  const odd = rows.length > 3 ? oddOf(rows) : undefined
  if (!odd) return undefined
  // Where all but one of the parts are nothing, the one is only told twice.
  const told = rows.filter(
    (row) => isObeyed(row) && row.others.filter(({value}) => value !== 0).length === parts.length
  )
  if (told.length < 3 || digitsOf(told) < 5) return undefined
  const isNamed =
    [column, ...parts].some((one) => change.test(table.headings[one] ?? '')) || isTotal(table.headings[column] ?? '')
  if (!isNamed && told.length < 5 && !isSlip(odd.figure, odd.right)) return undefined
  return partOf(odd) ?? {...odd, how: `${listOf(odd.others)} make`}
}

/** The one part in which two digits changed places, where that explains the sum. */
function partOf({row, figure, others, right}: Made): Odd | undefined {
  if (isExchange(figure, right)) return undefined
  const slips = others.filter((part) => isExchange(part, part.value - right + figure.value))
  const [part, ...more] = slips
  if (!part || more.length > 0) return undefined
  const rest = others.filter((other) => other !== part)
  return {
    row,
    figure: part,
    right: part.value - right + figure.value,
    others: [...rest, figure],
    how: `"${figure.printed}" without ${rest.length > 1 ? listOf(rest) : `"${rest[0]?.printed ?? ''}"`} is`
  }
}

function listOf(figures: readonly Figure[]): string {
  const listed = figures.map(({printed}) => `"${printed}"`)
  return `${listed.slice(0, -1).join(', ')} and ${listed.at(-1) ?? ''}`
}
