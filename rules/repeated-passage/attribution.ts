import type {Article} from '../../src/article/article.ts'
import type {Block} from '../../src/article/block.ts'
import type {Side} from './copies.ts'
import {placeOf} from './where.ts'

const longest = 12
const dash = /^\s*[—–―-]\s*\p{Lu}/u

/**
 * The line under a pulled quotation that names its speaker: it goes with the quotation.
 *
 * A short line without a stop that a dash opens, or that ends in a name to which the other place attributes the words.
 */
export function attributionAfter(copy: Side, other: Side, article: Article): ReturnType<typeof placeOf> | undefined {
  const line = article.blocks[copy.block.index + 1]
  if (!copy.whole || !line || !isShortLine(line)) return undefined
  if (!dash.test(line.text) && !names(line, other)) return undefined
  return {block: line, start: 0, end: line.text.length}
}

function isShortLine({words, text}: Block): boolean {
  return words.length > 0 && words.length <= longest && !/[.!?:;,]$/.test(text.trim())
}

/** Whether a line ends in a name that stands beside the quotation at the other place. */
function names(line: Block, {block}: Side): boolean {
  const last = line.words.at(-1)
  const previous = line.words.at(-2)
  if (last?.shape !== 'capital' || (previous && previous.shape !== 'capital')) return false
  return block.words.some((word) => !word.quoted && word.norm === last.norm) && block.words.some((word) => word.quoted)
}
