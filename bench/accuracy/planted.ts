import {PlantedDocument} from '../../src/audit/planted.ts'
import {seeded, type PlantBlock} from '../../src/check/plant.ts'
import type {Rule} from '../../src/check/rule.ts'
import type {ActiveRule} from '../../src/check/run.ts'
import {sharedDesk} from '../../src/desk/desk.ts'
import {readText} from '../../src/formats/text.ts'
import {cleanCorpora, readDocuments, type Document} from '../corpora.ts'
import {groupBy} from '../group.ts'

/** A planted fault: what kind of which rule it is, and whether it was caught. */
export interface PlantedCount {
  readonly ruleId: string
  readonly kind: string
  readonly caught: boolean
  /** Whether the message had the right correction. */
  readonly corrected: boolean
  readonly wrong: string
  readonly right: string
  readonly document: string
}

/** Draw documents evenly from the clean corpora, seeded. */
export function drawDocuments(folder: string, number: number, seed: number, longest: number): Document[] {
  const random = seeded(seed)
  return cleanCorpora
    .flatMap((corpus) => readDocuments(folder, corpus))
    .filter((document) => document.text.length > 900 && document.text.length < longest)
    .map((document) => ({document, key: random()}))
    .toSorted((a, b) => a.key - b.key)
    .slice(0, number)
    .map(({document}) => document)
}

/** A document's blocks, as plants want them. */
export function blocksOf({text}: Document): PlantBlock[] {
  return readText(text, {}).blocks.map(({mapped, role}) => ({role, text: mapped.text}))
}

/** Plant a rule's faults, one in a document, in up to `number` documents that have a place for one. */
export function plantRule(
  rule: Rule,
  documents: readonly Document[],
  number: number,
  seed: number,
  active: readonly ActiveRule[]
): PlantedCount[] {
  const counts: PlantedCount[] = []
  for (const [index, document] of documents.entries()) {
    if (counts.length >= number) break
    const blocks = blocksOf(document)
    const fault = rule.plant?.(blocks, seeded(seed * 7919 + index))
    if (!fault) continue
    const {ruleIds, right} = new PlantedDocument(blocks, active, sharedDesk()).catches(fault)
    counts.push({
      ruleId: rule.meta.id,
      kind: fault.kind,
      caught: ruleIds.length > 0,
      corrected: right,
      wrong: fault.wrong,
      right: fault.right,
      document: `${document.corpus} ${document.id}`
    })
  }
  return counts
}

/** How many of a kind were planted, found, and found with the right correction. */
export interface Tally {
  readonly kind: string
  readonly planted: number
  readonly found: number
  readonly right: number
}

/** Tally faults by kind, the most frequent first. */
export function tallies(counts: readonly PlantedCount[]): Tally[] {
  return [...groupBy(counts, (count) => count.kind)]
    .map(([kind, some]) => ({
      kind,
      planted: some.length,
      found: some.filter((count) => count.caught).length,
      right: some.filter((count) => count.corrected).length
    }))
    .toSorted((a, b) => b.planted - a.planted || (a.kind < b.kind ? -1 : 1))
}
