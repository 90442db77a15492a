import {seeded} from '../../src/check/plant.ts'
import {formatOfPath, units, type Correction} from '../accuracy/corrections.ts'
import {readRows} from '../corpora.ts'
import {groupBy} from '../group.ts'
import {overlaps, type PeerMessage} from './score.ts'
import type {Peer} from './ask.ts'

/** Draw `hard` corrections evenly over their kinds. */
export function drawCorrections(data: string, number: number): Correction[] {
  const random = seeded(3)
  const rows = readRows<Correction>(data, 'typos').filter((row) => row.hard)
  const kinds = [
    ...groupBy(
      rows.map((row) => ({row, key: random()})),
      ({row}) => row.fault
    ).values()
  ]
  return kinds.flatMap((some) =>
    some
      .toSorted((a, b) => a.key - b.key)
      .slice(0, Math.ceil(number / kinds.length))
      .map(({row}) => row)
  )
}

/** How many of a peer's corrections of a kind it found, and in how many its first suggestion was the editor's. */
export interface CorrectionTally {
  readonly kind: string
  readonly items: number
  readonly found: number
  readonly right: number
}

/** Ask a peer about each correction's paragraph, and again as its editor left it: a message that stays is no hit. */
export function askCorrections(peer: Peer, rows: readonly Correction[]): CorrectionTally[] {
  const formatFor = (row: Correction): string => (formatOfPath(row.doc_before) === 'markdown' ? 'markdown' : 'text')
  const {messages} = peer.ask(rows.map((row) => ({text: row.before, format: formatFor(row)})))
  const hits = rows.slice(0, messages.length).map((row, index) => {
    const [start, end] = [units(row.before, row.start), units(row.before, row.end)]
    return {row, start, at: (messages[index] ?? []).filter((message) => overlaps(message, {start, end}))}
  })
  // Only those with a message at the place are read again as their editor left them.
  const hit = hits.filter(({at}) => at.length > 0)
  const after =
    hit.length === 0 ? [] : peer.ask(hit.map(({row}) => ({text: row.after, format: formatFor(row)}))).messages
  const found = new Map(
    hit.slice(0, after.length).flatMap(({row, start, at}, index) => {
      const left = (after[index] ?? []).filter((message) => overlaps(message, {start, end: start + row.right.length}))
      const gone = at.filter((message) => !left.some((other) => other.rule === message.rule))
      return gone.length === 0 ? [] : [[row, gone.some((message) => isRight(message, row))] as const]
    })
  )
  return [...groupBy(rows.slice(0, messages.length), (row) => row.fault)].map(([kind, some]) => ({
    kind,
    items: some.length,
    found: some.filter((row) => found.has(row)).length,
    right: some.filter((row) => found.get(row) === true).length
  }))
}

/** Whether the first suggestion makes the editor's text. */
function isRight(message: PeerMessage, row: Correction): boolean {
  const [first] = message.suggestions
  const edits = message.edits ?? (first === undefined ? [] : [{start: message.start, end: message.end, text: first}])
  let text = row.before
  for (const edit of edits.toSorted((a, b) => b.start - a.start))
    text = text.slice(0, edit.start) + edit.text + text.slice(edit.end)
  return edits.length > 0 && text.replace(/\s+/g, ' ') === row.after.replace(/\s+/g, ' ')
}
