import {rules} from '../../src/rules.ts'
import {groupBy} from '../group.ts'
import {readVerdicts} from '../verdicts.ts'
import {keyOf, type ShownAlarm} from './alarms.ts'
import type {CorrectionCount, Hit} from './corrections.ts'
import type {MarkedCount} from './marked.ts'
import {tallies, type PlantedCount, type Tally} from './planted.ts'

/** What all shares have counted, in the order of the items. */
export interface Counts {
  readonly corrections: readonly CorrectionCount[]
  readonly marked: readonly MarkedCount[]
  readonly alarms: readonly ShownAlarm[]
  readonly words: ReadonlyArray<readonly [corpus: string, words: number]>
  readonly planted: readonly PlantedCount[]
}

/** Corrections of one kind and set. */
export interface CorrectionRow {
  readonly kind: string
  readonly set: string
  readonly paragraph: Recall
  readonly document: Recall
}

interface Recall {
  readonly items: number
  readonly found: number
  /** Found by an error or a warning. */
  readonly loud: number
  readonly right: number
  /** A message at the place that stays after the correction: no hit. */
  readonly stayed: number
  readonly byRule: Readonly<Record<string, number>>
}

/** A corpus in which mistakes are marked. */
export interface MarkedRow {
  readonly corpus: string
  readonly words: number
  readonly loud: number
  readonly loudTrue: number
  readonly queries: number
  readonly queriesTrue: number
  readonly marks: number
  readonly found: number
  readonly kinds: ReadonlyArray<{readonly kind: string; readonly marks: number; readonly found: number}>
  /** Messages by rule, and how many of them touch a mark. */
  readonly byRule: Readonly<Record<string, readonly [messages: number, marked: number]>>
}

/** Messages of one rule and severity on edited documents. */
export interface AlarmRow {
  readonly ruleId: string
  readonly severity: string
  readonly messages: number
  readonly per10k: number
  readonly perCorpus: Readonly<Record<string, number>>
  readonly real: number
  readonly false: number
  readonly taste: number
}

/** Planted faults of one rule. */
export interface PlantedRow {
  readonly ruleId: string
  readonly planted: number
  readonly found: number
  readonly right: number
  readonly kinds: readonly Tally[]
}

/** Everything that an accuracy run tells. */
export interface Accuracy {
  readonly corrections: readonly CorrectionRow[]
  readonly marked: readonly MarkedRow[]
  readonly words: Readonly<Record<string, number>>
  readonly alarms: readonly AlarmRow[]
  readonly planted: readonly PlantedRow[]
}

/** Sum up what was counted. */
export function summarise(counts: Counts): Accuracy {
  const words: Record<string, number> = {}
  for (const [corpus, number] of counts.words) words[corpus] = (words[corpus] ?? 0) + number
  return {
    corrections: [...groupBy(counts.corrections, (count) => `${count.set}\0${count.kind}`)]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([, some]) => ({
        kind: some[0]?.kind ?? '',
        set: some[0]?.set ?? '',
        paragraph: recall(some.flatMap((count) => count.paragraph ?? [])),
        document: recall(some.flatMap((count) => count.document ?? []))
      })),
    marked: [...groupBy(counts.marked, (count) => count.corpus).values()].map(markedRow),
    words,
    alarms: alarmRows(counts.alarms, words),
    planted: [...groupBy(counts.planted, (count) => count.ruleId)].map(([ruleId, some]) => ({
      ruleId,
      planted: some.length,
      found: some.filter((count) => count.caught).length,
      right: some.filter((count) => count.corrected).length,
      kinds: tallies(some)
    }))
  }
}

function recall(hits: readonly Hit[]): Recall {
  const byRule: Record<string, number> = {}
  for (const id of hits.flatMap((hit) => hit.ruleIds).toSorted()) byRule[id] = (byRule[id] ?? 0) + 1
  return {
    items: hits.length,
    found: hits.filter((hit) => hit.ruleIds.length > 0).length,
    loud: hits.filter((hit) => hit.loud).length,
    right: hits.filter((hit) => hit.right).length,
    stayed: hits.filter((hit) => hit.stayed.length > 0).length,
    byRule
  }
}

function markedRow(counts: readonly MarkedCount[]): MarkedRow {
  const messages = counts.flatMap((count) => count.messages)
  const loud = messages.filter((message) => message.severity !== 'info')
  const queries = messages.filter((message) => message.severity === 'info')
  const marks = counts.flatMap((count) => count.marks)
  const byRule: Record<string, [number, number]> = {}
  for (const {ruleId, marked} of messages.toSorted((a, b) => (a.ruleId < b.ruleId ? -1 : 1))) {
    const pair = (byRule[ruleId] ??= [0, 0])
    pair[0]++
    if (marked) pair[1]++
  }
  return {
    corpus: counts[0]?.corpus ?? '',
    words: counts.reduce((sum, count) => sum + count.words, 0),
    loud: loud.length,
    loudTrue: loud.filter((message) => message.marked).length,
    queries: queries.length,
    queriesTrue: queries.filter((message) => message.marked).length,
    marks: marks.length,
    found: marks.filter((mark) => mark.found).length,
    kinds: [...groupBy(marks, (mark) => mark.kind)]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([kind, some]) => ({
        kind,
        marks: some.length,
        found: some.filter((mark) => mark.found).length
      })),
    byRule
  }
}

function alarmRows(alarms: readonly ShownAlarm[], words: Readonly<Record<string, number>>): AlarmRow[] {
  const total = Object.values(words).reduce((sum, number) => sum + number, 0)
  return rules.flatMap(({meta: {id}}) => {
    const verdicts = new Map(readVerdicts(id).map((verdict) => [keyOf(verdict), verdict.verdict]))
    return ['error', 'warning', 'info'].flatMap((severity) => {
      const some = alarms.filter((alarm) => alarm.ruleId === id && alarm.severity === severity)
      if (some.length === 0) return []
      const judged = some.flatMap((alarm) => verdicts.get(keyOf(alarm)) ?? [])
      const corpora = groupBy(some, (alarm) => alarm.corpus)
      return {
        ruleId: id,
        severity,
        messages: some.length,
        per10k: per10k(some.length, total),
        perCorpus: Object.fromEntries(
          Object.entries(words).map(([corpus, number]) => [corpus, per10k(corpora.get(corpus)?.length ?? 0, number)])
        ),
        real: judged.filter((verdict) => verdict === 'real').length,
        false: judged.filter((verdict) => verdict === 'false').length,
        taste: judged.filter((verdict) => verdict === 'taste').length
      }
    })
  })
}

/** A number per 10,000 words, to a hundredth. */
export function per10k(number: number, words: number): number {
  return words === 0 ? 0 : Math.round((number / words) * 1_000_000) / 100
}
