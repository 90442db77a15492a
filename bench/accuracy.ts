// Measures how accurate the rules are, all together, on public data; writes bench/results/{accuracy.json,accuracy.md,rules.json}.
//
//     npm run accuracy [-- <data folder>] [--each 60] [--planted 60] [--after 150] [--sample [100]] [--rule id]…
//
// The folder is named by the argument or by COPYDESK_DATA. `--sample` shows messages on edited documents in context, those that
// nobody has judged first; `npx tsx bench/alarms.ts --judge <rule id> <fingerprint>=real|false|taste` keeps a verdict.
import {spawn} from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'
import {seeded} from '../src/check/plant.ts'
import {keyOf, rememberAlarms, type ShownAlarm} from './accuracy/alarms.ts'
import type {Numbered, ShardOptions, ShardResult} from './accuracy/shard.ts'
import {summarise, type Counts} from './accuracy/summary.ts'
import {page, ruleLines} from './accuracy/tables.ts'
import {markedCorpora} from './accuracy/marked.ts'
import {cleanCorpora, dataFolder, findRows, MissingData} from './corpora.ts'
import {describeRun, writeResult} from './run.ts'
import {readVerdicts} from './verdicts.ts'

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    each: {type: 'string', default: '60'},
    planted: {type: 'string', default: '60'},
    after: {type: 'string', default: '150'},
    sample: {type: 'string'},
    rule: {type: 'string', multiple: true},
    shards: {type: 'string', default: String(Math.min(4, os.availableParallelism()))}
  }
})

try {
  const folder = dataFolder(positionals[0])
  const missing = ['typos', 'documents', ...markedCorpora, ...cleanCorpora].flatMap((name) => whyMissing(folder, name))
  if (missing.length > 0) throw new MissingData(missing.join('\n'))
  await measure(folder)
} catch (error) {
  if (!(error instanceof MissingData)) throw error
  console.error(error.message)
  process.exitCode = 2
}

function whyMissing(folder: string, name: string): string[] {
  try {
    findRows(folder, name)
    return []
  } catch (error) {
    return error instanceof MissingData ? [error.message] : [String(error)]
  }
}

async function measure(folder: string): Promise<undefined> {
  const run = describeRun('npm run accuracy')
  const number = Number(values.shards)
  const temporary = fs.mkdtempSync(path.join(os.tmpdir(), 'copydesk-accuracy-'))
  const told = new Set<string>()
  const shares = await Promise.all(
    Array.from({length: number}, (_, shard) =>
      runShard(
        {
          folder,
          shard,
          shards: number,
          each: Number(values.each),
          planted: Number(values.planted),
          after: Number(values.after),
          out: path.join(temporary, `${shard}.json`)
        },
        told
      )
    )
  )
  fs.rmSync(temporary, {recursive: true})
  const failures = shares.flatMap((share) => share.failures)
  for (const failure of failures) console.error(`left out: ${failure}`)
  const merged = <T>(pickOf: (share: ShardResult) => ReadonlyArray<Numbered<T>>): T[] =>
    shares
      .flatMap(pickOf)
      .toSorted((a, b) => a[0] - b[0])
      .map(([, result]) => result)
  const counts: Counts = {
    corrections: merged((share) => share.corrections),
    marked: merged((share) => share.marked),
    alarms: merged((share) => share.alarms).flat(),
    words: merged((share) => share.words),
    planted: merged((share) => share.planted).flat()
  }
  rememberAlarms(counts.alarms)
  if (values.sample !== undefined) return show(counts.alarms, Number(values.sample))
  const result = summarise(counts)
  const text = page(run, result)
  writeResult('accuracy.json', {run, leftOut: failures.length, ...result})
  writeResult('accuracy.md', text)
  writeResult('rules.json', ruleLines(run, result))
  console.log(text)
}

async function runShard(options: ShardOptions, told: Set<string>): Promise<ShardResult> {
  const script = fileURLToPath(new URL('./accuracy/shard.ts', import.meta.url))
  const child = spawn(process.execPath, [...process.execArgv, script, JSON.stringify(options)], {
    stdio: ['ignore', 'inherit', 'pipe']
  })
  let rest = ''
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    const lines = (rest + chunk).split('\n')
    rest = lines.pop() ?? ''
    // All shares read the same files: what is wrong with one is told once.
    for (const line of lines) {
      if (!told.has(line)) console.error(line)
      told.add(line)
    }
  })
  const code = await new Promise<number | null>((resolve) => {
    child.on('close', resolve)
  })
  if (code !== 0) throw new Error(`share ${options.shard} of ${options.shards} ended with code ${code}; ${rest}`)
  return JSON.parse(fs.readFileSync(options.out, 'utf8')) as ShardResult
}

function show(alarms: readonly ShownAlarm[], number: number): undefined {
  const random = seeded(1)
  const verdicts = new Map<string, string>()
  for (const id of new Set(alarms.map((alarm) => alarm.ruleId))) {
    for (const verdict of readVerdicts(id)) verdicts.set(keyOf(verdict), verdict.verdict)
  }
  const shown = alarms
    .filter((alarm) => !values.rule || values.rule.includes(alarm.ruleId))
    .map((alarm) => ({alarm, verdict: verdicts.get(keyOf(alarm)), key: random()}))
    .toSorted((a, b) => Number(a.verdict !== undefined) - Number(b.verdict !== undefined) || a.key - b.key)
    .slice(0, number)
  for (const {alarm, verdict} of shown) {
    console.log(
      `${alarm.ruleId} ${alarm.fingerprint} [${verdict ?? '?'}] ${alarm.severity} ${alarm.corpus} ${alarm.document}\n  ${alarm.reason}\n  … ${alarm.context}`
    )
  }
}
