import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import type {Article} from '../article/article.ts'
import type {Block} from '../article/block.ts'
import {toSource, type Span} from '../article/source-map.ts'
import type {Location} from '../article/sources.ts'
import {contextOf, type MessageContext} from './context.ts'
import {diffWords, toSourceEdits, type SourceEdit} from './edits.ts'
import {encode} from './encode.ts'
import type {Finding, RuledFinding, Severity, TextEdit} from './finding.ts'
import {fingerprint, hash} from './fingerprint.ts'
import {removeBlock, takesAll} from './remove-block.ts'
import type {StetNote} from './stet.ts'

/** A place in the source (or in the field that `field` names), in UTF-16 offsets, with the words that stand there. */
export interface MessagePlace extends Span {
  readonly line: number
  readonly column: number
  readonly text: string
  /** In a proof: the words that stand there. */
  readonly actual?: string | undefined
  /** The CMS field that the place is in; absent for a file. */
  readonly field?: string | undefined
}

declare module 'vfile-message' {
  interface VFileMessage {
    /** copydesk's severity: `fatal` can't tell a query from no severity. */
    severity?: Severity | undefined
    /** UTF-16 offset where the place starts, in the file or in the field; absent where the tree has no positions. */
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
    /** The words around the place. */
    context?: MessageContext | undefined
    /** What the block is in the article. */
    role?: string | undefined
    /** The CMS field, or the front matter key or attribute, that the block came from. */
    field?: string | undefined
    /** Hash of the field's value that was checked: an answer for another value must not be applied. */
    inputHash?: string | undefined
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
  const messages = findings.map((finding) => {
    const {block} = finding
    const location = locate(article, block, finding)
    const message = file.message(finding.reason, {
      ...(location ? {place: location.position} : {}),
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
    message.context = contextOf(block, finding, article.sources?.joined)
    message.role = block.role
    message.field = location?.source.id ?? block.field
    if (location?.source.id !== undefined) message.inputHash = hash(location.source.value)
    if (location) {
      message.start = location.start
      message.end = location.end
    }
    suggest(message, finding, article, block.runs && toSource(block.runs, finding.start, finding.end))
    if (finding.alsoAt?.length) {
      message.places = finding.alsoAt.flatMap((place) => messagePlace(article, place.block, place, undefined) ?? [])
    }
    if (finding.because?.length) {
      message.because = finding.because.map(
        (item) => messagePlace(article, item.block, item, item.text) ?? {text: item.text}
      )
    }
    return message
  })
  if (notes.length === 0) return messages
  messages.push(...notes.map((note) => reportNote(file, article, note)))
  file.messages.sort((a, b) => (a.start ?? 0) - (b.start ?? 0))
  return messages
}

function reportNote(file: VFile, article: Article, note: StetNote): VFileMessage {
  const {reason} = note
  const location = article.sources?.locate(note)
  const source = article.sources?.joined.slice(note.start, note.end) ?? ''
  const message = file.message(reason, {
    ...(location ? {place: location.position} : {}),
    ruleId: 'stet',
    source: 'copydesk'
  })
  message.fatal = undefined
  message.severity = 'info'
  message.actual = source
  message.url = `${homepage}#stet`
  message.fingerprint = hash(`stet\n${reason}\n${source}`)
  message.field = location?.source.id
  return Object.assign(message, {start: location?.start, end: location?.end})
}

function locate(article: Article, block: Block, place: Span): Location | undefined {
  const span = block.runs && toSource(block.runs, place.start, place.end)
  return span && article.sources?.locate(span)
}

function messagePlace(article: Article, block: Block, place: Span, text: string | undefined): MessagePlace | undefined {
  const location = locate(article, block, place)
  if (!location) return undefined
  const {start, end, position, source} = location
  const {line, column} = position.start
  const field = source.id === undefined ? {} : {field: source.id}
  const actual = block.text.slice(place.start, place.end)
  return {start, end, line, column, ...(text === undefined ? {text: actual} : {text, actual}), ...field}
}

/**
 * Give the message its suggestion.
 *
 * `expected` is given only where replacing the source at the place by it does what the edits do there: language servers and
 * editors do just that. Elsewhere the correction stands in `edits`, and in `note` for people.
 *
 * @param span - The place in the article's joined sources.
 */
function suggest(message: VFileMessage, finding: Finding, article: Article, span: Span | undefined): undefined {
  const {block, expected} = finding
  const {sources} = article
  if (sources === undefined || !span) {
    if (expected) message.expected = [...expected]
    return
  }
  const source = sources.joined
  const verbatim = source.slice(span.start, span.end) === message.actual
  // Other parsers' positions are trusted only where the source has the very words.
  const foreign = block.runs?.some((run) => run.encoding === 'unknown') === true
  const sourceEdits = foreign && !verbatim ? undefined : editsOf(finding, message.actual ?? '', source)
  if (sourceEdits) {
    message.edits = sourceEdits.map((edit) => localised(edit, article))
    message.certain = finding.certain === true
  }
  if (!expected) return
  const encoding = block.runs?.find(
    (run) => span.start >= run.source && span.end <= run.source + run.sourceLength
  )?.encoding
  const replaceable = verbatim && encoding && expected.every((text) => encode(text, encoding) === text)
  const same =
    expected.length !== 1 || (sourceEdits !== undefined && replacedBy(source, span, sourceEdits) === expected[0])
  if (replaceable && same) message.expected = [...expected]
  else if (!message.note && expected[0]) message.note = `Should be “${expected.join('” or “')}”`
}

/** An edit of the joined sources as one of the text that it lies in. */
function localised(edit: SourceEdit, article: Article): SourceEdit {
  const location = article.sources?.locate(edit)
  if (location?.source.id === undefined) return edit
  return {start: location.start, end: location.end, text: edit.text, field: location.source.id}
}

/** The fix of a finding, at its place and at the further places that hold the same words; undefined if there is none. */
function editsOf(finding: Finding, actual: string, source: string): SourceEdit[] | undefined {
  const {block, expected} = finding
  const only = expected?.length === 1 ? expected[0] : undefined
  const made: Array<SourceEdit[] | undefined> = (finding.edits ?? []).map((edit) => madeOf([edit], block, source))
  if (!finding.edits && only !== undefined) {
    for (const place of [{...finding, block}, ...(finding.alsoAt ?? [])]) {
      if (place.block.text.slice(place.start, place.end) !== actual) continue
      made.push(
        madeOf(diffWords(actual, only, place.start), place.block, source) ??
          madeOf(diffWords(actual, only, place.start, true), place.block, source)
      )
    }
  }
  const edits = made.every((some) => some !== undefined) ? made.flat() : []
  return edits.length > 0 ? edits : undefined
}

/** Replacements in a block's text as replacements in the source; undefined where one of them can't be made. */
function madeOf(edits: readonly TextEdit[], block: Block, source: string): SourceEdit[] | undefined {
  const made = edits.map((edit) => {
    const of = edit.block ?? block
    const removed = takesAll(of, edit) ? removeBlock(of, source) : undefined
    return removed ? [removed] : toSourceEdits(of, edit)
  })
  return made.every((some) => some !== undefined) ? made.flat() : undefined
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
