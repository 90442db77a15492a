import type {Word} from './block.ts'
import {isEmphasis, type Span} from './source-map.ts'

/** What plain text sets apart, as Markdown does: "the *a* of it", "the _add_ folder". */
const starred = /(?<![\p{L}\p{N}*_])([*_])[^\s*_](?:[^*_\n]{0,58}[^\s*_])?\1(?![\p{L}\p{N}*_])/gu

/**
 * Add to the spans that a format tells what plain text sets apart between asterisks or low lines, where it is as few words.
 *
 * @returns Spans in order, without overlaps.
 */
export function findEmphasis(text: string, known: readonly Span[]): readonly Span[] {
  if (!text.includes('*') && !text.includes('_')) return known
  const found = Array.from(text.matchAll(starred), ({0: {length}, index}): Span => ({
    start: index,
    end: index + length
  }))
  const own = found.filter(({start, end}) => isEmphasis(text.slice(start, end)))
  if (own.length === 0) return known
  const merged: Span[] = []
  for (const span of [...known, ...own].sort((a, b) => a.start - b.start)) {
    if (span.start >= (merged.at(-1)?.end ?? 0)) merged.push(span)
  }
  return merged
}

/** Whether a word is set apart alone, as what is named rather than used mostly is: "the *allow* level". */
export function isSetApart(words: readonly Word[], index: number): boolean {
  return (
    words[index]?.emphasised === true && words[index - 1]?.emphasised !== true && words[index + 1]?.emphasised !== true
  )
}
