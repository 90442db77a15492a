import type {Article} from './article.ts'
import type {Block} from './block.ts'

/** How long the name of who said it is at most, in UTF-16 units. */
const longestCredit = 60
/** How many words a pull-quote has at most that nothing else marks as one. */
const mostWords = 40

/**
 * Whether a block quotation is set as a pull-quote is: one short quotation in marks, with no more behind them than who said it, and
 * running text before and behind.
 */
export function isSetAsPullquote(block: Block, {blocks}: Article): boolean {
  const {role, text, words, quotations} = block
  if (role !== 'quote' || words.length > mostWords) return false
  const [whole, ...more] = quotations.filter(({depth}) => depth === 0)
  if (!whole || more.length > 0 || whole.start > 1 || text.length - whole.end > longestCredit) return false
  return [block.index - 1, block.index + 1].every((at) => blocks[at]?.role !== 'quote')
}
