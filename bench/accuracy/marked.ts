import type {VFileMessage} from 'vfile-message'
import type {Checker} from '../../src/check/check.ts'
import type {Span} from '../../src/article/source-map.ts'
import {readRows} from '../corpora.ts'

/** A document or sentence in which every mistake is marked, in code points. */
interface MarkedRow {
  readonly id: string | number
  readonly genre?: string
  readonly text: string
  readonly errors?: ReadonlyArray<
    Span & {readonly kind?: string; readonly wrong: string; readonly right: string | null}
  >
  readonly edits?: ReadonlyArray<Span & {readonly kind?: string}>
}

/** What was said of one marked document or sentence. */
export interface MarkedCount {
  readonly corpus: string
  readonly words: number
  readonly messages: ReadonlyArray<{readonly ruleId: string; readonly severity: string; readonly marked: boolean}>
  /** The marked mistakes that are of a writer's making (no spacing of the transcription), by kind. */
  readonly marks: ReadonlyArray<{readonly kind: string; readonly found: boolean}>
}

const spoken = new Set(['interview', 'conversation', 'podcast', 'vlog', 'speech', 'court'])

/** Corpora in which every mistake is marked, and those whose sentences several people have corrected. */
export const markedCorpora = ['gum_docs', 'ewt_docs', 'gmeg_wiki', 'gmeg_fce'] as const

/** Read a marked corpus without what was spoken. */
export function readMarked(folder: string, corpus: string): MarkedRow[] {
  return readRows<MarkedRow>(folder, corpus).filter((row) => !spoken.has(row.genre ?? ''))
}

/** Check a marked document or sentence; a message that touches no mark is false by the marks. */
export async function countMarked(corpus: string, row: MarkedRow, checker: Checker): Promise<MarkedCount> {
  // The sentences of gmeg stand as tokens: as such every stop would be a stray space.
  const {text, units} = row.edits ? joinTokens(row.text) : {text: row.text, units: unitOffsets(row.text)}
  const {messages} = await checker.check(text, 'text')
  const marks = (row.errors ?? row.edits ?? []).map((mark) => ({
    kind: mark.kind ?? 'other',
    start: units[mark.start] ?? text.length,
    end: units[mark.end] ?? text.length
  }))
  return {
    corpus,
    words: text.match(/\S+/g)?.length ?? 0,
    messages: messages.map((message) => ({
      ruleId: message.ruleId ?? '',
      severity: message.severity ?? '',
      marked: marks.some((mark) => touches(message, mark))
    })),
    marks: marks.map((mark) => ({kind: mark.kind, found: messages.some((message) => touches(message, mark))}))
  }
}

function touches(message: VFileMessage, mark: Span): boolean {
  const places = [{start: message.start ?? -1, end: message.end ?? -1}, ...(message.places ?? [])]
  return places.some((place) =>
    mark.start === mark.end
      ? place.start <= mark.start && mark.start <= place.end
      : place.start < mark.end && mark.start < place.end
  )
}

/** For each code point its UTF-16 offset. */
function unitOffsets(text: string): number[] {
  const offsets: number[] = []
  let unit = 0
  for (const point of text) {
    offsets.push(unit)
    unit += point.length
  }
  offsets.push(unit)
  return offsets
}

/** Join tokens as they are written, and tell for each code point of the tokens where it stands then. */
function joinTokens(tokens: string): {text: string; units: number[]} {
  const units: number[] = []
  let text = ''
  let open = false
  const points = Array.from(tokens)
  for (const [index, point] of points.entries()) {
    units.push(text.length)
    const rest = points.slice(index + 1, index + 5).join('')
    const glued = /^(?:[.,;:?!)\]%]|n't|'(?:s|re|ve|ll|d|m)\b)/.test(rest) || /[([$£]$/.test(text)
    if (point === '"') {
      // An opening mark stands against the word after it, a closing one against the word before it.
      if (open) text = text.trimEnd()
      open = !open
      text += point
    } else if (point !== ' ' || !(glued || (open && text.endsWith('"')))) text += point
  }
  units.push(text.length)
  return {text, units}
}
