import {charactersOf, widthOf} from './width.ts'

/** The words around a place, cut to a width: what stands before, at and after it. */
export interface Clause {
  readonly before: string
  readonly marked: string
  readonly after: string
}

/**
 * Cut words and what stands around them to a width, on one line: as much around them as there is room for, to whole words.
 *
 * What would break the terminal or hide from the eye is shown as its code point.
 *
 * @param width - In terminal columns.
 */
export function clauseOf(before: string, actual: string, after: string, width: number): Clause {
  const left = visible(before).trimStart()
  const right = visible(after).trimEnd()
  const alone = left === '' && right === ''
  const marked = middle(visible(actual, true), alone ? width : width - 12)
  const room = width - widthOf(marked)
  const leftWidth = widthOf(left)
  const rightWidth = widthOf(right)
  const half = Math.floor(room / 2)
  const leftRoom = Math.max(half, room - rightWidth)
  const shownLeft = leftWidth <= leftRoom ? left : `…${takeEnd(left, leftRoom - 1)}`
  const rightRoom = room - widthOf(shownLeft)
  const shownRight = rightWidth <= rightRoom ? right : `${takeStart(right, rightRoom - 1)}…`
  return {before: shownLeft, marked, after: shownRight}
}

/** Cut words to a width, from their start. */
export function openingOf(text: string, width: number): string {
  const line = visible(text)
  return widthOf(line) <= width ? line : `${takeStart(line, width - 1)}…`
}

/**
 * On one line, with what can't be seen shown as its code point: control characters can rewrite the screen, marks of direction
 * turn it round.
 *
 * @param all - Whether to show what is only invisible, too.
 */
export function visible(text: string, all?: boolean): string {
  const line = text
    .replace(/[\t\r\n]+/g, ' ')
    .replace(/[\p{Cs}\p{Cc}\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]/gu, codePoint)
  return all ? line.replace(/[\u00AD\u200B\u2060\uFEFF\uFFFD\u00A0]/g, codePoint) : line
}

function codePoint(char: string): string {
  return `[U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`
}

/** As much of the start as fits, to the end of a word. */
function takeStart(text: string, width: number): string {
  const cut = take(charactersOf(text), width).join('')
  if (cut.length === text.length || /^\s/.test(text.slice(cut.length))) return cut.trimEnd()
  const space = cut.lastIndexOf(' ')
  return space > 0 ? cut.slice(0, space) : space === 0 ? '' : cut
}

/** As much of the end as fits, from the start of a word. */
function takeEnd(text: string, width: number): string {
  const cut = take(charactersOf(text).toReversed(), width).toReversed().join('')
  if (cut.length === text.length || /\s$/.test(text.slice(0, text.length - cut.length))) return cut.trimStart()
  const space = cut.indexOf(' ')
  return space < 0 ? cut : cut.slice(space + 1) || ' '
}

function take(parts: readonly string[], width: number): readonly string[] {
  let used = 0
  const index = parts.findIndex((part) => (used += widthOf(part)) > width)
  return index < 0 ? parts : parts.slice(0, index)
}

/** Leave out the middle of words that are wider than there is room. */
function middle(text: string, width: number): string {
  if (text.length <= width && widthOf(text) <= width) return text
  const start = takeStart(text.slice(0, width * 2), Math.floor(width * 0.65))
  return `${start} … ${takeEnd(text.slice(-width * 2), width - widthOf(start) - 3)}`
}
