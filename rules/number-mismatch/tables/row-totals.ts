import {halfOf, printedLike, type Figure} from './cells.ts'
import type {CellFault} from './faults.ts'
import {isApart, isTotal, type Row, type Table} from './grid.ts'
import {isOneSlip} from './slips.ts'

/** A period of a match: a quarter, an inning, a round, a set of extra time. */
const period =
  /^(?:(?:q|h|p|r|e|end |inning |period |round |quarter |half |day |leg |game )?\d{1,2}(?:st|nd|rd|th)?(?: (?:quarter|half|period|inning|round|day|leg))?|\d{0,2} ?ot ?\d?|et|extra|(?:first|second|third|fourth|fifth|sixth)(?: \p{L}+)?)$/iu
/** What a match's periods make. */
const result = /^(?:t|f|r|tot|ft|pts|runs|points|final|score|total|totals|result)\.?$/i

/** A heading that says total, and the columns before it that make it. */
interface Sum {
  readonly column: number
  readonly parts: readonly number[]
  /** Whether the parts are the periods of a match, which have no one else's figures between them. */
  readonly isMatch: boolean
}

/** Find totals of rows that the row doesn't make, where other rows make theirs: `| 3 | 7 | 10 | 14 | 31 |`. */
export function rowTotalFaults(table: Table): readonly CellFault[] {
  return sumsOf(table).flatMap((sum) => {
    const rows = table.rows.flatMap((row) => madeOf(row, sum) ?? [])
    const odd = rows.filter(({isMade}) => !isMade)
    const [wrong] = odd
    const least = sum.isMatch ? 1 : 2
    if (!wrong || odd.length > 1 || rows.filter(({isMade, isTold}) => isMade && isTold).length < least) return []
    const {total, made, parts} = wrong
    const difference = Math.abs(made - total.value)
    const isNear = difference <= 0.3 * Math.abs(total.value) || (sum.isMatch && difference <= 30)
    if (!isNear && !isOneSlip(total, made)) return []
    // More than the columns make: there may be others that the table leaves out.
    if (!sum.isMatch && total.value > made && rows.length < 5 && !isOneSlip(total, made)) return []
    return [faultOf(total, parts, made)]
  })
}

function sumsOf({headings, columns}: Table): readonly Sum[] {
  return columns.flatMap((column) => {
    const heading = headings[column] ?? ''
    const before = columns.filter((other) => other < column)
    const parts = before.slice(before.findLastIndex((other) => isNoPart(headings[other] ?? '')) + 1)
    const isMatch = parts.length > 1 && parts.every((part) => period.test(headings[part] ?? ''))
    const isSum = isMatch ? result.test(heading) : isTotal(heading)
    return isSum && parts.length > 1 && parts.at(-1) === column - 1 ? [{column, parts, isMatch}] : []
  })
}

function isNoPart(heading: string): boolean {
  return isApart(heading) || isTotal(heading)
}

interface Made {
  readonly total: Figure
  readonly made: number
  readonly parts: readonly Figure[]
  readonly isMade: boolean
  /** Whether more than one of the parts is something. */
  readonly isTold: boolean
}

/** What a row makes; undefined where it has no total, or a cell that may be anything. */
function madeOf({figures, texts}: Row, {column, parts: columns}: Sum): Made | undefined {
  const total = figures[column]
  const parts = columns.flatMap((part) => figures[part] ?? [])
  if (!total || parts.length === 0 || columns.some((part) => texts.has(part))) return undefined
  const all = [total, ...parts]
  if (all.some(({isBracketed}) => isBracketed) || new Set(parts.map(({unit}) => unit)).size > 1) return undefined
  if (total.unit === '%' || (parts[0]?.unit !== total.unit && parts[0]?.unit !== '')) return undefined
  const made = parts.reduce((sum, {value}) => sum + value, 0)
  const slack = all.some(({decimals}) => decimals > 0) ? all.reduce((sum, part) => sum + halfOf(part), 0) : 0
  const isMade = Math.abs(made - total.value) <= slack + 1e-6
  return {total, made, parts, isMade, isTold: parts.filter(({value}) => value !== 0).length > 1}
}

/** The finding of a total that the cells before it don't make. */
function faultOf(total: Figure, parts: readonly Figure[], made: number): CellFault {
  const listed = parts.map(({printed}) => `"${printed}"`)
  const {block, start, end, printed} = total
  return {
    figure: total,
    right: made,
    finding: {
      block,
      start,
      end,
      reason: `${listed.slice(0, -1).join(', ')} and ${listed.at(-1) ?? ''} make ${printedLike(made, total)}, not "${printed}", and the other rows come out`,
      alsoAt: parts.map((part) => ({block: part.block, start: part.start, end: part.end})),
      confidence: 0.9
    }
  }
}
