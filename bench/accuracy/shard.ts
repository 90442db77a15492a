// One share of the accuracy run, as a process of its own: reads the data, checks every n-th item, and writes what it counted
// to a file, by item, so that the shares together are the same however many there are.
//
//     tsx bench/accuracy/shard.ts '{"folder": "…", "shard": 0, "shards": 2, "each": 40, "planted": 60, "after": 150, "out": "…"}'
import fs from 'node:fs'
import {createChecker} from '../../src/check/check.ts'
import {activate} from '../../src/check/plugin.ts'
import {rules} from '../../src/rules.ts'
import {cleanCorpora, featureCorpus, readRows} from '../corpora.ts'
import {afterCorpus, alarmsOf, readEdited, type ShownAlarm} from './alarms.ts'
import {countCorrection, readCorrections, type CorrectionCount} from './corrections.ts'
import {countMarked, markedCorpora, readMarked, type MarkedCount} from './marked.ts'
import {drawDocuments, plantRule, type PlantedCount} from './planted.ts'

/** What a share is told. */
export interface ShardOptions {
  readonly folder: string
  readonly shard: number
  readonly shards: number
  /** Whole documents read for corrections of a kind and set. */
  readonly each: number
  /** Faults planted for a rule. */
  readonly planted: number
  /** Documents after a correction, for alarms. */
  readonly after: number
  readonly out: string
}

/** A result with the item's number. */
export type Numbered<T> = readonly [item: number, result: T]

/** What a share has counted. */
export interface ShardResult {
  readonly corrections: ReadonlyArray<Numbered<CorrectionCount>>
  readonly marked: ReadonlyArray<Numbered<MarkedCount>>
  readonly alarms: ReadonlyArray<Numbered<readonly ShownAlarm[]>>
  readonly words: ReadonlyArray<Numbered<readonly [corpus: string, words: number]>>
  readonly planted: ReadonlyArray<Numbered<readonly PlantedCount[]>>
  /** Items that could not be checked, by name. */
  readonly failures: readonly string[]
}

const options = JSON.parse(process.argv[2] ?? '{}') as ShardOptions
const {folder, shard, shards} = options
// Items of one document stay together by their order; the caches of a checker serve neighbours.
const checker = createChecker()
const failures: string[] = []
let item = 0

fs.writeFileSync(
  options.out,
  JSON.stringify({
    corrections: await corrections(),
    marked: await marked(),
    ...(await edited()),
    planted: await planted(),
    failures
  } satisfies ShardResult)
)

async function mine<T>(name: string, check: () => Promise<T> | T): Promise<Array<Numbered<T>>> {
  const number = item++
  if (number % shards !== shard) return []
  try {
    return [[number, await check()]]
  } catch (error) {
    failures.push(`${name}: ${error instanceof Error ? error.message : String(error)}`)
    return []
  }
}

async function corrections(): Promise<Array<Numbered<CorrectionCount>>> {
  const results: Array<Numbered<CorrectionCount>> = []
  const {rows, drawn} = readCorrections(folder, options.each)
  const documents = new Map(
    readRows<{file: string; text: string}>(folder, 'documents').map(({file, text}) => [file, text])
  )
  for (const row of rows) {
    results.push(
      ...(await mine(`typos ${row.id}`, () => countCorrection(row, drawn.has(row.id) ? documents : undefined, checker)))
    )
  }
  return results
}

async function marked(): Promise<Array<Numbered<MarkedCount>>> {
  const results: Array<Numbered<MarkedCount>> = []
  for (const corpus of markedCorpora) {
    for (const row of readMarked(folder, corpus)) {
      results.push(...(await mine(`${corpus} ${row.id}`, () => countMarked(corpus, row, checker))))
    }
  }
  return results
}

async function edited(): Promise<Pick<ShardResult, 'alarms' | 'words'>> {
  const alarms: Array<Numbered<readonly ShownAlarm[]>> = []
  const words: Array<Numbered<readonly [string, number]>> = []
  for (const corpus of [...cleanCorpora, afterCorpus, featureCorpus]) {
    for (const document of readEdited(folder, corpus, options.after)) {
      const [made] = await mine(`${corpus} ${document.id}`, () => alarmsOf(document, checker))
      if (!made) continue
      alarms.push(made)
      words.push([made[0], [corpus, document.text.match(/\S+/g)?.length ?? 0]])
    }
  }
  return {alarms, words}
}

async function planted(): Promise<Array<Numbered<readonly PlantedCount[]>>> {
  const results: Array<Numbered<readonly PlantedCount[]>> = []
  const documents = drawDocuments(folder, options.planted * 4, 1, 8000)
  const preset = rules.filter((rule) => rule.meta.presets.includes('newsroom'))
  for (const rule of rules) {
    if (!rule.plant) continue
    const active = [...new Set([...preset, rule])].flatMap((one) => activate(one, one.meta.severity) ?? [])
    results.push(
      ...(await mine(`faults of ${rule.meta.id}`, () => plantRule(rule, documents, options.planted, 1, active)))
    )
  }
  return results
}
