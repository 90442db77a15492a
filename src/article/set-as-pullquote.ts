import type {Article} from './article.ts'
import type {Block, Passage} from './block.ts'
import type {Quotation} from './quotations.ts'

/** How long the name of who said it is at most, in UTF-16 units. */
const longestCredit = 60
/** How many words a pull-quote has at most that nothing else marks as one. */
const mostWords = 40

/**
 * The quotation that a text is, with no more behind its marks than who said it; undefined where it is none or several.
 *
 * @param quotations - Those of its text that count.
 */
export function wholeQuotation({text}: Passage, [whole, ...more]: readonly Quotation[]): Quotation | undefined {
  return whole && more.length === 0 && whole.start < 2 && text.length - whole.end < longestCredit ? whole : undefined
}

/** Whether a block quotation is set as a pull-quote is: one short quotation in marks, with running text before and behind it. */
export function isSetAsPullquote(block: Block, {blocks}: Article): boolean {
  if (block.role !== 'quote' || block.words.length > mostWords) return false
  const outer = block.quotations.filter(({depth}) => depth === 0)
  if (!wholeQuotation(block, outer)) return false
  return [block.index - 1, block.index + 1].every((at) => blocks[at]?.role !== 'quote')
}
