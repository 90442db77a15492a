import type {Article} from '../../../src/article/article.ts'
import type {Block} from '../../../src/article/block.ts'
import {figureOf, isBlank, type Figure} from './cells.ts'

/** A row of a table below its heading. */
export interface Row {
  readonly label: string
  /** The figures by column; undefined where a cell is empty or anything else. */
  readonly figures: ReadonlyArray<Figure | undefined>
  /** The columns whose cells are text. */
  readonly texts: ReadonlySet<number>
}

/** A table as its reader sees it. */
export interface Table {
  readonly headings: readonly string[]
  readonly rows: readonly Row[]
  /** The columns that hold figures of one unit and nothing else, below the heading. */
  readonly columns: readonly number[]
}

/** A table that is larger is data, which no one adds up by hand. */
const mostRows = 120
const mostColumns = 16

/** Read the tables of an article, where the format tells which cell stands where. */
export function tablesOf({blocks}: Article): readonly Table[] {
  const tables = new Map<number, Block[]>()
  for (const block of blocks) {
    if (!block.cell || block.role !== 'table') continue
    const own = tables.get(block.cell.table)
    if (own) own.push(block)
    else tables.set(block.cell.table, [block])
  }
  return [...tables.values()].flatMap((cells) => tableOf(cells) ?? [])
}

function tableOf(blocks: readonly Block[]): Table | undefined {
  const width = 1 + Math.max(...blocks.map(({cell}) => cell?.column ?? 0))
  const lines = new Map<number, Array<Block | undefined>>()
  for (const block of blocks) {
    const {row = 0, column = 0} = block.cell ?? {}
    const line = lines.get(row) ?? Array.from({length: width}, () => undefined)
    line[column] = block
    lines.set(row, line)
  }
  if (lines.size > mostRows || width > mostColumns || width < 2) return undefined
  const [first = [], ...rest] = lines.values()
  const isHeading = headsColumns(first)
  const rows = (isHeading ? rest : [first, ...rest]).map(rowOf)
  const headings = first.map((block) => (isHeading ? (block?.text.trim() ?? '') : ''))
  return {headings, rows, columns: Array.from({length: width}, (_, column) => column).filter(isOfFigures(rows))}
}

/** Whether a first row heads the columns: words, or numbers that only count them. */
function headsColumns(cells: ReadonlyArray<Block | undefined>): boolean {
  const figures = cells.slice(1).map((block) => (block ? figureOf(block) : undefined))
  if (figures.includes(undefined)) return true
  return figures.every((cell, at) => at === 0 || cell?.value === (figures[at - 1]?.value ?? 0) + 1)
}

function rowOf(cells: ReadonlyArray<Block | undefined>): Row {
  const figures = cells.map((block) => (block ? figureOf(block) : undefined))
  const texts = cells.flatMap((block, column) => (block && !figures[column] && !isBlank(block.text) ? [column] : []))
  return {label: cells[0]?.text.trim() ?? '', figures, texts: new Set(texts)}
}

const isYear = /^(?:1[5-9]|20)\d\d$/

/** Whether a column holds figures of one unit: no years, and nothing that no one reads as a figure. */
function isOfFigures(rows: readonly Row[]): (column: number) => boolean {
  return (column) => {
    const figures = rows.flatMap(({figures: own}) => own[column] ?? [])
    const units = new Set(figures.map(({unit}) => unit).filter((unit) => unit !== ''))
    return (
      figures.length > 0 &&
      units.size < 2 &&
      !figures.every(({printed}) => isYear.test(printed)) &&
      rows.every(({texts}) => !texts.has(column))
    )
  }
}

/** The unit of a column. */
export function unitOf({rows}: Table, column: number): string {
  return rows.map(({figures}) => figures[column]?.unit ?? '').find((unit) => unit !== '') ?? ''
}

const total = /^(?:(?:grand|overall|combined|net|gross) )?totals?\b|^(?:all|overall|sum|altogether|together)$/i

/** Whether a heading or a row's label says that it is the total. */
export function isTotal(words: string): boolean {
  return total.test(words.replace(/[:*_]/g, '').trim())
}

const apart =
  /^(?:of which|including|among|less\b|–|-|—)|\b(?:sub-?totals?|average|avg|mean|median|per|ratio|rate|rank|ranking|pos|position|place|no\.|year|age|index|max(?:imum)?|min(?:imum)?|record|target|change|previous|last|surplus|deficit|balance|profit|loss|net|brought|difference|score)\b|[%#]/i

/** Whether a heading or a row's label says that its figures are no parts of a sum. */
export function isApart(words: string): boolean {
  return apart.test(words)
}

/** Whether a column is told in thousands or millions: its figures are rounded. */
export function isScaled(table: Table, column: number): boolean {
  return [unitOf(table, column), table.headings[column] ?? '', table.headings[0] ?? ''].some((words) =>
    /(?<![\p{L}\d])(?:m|mn|millions?|bn|billions?|k|crores?|lakhs?|thousands?)(?![\p{L}\d])|(?<![\d,])['’]?000/iu.test(
      words
    )
  )
}
