import type {Block} from '../article/block.ts'
import {runIndexAt, type Span} from '../article/source-map.ts'
import {encode} from './encode.ts'
import {keepsMarkup, type Mapped} from './segments.ts'

/** A replacement in the source, in UTF-16 offsets; it touches text only, never markup. */
export interface SourceEdit extends Span {
  readonly text: string
  /** The CMS field that the offsets are in; absent for a file. */
  readonly field?: string | undefined
}

/**
 * Work out the replacements that turn `actual` into `expected`, word by word, so that markup between unchanged words stays.
 *
 * @param start - Where `actual` starts; the result is in the same offsets.
 * @param fromEnd - Keep the last of equal words instead of the first: "the the" becomes "the" either way, but one of the two
 *   may be all that an element holds.
 */
export function diffWords(
  actual: string,
  expected: string,
  start: number,
  fromEnd: boolean = false
): Array<Span & {text: string}> {
  const from = actual.match(/\s+|[\p{L}\p{M}\p{N}'’-]+|[^]/gu) ?? []
  const to = expected.match(/\s+|[\p{L}\p{M}\p{N}'’-]+|[^]/gu) ?? []
  // Long places (a whole paragraph that goes) are not compared word by word.
  if (from.length * to.length > 10_000) return [{start, end: start + actual.length, text: expected}]
  const common = fromEnd
    ? commonTokens(from.toReversed(), to.toReversed())
        .map(([a, b]) => [from.length - 1 - a, to.length - 1 - b] as const)
        .toReversed()
    : commonTokens(from, to)
  const edits: Array<Span & {text: string}> = []
  let offset = start
  let [a, b] = [0, 0]
  for (const [nextA, nextB] of [...common, [from.length, to.length] as const]) {
    const removed = from.slice(a, nextA).join('')
    const text = to.slice(b, nextB).join('')
    if (removed !== '' || text !== '') edits.push({start: offset, end: offset + removed.length, text})
    offset += removed.length + (from[nextA]?.length ?? 0)
    a = nextA + 1
    b = nextB + 1
  }
  return edits
}

/** Pairs of positions of the longest common subsequence of two token lists. */
function commonTokens(from: readonly string[], to: readonly string[]): ReadonlyArray<readonly [number, number]> {
  const width = to.length + 1
  const lengths = new Uint16Array((from.length + 1) * width)
  for (let a = from.length - 1; a >= 0; a--) {
    for (let b = to.length - 1; b >= 0; b--) {
      lengths[a * width + b] =
        from[a] === to[b]
          ? (lengths[(a + 1) * width + b + 1] ?? 0) + 1
          : Math.max(lengths[(a + 1) * width + b] ?? 0, lengths[a * width + b + 1] ?? 0)
    }
  }
  const pairs: Array<readonly [number, number]> = []
  for (let a = 0, b = 0; a < from.length && b < to.length;) {
    if (from[a] === to[b]) pairs.push([a++, b++])
    else if ((lengths[(a + 1) * width + b] ?? 0) >= (lengths[a * width + b + 1] ?? 0)) a++
    else b++
  }
  return pairs
}

/**
 * Turn a replacement in a block's text into replacements in the source.
 *
 * What spans several runs is taken out run by run, so that the markup between stays; the new text goes into the first. No
 * indivisible run is cut, and no element is left without text. Of ways that come to the same text (`the the` without its first
 * `the ` or without its second ` the`) the first is taken that the markup allows.
 *
 * @returns The edits; undefined where the source can't be edited there.
 */
export function toSourceEdits(
  block: Pick<Block, 'runs' | 'text'>,
  edit: Span & {readonly text: string}
): SourceEdit[] | undefined {
  const {runs, text} = block
  if (!runs || runs.length === 0) return undefined
  const mapped = {runs, text}
  for (const way of [edit, ...rotations(text, edit)]) {
    // New text between two runs may go into either.
    const left = runIndexAt(runs, way.end > way.start || way.start === 0 ? way.start : way.start - 1)
    const made = editRuns(mapped, way, left)
    if (made) return made
    const right = runIndexAt(runs, way.start)
    const other = right === left ? undefined : editRuns(mapped, way, right)
    if (other) return other
  }
  return undefined
}

function editRuns(mapped: Mapped, edit: Span & {readonly text: string}, first: number): SourceEdit[] | undefined {
  const {runs} = mapped
  if (!keepsMarkup(mapped, edit, first)) return undefined
  const edits: SourceEdit[] = []
  for (let index = first; index < runs.length; index++) {
    const run = runs[index]
    if (!run || (run.text >= edit.end && index > first)) break
    const start = Math.max(edit.start, run.text) - run.text
    const end = Math.min(edit.end, run.text + run.length) - run.text
    const text = encode(index === first ? edit.text : '', run.encoding)
    if (text === undefined) return undefined
    if (!run.verbatim && !(start === 0 && end === run.length)) return undefined
    const from = run.source + (run.verbatim ? start : 0)
    const to = run.verbatim ? run.source + end : run.source + run.sourceLength
    if (from !== to || text !== '') edits.push({start: from, end: to, text})
  }
  return edits
}

/** Other spans whose deletion leaves the same text: those of whole words, with the space on the other side. */
function rotations(text: string, edit: Span & {readonly text: string}): Array<Span & {readonly text: string}> {
  const found: Array<Span & {readonly text: string}> = []
  if (edit.text !== '' || edit.end <= edit.start) return found
  const add = (start: number, end: number): undefined => {
    const cuts = [start, end].some((at) => /^[\p{L}\p{M}\p{N}]{2}$/u.test(text.slice(at - 1, at + 1)))
    if (!cuts) found.push({start, end, text: ''})
  }
  for (let {start, end} = edit; start > 0 && text[start - 1] === text[end - 1] && edit.start - start < 200;) {
    add(--start, --end)
  }
  for (let {start, end} = edit; end < text.length && text[start] === text[end] && start - edit.start < 200;) {
    add(++start, ++end)
  }
  return found
}

/**
 * Apply edits to the source.
 *
 * They are applied in the order of their places; of edits that overlap, the first in the list wins and the others are left out.
 */
export function applyEdits(source: string, edits: readonly SourceEdit[]): string {
  const kept = new Disjoint()
  for (const edit of edits) kept.add([edit])
  let result = ''
  let from = 0
  for (const edit of kept.edits) {
    result += source.slice(from, edit.start) + edit.text
    from = edit.end
  }
  return result + source.slice(from)
}

/** Edits of one text that do not overlap, in the order of their places. */
export class Disjoint {
  readonly edits: SourceEdit[] = []

  /**
   * Take in edits that belong together.
   *
   * @returns Whether they were; none is where one of them overlaps an earlier one.
   */
  add(group: readonly SourceEdit[]): boolean {
    const places = group.map((edit) => this.#placeFor(edit))
    if (places.includes(undefined)) return false
    for (const edit of group) this.edits.splice(this.#placeFor(edit) ?? this.edits.length, 0, edit)
    return true
  }

  /** Where an edit goes among the others; undefined where it overlaps one or stands at the very place of one. */
  #placeFor(edit: SourceEdit): number | undefined {
    let low = 0
    let high = this.edits.length
    while (low < high) {
      const middle = (low + high) >> 1
      const other = this.edits[middle]
      if (other && (other.start < edit.start || (other.start === edit.start && other.end < edit.end))) low = middle + 1
      else high = middle
    }
    const [before, after] = [this.edits[low - 1], this.edits[low]]
    const clash =
      (before !== undefined && before.end > edit.start) ||
      (after !== undefined && (after.start < edit.end || (after.start === edit.start && after.end === edit.end)))
    return clash ? undefined : low
  }
}
