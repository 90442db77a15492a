/** Pull-quotes whose words the body has nowhere, whose marks it lacks, or that another person says there. */
import type {Article} from '../../src/article/article.ts'
import type {Block} from '../../src/article/block.ts'
import type {Finding} from '../../src/check/finding.ts'
import type {Piece} from './pieces.ts'
import {otherSpeaker} from './speaker.ts'
import {enoughOwn, type Source, spanOf} from './sources.ts'

/** How many words in quotation marks must stand nowhere in the text before it is asked where they are from. */
const leastMissing = 5

export function withoutSource(block: Block, missing: readonly Piece[]): Finding[] {
  const [first] = missing.filter(({words}) => words.length >= leastMissing)
  if (!first) return []
  return [
    {
      ...spanOf(first.words),
      block,
      severity: 'info',
      reason: 'These words in quotation marks do not stand in the text',
      note: 'Take the pull-quote from the text, or drop the quotation marks'
    }
  ]
}

const firstPerson = /^(?:i|i'm|i've|i'd|i'll|my|me|we|our|us|we're|we've)$/

/** Tell quotation marks around words that the paper says itself; not where the writer or an interviewee is "I". */
export function gainedMarks(block: Block, sources: readonly Source[], article: Article): Finding[] {
  const pairs = sources.flatMap(({text, pairs: all}) => all.flatMap(([, at]) => text[at] ?? []))
  const [first] = pairs
  if (!first || pairs.length < leastMissing || sources.some(({overlap}) => overlap < enoughOwn)) return []
  if (pairs.some(({word, block: {role}}) => word.quoted || role !== 'body')) return []
  const speaks = article.blocks.some(
    ({role, words}) =>
      role === 'question' || (role === 'body' && words.some((word) => !word.quoted && firstPerson.test(word.norm)))
  )
  if (speaks) return []
  const inBlock = pairs.filter((place) => place.block === first.block).map(({word}) => word)
  return [
    {
      ...spanOf(block.words.filter((word) => word.quoted)),
      block,
      reason: `In quotation marks here, but the text says it in its own words (${article.where(first.block)})`,
      because: [{...spanOf(inBlock), block: first.block, text: 'no quotation marks'}]
    }
  ]
}

export function otherSpeakers(block: Block, sources: readonly Source[], article: Article): Finding[] {
  const places = sources.flatMap(({text, pairs}) => pairs.flatMap(([, at]) => text[at] ?? []))
  const [first] = places
  if (!first || places.some((place) => place.block !== first.block || !place.word.quoted)) return []
  const speakers = otherSpeaker(block, first.block, article)
  if (!speakers) return []
  const {here, there, ...place} = speakers
  return [
    {
      ...place,
      reason: `Pull-quote and text name different speakers: "${here}" here, "${there}" in ${article.where(first.block)}`,
      because: [{block: first.block, start: first.word.start, end: first.word.end, text: 'the quotation in the text'}]
    }
  ]
}
