import stringWidth from 'string-width'
import type {Span} from '../article/source-map.ts'

/** The words around a place, cut to a width: what stands before, at and after it. */
export interface Clause {
  readonly before: string
  readonly marked: string
  readonly after: string
}

const graphemes = new Intl.Segmenter('en', {granularity: 'grapheme'})
const reach = 400

/**
 * Cut a clause out of a source: the words at a place with as much around them as the width allows, on one line.
 *
 * What would break the terminal or hide from the eye is shown as its code point.
 *
 * @param width - In terminal columns.
 */
export function clauseAt(source: string, place: Span, width: number): Clause {
  const {start, end} = place
  const marked = middle(visible(source.slice(start, end), true), Math.max(20, Math.floor(width * 0.75)))
  const room = width - stringWidth(marked)
  const left = flat(paragraphBefore(source, start))
  const right = flat(paragraphAfter(source, end))
  const leftWidth = stringWidth(left)
  const rightWidth = stringWidth(right)
  const half = Math.floor(room / 2)
  const forLeft = rightWidth < room - half ? room - rightWidth : half
  const before = leftWidth <= forLeft ? left : `…${takeEnd(left, forLeft - 1)}`
  const forRight = room - stringWidth(before)
  const after = rightWidth <= forRight ? right : `${takeStart(right, forRight - 1)}…`
  return {before, marked, after}
}

/** What stands before a place in its paragraph. */
function paragraphBefore(source: string, start: number): string {
  const text = source.slice(Math.max(0, start - reach), start)
  const breaks = [...text.matchAll(/\n[ \t>]*\r?\n|\r[ \t>]*\r(?!\n)/g)].at(-1)
  return breaks ? text.slice(breaks.index + breaks[0].length) : text
}

function paragraphAfter(source: string, end: number): string {
  const text = source.slice(end, end + reach)
  const next = /\r?\n[ \t>]*\r?\n|\r[ \t>]*\r/.exec(text)
  return next ? text.slice(0, next.index) : text
}

/** On one line: line breaks and the marks of block quotations that follow them are spaces. */
function flat(text: string): string {
  return visible(text, false)
}

function visible(text: string, all: boolean): string {
  const line = text

    .replace(/\p{Cs}/gu, codePoint)
    .replace(/[ \t]*[\r\n]+[ \t]*(?:>[ \t]?)*/g, ' ')
    .replace(/\t/g, ' ')
  // Control characters can rewrite the screen, marks of direction turn it round.
  const safe = line.replace(/[\0-\x1F\x7F-\x9F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/g, codePoint)
  return all ? safe.replace(/[\u00AD\u200B\u2060\uFEFF\uFFFD\u00A0]/g, codePoint) : safe
}

function codePoint(char: string): string {
  return `[U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`
}

/** As much of the start as fits, to the end of a word. */
export function takeStart(text: string, width: number): string {
  const cut = take(
    [...graphemes.segment(text)].map((part) => part.segment),
    width
  ).join('')
  if (cut.length === text.length || /^\s/.test(text.slice(cut.length))) return cut.trimEnd()
  const space = cut.lastIndexOf(' ')
  return space > 0 ? cut.slice(0, space) : text.startsWith(' ') ? '' : cut
}

/** As much of the end as fits, from the start of a word. */
export function takeEnd(text: string, width: number): string {
  const cut = take([...graphemes.segment(text)].map((part) => part.segment).toReversed(), width)
    .toReversed()
    .join('')
  if (cut.length === text.length || /\s$/.test(text.slice(0, -cut.length || undefined))) return cut.trimStart()
  const space = cut.indexOf(' ')
  return space >= 0 && space < cut.length - 1 ? cut.slice(space + 1) : text.endsWith(' ') ? ' ' : cut
}

function take(parts: readonly string[], width: number): readonly string[] {
  let used = 0
  const index = parts.findIndex((part) => (used += stringWidth(part)) > width)
  return index < 0 ? parts : parts.slice(0, index)
}

/** Leave out the middle of long words at a place. */
function middle(text: string, width: number): string {
  if (text.length <= width && stringWidth(text) <= width) return text
  const start = takeStart(text.slice(0, width * 2), Math.floor(width * 0.65))
  return `${start} … ${takeEnd(text.slice(-width * 2), width - stringWidth(start) - 3)}`
}
