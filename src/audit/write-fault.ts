/** Writes a planted fault into the article that it was planted in, in the article's own format. */
import {toSource, type Span} from '../article/source-map.ts'
import {applyEdits, diffWords, toSourceEdits, type SourceEdit} from '../check/edits.ts'
import type {PlantBlock, Planted} from '../check/plant.ts'
import type {SourceArticle, SourceBlock} from '../formats/format.ts'
import {writeHtml, writeMarkdown, writeText} from '../formats/write.ts'

/** The formats that a fault can be written in. */
export type WritableFormat = 'text' | 'markdown' | 'html'

/** An article with a fault, as its format writes it. */
export interface WrittenFault {
  readonly value: string
  /** Where the fault stands, in UTF-16 offsets of `value`. */
  readonly places: readonly Span[]
}

/** An article that faults are planted in. */
export interface FaultSource {
  readonly source: string
  readonly format: WritableFormat
  /** Reads a source of the format. */
  readonly read: (source: string) => SourceArticle
}

/**
 * Write a planted fault into its source; all else stays as it stands there, front matter and markup too.
 *
 * @param blocks - The article's blocks as they were given to the plant.
 * @returns `undefined` where the format has no way to write it: what is read back would be another article.
 */
export function writeFault(
  {source, format, read}: FaultSource,
  blocks: readonly PlantBlock[],
  fault: Planted
): WrittenFault | undefined {
  const {blocks: old} = read(source)
  const changes = changesOf(blocks, fault.blocks)
  if (!changes || old.length !== blocks.length) return undefined
  const edits: SourceEdit[] = []
  for (const {from, to} of changes.changed) {
    const [block, text] = [old[from], fault.blocks[to]?.text]
    const made = block && text !== undefined ? editsOf(block, text) : undefined
    if (!made) return undefined
    edits.push(...made)
  }
  const [inserted, ...more] = changes.inserted
  if (more.length > 0) return undefined
  const tries = inserted
    ? [...insertions(source, format, old, inserted.before, fault.blocks[inserted.to])]
    : [undefined]
  for (const insertion of tries) {
    const value = applyEdits(source, insertion ? [...edits, insertion] : edits)
    const places = placesIn(read(value), fault, format)
    if (places) return {value, places}
  }
  return undefined
}

interface Changes {
  readonly changed: ReadonlyArray<{readonly from: number; readonly to: number}>
  readonly inserted: ReadonlyArray<{readonly before: number; readonly to: number}>
}

/** Which blocks a plant changed, and which it put in; undefined where it did more than that. */
function changesOf(before: readonly PlantBlock[], after: readonly PlantBlock[]): Changes | undefined {
  const same = (a: PlantBlock | undefined, b: PlantBlock | undefined): boolean =>
    a !== undefined && b !== undefined && a.role === b.role && a.text === b.text
  const changed: Array<{from: number; to: number}> = []
  const inserted: Array<{before: number; to: number}> = []
  let from = 0
  for (let to = 0; to < after.length; to++) {
    if (same(before[from], after[to])) from++
    else {
      const more = after.length - to > before.length - from
      const isRole = before[from]?.role === after[to]?.role
      if (more && (!isRole || resumes(before, after, from, to))) inserted.push({before: from, to})
      else if (isRole) changed.push({from: from++, to})
      else return undefined
    }
  }
  return from === before.length ? {changed, inserted} : undefined
}

/** Whether the blocks from `from` on stand behind the block `to`, the next or, where that was changed too, the one after. */
function resumes(before: readonly PlantBlock[], after: readonly PlantBlock[], from: number, to: number): boolean {
  return [0, 1].some((step) => {
    const [old, made] = [before[from + step], after[to + 1 + step]]
    return old !== undefined && old.text === made?.text && old.role === made.role
  })
}

/** The replacements that make a block's text another. */
function editsOf({mapped: {text, runs}}: SourceBlock, wanted: string): SourceEdit[] | undefined {
  const longest = Math.min(text.length, wanted.length)
  let start = 0
  while (start < longest && text[start] === wanted[start]) start++
  let tail = 0
  while (tail < longest - start && text[text.length - 1 - tail] === wanted[wanted.length - 1 - tail]) tail++
  const edits: SourceEdit[] = []
  const changed = diffWords(text.slice(start, text.length - tail), wanted.slice(start, wanted.length - tail), start)
  for (const edit of changed) {
    const made = toSourceEdits({text, runs}, edit)
    if (!made) return undefined
    edits.push(...made)
  }
  return edits
}

const writers = {text: writeText, markdown: writeMarkdown, html: writeHtml} as const
const tag = /<(?:p|h[1-6]|li|blockquote|figure|aside|div|section|ul|ol|em|strong|b|i|a|span|cite|q)\b[^<>]*>\s*$/i
/** How many elements are tried from the text outwards. */
const deepest = 6

/** Ways to put a block in: before the next one, inside or outside its elements, behind the last line, at the end. */
function* insertions(
  source: string,
  format: WritableFormat,
  old: readonly SourceBlock[],
  before: number,
  block: PlantBlock | undefined
): Generator<SourceEdit> {
  if (!block) return
  const written = writers[format]([block]).replace(/^<article>\n|\n<\/article>\n$|\n$/g, '')
  const next = old[before]?.mapped.runs[0]?.source
  const last = old[before - 1]?.mapped.runs.at(-1)
  if (format === 'html') {
    let at = next ?? -1
    for (let depth = 0; at > 0 && depth < deepest; depth++) {
      const open = tag.exec(source.slice(Math.max(0, at - 400), at))
      if (!open) break
      at -= open[0].length
      yield {start: at, end: at, text: `${written}\n`}
    }
    let behind = last ? last.source + last.sourceLength : -1
    for (let depth = 0; behind >= 0 && depth < deepest; depth++) {
      const close = source.indexOf('</', behind)
      behind = close < 0 ? -1 : source.indexOf('>', close) + 1
      if (behind > 0) yield {start: behind, end: behind, text: `\n${written}`}
    }
    return
  }
  if (next !== undefined) {
    const line = source.lastIndexOf('\n', next - 1) + 1
    yield {start: line, end: line, text: `${written}\n\n`}
  }
  if (last) {
    const end = source.indexOf('\n', last.source + last.sourceLength)
    yield {start: end < 0 ? source.length : end, end: end < 0 ? source.length : end, text: `\n\n${written}`}
  }
}

/** Where the fault stands in the article that was read back; undefined where that isn't the article that was meant. */
function placesIn({blocks}: SourceArticle, fault: Planted, format: WritableFormat): readonly Span[] | undefined {
  const isSame =
    blocks.length === fault.blocks.length &&
    blocks.every(({mapped, role}, index) => {
      const wanted = fault.blocks[index]
      // What is furniture in plain text is told by its looks alone.
      return wanted !== undefined && mapped.text === wanted.text && (format === 'text' || role === wanted.role)
    })
  if (!isSame) return undefined
  const places = fault.places.map(({block, start, end}) => toSource(blocks[block]?.mapped.runs ?? [], start, end))
  return places.every((place) => place !== undefined) ? places : undefined
}
