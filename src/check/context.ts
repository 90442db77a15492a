import type {Block} from '../article/block.ts'
import {firstWhere} from '../article/in-order.ts'
import type {Span} from '../article/source-map.ts'

/**
 * The words before and after a place in its block, without markup, for showing it: at most 120 UTF-16 units each, and none of
 * them from another line of the source.
 */
export interface MessageContext {
  readonly before: string
  readonly after: string
}

const most = 120
const lineEnd = /[\n\r\u2028\u2029]/

/** Read the words around a place of a block; `source` is what the block's runs lead to. */
export function contextOf(block: Block, place: Span, source: string | undefined): MessageContext {
  const {text} = block
  let from = Math.max(0, place.start - most)
  let to = Math.min(text.length, place.end + most)
  for (const {start, end} of lineEnds(block, {start: from, end: to}, source)) {
    if (end <= place.start) from = Math.max(from, end)
    else if (start >= place.end) to = Math.min(to, start)
  }
  return {before: text.slice(from, place.start), after: text.slice(place.end, to)}
}

/** Where in a stretch of a block's text a line of the source ends: a space that a line end was read as, or between two units. */
function lineEnds({text, runs}: Block, within: Span, source: string | undefined): readonly Span[] {
  const ends: Span[] = []
  const stretch = text.slice(within.start, within.end)
  if (lineEnd.test(stretch)) {
    for (let index = 0; index < stretch.length; index++) {
      const start = within.start + index
      if (lineEnd.test(stretch.charAt(index))) ends.push({start, end: start + 1})
    }
  }
  if (source === undefined) return ends
  let before: number | undefined
  // A block of many lines has many runs: only those of the stretch are looked at, and the one before.
  const first = runs ? Math.max(0, firstWhere(runs, (run) => run.text + run.length > within.start) - 1) : 0
  for (let index = first; runs && index < runs.length; index++) {
    const run = runs[index]
    if (!run) break
    const end = run.text + run.length
    if (run.text >= within.end) break
    if (end > within.start) {
      if (before !== undefined && before < run.source && lineEnd.test(source.slice(before, run.source))) {
        ends.push({start: run.text, end: run.text})
      }
      if (!run.verbatim && lineEnd.test(source.slice(run.source, run.source + run.sourceLength))) {
        ends.push({start: run.text, end})
      }
    }
    before = run.source + run.sourceLength
  }
  return ends
}
