import type {Article} from '../../src/article/article.ts'
import type {Block} from '../../src/article/block.ts'
import type {Because} from '../../src/check/finding.ts'
import type {Span} from '../../src/article/source-map.ts'
import type {Side} from './copies.ts'

/** How many words are quoted so that an editor finds a place. */
const quoted = 3

/** The place of a side, with the stops and marks of its sentences. */
export function placeOf({block, from, to, complete, whole}: Side): Span & {readonly block: Block} {
  if (whole) return {block, start: 0, end: block.text.length}
  const [first, last] = [block.words[from], block.words[to - 1]]
  const start = complete ? block.sentences[first?.sentence ?? 0]?.start : first?.start
  const end = complete ? block.sentences[last?.sentence ?? 0]?.end : last?.end
  return {block, start: start ?? 0, end: end ?? block.text.length}
}

/** The code, addresses and handles in a side, which are no words of it: another value, another function makes another statement. */
export function codeIn(side: Side): string {
  const {block, start, end} = placeOf(side)
  return block.opaque
    .filter((span) => span.start >= start && span.end <= end)
    .map((span) => block.text.slice(span.start, span.end).toLowerCase())
    .join(' ')
}

/** Tell where a side is: its block, and the words that it stands after. */
export function whereIs(side: Side, article: Article): string {
  const name = article.where(side.block)
  const before = wordsBefore(side, article)
  return before === '' ? name : `${name}, after "${before}"`
}

function wordsBefore({block, from}: Side, article: Article): string {
  const of = from > 0 ? block : article.blocks[block.index - 1]
  if (!of) return ''
  const to = from > 0 ? from : of.words.length
  const words = of.words.slice(Math.max(0, to - quoted), to)
  const [first, last] = [words[0], words.at(-1)]
  return first && last ? of.text.slice(first.start, last.end).replace(/["“”]/g, '') : ''
}

/** A side as evidence. */
export function because(side: Side, text: string): Because {
  return {...placeOf(side), text}
}
