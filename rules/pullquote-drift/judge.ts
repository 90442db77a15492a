import type {Article} from '../../src/article/article.ts'
import type {Block, Passage, Word} from '../../src/article/block.ts'
import {PassageIndex, type Match, type Numbered} from '../../src/article/matches.ts'
import {isProse} from '../../src/article/role.ts'
import {wordHashes} from '../../src/article/word-hashes.ts'
import type {Because, Finding} from '../../src/check/finding.ts'
import type {Context, Gathered} from '../../src/check/rule.ts'
import {align, type Pair, type Placed} from './align.ts'
import {differencesOf, type Difference} from './differences.ts'
import {piecesOf, type Piece} from './pieces.ts'
import {otherSpeaker} from './speaker.ts'

/** How many neighbouring words lead to a place in the text. */
const window = 3
/** How many words a pull-quote has at most, and around its words in the text how many are compared. */
const longest = 150
const margin = 60
/** How much of it must stand in the text so that it is the text's. */
const enough = 0.6
/** How much of the paper's own words, which may be tightened for display. */
const enoughOwn = 0.85
/** How many words must be the same in all for a sentence, and how many of the text may be left out of someone's words unmarked. */
const leastWords = 4
const longestCut = 12
const longestOwnCut = 2

/** What is gathered: a number for each word of a pull-quote or of the text. */
export interface Words {
  readonly hashes: Uint32Array
}

/** Number the words of a passage that is a pull-quote or may be the source of one. */
export function gatherWords(passage: Passage): readonly Words[] {
  return isProse(passage.role) || passage.role === 'heading' ? [{hashes: wordHashes(passage)}] : []
}

/** Compare each pull-quote with the text. */
export function judge(
  gathered: ReadonlyArray<Gathered<Words>>,
  article: Article,
  context: Context
): readonly Finding[] {
  const numbered = gathered.map(({block, facts}): Numbered => ({block, hashes: facts[0]?.hashes ?? new Uint32Array()}))
  const pullquotes = numbered.filter(({block}) => block.role === 'pullquote' && block.words.length <= longest)
  if (pullquotes.length === 0) return []
  const sources = numbered.filter(({block}) => block.role !== 'pullquote')
  const index = new PassageIndex(window)
  for (const item of sources) index.find(item, true)
  const blocks = sources.map(({block}) => block)
  const order = new Map(blocks.map((block, at) => [block, at]))
  const isFunctionWord = (word: string): boolean => context.desk.english.lexicon.isFunctionWord(word)
  const find = (item: Numbered): Finding[] => {
    const matches = index.find(item, false)
    return findingsOf(item.block, article, (piece) => sourceOf(piece, matches, blocks, order, isFunctionWord))
  }
  return pullquotes.flatMap(find)
}

/** Where a piece of a pull-quote stands in the text. */
interface Source {
  readonly text: readonly Placed[]
  readonly pairs: readonly Pair[]
  readonly overlap: number
}

/** The best of the places that share word sequences with a piece. */
function sourceOf(
  {words}: Piece,
  matches: readonly Match[],
  blocks: readonly Block[],
  order: ReadonlyMap<Block, number>,
  isFunctionWord: (word: string) => boolean
): Source | undefined {
  const [from, to] = [words[0]?.index ?? 0, words.at(-1)?.index ?? 0]
  const votes = new Map<number, {votes: number; first: number; last: number}>()
  for (const {earlier, later} of matches) {
    if (later.to <= from || later.from > to) continue
    const at = order.get(earlier.block) ?? 0
    const known = votes.get(at) ?? {votes: 0, first: Infinity, last: 0}
    votes.set(at, {
      votes: known.votes + earlier.to - earlier.from,
      first: Math.min(known.first, earlier.from),
      last: Math.max(known.last, earlier.to)
    })
  }
  const best = [...votes].toSorted((a, b) => b[1].votes - a[1].votes).slice(0, 3)
  let found: {score: number; source: Source} | undefined
  for (const [at, {first, last}] of best) {
    const text = regionOf(blocks, at, first - margin - words.length, last + margin + words.length)
    const {pairs, score} = align(words, text, isFunctionWord)
    if (!found || score > found.score) found = {score, source: {text, pairs, overlap: pairs.length / words.length}}
  }
  return found?.source
}

/** The words of a block from one position to another, and of its neighbours where the positions lie beyond it. */
function regionOf(blocks: readonly Block[], at: number, from: number, to: number): readonly Placed[] {
  const placed = (block: Block | undefined, start: number, end: number): Placed[] =>
    block ? block.words.slice(Math.max(0, start), Math.max(0, end)).map((word) => ({block, word})) : []
  const [before, block, after] = [blocks[at - 1], blocks[at], blocks[at + 1]]
  const length = block?.words.length ?? 0
  return [
    ...(from < 0 ? placed(before, (before?.words.length ?? 0) + from, Infinity) : []),
    ...placed(block, from, to),
    ...(to > length ? placed(after, 0, to - length) : [])
  ]
}

function findingsOf(block: Block, article: Article, find: (piece: Piece) => Source | undefined): Finding[] {
  const pieces = piecesOf(block)
  const words = pieces.flatMap((piece) => piece.words)
  const marked = words.length > 0 && words.filter((word) => word.quoted).length >= words.length * 0.8
  const found: Finding[] = []
  const sources: Source[] = []
  const missing: Piece[] = []
  for (const piece of pieces) {
    const source = find(piece)
    if (!source || source.overlap < enough || source.pairs.length < Math.min(leastWords, piece.words.length)) {
      missing.push(piece)
      continue
    }
    sources.push(source)
    found.push(...changedWords(block, piece, source, marked, article))
  }
  if (marked) found.push(...withoutSource(block, missing))
  if (marked && found.length === 0) found.push(...gainedMarks(block, sources, article))
  return [...found, ...otherSpeakers(block, sources, article)]
}

function changedWords(block: Block, piece: Piece, source: Source, marked: boolean, article: Article): Finding[] {
  const {text, pairs, overlap} = source
  const own = !marked && pairs.filter(([, at]) => text[at]?.word.quoted).length < pairs.length / 2
  const differences = differencesOf(piece, text, pairs).filter(
    ({edge, cut}) => !(own && edge) && cut <= (own ? longestOwnCut : longestCut)
  )
  const [first, ...rest] = differences
  const there = first?.text[0]
  if (!first || !there) return []
  // The paper may tighten its own words, but not lose a "not".
  const tightened = differences.every(
    ({cut, text: words}) => cut > 0 && !words.some(({word}) => negation.test(word.norm))
  )
  const more = rest.length === 0 ? '' : `, and ${rest.length} more`
  const where = article.where(there.block)
  return [
    {
      ...spanOf(first.quote),
      block,
      reason: `Pull-quote and text differ: "${wordsOf(first.quote)}" here, "${wordsOf(first.text.map(({word}) => word))}" in ${where}${more}`,
      note: 'Set the pull-quote in the words of the text, with “…” or [brackets] where it must differ, or mend the text',
      because: differences.flatMap(asBecause),
      alsoAt: rest.map(({quote}) => ({...spanOf(quote), block})),
      ...(own && (overlap < enoughOwn || tightened) ? {severity: 'info' as const} : {})
    }
  ]
}

const negation = /^(?:not|no|never|nor|neither|nobody|none|nothing|without|cannot|.*n't)$/

function asBecause({text}: Difference): Because[] {
  const [first] = text
  const last = text.findLast(({block}) => block === first?.block)
  return first && last
    ? [{block: first.block, start: first.word.start, end: last.word.end, text: 'the words of the text'}]
    : []
}

function spanOf(words: readonly Word[]): {readonly start: number; readonly end: number} {
  return {start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0}
}

function wordsOf(words: readonly Word[]): string {
  return words.map(({text}) => text).join(' ')
}

/** How many words in quotation marks must stand nowhere in the text before it is asked where they are from. */
const leastMissing = 5

function withoutSource(block: Block, missing: readonly Piece[]): Finding[] {
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
function gainedMarks(block: Block, sources: readonly Source[], article: Article): Finding[] {
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

function otherSpeakers(block: Block, sources: readonly Source[], article: Article): Finding[] {
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
