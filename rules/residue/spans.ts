import type {Span} from '../../src/article/source-map.ts'

/** The spans of all matches. */
export function findSpan(text: string, expression: RegExp): Span[] {
  return [...text.matchAll(expression)].map((match) => ({start: match.index, end: match.index + match[0].length}))
}

/** The stretch between white space around an offset. */
export function chunkAt(text: string, offset: number): Span {
  let start = offset
  while (start > 0 && !/\s/.test(text.charAt(start - 1))) start--
  let end = offset
  while (end < text.length && !/\s/.test(text.charAt(end))) end++
  return {start, end}
}
