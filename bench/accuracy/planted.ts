import {PlantedDocument} from '../../src/audit/planted.ts'
import {seeded, type PlantBlock, type Planted} from '../../src/check/plant.ts'
import type {Rule} from '../../src/check/rule.ts'
import type {ActiveRule} from '../../src/check/run.ts'
import {Desk, sharedDesk} from '../../src/desk/desk.ts'
import type {House} from '../../src/desk/house.ts'
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
  /** The words around it. */
  readonly context: string
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
    const {ruleIds, right} = new PlantedDocument(blocks, active, deskOf(fault.house)).catches(fault)
    counts.push({
      ruleId: rule.meta.id,
      kind: fault.kind,
      caught: ruleIds.length > 0,
      corrected: right,
      wrong: fault.wrong,
      right: fault.right,
      document: `${document.corpus} ${document.id}`,
      context: contextOf(fault)
    })
  }
  return counts
}

function contextOf({blocks, places: [place]}: Planted): string {
  const {text = ''} = blocks[place?.block ?? 0] ?? {}
  const {start = 0, end = 0} = place ?? {}
  return `${text.slice(Math.max(0, start - 60), start)}⟦${text.slice(start, Math.min(end, start + 200))}⟧${text.slice(end, end + 60)}`
}

const desks = new Map<string, Desk>()

/** The desk of the house for which a planted fault is one. */
function deskOf(house: House | undefined): Desk {
  if (!house) return sharedDesk()
  const key = JSON.stringify(house)
  let desk = desks.get(key)
  if (!desk) desks.set(key, (desk = new Desk({house})))
  return desk
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
