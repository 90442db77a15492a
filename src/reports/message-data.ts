import type {VFileMessage} from 'vfile-message'
import type {SourceEdit} from '../check/edits.ts'
import type {Severity} from '../check/finding.ts'
import type {MessageContext} from '../check/context.ts'
import type {MessagePlace} from '../check/message.ts'

/** A message as plain data, the same in every report; what is not known is null, what there is none of an empty list. */
export interface MessageData {
  readonly ruleId: string | null
  /** `info` is a query: it asks an editor to check. */
  readonly severity: Severity
  readonly message: string
  readonly note: string | null
  readonly url: string | null
  /** UTF-16 offsets in the source. */
  readonly start: number | null
  readonly end: number | null
  /** From 1; columns count UTF-16 units. */
  readonly line: number | null
  readonly column: number | null
  readonly endLine: number | null
  readonly endColumn: number | null
  /** The words at the place, without markup. */
  readonly actual: string | null
  /** What should stand there, best first; replacing the source of the place by an entry is right. */
  readonly expected: readonly string[]
  /** The fix as replacements in the source. */
  readonly edits: readonly SourceEdit[]
  /** Whether the edits may be applied without asking. */
  readonly certain: boolean
  /** Further places of the same fault. */
  readonly places: readonly MessagePlace[]
  /** The proof: what stands where. */
  readonly because: ReadonlyArray<Partial<MessagePlace> & {readonly text: string}>
  /** Identity of the fault by its rule and words, without place. */
  readonly fingerprint: string | null
  /** The words before and after the place in its block, without markup. */
  readonly context: MessageContext | null
  /** What the block is in the article. */
  readonly role: string | null
  /** The CMS field, or the front matter key or attribute, that the block came from; in a CMS's field, offsets are its. */
  readonly field: string | null
  /** Hash of the CMS field's value that was checked. */
  readonly inputHash: string | null
}

/** The severity of any message, copydesk's or another plugin's. */
export function severityOf(message: VFileMessage): Severity {
  return message.severity ?? (message.fatal ? 'error' : message.fatal === false ? 'warning' : 'info')
}

/** Turn a message into plain data, for JSON. */
export function messageData(message: VFileMessage): MessageData {
  const {place} = message
  const start = place && ('start' in place ? place.start : place)
  const end = place && ('start' in place ? place.end : place)
  return {
    ruleId: message.ruleId ?? null,
    severity: severityOf(message),
    message: message.reason,
    note: message.note ?? null,
    url: message.url ?? null,
    start: message.start ?? start?.offset ?? null,
    end: message.end ?? end?.offset ?? null,
    line: start?.line ?? null,
    column: start?.column ?? null,
    endLine: end?.line ?? null,
    endColumn: end?.column ?? null,
    actual: message.actual ?? null,
    expected: message.expected ?? [],
    edits: message.edits ?? [],
    certain: message.certain === true,
    places: message.places ?? [],
    because: message.because ?? [],
    fingerprint: message.fingerprint ?? null,
    context: message.context ?? null,
    role: message.role ?? null,
    field: message.field ?? null,
    inputHash: message.inputHash ?? null
  }
}
