// Measures other checkers beside copydesk: the same inputs, the same scoring, the same clock; writes bench/results/peers.{json,md}.
//
//     npm run peers [-- <data folder>] [--article <file with faults.json beside it>] [--corrections 300] [--documents 40]
//         [--seconds 150] [--peer name]…
//
// Peers are installed by `npx tsx bench/peers/install.ts`. One that isn't, that crashes or takes too long is told as such.
import {execFileSync, spawnSync} from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'
import {seeded} from '../src/check/plant.ts'
import {formatOfPath, units, type Correction} from './accuracy/corrections.ts'
import {drawDocuments} from './accuracy/planted.ts'
import {dataFolder, MissingData, readRows} from './corpora.ts'
import {groupBy} from './group.ts'
import {overlaps, pointsAt, type PeerMessage, type SampleFault} from './peers/score.ts'
import {describeMachine, describeRun, percent, table, writeResult} from './run.ts'

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    article: {type: 'string'},
    corrections: {type: 'string', default: '300'},
    documents: {type: 'string', default: '40'},
    seconds: {type: 'string', default: '150'},
    peer: {type: 'string', multiple: true}
  }
})

interface Input {
  readonly text: string
  readonly format: string
}

interface Answer {
  readonly messages: readonly PeerMessage[][]
  readonly failures: readonly string[]
  readonly cpu: number
  readonly load: number
  readonly peak: number
  readonly stopped: boolean
}

interface PeerResult {
  readonly name: string
  readonly version: string
  readonly failure?: string
  readonly sample?: {
    readonly found: ReadonlyArray<readonly [fault: string, rule: string]>
    readonly touched: number
    readonly traps: number
    readonly others: number
  }
  readonly corrections?: ReadonlyArray<{
    readonly kind: string
    readonly items: number
    readonly found: number
    readonly right: number
  }>
  readonly alarms?: {readonly words: number; readonly per10k: number; readonly queries: number}
  readonly wordsPerSecond?: number
  readonly load?: number
  readonly peak?: number
  readonly disk?: number
  readonly notes: readonly string[]
}

const folder = fileURLToPath(new URL('./peers/', import.meta.url))
const temporary = fs.mkdtempSync(path.join(os.tmpdir(), 'copydesk-peers-'))
const names = [
  'copydesk',
  'harper',
  'languagetool',
  'retext',
  'textlint',
  'cspell',
  'vale',
  'alex',
  'write-good',
  'codespell',
  'typos',
  'proselint'
]

try {
  const data = dataFolder(positionals[0])
  const rows = drawCorrections(data, Number(values.corrections))
  const documents = drawDocuments(data, Number(values.documents), 5, 6000)
  execFileSync('npm', ['run', '--silent', 'build'], {stdio: 'inherit'})
  const results: PeerResult[] = []
  for (const name of names.filter((one) => !values.peer || values.peer.includes(one))) {
    const started = Date.now()
    const result = measurePeer(
      name,
      rows,
      documents.map(({text}) => text)
    )
    results.push(result)
    console.error(`${name}: ${result.failure ?? `measured in ${Math.round((Date.now() - started) / 1000)} s`}`)
  }
  const run = describeRun('npm run peers')
  const load = os.loadavg()[0] ?? 0
  writeResult('peers.json', {run, machine: describeMachine(), load, corrections: rows.length, results})
  const text = page(
    results,
    `Measured on ${run.date} at commit ${run.commit} by \`${run.command}\` on ${describeMachine()}; load of the machine ${load.toFixed(1)}.`
  )
  writeResult('peers.md', text)
  console.log(text)
} catch (error) {
  if (!(error instanceof MissingData)) throw error
  console.error(error.message)
  process.exitCode = 2
} finally {
  fs.rmSync(temporary, {recursive: true})
}

/** Draw `hard` corrections evenly over their kinds. */
function drawCorrections(data: string, number: number): Correction[] {
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

function measurePeer(name: string, rows: readonly Correction[], documents: readonly string[]): PeerResult {
  const result = {name, version: versionOf(name), notes: [] as string[]}
  if (name !== 'copydesk' && !fs.existsSync(path.join(folder, name, 'node_modules'))) {
    return {...result, failure: 'not installed'}
  }
  try {
    const edited = ask(
      name,
      documents.map((text) => ({text, format: 'text'})),
      result.notes
    )
    const words = sum(edited.messages.map((_, index) => documents[index]?.match(/\S+/g)?.length ?? 0))
    const said = edited.messages.flat().filter((message) => !message.also)
    const loud = said.filter((message) => message.severity !== 'info')
    return {
      ...result,
      ...(values.article === undefined ? {} : {sample: sampleArticle(name, values.article, result.notes)}),
      corrections: corrections(name, rows, result.notes),
      alarms: {words, per10k: (loud.length / words) * 10_000, queries: ((said.length - loud.length) / words) * 10_000},
      wordsPerSecond: (words / edited.cpu) * 1000,
      load: edited.load,
      peak: edited.peak,
      disk: diskOf(name)
    }
  } catch (error) {
    return {...result, failure: (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? 'failed'}
  }
}

/** @throws Error where the peer crashes or gives no answer in time. */
function ask(name: string, inputs: readonly Input[], notes: string[]): Answer {
  const [file, out] = [path.join(temporary, 'inputs.json'), path.join(temporary, 'out.json')]
  fs.writeFileSync(file, JSON.stringify(inputs))
  fs.rmSync(out, {force: true})
  const {status, signal, stderr} = spawnSync(
    process.execPath,
    ['--max-old-space-size=4096', path.join(folder, 'run.mjs'), name, file, out, values.seconds],
    {timeout: (Number(values.seconds) + 60) * 1000, encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe']}
  )
  if (!fs.existsSync(out)) {
    const line = stderr.split('\n').find((text) => /error/i.test(text)) ?? ''
    throw new Error(
      signal === 'SIGTERM' ? `no answer in ${values.seconds} s` : `ended with code ${status}: ${line.slice(0, 200)}`
    )
  }
  const answer = JSON.parse(fs.readFileSync(out, 'utf8')) as Answer
  if (answer.stopped)
    notes.push(`stopped after ${values.seconds} s: ${answer.messages.length} of ${inputs.length} inputs`)
  if (answer.failures.length > 0) notes.push(`threw on ${answer.failures.length} inputs: ${answer.failures[0]}`)
  return answer
}

function corrections(
  name: string,
  rows: readonly Correction[],
  notes: string[]
): NonNullable<PeerResult['corrections']> {
  const formatFor = (row: Correction): string => (formatOfPath(row.doc_before) === 'markdown' ? 'markdown' : 'text')
  const {messages} = ask(
    name,
    rows.map((row) => ({text: row.before, format: formatFor(row)})),
    notes
  )
  const hits = rows.slice(0, messages.length).map((row, index) => {
    const [start, end] = [units(row.before, row.start), units(row.before, row.end)]
    return {row, start, at: (messages[index] ?? []).filter((message) => overlaps(message, {start, end}))}
  })
  // Only those with a message at the place are read again as their editor left them.
  const hit = hits.filter(({at}) => at.length > 0)
  const after =
    hit.length === 0
      ? []
      : ask(
          name,
          hit.map(({row}) => ({text: row.after, format: formatFor(row)})),
          notes
        ).messages
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

function sampleArticle(name: string, file: string, notes: string[]): NonNullable<PeerResult['sample']> {
  const text = fs.readFileSync(file, 'utf8')
  const {faults, traps} = JSON.parse(fs.readFileSync(path.join(path.dirname(file), 'faults.json'), 'utf8')) as {
    faults: readonly SampleFault[]
    traps: readonly SampleFault[]
  }
  const said = ask(name, [{text, format: 'text'}], notes).messages[0] ?? []
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

function versionOf(name: string): string {
  if (name === 'copydesk') return (JSON.parse(fs.readFileSync('package.json', 'utf8')) as {version: string}).version
  const file = path.join(folder, name, 'package.json')
  if (!fs.existsSync(file)) {
    const manifest = ['requirements.txt', 'go.txt', 'pom.xml'].find((one) =>
      fs.existsSync(path.join(folder, name, one))
    )
    const text = manifest === undefined ? '' : fs.readFileSync(path.join(folder, name, manifest), 'utf8')
    const found = /==(\S+)|@v(\S+)|<\/artifactId>\s*<version>([\d.]+)/.exec(text.replace(/^[\s\S]*<dependency>/, ''))
    return found?.slice(1).find((one) => one !== undefined) ?? ''
  }
  const {dependencies} = JSON.parse(fs.readFileSync(file, 'utf8')) as {dependencies: Readonly<Record<string, string>>}
  const all = Object.entries(dependencies)
  const own = all.find(([id]) => id.startsWith(name)) ?? all[0]
  return own && all.length < 4 ? own[1] : `${all.filter(([id]) => id.includes(name)).length} packages`
}

/** What it takes on disk with all that it needs, in MB. */
function diskOf(name: string): number {
  const du = (...args: string[]): number =>
    Number(
      execFileSync('du', ['-sck', ...args], {encoding: 'utf8'})
        .trim()
        .split('\n')
        .at(-1)
        ?.split('\t')[0] ?? 0
    ) / 1024
  if (name !== 'copydesk') return du(path.join(folder, name, 'node_modules'))
  const installed = execFileSync('npm', ['ls', '--omit=dev', '--all', '--parseable'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore']
  })
    .split('\n')
    .filter((line) => line.includes('node_modules'))
  return du('dist', 'data', ...installed)
}

function page(results: readonly PeerResult[], opening: string): string {
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

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
