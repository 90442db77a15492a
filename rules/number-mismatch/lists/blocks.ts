import type {Article} from '../../../src/article/article.ts'
import type {Block} from '../../../src/article/block.ts'
import {numberOfText} from '../../../src/article/ledger/number-words.ts'
import {toSource} from '../../../src/article/source-map.ts'
import type {Finding} from '../../../src/check/finding.ts'
import type {Desk} from '../../../src/desk/desk.ts'
import {inWords, isAnnounced} from './lists.ts'

/** A number and the words up to the colon that ends a paragraph. */
const announcement =
  /(?<![\p{L}\d.,$£€%'’–-])(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2})((?: [\p{L}’'-]{1,30}){1,7}):\s*$/iu

/** What stands before an item of a list on its line: a bullet, a number, the tag of an item. */
const bullet =
  /(?:^|[\r\n])([ \t]*)(?:[-*+•]|\d{1,2}[.)])[ \t]+[*_"“‘]*$|(<li\b)[^<>]*>\s*(?:<\w[^<>]{0,80}>\s*){0,4}$/i

/** Find lists in blocks of their own whose items are not as many as the paragraph before them says. */
export function* listBlockFaults(article: Article, desk: Desk): Generator<Finding> {
  for (const [index, block] of article.blocks.entries()) {
    if (block.role !== 'body' || article.blocks[index + 1]?.role !== 'list') continue
    const match = /:\s*$/.test(block.text) ? announcement.exec(block.text.slice(-160)) : null
    if (!match) continue
    const [, number = '', words = ''] = match
    const start = Math.max(0, block.text.length - 160) + match.index
    const value = numberOfText(number)
    if (value === undefined || value < 2 || !isAnnounced(block.text, start, words, desk)) continue
    const items = itemsBehind(article, index + 1)
    if (items === undefined || items.length < 2 || items.length === value) continue
    const [first] = items
    const counted = number + words
    if (!first) continue
    yield {
      block,
      start,
      end: start + counted.length,
      reason: `"${counted}" here, but the list has ${inWords(items.length)}`,
      because: [{block: first, start: 0, end: first.text.length, text: 'the list begins here'}],
      confidence: 0.85
    }
  }
}

/** The items of the list that begins at a block; undefined where it isn't certain what one of them is. */
function itemsBehind(article: Article, from: number): readonly Block[] | undefined {
  const items: Block[] = []
  let mark: string | undefined
  for (const block of article.blocks.slice(from)) {
    if (block.role !== 'list') break
    const before = sourceBefore(article, block)
    const match = before === undefined ? [] : bullet.exec(before)
    // A second paragraph, or a list within: then nobody can say how many there are.
    if (!match) return undefined
    const indent = match[1] ?? match[2] ?? ''
    if (mark !== undefined && indent !== mark) return undefined
    mark = indent
    items.push(block)
  }
  // Items that are written alike are of one list.
  const [first] = items
  return first && items.every((item) => isCapital(item) === isCapital(first)) ? items : undefined
}

/** The source before an item's words, with its bullet; undefined where the article has no positions. */
function sourceBefore(article: Article, block: Block): string | undefined {
  const start = block.runs && toSource(block.runs, 0, 0)?.start
  // In plain text the bullet is a part of the block's text.
  const own = /^(?:[-*+•]|\d{1,2}[.)])[ \t]+/.exec(block.text)?.[0].length ?? 0
  return start === undefined ? undefined : article.sources?.joined.slice(Math.max(0, start - 200), start + own)
}

function isCapital({words}: Block): boolean {
  return words[0]?.shape !== 'lower'
}

const counted =
  /(?<![\p{L}\d.,$£€-])(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:[\p{L}-]+ ){0,2}\p{Ll}{3,}s(?![\p{L}-])/giu
/** "They are Ann Bell, for …; Tom Ray, for …; and Lee Cho, for …": a paragraph that is one list. */
const list = /^(?:They|These|The \p{Ll}+) (?:are|were)(?::| |: )([^.!?;]*;[^.!?;]*;[^.!?]*)[.](?= |$)/u

/** Find a list with semicolons that has more or fewer items than the paragraph before has counted. */
export function* semicolonFaults(article: Article): Generator<Finding> {
  for (const [at, block] of article.blocks.entries()) {
    const before = article.blocks[at - 1]
    const match = block.role === 'body' && block.text.includes(';') ? list.exec(block.text) : null
    if (!match || before?.role !== 'body') continue
    const [told, another] = [...before.text.matchAll(counted)]
    const items = (match[1] ?? '').split(';').length
    const value = numberOfText((told?.[1] ?? '').toLowerCase())
    if (!told || another || value === undefined || value === items || Math.abs(value - items) > 2) continue
    yield {
      block: before,
      start: told.index,
      end: told.index + told[0].length,
      reason: `"${told[0]}" here, but ${inWords(items)} follow in ${article.where(block)}`,
      because: [{block, start: 0, end: match[0].length, text: `${article.where(block)} lists ${inWords(items)}`}],
      confidence: 0.85
    }
  }
}
