import {percent, table} from '../run.ts'
import type {CorrectionTally} from './corrections.ts'
import type {PlantedTally} from './planted.ts'
import type {SampleTally} from './sample.ts'

/** What was measured of one peer; what is absent could not be. */
export interface PeerResult {
  readonly name: string
  readonly version: string
  readonly failure?: string
  readonly sample?: SampleTally
  readonly corrections?: readonly CorrectionTally[]
  readonly planted?: readonly PlantedTally[]
  readonly alarms?: {readonly words: number; readonly per10k: number; readonly queries: number}
  readonly wordsPerSecond?: number
  readonly load?: number
  readonly peak?: number
  readonly disk?: number
  readonly notes: readonly string[]
}

/** The page of all peers' results. */
export function peersPage(results: readonly PeerResult[], opening: string): string {
  const measured = results.filter((result) => result.failure === undefined)
  const kinds = [...new Set(measured.flatMap((result) => result.corrections?.map(({kind}) => kind) ?? []))]
  const heads = measured.map(({name}) => name)
  const sampled = measured.filter((result) => result.sample)
  return `# Peers

${opening} Every peer got the same inputs, in a process of its own; the clock is CPU time, without what it takes to load
(for those in other languages than JavaScript: with it). Each has its own purpose
(spelling, style, inclusion): a row of zeros says that it is made for something else.

${table(
  ['', ...heads],
  [
    ['version', ...measured.map(({version}) => version)],
    [
      'false alarms per 10,000 words of edited copy',
      ...measured.map(({alarms}) => (alarms ? alarms.per10k.toFixed(1) : '–'))
    ],
    [
      'queries besides',
      ...measured.map(({alarms}) => (alarms && alarms.queries > 0 ? alarms.queries.toFixed(1) : '–'))
    ],
    [
      'words per CPU second',
      ...measured.map(({wordsPerSecond}) => (wordsPerSecond ? Math.round(wordsPerSecond).toLocaleString('en') : '–'))
    ],
    ['CPU ms to load', ...measured.map(({load}) => (load ? load.toFixed(0) : '–'))],
    ['peak memory, MB', ...measured.map(({peak}) => (peak ? peak.toFixed(0) : '–'))],
    ['size on disk with dependencies, MB', ...measured.map(({disk}) => (disk ? disk.toFixed(0) : '–'))]
  ]
)}

## Real corrections, in the paragraph alone

A seeded draw, evenly over the kinds. Found: a message on the place, gone after the correction. In brackets: the first suggestion is the
editor's.

${table(
  ['fault', 'items', ...heads],
  kinds.map((kind) => [
    kind,
    measured[0]?.corrections?.find((row) => row.kind === kind)?.items ?? 0,
    ...measured.map(({corrections: counts}) => {
      const row = counts?.find((one) => one.kind === kind)
      return row ? `${percent(row.found, row.items)} (${row.right})` : '–'
    })
  ])
)}

## Planted faults

Faults that our own rules' plants make, evenly over the rules that need no house file, one in a clean document: they flatter us, and
show what the others are not made for. Found: a message on the fault that is not there in the clean document; one that marks every
sentence finds most by accident: hold it against its false alarms above. All is plain text here: captions and pull-quotes that only markup tells are not told.

${plantedTable(measured)}
${
  sampled.length === 0
    ? ''
    : `
## The sample article

22 faults that its editor would correct. *Found* is by one mechanical test for all (the message lies on the words that the correction
changes and suggests nothing or something nearer to it; where the correction is told in words, it covers the same range).
*Touched* is any message anywhere on a fault or trap, an accident or not: a message about a repeated passage touches the traps within it,
and retext-readability marks whole sentences, which is why it is said to find what it knows nothing of.

${table(
  ['', ...sampled.map(({name}) => name)],
  [
    ['faults found', ...sampled.map(({sample}) => sample?.found.length ?? 0)],
    ['faults touched', ...sampled.map(({sample}) => sample?.touched ?? 0)],
    ['traps touched', ...sampled.map(({sample}) => sample?.traps ?? 0)],
    ['other messages', ...sampled.map(({sample}) => sample?.others ?? 0)]
  ]
)}

${sampled.map(({name, sample}) => `- ${name}: ${sample?.found.map(([id, rule]) => `${id} by ${rule}`).join(', ') || 'none'}`).join('\n')}
`
}
## Not measured, or not to the end

${
  results
    .flatMap(({name, failure, notes}) => [
      ...(failure === undefined ? [] : [`- ${name}: ${failure}`]),
      ...[...new Set(notes)].map((note) => `- ${name}: ${note}`)
    ])
    .join('\n') || '- none'
}
`
}

function plantedTable(measured: readonly PeerResult[]): string {
  const rules = measured[0]?.planted ?? []
  const cell = (some: readonly PlantedTally[] | undefined): string => {
    const planted = some?.reduce((total, row) => total + row.planted, 0) ?? 0
    return planted === 0 ? '–' : `${some?.reduce((total, row) => total + row.found, 0)} of ${planted}`
  }
  return table(
    ['rule', ...measured.map(({name}) => name)],
    [
      ['all', ...measured.map(({planted}) => cell(planted))],
      ...rules.map(({ruleId}) => [
        ruleId,
        ...measured.map(({planted}) => cell(planted?.filter((row) => row.ruleId === ruleId)))
      ])
    ]
  )
}
