import type {Article} from '../../src/article/article.ts'
import type {Block, Passage} from '../../src/article/block.ts'
import {PassageIndex, type Numbered} from '../../src/article/matches.ts'
import {isProse} from '../../src/article/role.ts'
import {isSetAsPullquote} from '../../src/article/set-as-pullquote.ts'
import {wordHashes} from '../../src/article/word-hashes.ts'
import type {Because, Finding} from '../../src/check/finding.ts'
import type {Context, Gathered} from '../../src/check/rule.ts'
import {differencesOf, type Difference} from './differences.ts'
import {piecesOf, type Piece} from './pieces.ts'
import {window, longest, enoughOwn, type Source, sourceOf, spanOf, wordsOf} from './sources.ts'
import {withoutSource, gainedMarks, otherSpeakers} from './without-source.ts'

/** How much of it must stand in the text so that it is the text's. */
const enough = 0.6

/** How much of a block quotation that is set as a pull-quote is: it may well be another one. */
const enoughOfBare = 0.75

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
  const text = numbered.filter(({block}) => block.role !== 'pullquote')
  const marked = numbered.filter(({block}) => block.role === 'pullquote')
  const bare = text.filter(({block}) => isSetAsPullquote(block, article))
  return [
    ...against(text, marked, article, context),
    ...against(bare.length > 0 ? text.filter((item) => !bare.includes(item)) : [], bare, article, context)
  ]
}

/** Compare some pull-quotes with the text that they may be from. */
function against(
  sources: readonly Numbered[],
  pullquotes: readonly Numbered[],
  article: Article,
  context: Context
): readonly Finding[] {
  const short = pullquotes.filter(({block}) => block.words.length <= longest)
  if (short.length === 0) return []
  const index = new PassageIndex(window)
  for (const item of sources) index.find(item, true)
  const blocks = sources.map(({block}) => block)
  const order = new Map(blocks.map((block, at) => [block, at]))
  const isFunctionWord = (word: string): boolean => context.desk.english.lexicon.isFunctionWord(word)
  return short.flatMap((item) => {
    const matches = index.find(item, false)
    return findingsOf(item.block, article, (piece) => sourceOf(piece, matches, blocks, order, isFunctionWord))
  })
}

function findingsOf(block: Block, article: Article, find: (piece: Piece) => Source | undefined): Finding[] {
  const pieces = piecesOf(block)
  const words = pieces.flatMap((piece) => piece.words)
  const marked = words.length > 0 && words.filter((word) => word.quoted).length >= words.length * 0.8
  const found: Finding[] = []
  const sources: Source[] = []
  const missing: Piece[] = []
  const isBare = block.role !== 'pullquote'
  for (const piece of pieces) {
    const source = find(piece)
    if (
      !source ||
      source.overlap < (isBare ? enoughOfBare : enough) ||
      source.pairs.length < Math.min(leastWords, piece.words.length)
    ) {
      missing.push(piece)
      continue
    }
    sources.push(source)
    found.push(...changedWords(block, piece, source, marked, article))
  }
  // Most block quotations are of something else than the text.
  if (isBare) return missing.length > 0 ? [] : found
  if (marked) found.push(...withoutSource(block, missing))
  if (marked && found.length === 0) found.push(...gainedMarks(block, sources, article))
  return [...found, ...otherSpeakers(block, sources, article)]
}

function changedWords(block: Block, piece: Piece, source: Source, marked: boolean, article: Article): Finding[] {
  const {text, pairs, overlap} = source
  const isQuotedThere = pairs.filter(([, at]) => text[at]?.word.quoted).length >= pairs.length / 2
  const own = !marked && !isQuotedThere
  // A block quotation against a quotation of the text is another rule's matter, but for figures.
  const figuresOnly = block.role !== 'pullquote' && isQuotedThere
  const differences = differencesOf(piece, text, pairs).filter(
    ({edge, cut, quote}) =>
      !(own && edge) &&
      cut <= (own ? longestOwnCut : longestCut) &&
      (!figuresOnly || quote.some(({text: word}) => /\d/.test(word)))
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
