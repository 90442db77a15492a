import type {Article} from '../../src/article/article.ts'
import type {Block, Word} from '../../src/article/block.ts'
import type {Finding} from '../../src/check/finding.ts'
import type {Context, Gathered} from '../../src/check/rule.ts'
import {isManual} from '../../src/article/technical.ts'
import type {Lexicon} from '../../src/desk/english/lexicon.ts'
import {besides} from './beside.ts'
import {copiesOf, type Copy, type Side} from './copies.ts'
import {documentsOf, firstParagraph, isExcerptOfSpeech, isFirstPerson} from './documents.ts'
import {exemptBlocks} from './exempt.ts'
import type {PassageFacts} from './facts.ts'
import {headlinesOf, repeatedHeadlines} from './headlines.ts'
import {PassageIndex, type Numbered} from '../../src/article/matches.ts'
import {paraphrases} from './paraphrase.ts'
import {pasted} from './pasted.ts'
import {pulledLines} from './pulled-line.ts'
import {saidAgain} from './said-again.ts'
import {repeatedStandfirst} from './standfirst.ts'
import {isQuoted, repeatedQuotes, repeatedText, laterGoes, toMark, type Marked} from './text.ts'
import {codeIn, placeOf} from './where.ts'

/** How many words make a passage, and how many of them must say something. */
const leastWords = 8
const leastContent = 5

/** Compare all passages of the article, and report those that stand twice. */
export function judge(
  gathered: ReadonlyArray<Gathered<PassageFacts>>,
  article: Article,
  context: Context
): readonly Finding[] {
  const {lexicon} = context.desk.english
  const exempt = exemptBlocks(article)
  const numbered = gathered.map(({block, facts}): Numbered => ({block, hashes: facts[0]?.hashes ?? new Uint32Array()}))
  const documents = (block: Block): number | undefined => article.derive(documentsOf).get(block)
  const top = firstParagraph(article)
  const says = (copy: Copy): boolean => isPassage(copy.shared, lexicon)
  const mayStand = ({copy, other}: Marked): boolean =>
    documents(copy.block) !== documents(other.block) ||
    codeIn(copy) !== codeIn(other) ||
    (isQuoted(other) && !isQuoted(copy) && copy.block.role !== 'quote' && isFirstPerson(copy.block, article)) ||
    (isQuoted(other) && isQuoted(copy) && isExcerptOfSpeech(copy.block, other.block, article)) ||
    Math.max(copy.block.index, other.block.index) < top ||
    asks(copy) ||
    isAnnounced(copy, article) ||
    copy.block.index === 0 ||
    (copy.block.index < top && copy.block.role === 'heading') ||
    startsLower(copy) ||
    areEntries(copy.block, other.block, article)

  const headlines = headlinesOf(numbered)
  const index = new PassageIndex()
  const compared: Copy[] = []
  const marked: Marked[] = []
  for (const item of numbered) {
    if (!isText(item.block) || exempt.has(item.block) || headlines.has(item.block)) continue
    for (const copy of copiesOf(index.find(item, true))) {
      if (!says(copy)) continue
      compared.push(copy)
      const mark = toMark(copy)
      if (mark && !mayStand(mark)) marked.push(mark)
    }
  }
  const text = numbered.filter(({block}) => block.role === 'body' && !exempt.has(block))
  const again = [...besides(text, lexicon), ...pasted(text, lexicon), ...paraphrases(text, lexicon)]
    .map(laterGoes)
    .filter((mark) => !mayStand(mark) && mark.other.block.index >= top)
  const quotes = marked.filter(({copy}) => copy.block.role === 'quote')
  const copied = withoutFormulas(marked).filter(({copy}) => copy.block.role !== 'quote')
  const standfirsts = numbered
    .filter(({block}) => block.role === 'standfirst' && block.field !== 'description')
    .map((item) => copiesOf(index.find(item, false)).filter(says))
  return [
    ...repeatedText(copied, article, lexicon),
    ...saidAgain(withoutFormulas(again), compared, article),
    ...repeatedQuotes(quotes, article),
    ...pulledLines(article),
    ...repeatedStandfirst(standfirsts, article),
    ...repeatedHeadlines(numbered, article, lexicon)
  ]
}

function isText({role}: Block): boolean {
  return role === 'body' || role === 'quote' || role === 'heading'
}

/** Leave out what stands four times or more: a formula, a refrain. */
function withoutFormulas(marked: readonly Marked[]): Marked[] {
  const counts = new Map<string, number>()
  const key = ({copy, other}: Marked): string => `${other.block.index} ${other.from} ${copy.whole}`
  for (const item of marked) counts.set(key(item), (counts.get(key(item)) ?? 0) + 1)
  return marked.filter((item) => (counts.get(key(item)) ?? 0) < 3)
}

/** Whether all of a side is a question, which may be asked again, or leads up to a list, as the same words may twice. */
function asks(side: Side): boolean {
  const {block, start, end} = placeOf(side)
  return /[?:]["”’)]*$/.test(block.text.slice(start, end).trimEnd())
}

/** Whether two blocks stand under different headings of a manual, whose entries are worded alike. */
function areEntries(one: Block, other: Block, article: Article): boolean {
  if (!article.derive(isManual)) return false
  const sections = article.derive(sectionsOf)
  return sections[one.index] !== sections[other.index]
}

/** Under which heading each block stands, by the heading's index. */
function sectionsOf({blocks}: Article): readonly number[] {
  let section = 0
  return blocks.map(({role, index}) => (role === 'heading' ? (section = index) : section))
}

/** Whether the writer says that it is repeated. */
function isAnnounced({block, from}: Side, article: Article): boolean {
  // Only the words nearby, however long the paragraph: this is asked for each of its copies.
  const own = block.words.slice(Math.max(0, from - announced), from + opening)
  const wanted = announced + opening - own.length
  const above = from < announced && wanted > 0 ? (article.blocks[block.index - 1]?.words.slice(-wanted) ?? []) : []
  if ([...above, ...own].some(({norm}) => repeats.test(norm))) return true
  const before = article.blocks[block.index - 1]?.text ?? ''
  return onceMore.test(before.slice(0, 300)) || onceMore.test(block.text.slice(0, 60))
}

/** How many words before a passage, and at its beginning, can say that it is repeated. */
const announced = 8
const opening = 4
/** "Now let's go over this again", "in the branch (again, call it new)". */
const onceMore = /\((?:once )?again\b|\bover (?:it|this|that|these steps) again\b|\bonce more\b/i
const repeats = /^(?:repeat(?:s|ed|ing)?|reiterate[ds]?|recall)$/

/** Whether a paragraph begins in the middle of a sentence: an item of a list. */
function startsLower({block, whole}: Side): boolean {
  return whole && /^\p{Ll}/u.test(block.text)
}

function isPassage(words: readonly Word[], lexicon: Lexicon): boolean {
  if (words.length < leastWords) return false
  const content = words.filter((word) => word.shape !== 'number' && !lexicon.isFunctionWord(word.text))
  if (content.length < leastContent) return false
  // A list of names, a table's line: not prose.
  return words.filter((word) => word.shape === 'lower').length >= words.length * 0.4 || allCapitals(words)
}

function allCapitals(words: readonly Word[]): boolean {
  return words.every((word) => word.shape === 'upper' || word.shape === 'number' || word.text.length === 1)
}
