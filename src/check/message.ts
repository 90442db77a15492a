import type {VFile} from 'vfile'
import type {VFileMessage} from 'vfile-message'
import type {Article} from '../article/article.ts'
import type {Block} from '../article/block.ts'
import {toSource, type Span} from '../article/source-map.ts'
import type {Location} from '../article/sources.ts'
import {contextOf, type MessageContext} from './context.ts'
import type {SourceEdit} from './edits.ts'
import type {RuledFinding, Severity} from './finding.ts'
import {fingerprint, hash} from './fingerprint.ts'
import type {StetNote} from './stet.ts'
import {suggest} from './suggest.ts'

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
const homepage = 'https://github.com/copydesk/copydesk'

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
    const further = [...(finding.alsoAt ?? []), ...((finding.undecided && finding.because) || [])]
    if (further.length > 0) {
      message.places = further.flatMap((place) => messagePlace(article, place.block, place, undefined) ?? [])
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
