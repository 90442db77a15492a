import type {Article} from './article.ts'

const subjects: ReadonlySet<string> = new Set(
  `html css javascript typescript python markdown latex xml json yaml sql unicode utf-8 ascii regex
  template templates templating placeholder placeholders syntax variable variables string strings script scripts
  localhost server servers terminal shell bash repository repositories repo repos github git api apis sdk
  code coding codebase programming programmer programmers developer developers software compiler function functions
  tag tags markup element elements encoding encodings mojibake command-line package packages`.split(/\s+/)
)

/** How many of the words above an article about computing holds at least, in how many kinds. */
const enough = 3

/** How many headings and how many pieces of code an article has that describes a program part by part, at least. */
const leastHeadings = 3
const leastCode = 5

/**
 * Whether the article is a program's manual: entry by entry, with code in them. Its entries are worded alike, since what they
 * describe is alike.
 */
export function isManual(article: Article): boolean {
  const headings = article.blocks.filter(({role}) => role === 'heading').length
  if (headings < leastHeadings || !article.derive(isTechnical)) return false
  const code = article.blocks.reduce((sum, {opaque}) => sum + opaque.length, article.listings.length)
  return code >= leastCode
}

/** In how many words of an article for programmers at least one is a word of the trade or a piece of code. */
const inWords = 25

/**
 * Whether the article is written for programmers throughout, as manuals are: it has words and turns that no other text has. A
 * programmer's report of a conference or a year is not.
 *
 * Of some 130 pages, manuals have a word of the trade or a piece of code in at most 24 words (all but one), other texts in 26 and more.
 */
export function isForProgrammers(article: Article): boolean {
  const {words, code} = tradeOf(article)
  return article.derive(isTechnical) && (words.length + code) * inWords >= article.wordCount
}

/**
 * Whether the article is about programming or publishing software: its readers are shown templates, tags and test addresses.
 *
 * Three different words of the trade, at least one in 250 words, or inline code, tell it.
 */
export function isTechnical(article: Article): boolean {
  const {words, code} = tradeOf(article)
  return code > 0 || (new Set(words).size >= enough && words.length * 250 >= article.wordCount)
}

/** The words of the trade in an article's blocks, and how many pieces of code. */
function tradeOf(article: Article): {readonly words: readonly string[]; readonly code: number} {
  return article.derive(readTrade)
}

function readTrade({blocks}: Article): {readonly words: readonly string[]; readonly code: number} {
  const found: string[] = []
  let code = 0
  for (const {words, opaque, text} of blocks) {
    for (const {norm} of words) if (subjects.has(norm)) found.push(norm)
    // What is opaque without looking like an address, a handle or a hashtag was marked as code.
    for (const {start, end} of opaque) if (!/^(?:https?:|www\.|[@#])|@/i.test(text.slice(start, end))) code++
  }
  return {words: found, code}
}
