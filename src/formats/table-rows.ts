import type {PlantBlock} from '../check/plant.ts'

/** The rows of a table, each with its cells; undefined for an empty one. */
export type Rows = ReadonlyArray<ReadonlyArray<PlantBlock | undefined>>

/** Write blocks one by one, but those of one table together, where its first stands. */
export function writeParts(
  blocks: readonly PlantBlock[],
  writeBlock: (block: PlantBlock, index: number) => string,
  writeTable: (rows: Rows) => string
): readonly string[] {
  const tables = new Map<number, PlantBlock[]>()
  for (const block of blocks) {
    const {cell} = block
    if (cell) tables.set(cell.table, [...(tables.get(cell.table) ?? []), block])
  }
  return blocks.flatMap((block, index) => {
    const own = block.cell && tables.get(block.cell.table)
    if (!own) return [writeBlock(block, index)]
    return own[0] === block ? [writeTable(rowsOf(own))] : []
  })
}

function rowsOf(blocks: readonly PlantBlock[]): Rows {
  const width = 1 + Math.max(...blocks.map(({cell}) => cell?.column ?? 0))
  const height = 1 + Math.max(...blocks.map(({cell}) => cell?.row ?? 0))
  const rows = Array.from({length: height}, () => Array.from({length: width}, (): PlantBlock | undefined => undefined))
  for (const block of blocks) rows[block.cell?.row ?? 0]?.splice(block.cell?.column ?? 0, 1, block)
  return rows
}
