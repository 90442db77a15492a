import type {Span} from '../../src/article/source-map.ts'

/** What a peer says, in UTF-16 offsets of its input. */
export interface PeerMessage extends Span {
  readonly rule: string
  readonly suggestions: readonly string[]
  /** copydesk's own: `info` is a query. */
  readonly severity?: string
  /** A further place of a message: it points, but is no message of its own. */
  readonly also?: boolean
  /** copydesk's own replacements. */
  readonly edits?: ReadonlyArray<Span & {readonly text: string}>
}

/** A fault of the sample article. */
export interface SampleFault {
  readonly id: string
  readonly kind: string
  readonly quote: string
  readonly correction: string
  readonly spans: ReadonlyArray<readonly [start: number, end: number]>
}

/** Whether ranges overlap; an empty one is a point that a message touches at its ends too, a space between or not. */
export function overlaps(a: Span, b: Span): boolean {
  return b.start === b.end ? a.start <= b.start + 1 && b.start <= a.end + 1 : a.start < b.end && b.start < a.end
}

/**
 * Whether a message points at a fault, by a test that is the same for all: it lies on the words that the correction changes and
 * either suggests nothing or something that brings them nearer to it; where the correction is told in words rather than
 * written out, the message covers the same range as the fault, give or take half.
 */
export function pointsAt(message: PeerMessage, fault: SampleFault, text: string): boolean {
  return fault.spans.some(([start, end]) => {
    if (!overlaps(message, {start, end})) return false
    const quote = text.slice(start, end)
    if (isLiteral(fault)) {
      const core = changed(quote, fault.correction)
      if (!overlaps(message, {start: start + core.start, end: start + core.end})) return false
      if (message.suggestions.length === 0) return message.end - message.start <= (end - start) * 1.5
      const distance = wordDistance(quote, fault.correction)
      return message.suggestions.slice(0, 3).some((suggestion) => {
        const edits = message.edits ?? [{start: message.start, end: message.end, text: suggestion}]
        let edited = quote
        for (const edit of edits.toSorted((a, b) => b.start - a.start)) {
          if (edit.end < start || edit.start > end) continue
          edited =
            edited.slice(0, Math.max(0, edit.start - start)) +
            edit.text +
            edited.slice(Math.min(quote.length, edit.end - start))
        }
        return wordDistance(edited, fault.correction) < distance
      })
    }
    const shared = Math.min(message.end, end) - Math.max(message.start, start)
    const all = Math.max(message.end, end) - Math.min(message.start, start)
    return shared / all >= 0.5
  })
}

/** Whether the correction is written out, and not described. */
function isLiteral({quote, correction}: SampleFault): boolean {
  return (
    !/\.\.\.|\(|\b(?:drop|vary|remove|cut|one (?:apostrophe|convention))\b/.test(correction) &&
    wordDistance(quote, correction) <= 3
  )
}

/** The part of `before` that differs from `after`: what lies between their common beginning and end. */
function changed(before: string, after: string): Span {
  let start = 0
  while (start < before.length && before[start] === after[start]) start++
  let end = 0
  while (end < before.length - start && end < after.length - start && before.at(-1 - end) === after.at(-1 - end)) end++
  return {start: Math.max(0, start - 1), end: Math.min(before.length, before.length - end + 1)}
}

/** How many words must be put in, taken out or replaced to come from one text to the other. */
function wordDistance(a: string, b: string): number {
  const [from, to] = [a.split(/\s+/), b.split(/\s+/)]
  let row = to.map((_, index) => index + 1)
  for (const [i, word] of from.entries()) {
    let diagonal = i
    let left = i + 1
    row = row.map((above, j) => {
      const value = Math.min(above + 1, left + 1, diagonal + (word === to[j] ? 0 : 1))
      diagonal = above
      left = value
      return value
    })
  }
  return row.at(-1) ?? from.length
}
