import type {Article} from '../../../src/article/article.ts'
import type {Block} from '../../../src/article/block.ts'
import {stemOf} from '../../../src/article/ledger/counts.ts'
import {isQuoted} from '../../../src/article/quotations.ts'
import type {Finding} from '../../../src/check/finding.ts'
import {countsOfSentence, partsOfWholes} from '../figures/parts-of-wholes.ts'
import {makesShare} from '../figures/share-of-figures.ts'
import {faultOf, sharesOf, type Numbered, type ToldShare} from './told-shares.ts'

/** A share of named things: "one in four nurses", "most of the berths". */
interface NamedShare extends ToldShare {
  readonly noun: string
  /** Whether it is told in words that are no fraction. */
  readonly isWord: boolean
}

const determiner = "(?:of )?(?:the |its |their |all |all the |(?:the )?[\\p{L}-]+['’]s? )?"
const behind = new RegExp(
  `^ ${determiner}((?:[\\p{L}-]+ ){0,2}?[\\p{L}-]{4,}s|(?:[\\p{L}-]+ ){0,2}?(?:people|children|men|women))(?![\\p{L}'’-])`,
  'u'
)
/** Parts in words that are no fraction. */
const parts = /(?<![\p{L}-])(?:(most|a majority)|(a minority|only a few|few)) (?=of |[\p{L}-]+)/giu
/** How many paragraphs of the text tell what the article is about. */
const opening = 2
const most = 60

/**
 * Find shares in the headline and the opening that the figures of the same things further on don't make.
 *
 * @param known - What has been found of these figures: it needs not be told twice.
 */
export function* headedShareFaults(
  numbered: readonly Numbered[],
  article: Article,
  known: readonly Finding[]
): Generator<Finding> {
  const lead = article.blocks.filter(({role}) => role === 'body').slice(0, opening)
  const heads = article.blocks.filter(({role}) => role === 'headline' || role === 'standfirst')
  const shares = [...heads, ...lead].flatMap(namedShares)
  if (shares.length === 0) return
  const figures = numbered.flatMap(({block, numerals}) =>
    block.sentences.flatMap((sentence) => countsOfSentence(block, numerals, sentence).map(({value}) => value))
  )
  if (figures.length > most) return
  const told = new Set<string>()
  for (const {block, numerals} of numbered) {
    if (block.role !== 'body') continue
    for (const pair of partsOfWholes(block, numerals)) {
      const noun = nounBehind(block, pair.whole.end)
      const opens = block.sentences[pair.sentence]?.start ?? 0
      if (isQuoted(block.quotations, pair.part.start)) continue
      for (const share of shares) {
        if (known.some((other) => other.block === block && other.alsoAt?.some(({start}) => start === pair.part.start)))
          continue
        const isBefore =
          share.block.index < block.index ||
          (share.block === block && share.end < Math.min(pair.whole.start, pair.part.start))
        // "A minority of vets are for it. Of 400 who voted …"
        const isSame =
          noun === undefined
            ? pair.joined &&
              share.block === block &&
              block.sentences.some(({start, end}) => start <= share.start && end === opens - 1)
            : share.noun === noun
        if (!isBefore || !isSame || told.has(share.noun)) continue
        if (share.isWord ? !pair.joined : makesShare(figures, share, pair)) continue
        const found = faultOf(pair, share, article)
        if (found) {
          told.add(share.noun)
          yield found
        }
      }
    }
  }
}

function namedShares(block: Block): readonly NamedShare[] {
  const {text} = block
  const quantified = [...text.matchAll(parts)].map(({index, 0: printed, 1: many}) => ({
    block,
    start: index,
    end: index + printed.trimEnd().length,
    value: many === undefined ? 40 : 60,
    low: many === undefined ? 0 : 48,
    high: many === undefined ? 52 : 100,
    isWord: true
  }))
  return [...sharesOf(block).map((share) => ({...share, isWord: false})), ...quantified].flatMap((share) => {
    const noun = isQuoted(block.quotations, share.start) ? undefined : nounBehind(block, share.end)
    return noun === undefined ? [] : {...share, noun}
  })
}

/** The things named behind a figure, as a stem. */
function nounBehind({text}: Block, end: number): string | undefined {
  const noun = behind
    .exec(text.slice(end, end + 60))?.[1]
    ?.split(' ')
    .at(-1)
  return noun === undefined ? undefined : stemOf(noun.toLowerCase())
}
