/** What the paragraphs around one tell about its ends: whether its sentence goes on there, and how the article ends its paragraphs. */
import type {Article} from '../../src/article/article.ts'
import type {Block} from '../../src/article/block.ts'
import {leadsNowhere} from './severed.ts'

/**
 * What shows that a sentence is broken: a word that can't stand there, the same in an item of a list, one that can where a stop is
 * missing, a comma, that there is no stop at all, or none before the next sentence.
 */
export type How = 'sure' | 'item' | 'stranded' | 'comma' | 'comma after a name' | 'no stop' | 'run on'

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
const endsStopped = /[.!?…][\p{P}\p{S}]*\s*$/u

/** Whether the items beside an item of a list end with a stop. */
export function isStoppedItem({index}: Block, {blocks}: Article): boolean {
  const near = [blocks[index - 1], blocks[index + 1]].filter((block) => block?.role === 'list')
  return near.length > 0 && near.every((block) => block && endsStopped.test(block.text))
}

/** Whether the block after a paragraph is what its last words lead up to, or its sentence's other half. */
export function goesOn(next: Block | undefined, how: How, block: Block): boolean {
  // The article's last words: here the text itself was cut.
  if (!next) return false
  // A heading, a note and a menu go on with no sentence; a list and a picture may.
  if (/^(?:heading|note|other)$/.test(next.role)) return how !== 'sure'
  if (next.role !== 'body') return true
  // "He said that", "in a letter to" lead up to a quotation; no article does.
  if (/^["“‘]/.test(next.text)) {
    const last = block.words.at(-1)?.norm ?? ''
    if (leadsNowhere.test(last)) return false
    // A comma does so only behind somebody who speaks: "She voted against the measure," does not.
    return !how.startsWith('comma') || block.words.slice(-10).some(({norm}) => speaks.test(norm))
  }
  return !/^\(*[\p{Lu}\d$£€]/u.test(next.text)
}

/** What somebody who is quoted does, or what is quoted. */
const speaks =
  /^(?:says?|said|saying|adds?|added|adding|asks?|asked|asking|writes?|wrote|writing|tells?|told|repl(?:y|ies|ied)|explain(?:s|ed|ing)?|note[sd]?|noting|continue[sd]?|conclude[sd]?|state[sd]?|stating|statement|recall(?:s|ed)?|announce[sd]?|warn(?:s|ed)?|argue[sd]?|insist(?:s|ed)?|declare[sd]?|joke[sd]?|reads?|according|words?|letter|that|follows|thinks?|thought|shout(?:s|ed)?|remarks?|remarked|quipped|testified|tweeted|posted|told|commented|comments?|example|quote[sd]?|asserts?|asserted|responds?|responded|urged?|interview|release|speech|question)$/

/** Whether a paragraph begins in lower case: two of them are items of a list that lost its marks. */
export function isLower(block: Block | undefined): boolean {
  return block?.role === 'body' && /^\p{Ll}/u.test(block.text)
}

/** Whether the block before is an item of a list, or announces one. */
export function endsOpen(previous: Block | undefined): boolean {
  return previous !== undefined && /[:;,](?: and| or)?$/.test(previous.text.trimEnd())
}

/** Whether the block before a paragraph is its sentence's other half, or something that stands within it. */
export function isContinued(previous: Block | undefined, how: How): boolean {
  // A text's first words may be an extract's.
  if (!previous) return true
  if (how === 'sure' && /^(?:headline|standfirst|byline)$/.test(previous.role)) return false
  return previous.role !== 'body' || !/[.!?]["”’)]*\s*$/.test(previous.text)
}
