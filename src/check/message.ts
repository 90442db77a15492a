import type {Point, Position} from 'unist'
import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import type {Article} from '../article/article.ts'
import type {Block} from '../article/block.ts'
import {pointsOf, type PointAt} from '../article/paragraph.ts'
import {toSource, type Span} from '../article/source-map.ts'
import {diffWords, toSourceEdits, type SourceEdit} from './edits.ts'
import {encode} from './encode.ts'
import type {Finding, RuledFinding, Severity, TextEdit} from './finding.ts'
import {fingerprint, hash} from './fingerprint.ts'
import {removeBlock, takesAll} from './remove-block.ts'
import type {StetNote} from './stet.ts'

/** A place of the source, in UTF-16 offsets, with its block's role and the words that stand there. */
export interface MessagePlace extends Span {
  readonly line: number
  readonly column: number
  readonly text: string
}

declare module 'vfile-message' {
  interface VFileMessage {
    /** copydesk's severity: `fatal` can't tell a query from no severity. */
    severity?: Severity | undefined
    /** UTF-16 offset where the place starts; absent where the tree has no positions. */
    start?: number | undefined
    /** UTF-16 offset where the place ends. */
    end?: number | undefined
    /** The fix as replacements in the source; absent where there is none or it can't be made safely. */
    edits?: readonly SourceEdit[] | undefined
    /** Whether the fix may be applied without asking. */
    certain?: boolean | undefined
    /** Further places of the same fault. */
    places?: readonly MessagePlace[] | undefined
    /** The proof: what stands where. */
    because?: ReadonlyArray<Partial<MessagePlace> & {readonly text: string}> | undefined
    /** From 0 to 1. */
    confidence?: number | undefined
    /** Identity of the fault by its rule and words, without place. */
    fingerprint?: string | undefined
    /** What the block is in the article. */
    role?: string | undefined
    /** The field that the block came from, where the format tells. */
    field?: string | undefined
  }
}

/** Where rules' pages are. */
export const homepage = 'https://github.com/copydesk/copydesk'

/** Report findings as messages of the file: the one place where copydesk makes messages. */
export function report(
  file: VFile,
  article: Article,
  findings: readonly RuledFinding[],
  notes: readonly StetNote[] = []
): VFileMessage[] {
  const pointAt = article.source === undefined ? undefined : article.derive(articlePoints)
  const messages = findings.map((finding) => {
    const {block} = finding
    const span = pointAt && placeOf(block, finding)
    const message = file.message(finding.reason, {
      ...(span && pointAt ? {place: positionOf(span, pointAt)} : {}),
      ruleId: finding.ruleId,
      source: 'copydesk'
    })
    message.fatal = finding.severity === 'error' ? true : finding.severity === 'info' ? undefined : false
    message.severity = finding.severity
    message.actual = block.text.slice(finding.start, finding.end)
    if (finding.note) message.note = finding.note
    message.url = `${homepage}/tree/main/rules/${finding.ruleId}#readme`
    message.confidence = finding.confidence ?? 0.9
    message.fingerprint = fingerprint(finding.ruleId, block, finding)
    message.role = block.role
    message.field = block.field
    if (span) {
      message.start = span.start
      message.end = span.end
    }
    suggest(message, finding, article, span)
    if (finding.alsoAt?.length) {
      message.places = finding.alsoAt.flatMap((place) => messagePlace(place.block, place, undefined, pointAt) ?? [])
    }
    if (finding.because?.length) {
      message.because = finding.because.map(
        (item) => messagePlace(item.block, item, item.text, pointAt) ?? {text: item.text}
      )
    }
    return message
  })
  if (notes.length === 0) return messages
  messages.push(...notes.map((note) => reportNote(file, note, pointAt)))
  file.messages.sort((a, b) => (a.start ?? 0) - (b.start ?? 0))
  return messages
}

function reportNote(file: VFile, note: StetNote, pointAt: PointAt | undefined): VFileMessage {
  const {start, end, reason} = note
  const source = String(file).slice(start, end)
  const message = file.message(reason, {
    ...(pointAt ? {place: positionOf(note, pointAt)} : {}),
    ruleId: 'stet',
    source: 'copydesk'
  })
  message.fatal = undefined
  message.severity = 'info'
  message.actual = source
  message.url = `${homepage}#stet`
  message.fingerprint = hash(`stet\n${reason}\n${source}`)
  return Object.assign(message, {start, end})
}

function articlePoints(article: Article): PointAt {
  return pointsOf(article.source ?? '')
}

function placeOf(block: Block, place: Span): Span | undefined {
  return block.runs && toSource(block.runs, place.start, place.end)
}

function positionOf(span: Span, pointAt: PointAt): Position {
  const start: Point = pointAt(span.start)
  return {start, end: pointAt(span.end)}
}

function messagePlace(
  block: Block,
  place: Span,
  text: string | undefined,
  pointAt: PointAt | undefined
): MessagePlace | undefined {
  const span = pointAt && placeOf(block, place)
  if (!span) return undefined
  const {line, column} = pointAt(span.start)
  return {...span, line, column, text: text ?? block.text.slice(place.start, place.end)}
}

/**
 * Give the message its suggestion.
 *
 * `expected` is given only where replacing the source at the place by it does what the edits do there: language servers and
 * editors do just that. Elsewhere the correction stands in `edits`, and in `note` for people.
 */
function suggest(message: VFileMessage, finding: Finding, article: Article, span: Span | undefined): undefined {
  const {block, expected} = finding
  const {source} = article
  if (source === undefined || !span) {
    if (expected) message.expected = [...expected]
    return
  }
  const sourceEdits = editsOf(finding, message.actual ?? '', source)
  if (sourceEdits) {
    message.edits = sourceEdits
    message.certain = finding.certain === true
  }
  if (!expected) return
  const verbatim = source.slice(span.start, span.end) === message.actual
  const encoding = block.runs?.find(
    (run) => span.start >= run.source && span.end <= run.source + run.sourceLength
  )?.encoding
  const replaceable = verbatim && encoding && expected.every((text) => encode(text, encoding) === text)
  const same =
    expected.length !== 1 || (sourceEdits !== undefined && replacedBy(source, span, sourceEdits) === expected[0])
  if (replaceable && same) message.expected = [...expected]
  else if (!message.note && expected[0]) message.note = `Should be “${expected.join('” or “')}”`
}

/** The fix of a finding, at its place and at the further places that hold the same words; undefined if there is none. */
function editsOf(finding: Finding, actual: string, source: string): SourceEdit[] | undefined {
  const {block, expected} = finding
  const edits: TextEdit[] = [...(finding.edits ?? [])]
  const only = expected?.length === 1 ? expected[0] : undefined
  if (!finding.edits && only !== undefined) {
    for (const place of [{...finding, block}, ...(finding.alsoAt ?? [])]) {
      if (place.block.text.slice(place.start, place.end) !== actual) continue
      edits.push(...diffWords(actual, only, place.start).map((edit) => ({...edit, block: place.block})))
    }
  }
  const sourceEdits = edits.map((edit) => {
    const of = edit.block ?? block
    const removed = takesAll(of, edit) ? removeBlock(of, source) : undefined
    return removed ? [removed] : toSourceEdits(of, edit)
  })
  return edits.length > 0 && sourceEdits.every((made) => made !== undefined) ? sourceEdits.flat() : undefined
}

/** The source of the place after those edits that lie in it; undefined where an edit crosses its ends. */
function replacedBy(source: string, span: Span, edits: readonly SourceEdit[]): string | undefined {
  let result = ''
  let from = span.start
  for (const edit of edits.toSorted((a, b) => a.start - b.start)) {
    if (edit.end < span.start || edit.start > span.end) continue
    if (edit.start < from || edit.end > span.end) return undefined
    result += source.slice(from, edit.start) + edit.text
    from = edit.end
  }
  return result + source.slice(from, span.end)
}
