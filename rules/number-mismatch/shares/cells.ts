import type {Article} from '../../../src/article/article.ts'
import type {Block} from '../../../src/article/block.ts'
import type {Finding} from '../../../src/check/finding.ts'

/** A cell that is a figure and nothing else. */
interface Cell {
  readonly block: Block
  readonly value: number
  /** How many decimals it has. */
  readonly decimals: number
  readonly isShare: boolean
}

const figure = /^(\d{1,3}(?:,\d{3})+|\d{1,9})(\.\d{1,3})?( ?%)?$/

/** Find counts in tables that their shares contradict. */
export function* tableFaults({blocks}: Article): Generator<Finding> {
  for (let from = 0; from < blocks.length; from++) {
    if (blocks[from]?.role !== 'table') continue
    let to = from
    while (blocks[to]?.role === 'table') to++
    yield* shareFaults(blocks.slice(from, to).map(cellOf))
    from = to
  }
}

function cellOf(block: Block): Cell | undefined {
  const match = figure.exec(block.text.trim())
  if (!match) return undefined
  const [, whole = '', fraction = '', share] = match
  return {
    block,
    value: Number(whole.replaceAll(',', '') + fraction),
    decimals: Math.max(0, fraction.length - 1),
    isShare: share !== undefined
  }
}

/** How many rows must agree on the whole. */
const leastRows = 3

/** Counts with shares beside them: all but one are shares of one whole. */
function* shareFaults(cells: ReadonlyArray<Cell | undefined>): Generator<Finding> {
  const rows = cells.flatMap((count, at) => {
    const share = cells[at + 1]
    return count &&
      share &&
      !count.isShare &&
      share.isShare &&
      count.decimals === 0 &&
      share.value > 0 &&
      count.value > 0
      ? [{count, share, ...wholesOf(count, share)}]
      : []
  })
  if (rows.length <= leastRows) return
  for (const [at, odd] of rows.entries()) {
    const others = rows.filter((_, index) => index !== at)
    const low = Math.max(...others.map((row) => row.low))
    const high = Math.min(...others.map((row) => row.high))
    if (low > high || (odd.low <= high * 1.02 && odd.high >= low * 0.98)) continue
    const whole = Math.round((low + high) / 2)
    const right = ((100 * odd.count.value) / whole).toFixed(odd.share.decimals)
    const {block} = odd.count
    const [count, share] = [block.text.trim(), odd.share.block.text.trim()]
    const start = block.text.indexOf(count)
    yield {
      block,
      start,
      end: start + count.length,
      reason: `"${count}" is ${right}%, not "${share}", by the other rows of the table`,
      because: [
        {
          block: odd.share.block,
          start: odd.share.block.text.indexOf(share),
          end: odd.share.block.text.indexOf(share) + share.length,
          text: `the share beside it is "${share}"`
        }
      ],
      confidence: 0.9
    }
    return
  }
}

/** Between what the whole lies that a count and its share are of. */
function wholesOf({value}: Cell, share: Cell): {readonly low: number; readonly high: number} {
  // Shares are sometimes cut off instead of rounded.
  const half = 0.6 * 10 ** -share.decimals
  return {
    low: (100 * value) / (share.value + half),
    high: share.value > half ? (100 * value) / (share.value - half) : Infinity
  }
}
