import {VFile} from 'vfile'
import {articleOf} from '../article/article.ts'
import type {Block} from '../article/block.ts'
import {MappedText, type Span} from '../article/source-map.ts'
import type {RuledFinding, Severity} from '../check/finding.ts'
import {fingerprint} from '../check/fingerprint.ts'
import {report} from '../check/message.ts'
import {Passages} from '../check/passages.ts'
import {seeded, type PlantBlock, type Planted} from '../check/plant.ts'
import type {Rule} from '../check/rule.ts'
import {runRules, type ActiveRule, type FactCache} from '../check/run.ts'
import type {Desk} from '../desk/desk.ts'
import type {House} from '../desk/house.ts'
import {treeOf} from '../formats/format.ts'

/** A message on a document of blocks, with one of its places in a block's text. */
interface Said {
  readonly block: number
  readonly start: number
  readonly end: number
  readonly fingerprint: string
  readonly ruleId: string
  readonly severity: Severity
  readonly reason: string
  /** What the message would put there. */
  readonly right: readonly string[]
}

/** What the rules said of a planted fault. */
export interface Caught {
  /** The rules whose messages point at the fault and did not stand before it was planted. */
  readonly ruleIds: readonly string[]
  readonly severity: Severity | undefined
  /** The first such message's words. */
  readonly reason: string | undefined
  /** Whether a message has the right correction. */
  readonly right: boolean
}

/** A planted fault and the rule whose plant made it. */
export interface PlantedFault extends Planted {
  readonly ruleId: string
  /** Index of the document that it was planted in. */
  readonly document: number
}

/** A planted fault of an audit, and what was said of it. */
export interface AuditedFault extends Caught {
  readonly article: string
  readonly fault: PlantedFault
}

/** Checks documents that are given as blocks, and tells which planted faults are caught. */
export class PlantedDocument {
  readonly #desk: Desk
  readonly #rules: readonly ActiveRule[]
  readonly #passages = new Passages()
  readonly #facts: FactCache = {}
  readonly #known: ReadonlySet<string>

  /** Read a clean document: what is said of it is no catch. */
  constructor(blocks: readonly PlantBlock[], rules: readonly ActiveRule[], desk: Desk) {
    this.#desk = desk
    this.#rules = rules
    this.#known = new Set(this.#sayings(blocks).map((said) => said.fingerprint))
  }

  /** Check the document with a planted fault. */
  catches(planted: Planted): Caught {
    const hits = this.#sayings(planted.blocks).filter(
      (said) =>
        !this.#known.has(said.fingerprint) &&
        planted.places.some((place) => place.block === said.block && place.start < said.end && said.start < place.end)
    )
    const [first] = hits
    return {
      ruleIds: [...new Set(hits.map((hit) => hit.ruleId))],
      severity: first?.severity,
      reason: first?.reason,
      right: hits.some((hit) => hit.right.includes(planted.right))
    }
  }

  #sayings(blocks: readonly PlantBlock[]): Said[] {
    let source = ''
    const mapped = blocks.map(({role, text, code}) => {
      const made = new MappedText().verbatim(text, source.length, 'text')
      if (code) made.opaque.push(...code)
      source += `${text}\n\n`
      return {mapped: made, role}
    })
    // Blocks without text are left out of the tree: places name the blocks that were given.
    const given = blocks.flatMap(({text}, index) => (text.trim() === '' ? [] : [index]))
    const file = new VFile(source)
    const tree = treeOf(source, {blocks: mapped})
    const article = this.#passages.keepFor(() => articleOf(tree, file, this.#passages))
    const findings = runRules(article, this.#rules, this.#desk, this.#facts)
    const messages = report(file, article, findings)
    return findings.flatMap((finding, index) => {
      const message = messages[index]
      const places = [{block: finding.block, start: finding.start, end: finding.end}, ...(finding.alsoAt ?? [])]
      return places.map(({block, start, end}) => ({
        block: given[block.index] ?? block.index,
        start,
        end,
        // A fault that joins the places of an older one is new all the same.
        fingerprint: fingerprint(finding.ruleId, block, {start, end}),
        ruleId: finding.ruleId,
        severity: finding.severity,
        reason: finding.reason,
        right: [
          ...(finding.expected ?? []),
          ...(message?.edits?.map((edit) => edit.text) ?? []),
          mended(finding, block, {start, end})
        ]
      }))
    })
  }
}

/** A place's words after the finding's own edits in it. */
function mended({edits, fixes, block: own}: RuledFinding, block: Block, place: Span): string {
  let {text} = block
  let {end} = place
  for (const edit of (edits ?? fixes?.flat() ?? []).toSorted((a, b) => b.start - a.start)) {
    if ((edit.block ?? own) !== block || edit.start < place.start || edit.end > place.end) continue
    text = text.slice(0, edit.start) + edit.text + text.slice(edit.end)
    end += edit.text.length - (edit.end - edit.start)
  }
  return text.slice(place.start, end)
}

/**
 * Plant one fault of each kind in turn until there are `number`, at most one a rule and document.
 *
 * @param documents - Clean documents as blocks.
 * @param rules - Rules; those without a plant are passed over.
 * @param accepts - Whether a fault can be used; another one is planted instead.
 * @param house - The house that judges: what is no fault for it is not planted.
 * @returns The faults in the order of their documents; fewer than `number` where no more places are found.
 */
export function plantFaults(
  documents: ReadonlyArray<readonly PlantBlock[]>,
  rules: readonly Rule[],
  number: number,
  seed: number,
  accepts: (fault: PlantedFault) => boolean = () => true,
  house: House = {}
): PlantedFault[] {
  const random = seeded(seed)
  const plants = rules.flatMap(({meta, plant}) => (plant ? [{ruleId: meta.id, plant}] : []))
  // Each rule meets the documents in an order of its own, and the rules take turns.
  const orders = plants.map(() =>
    documents
      .map((_, index) => ({index, key: random()}))
      .toSorted((a, b) => a.key - b.key)
      .map(({index}) => index)
  )
  const faults: PlantedFault[] = []
  for (let round = 0; round < documents.length && faults.length < number; round++) {
    for (const [which, {ruleId, plant}] of plants.entries()) {
      if (faults.length >= number) break
      const document = orders[which]?.[round] ?? 0
      const planted = plant(documents[document] ?? [], seeded(seed * 7919 + document * 104_729 + which), house)
      const fault = planted && {...planted, ruleId, document}
      if (fault && accepts(fault)) faults.push(fault)
    }
  }
  return faults.toSorted((a, b) => a.document - b.document)
}
