import fs from 'node:fs'
import path from 'node:path'
import {overlaps, pointsAt, type SampleFault} from './score.ts'
import type {Peer} from './ask.ts'

/** What a peer said of the sample article. */
export interface SampleTally {
  readonly found: ReadonlyArray<readonly [fault: string, rule: string]>
  readonly touched: number
  readonly traps: number
  readonly others: number
}

/** Ask a peer about an article whose faults and traps stand in `faults.json` beside it. */
export function askSample(peer: Peer, file: string): SampleTally {
  const text = fs.readFileSync(file, 'utf8')
  const {faults, traps} = JSON.parse(fs.readFileSync(path.join(path.dirname(file), 'faults.json'), 'utf8')) as {
    faults: readonly SampleFault[]
    traps: readonly SampleFault[]
  }
  const said = peer.ask([{text, format: 'text'}]).messages[0] ?? []
  const spansOf = (list: readonly SampleFault[]): Array<{start: number; end: number}> =>
    list.flatMap(({spans}) => spans.map(([start, end]) => ({start, end})))
  const found = faults.flatMap((fault) => {
    const hit = said.find((message) => pointsAt(message, fault, text))
    return hit ? [[fault.id, hit.rule] as const] : []
  })
  const own = said.filter((message) => !message.also)
  const touched = faults.filter((fault) =>
    spansOf([fault]).some((span) => said.some((message) => overlaps(message, span)))
  )
  return {
    found,
    touched: touched.length,
    traps: traps.filter((trap) => spansOf([trap]).some((span) => own.some((message) => overlaps(message, span))))
      .length,
    others: own.filter((message) => !faults.some((fault) => pointsAt(message, fault, text))).length
  }
}
