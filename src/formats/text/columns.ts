import type {Line} from './lines.ts'

/** What sets columns apart: a tab, or more spaces than any writer sets. */
const gap = / {4,}| {0,3}\t[ \t]*/g
/** What a tab stands behind in running text: an item's mark or number. */
const mark = /^(?:\P{L}{1,4}|\(?[\p{L}\d]{1,3}[.)])$/u

/** The cells of a line, where gaps part it; the line itself where none does. */
function cellsOf(line: Line, source: string): readonly Line[] {
  const text = source.slice(line.start, line.end)
  if (!text.includes('\t') && !text.includes('    ')) return [line]
  const cells: Line[] = []
  let from = 0
  for (const {0: space, index} of text.matchAll(gap)) {
    if (mark.test(text.slice(from, index))) continue
    cells.push({...line, start: line.start + from, end: line.start + index})
    from = index + space.length
  }
  return [...cells, {...line, start: line.start + from}]
}

/** The cells of rows: of lines that are parted twice or stand by another that is parted, too. */
export function rowsIn(lines: readonly Line[], source: string): ReadonlyMap<Line, readonly Line[]> {
  const rows = lines.map((line) => cellsOf(line, source))
  const isParted = (index: number): boolean => (rows[index]?.length ?? 0) > 1
  const found = new Map<Line, readonly Line[]>()
  for (const [index, cells] of rows.entries()) {
    const line = lines[index]
    if (line && isParted(index) && (cells.length > 2 || isParted(index - 1) || isParted(index + 1)))
      found.set(line, cells)
  }
  return found
}
