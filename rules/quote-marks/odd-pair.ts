import type {Article} from '../../src/article/article.ts'
import type {Block} from '../../src/article/block.ts'
import type {Quotation} from '../../src/article/quotations.ts'
import type {Finding} from '../../src/check/finding.ts'

interface Pair extends Quotation {
  readonly block: Block
}

/** How many quotations, in how many blocks, show which marks an article quotes with. */
const many = {pairs: 5, blocks: 3}

/** Find the one quotation in double marks of an article that quotes with single ones, or the other way round. */
export function oddPair(article: Article): Finding[] {
  const pairs = article.blocks.flatMap((block) =>
    block.role === 'body' || block.role === 'list'
      ? block.quotations.flatMap((quotation) =>
          quotation.depth === 0 && quotation.close !== '' ? {...quotation, block} : []
        )
      : []
  )
  const double = pairs.filter(({open}) => open === '“' || open === '"')
  const single = pairs.filter(({open}) => open === '‘' || open === "'")
  const [few, rest] = single.length < double.length ? [single, double] : [double, single]
  const [odd] = few
  if (!odd || few.length > 1 || rest.length < many.pairs) return []
  if (new Set(rest.map(({block}) => block)).size < many.blocks || !isSpeech(odd)) return []
  if (!rest.some(isSpeech)) return []
  const name = few === single ? 'single' : 'double'
  return [
    {
      block: odd.block,
      start: odd.start,
      end: odd.end,
      severity: 'info',
      confidence: 0.7,
      reason: `Quoted in ${name} marks here, in ${name === 'single' ? 'double' : 'single'} ones in ${rest.length} other places`
    }
  ]
}

/** Whether somebody says the words, who is not in somebody else’s story: single marks also name, define and doubt. */
function isSpeech({block, start, end}: Pair): boolean {
  const {text} = block
  if (!/[,.!?…]['"’”]$/.test(text.slice(start, end))) return false
  return !/[“"‘']/.test(text.charAt(start + 1)) && /\s/.test(text.slice(start, end - 2))
}
