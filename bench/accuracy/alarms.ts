import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type {Checker} from '../../src/check/check.ts'
import {seeded} from '../../src/check/plant.ts'
import {featureCorpus, readDocuments, readFeatures, readRows, type Document} from '../corpora.ts'
import type {Verdict} from '../verdicts.ts'
import {formatOfPath, type Correction} from './corrections.ts'
import {readMarked} from './marked.ts'

/** A message on an edited document. */
export interface Alarm extends Omit<Verdict, 'verdict'> {
  readonly ruleId: string
  readonly severity: string
}

/** A message with what a reader needs to judge it; its text is never kept. */
export interface ShownAlarm extends Alarm {
  readonly reason: string
  readonly context: string
  /** The further places of the message, in context. */
  readonly places: readonly string[]
}

/** The name of the corpus that documents after a correction make. */
export const afterCorpus = 'after-documents'

/** Documents as their editors left them, drawn from those behind the corrections. */
export function readAfterDocuments(folder: string, number: number): Document[] {
  const after = new Set(readRows<Correction>(folder, 'typos').map((row) => row.doc_after))
  const random = seeded(1)
  return readRows<{file: string; text: string}>(folder, 'documents')
    .filter(({file}) => after.has(file))
    .map((document) => ({document, key: random()}))
    .toSorted((a, b) => a.key - b.key)
    .slice(0, number)
    .map(({document}) => ({corpus: afterCorpus, id: document.file, text: document.text}))
}

/** Read a corpus of edited documents. */
export function readEdited(folder: string, corpus: string, after: number): Document[] {
  if (corpus === featureCorpus) return readFeatures()
  // Documents in which every typo is marked, without what was spoken.
  if (corpus === 'gum_docs' || corpus === 'ewt_docs')
    return readMarked(folder, corpus).map(({id, text}) => ({corpus, id: String(id), text}))
  return corpus === afterCorpus ? readAfterDocuments(folder, after) : readDocuments(folder, corpus)
}

// Corpora whose documents are files in a format of their own, told by the id.
const ownFormat: ReadonlySet<string> = new Set([afterCorpus, featureCorpus])

/** Check an edited document. */
export async function alarmsOf(document: Document, checker: Checker): Promise<ShownAlarm[]> {
  const {corpus, id, text} = document
  const {messages} = await checker.check(text, ownFormat.has(corpus) ? formatOfPath(id) : 'text')
  return messages.map((message) => {
    const [start, end] = [message.start ?? 0, message.end ?? 0]
    return {
      fingerprint: message.fingerprint ?? '',
      corpus,
      document: id,
      start,
      end,
      ruleId: message.ruleId ?? '',
      severity: message.severity ?? '',
      reason: message.reason,
      context: inContext(text, start, end),
      places: message.places?.map((place) => inContext(text, place.start, place.end)) ?? []
    }
  })
}

function inContext(text: string, start: number, end: number): string {
  const marked = `${text.slice(Math.max(0, start - 110), start)}⟦${text.slice(start, Math.min(end, start + 300))}⟧${text.slice(end, end + 110)}`
  return marked.replace(/\s+/g, ' ')
}

/** How a verdict finds its alarm again. */
export function keyOf(alarm: Pick<Verdict, 'fingerprint' | 'corpus' | 'document'>): string {
  return `${alarm.fingerprint} ${alarm.corpus} ${alarm.document}`
}

// The places of the last runs' alarms, for recording verdicts: kept outside the project.
const lastRuns = path.join(os.tmpdir(), `copydesk-alarms-${process.getuid?.() ?? 0}.jsonl`)

/** Remember where alarms stand, so that a verdict can be recorded by fingerprint alone. */
export function rememberAlarms(alarms: readonly ShownAlarm[]): undefined {
  const lines = alarms.map(
    ({context: _context, reason: _reason, places: _places, ...alarm}) => `${JSON.stringify(alarm)}\n`
  )
  fs.appendFileSync(lastRuns, lines.join(''))
}

/** The alarms of the last runs, without their text. */
export function rememberedAlarms(): Alarm[] {
  return fs
    .readFileSync(lastRuns, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Alarm)
}
