import type {Article} from '../article/article.ts'
import type {Block} from '../article/block.ts'
import type {Span} from '../article/source-map.ts'
import type {Finding} from './finding.ts'

/** Words of a block. */
type Place = Span & {readonly block: Block}

/**
 * The finding of a place that others contradict: which of them is right only the editor knows.
 *
 * @param reason - What contradicts what, without the question.
 */
export function undecided(
  {block, start, end}: Place,
  rivals: readonly Place[],
  reason: string,
  article: Article,
  confidence: number = 0.85
): Finding {
  return {
    block,
    start,
    end,
    reason: `${reason}: which is right?`,
    undecided: true,
    because: rivals.map((rival) => ({
      block: rival.block,
      start: rival.start,
      end: rival.end,
      text: `${article.where(rival.block)} has "${wordsOf(rival)}"`
    })),
    confidence
  }
}

/** The words that stand in a place. */
export function wordsOf({block, start, end}: Place): string {
  return block.text.slice(start, end)
}

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
  const [here, there, where] = [wordsOf(own), wordsOf(rival), article.where(rival.block)]
  const reason =
    worked === undefined
      ? `"${here}" in ${article.where(own.block)}, "${there}" in ${where}`
      : `"${here}" in ${article.where(own.block)}, but "${there}" in ${where} ${worked}`
  return undecided(own, [rival], reason, article, confidence)
}
