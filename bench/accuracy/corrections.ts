import path from 'node:path'
import type {VFileMessage} from 'vfile-message'
import type {Checker} from '../../src/check/check.ts'
import {applyEdits} from '../../src/check/edits.ts'
import {seeded} from '../../src/check/plant.ts'
import type {SourceBlock} from '../../src/formats/format.ts'
import {formatOf, type FormatId} from '../../src/formats/index.ts'
import {retextHtml} from '../../src/formats/html.ts'
import {retextMarkdown} from '../../src/formats/markdown.ts'
import {retextText} from '../../src/formats/text.ts'
import {toSource, type Span} from '../../src/article/source-map.ts'
import {readRows} from '../corpora.ts'
import {groupBy} from '../group.ts'

/** A correction that an editor really made, as the data holds it. */
export interface Correction {
  readonly id: string
  readonly fault: string
  readonly set: string
  readonly hard: boolean
  readonly before: string
  readonly after: string
  readonly wrong: string
  readonly right: string
  /** In code points of `before`. */
  readonly start: number
  readonly end: number
  readonly doc_before: string
  readonly doc_after: string
}

/** What became of one correction. */
export interface CorrectionCount {
  readonly kind: string
  readonly set: string
  /** In the paragraph alone. */
  readonly paragraph: Hit | undefined
  /** In the whole document; undefined where it was not drawn, or its paragraph was not found there. */
  readonly document: Hit | undefined
}

/** What was said at the place of a correction. */
export interface Hit {
  /** Rules with a message that overlaps the place and is gone after the correction. */
  readonly ruleIds: readonly string[]
  /** Whether one of them is an error or a warning (not only a query). */
  readonly loud: boolean
  /** Whether the first suggestion is the editor's. */
  readonly right: boolean
  /** Rules whose message at the place stays after the correction: accidents, no hits. */
  readonly stayed: readonly string[]
}

/** Read the `hard` corrections, and draw those whose whole documents are read: at most `each` of a kind and set. */
export function readCorrections(folder: string, each: number): {rows: Correction[]; drawn: ReadonlySet<string>} {
  const rows = readRows<Correction>(folder, 'typos').filter((row) => row.hard)
  const random = seeded(1)
  const keyed = rows.map((row) => ({row, key: random()}))
  const drawn = new Set<string>()
  for (const group of groupBy(keyed, ({row}) => `${row.set} ${row.fault}`).values()) {
    for (const {row} of group.toSorted((a, b) => a.key - b.key).slice(0, each)) drawn.add(row.id)
  }
  return {rows, drawn}
}

/** Check a correction in its paragraph and, where `documents` are given, in its document. */
export async function countCorrection(
  row: Correction,
  documents: ReadonlyMap<string, string> | undefined,
  checker: Checker
): Promise<CorrectionCount> {
  const format = formatOfPath(row.doc_before)
  // A line of a page is HTML; a line of Markdown that opens with a tag is read as such too.
  const alone = /^\s*<[a-z]/i.test(row.before) ? 'html' : format
  // A paragraph of a list, taken out of it, would be code by its indentation.
  const indent = alone === 'markdown' ? (/^(?: {4}|\t)\s*/.exec(row.before)?.[0].length ?? 0) : 0
  const out = (source: string): Placed => verbatim(source.slice(indent), -indent)
  const paragraph = await compare(row, out(row.before), out(row.after), alone, checker)
  return {kind: row.fault, set: row.set, paragraph, document: documents && (await inDocument(row, documents, checker))}
}

async function inDocument(
  row: Correction,
  documents: ReadonlyMap<string, string>,
  checker: Checker
): Promise<Hit | undefined> {
  const format = formatOfPath(row.doc_before)
  const before = find(row.before, documents.get(row.doc_before), format)
  const after = find(row.after, documents.get(row.doc_after), format)
  return before && after && compare(row, before, after, format, checker)
}

/** A source that holds a paragraph, and where a range of the paragraph stands in it. */
interface Placed {
  readonly source: string
  readonly at: (start: number, end: number) => Span | undefined
}

function verbatim(source: string, from: number): Placed {
  return {source, at: (start, end) => ({start: from + start, end: from + end})}
}

/** Find a paragraph in a document: as it stands there, or, where markup was taken out of it, in the text of a block. */
function find(paragraph: string, source: string | undefined, format: FormatId): Placed | undefined {
  if (source === undefined) return undefined
  const from = source.indexOf(paragraph)
  if (from >= 0) return verbatim(source, from)
  for (const {mapped} of readers[format](source)) {
    const inText = mapped.text.indexOf(paragraph)
    if (inText >= 0) return {source, at: (start, end) => toSource(mapped.runs, inText + start, inText + end)}
  }
  return undefined
}

const readers: Readonly<Record<FormatId, (source: string) => readonly SourceBlock[]>> = {
  text: (source) => retextText.read(source).blocks,
  markdown: (source) => retextMarkdown.read(source).blocks,
  html: (source) => retextHtml.read(source).blocks,
  fields: () => [],
  json: () => [],
  xml: () => []
}

async function compare(
  row: Correction,
  before: Placed,
  after: Placed,
  format: FormatId,
  checker: Checker
): Promise<Hit | undefined> {
  const start = units(row.before, row.start)
  const place = before.at(start, units(row.before, row.end))
  const corrected = after.at(start, start + row.right.length)
  if (!place || !corrected) return undefined
  const {messages} = await checker.check(before.source, format)
  const at = messages.filter((message) => overlaps(message, place))
  if (at.length === 0) return {ruleIds: [], loud: false, right: false, stayed: []}
  const {messages: left} = await checker.check(after.source, format)
  const remains = (message: VFileMessage): boolean =>
    left.some((other) => other.ruleId === message.ruleId && overlaps(other, corrected))
  const hits = at.filter((message) => !remains(message))
  return {
    ruleIds: [...new Set(hits.map((message) => message.ruleId ?? ''))].toSorted(),
    loud: hits.some((message) => message.severity !== 'info'),
    right: hits[0] !== undefined && isRight(row, hits[0], before.source, format),
    stayed: [...new Set(at.filter(remains).map((message) => message.ruleId ?? ''))].toSorted()
  }
}

/** Whether a message is about a place; an insertion is a point, which a message touches at its ends too, a space between or not. */
function overlaps(message: VFileMessage, {start, end}: Span): boolean {
  const places = [{start: message.start ?? -1, end: message.end ?? -1}, ...(message.places ?? [])]
  return places.some((place) =>
    start === end ? place.start <= start + 1 && start <= place.end + 1 : place.start < end && start < place.end
  )
}

/** Whether the message's suggestion is the editor's: the word, or the paragraph after its edits. */
function isRight(row: Correction, message: VFileMessage, source: string, format: FormatId): boolean {
  if (row.right !== '' && message.expected?.[0] === row.right) return true
  if (!message.edits?.length) return false
  const edited = applyEdits(source, message.edits)
  const right = row.after.replace(/\s+/g, ' ')
  return (
    edited.replace(/\s+/g, ' ').includes(right) ||
    readers[format](edited).some(({mapped}) => mapped.text.replace(/\s+/g, ' ').includes(right))
  )
}

/** An offset in code points as one in UTF-16 units. */
export function units(text: string, points: number): number {
  let unit = 0
  for (let point = 0; point < points; point++) unit += (text.codePointAt(unit) ?? 0) > 0xffff ? 2 : 1
  return unit
}

/** The format of a document by its path; what is of no known format is read as Markdown, which most of these are like. */
export function formatOfPath(file: string): FormatId {
  return path.extname(file) === '.njk' ? 'html' : (formatOf(path.extname(file)) ?? 'markdown')
}
