import type {Element} from 'hast'
import type {Cell} from '../../article/paragraph.ts'

const rowGroups = new Set(['thead', 'tbody', 'tfoot'])

/** Tells where the cells of a page's tables stand. */
export class TableCells {
  readonly #cells = new Map<Element, Cell>()
  #tables = 0

  /** Where a cell of a table that was entered stands; undefined for other elements, and in tables where rows are merged. */
  at(element: Element): Cell | undefined {
    return this.#cells.get(element)
  }

  /** Enter a table: its cells come next. */
  enter(table: Element): undefined {
    const rows = elementsIn(table).flatMap((part) => (rowGroups.has(part.tagName) ? elementsIn(part) : [part]))
    const cells = rows.map((row) =>
      row.tagName === 'tr' ? elementsIn(row).filter(({tagName}) => tagName === 'td' || tagName === 'th') : []
    )
    const number = this.#tables++
    if (cells.some((row) => row.some(({properties}) => spanOf(properties['rowSpan']) > 1))) return
    for (const [row, own] of cells.entries()) {
      let column = 0
      for (const cell of own) {
        this.#cells.set(cell, {table: number, row, column})
        column += spanOf(cell.properties['colSpan'])
      }
    }
  }
}

function elementsIn({children}: Element): readonly Element[] {
  return children.filter((child) => child.type === 'element')
}

/** Over how many rows or columns a cell reaches. */
function spanOf(value: unknown): number {
  return typeof value === 'number' && value > 1 ? Math.min(value, 1000) : 1
}
