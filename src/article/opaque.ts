import type {Word} from './block.ts'
import type {Span} from './source-map.ts'

const address = /(?:https?:\/\/|www\.)\S+/gi
const trailing = /(?<![.,;:!?)\]}'"’”])[.,;:!?)\]}'"’”]+$/

/** What plain text has between backticks, as Markdown has its code; "`so'" is an old quotation. */
const ticked = /(?<![`\p{L}\p{N}])`[^`\s'’](?:[^`\n'’]{0,78}[^`\s'’])?`(?!`)/gu

/**
 * Add to a block's code spans what is no language of the writer's by its looks: URLs, e-mail addresses, handles, hashtags, words
 * between backticks.
 *
 * @returns Spans in order, without overlaps.
 */
export function findOpaque(text: string, known: readonly Span[]): readonly Span[] {
  const spans: Span[] = [...known]
  if (text.includes('://') || /www\./i.test(text)) {
    for (const match of text.matchAll(address)) {
      const value = match[0].replace(trailing, '')
      spans.push({start: match.index, end: match.index + value.length})
    }
  }
  for (const match of text.includes('`') ? text.matchAll(ticked) : [])
    spans.push({start: match.index, end: match.index + match[0].length})
  for (const sign of ['@', '#']) {
    for (let index = text.indexOf(sign); index >= 0; index = text.indexOf(sign, index + 1)) {
      const end = tokenEnd(text, index)
      // `&#8217;` is a character's code.
      if (sign === '#' && text.charAt(index - 1) === '&') continue
      const start = sign === '@' ? tokenStart(text, index) : index
      if (end > index + 1) spans.push({start, end})
      index = Math.max(index, end - 1)
    }
  }
  if (spans.length < 2) return spans
  spans.sort((a, b) => a.start - b.start || b.end - a.end)
  const merged: Span[] = []
  for (const span of spans) {
    const last = merged.at(-1)
    if (last && span.start < last.end)
      merged[merged.length - 1] = {start: last.start, end: Math.max(last.end, span.end)}
    else merged.push(span)
  }
  return merged
}

function tokenStart(text: string, index: number): number {
  while (index > 0 && /[\w.+-]/.test(text.charAt(index - 1))) index--
  return index
}

function tokenEnd(text: string, index: number): number {
  let end = index + 1
  while (end < text.length && /[\w.-]/.test(text.charAt(end))) end++
  while (end > index + 1 && /[.-]/.test(text.charAt(end - 1))) end--
  return end
}

/**
 * Find what an editor has marked `[sic]` or `(sic)`: from the word before it to the end of the mark; within a quotation,
 * from the beginning of its sentence there, since whoever set the mark has read what stands before it.
 */
export function findSic(text: string, words: readonly Word[]): readonly Span[] {
  const spans: Span[] = []
  let next = 0
  for (const match of text.includes('sic') ? text.matchAll(/\[sic\]|\(sic\)/g) : []) {
    const end = match.index + match[0].length
    let first: Word | undefined
    for (; (words[next]?.end ?? Infinity) <= match.index; next++) {
      const word = words[next]
      const goesOn = word?.quoted && first?.quoted && first.sentence === word.sentence
      if (!goesOn) first = word
    }
    spans.push({start: first ? first.start : match.index, end})
  }
  return spans
}
