/** What the paragraphs around one tell about its ends: whether its sentence goes on there, and how the article ends its paragraphs. */
import type {Article} from '../../src/article/article.ts'
import type {Block} from '../../src/article/block.ts'
import type {How} from './broken.ts'
import {leadsToQuotation} from './before-quotation.ts'
import {leadsNowhere} from './severed.ts'

/** Shorter paragraphs show nothing. */
export const leastWords: number = 10

/** Whether the writer begins sentences in lower case elsewhere too, or writes `i` for `I`. */
export function isCasual(article: Article): boolean {
  return article.blocks.some(
    ({role, text}) => role === 'body' && /(?:^|\s)i(?:'m|’m| [a-z])|\p{Ll}{3}[.!?]{1,3} \p{Ll}{2}/u.test(text)
  )
}

/** How many paragraphs show that an article ends them with stops, and how large a part of them. */
const leastStopped = 3
const mostly = 0.8

/** Whether the article's paragraphs end with a stop: then one without is a fault, whatever its last word. */
export function isStopped(article: Article): boolean {
  const long = article.blocks.filter(({role, words}) => role === 'body' && words.length >= leastWords)
  const stopped = long.filter(({text}) => /[.!?…]["”’)\]]*\s*$/.test(text)).length
  // The doubtful paragraph itself is one of them.
  return stopped >= leastStopped && stopped >= (long.length - 1) * mostly
}

/** Whether all other paragraphs of an article, and enough of them, end with a stop, and one stands before that one and one behind it. */
export function isLoneWithoutStop(block: Block, article: Article): boolean {
  const [previous, next] = [article.blocks[block.index - 1], article.blocks[block.index + 1]]
  // A list or a picture may be what it leads up to; at an article's end stand dates of life, addresses and prices.
  if (!isRunning(previous) || !isRunning(next)) return false
  const others = article.blocks.filter(
    ({role, words, index}) => role === 'body' && words.length >= leastWords && index !== block.index
  )
  return others.length >= leastOthers && others.every(({text}) => endsStopped.test(text))
}

/** Whether a block is text that begins as a sentence and ends with a stop, or stands within an article's text. */
function isRunning(block: Block | undefined): boolean {
  if (block?.role === 'body') return /^[\p{Lu}“"‘]/u.test(block.text) && endsStopped.test(block.text)
  return block !== undefined && /^(?:heading|question|pullquote|quote)$/.test(block.role)
}

/** How many other paragraphs show that a stop is missing. */
const leastOthers = 4
const endsStopped = /[.!?…](?:(?![.!?…])[\p{P}\p{S}])*\s*$/u

/** Whether the items beside an item of a list end with a stop. */
export function isStoppedItem({index}: Block, {blocks}: Article): boolean {
  const near = [blocks[index - 1], blocks[index + 1]].filter((block) => block?.role === 'list')
  return near.length > 0 && near.every((block) => block && endsStopped.test(block.text))
}

/** What stands beside the text, and doesn't interrupt it. */
const beside = /^(?:caption|credit|alt|pullquote|social|slug)$/

/** The nearest block of the text itself, `step` blocks at a time from a block. */
function nearest({index}: Block, {blocks}: Article, step: 1 | -1): Block | undefined {
  let at = index + step
  while (beside.test(blocks[at]?.role ?? '')) at += step
  return blocks[at]
}

/** No line of verse is so long. */
const longLine = 16

/** Whether the block after a paragraph is what its last words lead up to, or its sentence's other half. */
export function goesOn(block: Block, how: How, article: Article): boolean {
  // A listing or a formula that the blocks don't show.
  if (block.leads) return true
  const next = nearest(block, article, 1)
  // The article's last words: here the text itself was cut.
  if (!next) return false
  // A heading, a note and a menu go on with no sentence; a list and a picture may.
  if (/^(?:heading|question|note|other)$/.test(next.role)) return how !== 'sure' && !article.derive(isStopped)
  if (next.role !== 'body' || (how !== 'sure' && next.index !== block.index + 1)) return true
  if (/^["“‘]/.test(next.text)) return leadsToQuotation(block, next)
  // Two short lines of which the first ends in a comma are verse.
  if (how === 'weak comma' && Math.max(block.words.length, next.words.length) < longLine) return true
  return !/^\(*[\p{Lu}\d$£€]/u.test(next.text)
}

/** Whether a block is a paragraph that begins in lower case: two of them are items of a list that lost its marks. */
export function isLower(block: Block | undefined): boolean {
  return block?.role === 'body' && /^\p{Ll}/u.test(block.text)
}

/** Whether a paragraph stands among the items of a list, or is the first that one announces. */
export function isItem(block: Block, how: How, article: Article): boolean {
  const previous = nearest(block, article, -1)
  if (!previous || !/[:;,](?: and| or)?$/.test(previous.text.trimEnd())) return false
  // "The text of the letter:" announces whole paragraphs, too, and none of them ends in "the".
  const last = block.words.at(-1)?.norm ?? ''
  return how !== 'sure' || block.sentences.length < 2 || !leadsNowhere.test(last) || !previous.text.endsWith(':')
}

/** Whether an "and" before the last of some things ends a sentence's paragraph: the paragraph before ends with a stop or is none. */
export function isLastAnd(block: Block, article: Article): boolean {
  const previous = nearest(block, article, -1)
  return !previous || !/^(?:body|list|quote)$/.test(previous.role) || endsStopped.test(previous.text)
}

/** Whether the block before a paragraph is its sentence's other half, or something that stands within it. */
export function isContinued(block: Block, how: How, article: Article): boolean {
  const previous = nearest(block, article, -1)
  // A text's first words may be an extract's; what stands between may be a part of the sentence.
  if (!previous || previous.leads) return true
  if (/^(?:body|list|note)$/.test(previous.role)) return !/[.!?]["”’)]*\s*$/.test(previous.text)
  if (!/^(?:headline|standfirst|byline|heading|question)$/.test(previous.role)) return true
  // "Bread": "is baked here": a title may be the first sentence's subject.
  return how !== 'sure' && !(article.derive(isCapitalised) && /[.!?]["”’)]*\s*$/.test(block.text))
}

/** How many other paragraphs show that an article begins them with capitals. */
const leastCapitalised = 3

/** Whether all paragraphs of an article but one, and enough of them, begin with a capital. */
function isCapitalised({blocks}: Article): boolean {
  const long = blocks.filter(({role, words}) => role === 'body' && words.length >= leastWords)
  const lower = long.filter(isLower).length
  return lower <= 1 && long.length - lower >= leastCapitalised
}
