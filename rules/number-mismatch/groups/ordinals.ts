import type {Article} from '../../../src/article/article.ts'
import type {Block} from '../../../src/article/block.ts'
import {ordinalOfText} from '../../../src/article/ledger/number-words.ts'
import {isQuoted} from '../../../src/article/quotations.ts'
import type {Span} from '../../../src/article/source-map.ts'
import type {Finding} from '../../../src/check/finding.ts'
import type {Gathered} from '../../../src/check/rule.ts'
import {cues} from '../cues.ts'
import type {Numbers} from '../figures/reading.ts'
import {inWords} from '../lists/lists.ts'
import {sizesOf, type Group} from './sizes.ts'

/** Grounds and the like: whoever says how many there are tells them all. */
const told =
  /^(?:reason|ground|way|condition|problem|step|question|lesson|option|goal|rule|cause|factor|explanation|argument|aim|demand|point|issue|challenge|stage|phase|type|kind|category|fault|flaw|objection|charge|count|mistake|failing|complaint|concern|requirement|recommendation|proposal|claim|purpose|fear|doubt|difficulty|change|measure|advantage|drawback|benefit|excuse|defence|test|criterion)$/
/** "The first is noise", "and the third is that …", "Second, it is legal". */
const placed =
  /(?:(?:^|[.;,] |[.;,”"]\s+)(?:[Aa]nd )?[Tt]he |(?:^|[.”"] )(?:And )?(?=\p{Lu}\p{Ll}+,)|\b(?:and|while) the )(first|second|third|fourth|fifth|sixth|seventh)(?:ly)?(?:,| (?:is|was|are|were|will|would|has|had|concerns|relates|involves|says|said|that|being)\b)/giu
/** What a reader takes for one more of them. */
const more =
  /\b(?:the (?:last|final)(?: one| of \p{Ll}+)?(?:,| is| was| that| concerns)|last(?:ly)?,|final(?:ly)?,|another|others?|also (?:said|gave|noted|cited|argued)|in addition|then there (?:is|was)|plus|moreover|besides|furthermore|the rest|fourth|fifth|sixth|seventh)(?!\p{L})/iu

interface Chain extends Span {
  readonly block: Block
  readonly length: number
  /** Where its first place begins. */
  readonly from: {readonly block: Block; readonly start: number}
}

/** Find grounds and the like that are told one by one, and are fewer than were announced: "four grounds. The first … The third …" */
export function* ordinalFaults(numbers: ReadonlyArray<Gathered<Numbers>>, article: Article): Generator<Finding> {
  const chains = chainsOf(article)
  if (chains.length !== 1) return
  const sizes = sizesOf(numbers, article)
  for (const chain of chains) {
    const group = announcedAt(chain, sizes.counts)
    const missing = group ? group.value - chain.length : 0
    if (!group || missing < 1 || missing > 2 || group.value > 7) continue
    if (article.blocks.some(({role, text}) => role === 'body' && more.test(text))) continue
    const isSupported = sizes.counts.some(({value, block}) => value === chain.length && block !== group.block)
    if (isSupported && missing > 1) continue
    const {block, start, end} = group
    const where = chain.block === block ? 'follow' : `follow in ${article.where(chain.block)}`
    yield {
      block,
      start,
      end,
      reason: `"${block.text.slice(start, end)}" here, but ${inWords(chain.length)} ${where}, the last with "${chain.block.text.slice(chain.start, chain.end)}"`,
      undecided: true,
      because: [
        {block: chain.block, start: chain.start, end: chain.end, text: `${article.where(chain.block)} has the last`}
      ],
      ...(isSupported ? {} : {severity: 'info' as const}),
      confidence: 0.85
    }
  }
}

function chainsOf(article: Article): readonly Chain[] {
  const chains: Chain[] = []
  let open: Chain | undefined
  for (const block of cues.blocks(article, 'place')) {
    if (block.role !== 'body') continue
    for (const match of block.text.matchAll(placed)) {
      if (isQuoted(block.quotations, match.index + match[0].length - 1)) continue
      const place = ordinalOfText((match[1] ?? '').toLowerCase())
      const words = match[0].replace(/^[^\p{L}]+/u, '')
      const end = match.index + match[0].length
      const start = end - words.length
      if (place === 1) {
        if (open && open.length > 1) chains.push(open)
        open = {block, start, end, length: 1, from: {block, start}}
      } else if (open && place === open.length + 1 && block.index - open.block.index < 2)
        open = {...open, block, start, end, length: place}
    }
  }
  return open && open.length > 1 ? [...chains, open] : chains
}

/** What is counted straight before the first is told. */
function announcedAt({from: {block, start}}: Chain, counts: readonly Group[]): Group | undefined {
  const own = counts.filter(
    (count) =>
      told.test(count.noun) &&
      ((count.block === block && count.end <= start) ||
        (count.block.index === block.index - 1 && count.block.role === 'body'))
  )
  return own.length === 1 ? own[0] : undefined
}
