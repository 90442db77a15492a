import {plantFaults} from '../../src/audit/planted.ts'
import {writeFault} from '../../src/audit/write-fault.ts'
import {readText} from '../../src/formats/text.ts'
import {rules} from '../../src/rules.ts'
import {blocksOf} from '../accuracy/planted.ts'
import type {Document} from '../corpora.ts'
import {groupBy} from '../group.ts'
import {overlaps, type PeerMessage} from './score.ts'
import type {Peer} from './ask.ts'

/** A document with one planted fault, and the document as it was. */
export interface PlantedInput {
  readonly ruleId: string
  readonly clean: string
  readonly faulty: string
  /** Where the fault stands, in UTF-16 offsets of `faulty`. */
  readonly places: ReadonlyArray<{readonly start: number; readonly end: number}>
}

/** How many faults that a rule's plant made were found. */
export interface PlantedTally {
  readonly ruleId: string
  readonly planted: number
  readonly found: number
}

/** Plant faults of all kinds that need no house file, one in a document. */
export function plantInputs(documents: readonly Document[], number: number, seed: number): PlantedInput[] {
  const blocks = documents.map(blocksOf)
  const read = (source: string): ReturnType<typeof readText> => readText(source, {})
  const inputs: PlantedInput[] = []
  const newsroom = rules.filter(({meta}) => meta.presets.includes('newsroom'))
  plantFaults(blocks, newsroom, number, seed, (fault) => {
    const clean = documents[fault.document]?.text ?? ''
    const written =
      fault.house === undefined &&
      writeFault({source: clean, format: 'text', read}, blocks[fault.document] ?? [], fault)
    if (!written) return false
    inputs.push({ruleId: fault.ruleId, clean, faulty: written.value, places: written.places})
    return true
  })
  return inputs
}

/** Ask a peer about documents with a planted fault: found is a message on it that says what was not said of the clean document. */
export function askPlanted(peer: Peer, inputs: readonly PlantedInput[]): PlantedTally[] {
  const cleans = [...new Set(inputs.map(({clean}) => clean))]
  const texts = [...cleans, ...inputs.map(({faulty}) => faulty)]
  const {messages} = peer.ask(texts.map((text) => ({text, format: 'text'})))
  const known = new Map(
    cleans.map((text, index) => [text, new Set(messages[index]?.map((message) => saying(message, text)))])
  )
  // One that ran out of time is counted on what it read.
  const answered = inputs.slice(0, Math.max(0, messages.length - cleans.length))
  const found = new Set(
    answered.filter(({clean, faulty, places}, index) =>
      messages[cleans.length + index]?.some(
        (message) =>
          places.some((place) => overlaps(message, place)) && known.get(clean)?.has(saying(message, faulty)) === false
      )
    )
  )
  return [...groupBy(answered, ({ruleId}) => ruleId)]
    .map(([ruleId, some]) => ({ruleId, planted: some.length, found: some.filter((input) => found.has(input)).length}))
    .toSorted((a, b) => (a.ruleId < b.ruleId ? -1 : 1))
}

/** A message by its rule, its words and the words around them: the same one on the same words elsewhere is another. */
function saying({rule, start, end}: PeerMessage, text: string): string {
  return [rule, text.slice(Math.max(0, start - 12), start), text.slice(start, end), text.slice(end, end + 12)].join(
    '\0'
  )
}
