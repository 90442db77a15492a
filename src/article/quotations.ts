import type {Span} from './source-map.ts'

/** Words between quotation marks in one block; the span includes the marks. */
export interface Quotation extends Span {
  /** The opening mark as printed: `"`, `“`, `'`, `‘`, `«`, `„`. */
  readonly open: string
  /** The closing mark as printed; `''` where the quotation runs on past the block's end. */
  readonly close: string
  /** 0 for a quotation in the writer's text, 1 for one within it. */
  readonly depth: number
}

const closers: Readonly<Record<string, string>> = {'"': '"', '“': '”', '‘': '’', "'": "'", '«': '»', '„': '“”'}
const letter = /[\p{L}\p{N}]/u
const before = /[\s([{—–\-/«“‘"'„]/

/**
 * Find the quotations of a block, outermost and nested ones, in the order in which they open.
 *
 * A double mark that is never closed runs to the block's end (a quotation that goes on in the next paragraph). A single
 * mark counts only where it can open and one that can close follows: `'90s`, `rock 'n' roll` and `the boys'` are
 * apostrophes. Marks behind digits are feet, inches, minutes.
 */
export function findQuotations(text: string): Quotation[] {
  const found: Quotation[] = []
  const open: Array<{mark: string; start: number; slot: number}> = []
  if (!/["“”‘'«„]/.test(text)) return found
  for (let index = 0; index < text.length; index++) {
    const char = text.charAt(index)
    if (closers[char] === undefined && char !== '”' && char !== '’' && char !== '»') continue
    const previous = text.charAt(index - 1)
    const next = text.charAt(index + 1)
    const top = open.at(-1)
    if (top && closers[top.mark]?.includes(char) && canClose(char, previous, next, text, index)) {
      open.pop()
      found[top.slot] = {start: top.start, end: index + 1, open: top.mark, close: char, depth: open.length}
      continue
    }
    // A double mark closes what single marks left open: those were apostrophes.
    const below = open.findLastIndex(
      (item) => closers[item.mark]?.includes(char) && item.mark !== "'" && item.mark !== '‘'
    )
    if (below >= 0 && canClose(char, previous, next, text, index)) {
      const item = open[below]
      open.length = below
      if (item) found[item.slot] = {start: item.start, end: index + 1, open: item.mark, close: char, depth: below}
      continue
    }
    if (closers[char] !== undefined && canOpen(char, previous, next)) {
      open.push({mark: char, start: index, slot: found.length})
      found.push({start: index, end: index, open: char, close: '', depth: open.length - 1})
    }
  }
  for (const {mark, start, slot} of open) {
    const depth = found[slot]?.depth ?? 0
    if (mark !== "'" && mark !== '‘') found[slot] = {start, end: text.length, open: mark, close: '', depth}
  }
  return found.filter((quotation) => quotation.end > quotation.start)
}

function canOpen(char: string, previous: string, next: string): boolean {
  if (next === '' || /\s/.test(next)) return false
  if (char === '“' || char === '«' || char === '„') return true
  if (char === '"') return previous === '' || before.test(previous) || !letter.test(previous)
  // A single mark: an apostrophe stands before a digit or within a word.
  return (previous === '' || before.test(previous)) && !/\d/.test(next)
}

function canClose(char: string, previous: string, next: string, text: string, index: number): boolean {
  if (char === '”' || char === '»' || char === '“') return true
  if (char === '"') {
    if (/\d/.test(previous) && !letter.test(next) && !hasOther(text, index, '"')) return true
    return !letter.test(next) || !/[\s([]/.test(previous || ' ')
  }
  // A single mark closes where no letter follows and no space precedes.
  return !letter.test(next) && previous !== '' && !/\s/.test(previous)
}

/** Whether `mark` stands once more after `index`. */
function hasOther(text: string, index: number, mark: string): boolean {
  return text.includes(mark, index + 1)
}

/** Whether the unit at `offset` stands within a quotation's marks. */
export function isQuoted(quotations: readonly Quotation[], offset: number): boolean {
  return quotations.some((quotation) => offset > quotation.start && offset < quotation.end)
}
