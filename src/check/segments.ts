import {firstWhere} from '../article/in-order.ts'
import type {Encoding, Run, Span} from '../article/source-map.ts'

/** What an edit looks at: a block's text and where it stands. */
export interface Mapped {
  readonly text: string
  readonly runs: readonly Run[]
}

/** Runs that stand side by side in the source, with no markup between: `from` and `to` (excluded) are run indexes. */
interface Segment extends Span {
  readonly from: number
  readonly to: number
}

/**
 * Whether the source says the same after a replacement as its text does: no element is left without text, emphasis still opens
 * and closes where it did, no line becomes a list item or a heading, no YAML scalar becomes something else.
 *
 * @param first - The index of the run that the new text goes into.
 */
export function keepsMarkup({text, runs}: Mapped, edit: Span & {readonly text: string}, first: number): boolean {
  for (let index = first; index < runs.length;) {
    const segment = segmentAt(text, runs, index)
    const inserted = index === first ? edit.text : ''
    const [head, tail] = [
      text.slice(segment.start, Math.max(segment.start, edit.start)),
      text.slice(Math.min(segment.end, edit.end), segment.end)
    ]
    const before = text.slice(segment.start, segment.end)
    const isBlank = !hasWords.test(inserted) && !hasWords.test(head) && !hasWords.test(tail)
    if (isBlank && (head + inserted + tail === '' || hasWords.test(before))) return false
    const after = head + inserted + tail
    // A break that a tag stands for may be a part of it, as nothing to edit.
    let own = segment.from
    while (own < segment.to && runs[own]?.encoding === 'fixed') own++
    const encoding = (own < segment.to ? runs[own]?.encoding : undefined) ?? 'fixed'
    if (encoding.includes('markdown')) {
      const inner = [segment.from > 0, segment.to < runs.length] as const
      if (!keepsEdges(before, after, inner) || !keepsSigns(head, inserted + tail)) return false
    } else if (encoding.startsWith('yaml') && !staysScalar(before, after, encoding)) return false
    if (segment.end >= edit.end) break
    index = segment.to
  }
  return !startsMarkup(text, runs, edit) && !completesReference(text, runs, edit.start, first)
}

const hasWords = /\S/

/** Where the stretches of runs begin that touch in the source, by the runs of a block. */
const beginnings = new WeakMap<readonly Run[], readonly number[]>()

function segmentAt(text: string, runs: readonly Run[], index: number): Segment {
  let starts = beginnings.get(runs)
  if (!starts) {
    starts = runs.flatMap((_, at) => (at > 0 && touches(runs, at - 1) ? [] : [at]))
    beginnings.set(runs, starts)
  }
  const next = firstWhere(starts, (at) => at > index)
  const [from, to] = [starts[next - 1] ?? 0, starts[next] ?? runs.length]
  return {from, to, start: runs[from]?.text ?? 0, end: runs[to]?.text ?? text.length}
}

/** Whether a run ends in the source where the next one starts. */
function touches(runs: readonly Run[], index: number): boolean {
  const [run, next] = [runs[index], runs[index + 1]]
  return run !== undefined && next !== undefined && run.source + run.sourceLength === next.source
}

/**
 * Whether text between Markdown's marks has the kinds of characters at its ends that it had: emphasis opens and closes by what
 * stands beside it. At the block's own ends only white space matters.
 */
function keepsEdges(before: string, after: string, [innerStart, innerEnd]: readonly [boolean, boolean]): boolean {
  const same = (was: string, is: string, inner: boolean): boolean =>
    kindOf(was) === kindOf(is) || (!inner && kindOf(is) !== 'space')
  return same(firstOf(before), firstOf(after), innerStart) && same(lastOf(before), lastOf(after), innerEnd)
}

const firstOf = (text: string): string => String.fromCodePoint(text.codePointAt(0) ?? 32)
const lastOf = (text: string): string => /[^]$/u.exec(text.slice(-2))?.[0] ?? ' '

function kindOf(char: string): 'space' | 'sign' | 'letter' {
  return /\s/u.test(char) ? 'space' : /[\p{P}\p{S}]/u.test(char) ? 'sign' : 'letter'
}

/** Whether what is kept before an edit makes nothing new with what comes after it: no escape, no character reference. */
function keepsSigns(head: string, rest: string): boolean {
  return !(head.endsWith('\\') && /^[!-/:-@[-`{-~]/.test(rest)) && !/&#?\w*$/.test(head.slice(-12))
}

function staysScalar(before: string, after: string, encoding: Encoding): boolean {
  if (encoding !== 'yaml-plain') return true
  if (/^\s|\s$|:\s|\s#|:$/.test(after)) return false
  return firstOf(before) === firstOf(after) || !/^[-?:,[\]{}#&*!|>'"%@`~]/.test(after)
}

const lineMark = /^(?:[-+*=#>|~`:<—–―]|\d{1,9}[.)])/

/** Whether words that stood within a line come to stand at its start and would be read as markup there. */
function startsMarkup(text: string, runs: readonly Run[], edit: Span & {readonly text: string}): boolean {
  const at = firstWhere(runs, (item) => item.text >= edit.start)
  const run = runs[at]?.text === edit.start ? runs[at] : undefined
  const before = run && runs[at - 1]
  const encoding = (run ?? runs[0])?.encoding
  const lineStart = edit.start === 0 || (before !== undefined && !before.verbatim && text[before.text] === ' ')
  if ((encoding !== 'markdown' && encoding !== 'json-markdown') || !run || !lineStart) return false
  const line = edit.text + text.slice(edit.end, edit.end + 12)
  return lineMark.test(line) && !(edit.text === '' && edit.end === edit.start)
}

/**
 * Whether a run's text right after a bare `&` or `<` of HTML would change: with other letters after it, it could become an entity
 * or a tag.
 */
function completesReference(text: string, runs: readonly Run[], start: number, index: number): boolean {
  const run = runs[index]
  const previous = runs[index - 1]
  if (!run || !previous || start > run.text || !/html|attribute/.test(run.encoding)) return false
  // A line break or a quotation mark that a tag stands for is complete.
  return touches(runs, index - 1) && previous.encoding === 'fixed' && !/[\s“”]/.test(text.charAt(run.text - 1))
}
