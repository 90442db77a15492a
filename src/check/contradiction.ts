import type {Article} from '../article/article.ts'
import type {Block} from '../article/block.ts'
import type {Span} from '../article/source-map.ts'
import type {Finding} from './finding.ts'

/** Words of a block. */
type Place = Span & {readonly block: Block}

/**
 * The finding of two places that tell different things of one: which of them is right only the editor knows.
 *
 * @param worked - What the rival's words come to, where they don't say it: `is 17`.
 */
export function contradiction(
  own: Place,
  rival: Place,
  article: Article,
  confidence: number = 0.85,
  worked?: string
): Finding {
  const {block, start, end} = own
  const [here, there] = [block.text.slice(start, end), rival.block.text.slice(rival.start, rival.end)]
  const where = article.where(rival.block)
  return {
    block,
    start,
    end,
    reason:
      worked === undefined
        ? `"${here}" in ${article.where(block)}, "${there}" in ${where}: which is right?`
        : `"${here}" in ${article.where(block)}, but "${there}" in ${where} ${worked}: which is right?`,
    undecided: true,
    because: [{block: rival.block, start: rival.start, end: rival.end, text: `${where} has "${there}"`}],
    confidence
  }
}
