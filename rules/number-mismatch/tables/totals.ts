import type {Finding} from '../../../src/check/finding.ts'
import {halfOf, printedLike, type Figure} from './cells.ts'
import {isApart, isScaled, isTotal, unitOf, type Row, type Table} from './grid.ts'
import {isOneSlip} from './slips.ts'

/** A total of a table's column and what the column makes. */
interface Sum {
  readonly total: Figure
  readonly parts: readonly Figure[]
  readonly made: number
  readonly isMade: boolean
}

/**
 * Find totals at the foot of a table, or of a part of it, that their column doesn't make.
 *
 * @param righted - Cells that are wrong by what stands beside them, with what they should be.
 */
export function totalFaults(table: Table, righted: ReadonlyMap<Figure, number>): readonly Finding[] {
  const {rows, columns, headings} = table
  return rows.flatMap((row, at) => {
    if (!isTotal(row.label) || !(endsPart(rows, at) || isOfPart(rows, at))) return []
    const groups = groupsAbove(rows, at)
    const [parts = []] = groups
    if (parts.length < 2 || parts.some(({label}) => isApart(label))) return []
    const sums = columns.flatMap((column) =>
      isApart(headings[column] ?? '') || unitOf(table, column) === '%'
        ? []
        : (sumOf(row, groups, column, righted, isScaled(table, column)) ?? [])
    )
    const wrong = sums.filter(({isMade}) => !isMade)
    const [only] = wrong
    if (!only || wrong.length > 1) return []
    const others = sums.filter(({isMade, made}) => isMade && made > 9)
    return isMeant(only, others.length > 0, rows, at) ? [faultOf(only)] : []
  })
}

/** Whether nothing follows a total that it may be the head of. */
function endsPart(rows: readonly Row[], at: number): boolean {
  const next = rows[at + 1]
  return !next || isTotal(next.label) || isApart(next.label) || next.figures.every((figure) => figure === undefined)
}

/** Whether a total says what it is of, and others follow: "Total income" above the spending and its total. */
function isOfPart(rows: readonly Row[], at: number): boolean {
  const label = rows[at]?.label ?? ''
  return /^totals? \p{L}/iu.test(label) && rows.slice(at + 2).some((other) => isTotal(other.label))
}

/** The rows that a total may be of: those of its part, the totals of all parts, the rows of all of them, its part on top of the others. */
function groupsAbove(rows: readonly Row[], at: number): ReadonlyArray<readonly Row[]> {
  const above = rows.slice(0, at)
  const isHead = ({figures}: Row): boolean => figures.every((figure) => figure === undefined)
  const own = above.slice(above.findLastIndex((row) => isTotal(row.label) || isHead(row)) + 1)
  const totals = above.filter(({label}) => isTotal(label))
  const single = above.filter((row) => !isTotal(row.label) && !isHead(row))
  return [own, totals, single, [...totals, ...own]].filter((group) => group.length > 0)
}

function sumOf(
  row: Row,
  groups: ReadonlyArray<readonly Row[]>,
  column: number,
  righted: ReadonlyMap<Figure, number>,
  isScaled: boolean
): Sum | undefined {
  const total = row.figures[column]
  const [rows = []] = groups
  const parts = rows.flatMap(({figures}) => figures[column] ?? [])
  if (!total || parts.length < 2 || rows.some(({texts}) => texts.has(column))) return undefined
  if (parts.some((part) => part.decimals !== total.decimals || part.isBracketed !== total.isBracketed)) return undefined
  const sums = groups.map((group) => group.reduce((sum, {figures}) => sum + valueOf(figures[column], righted), 0))
  const [made = 0] = sums
  const step = Math.min(...[total, ...parts].map(halfOf))
  const isCounted = total.decimals === 0 && step === 0.5 && !isScaled
  const slack = isCounted ? 0 : step * (parts.length + 1)
  // A total that its own row contradicts has been told.
  const isMade = righted.has(total) || sums.some((sum) => Math.abs(sum - total.value) <= slack + 1e-6)
  return {total, parts, made, isMade}
}

function valueOf(figure: Figure | undefined, righted: ReadonlyMap<Figure, number>): number {
  return figure ? (righted.get(figure) ?? figure.value) : 0
}

/** Whether a total that a column doesn't make is meant as its sum. */
function isMeant({total, parts, made}: Sum, hasOther: boolean, rows: readonly Row[], at: number): boolean {
  if (made === 0 || total.value === 0 || isRow(parts)) return false
  if (isOneSlip(total, made)) return true
  // What is far off is no sum at all: an average, a greatest value.
  if (Math.abs(made / total.value - 1) > 0.3) return false
  if (hasOther) return true
  // Rows that are left out make less than the total, those that overlap make more.
  return made > total.value && made <= 1.1 * total.value && parts.length > 2 && rows.length === at + 1
}

/** Whether figures only count their rows: 1, 2, 3. */
function isRow(parts: readonly Figure[]): boolean {
  return parts.every(({value}, at) => at === 0 || value === (parts[at - 1]?.value ?? 0) + 1)
}

function faultOf({total, made}: Sum): Finding {
  const {block, start, end, printed} = total
  return {
    block,
    start,
    end,
    reason: `The column makes ${printedLike(made, total)}, not "${printed}"`,
    confidence: 0.85
  }
}
