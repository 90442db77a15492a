// Compares this build with another built tree: which messages it adds and takes away on edited documents, and what both take in CPU
// time. Both are loaded into one process and check each document in turn.
//
//     npx tsx bench/compare.ts <other tree> <data folder> [--rule id]… [--corpus name]… [--after 150] [--every 1] [--show 200]
//
// `--after` is how many of the documents behind the corrections are read; `--every 5` reads each fifth document of every corpus.
import path from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {parseArgs} from 'node:util'
import type {Checker, createChecker} from '../src/check/check.ts'
import {rules as allRules} from '../src/rules.ts'
import {afterCorpus, alarmsOf, readEdited, type ShownAlarm} from './accuracy/alarms.ts'
import {cleanCorpora, featureCorpus} from './corpora.ts'

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    rule: {type: 'string', multiple: true},
    corpus: {type: 'string', multiple: true},
    after: {type: 'string', default: '150'},
    every: {type: 'string', default: '1'},
    show: {type: 'string', default: '200'}
  }
})
const [other, folder] = positionals
if (!other || !folder) throw new Error('usage: npx tsx bench/compare.ts <other tree> <data folder>')

interface Build {
  readonly checker: Checker
  milliseconds: number
}

const builds = [await load(other), await load(fileURLToPath(new URL('..', import.meta.url)))] as const
const changes: string[] = []
let [documents, words, messages, turn] = [0, 0, 0, 0]

for (const corpus of values.corpus ?? [...cleanCorpora, featureCorpus, afterCorpus]) {
  for (const document of readEdited(folder, corpus, Number(values.after))) {
    if (turn++ % Number(values.every) !== 0) continue
    documents++
    words += document.text.match(/\S+/g)?.length ?? 0
    // Who comes second finds the document in the processor's cache: each is second half of the time.
    const order = documents % 2 === 0 ? builds : builds.toReversed()
    const said = new Map<Build, Map<string, ShownAlarm>>()
    for (const build of order) {
      const start = process.cpuUsage()
      const alarms = await alarmsOf(document, build.checker)
      const used = process.cpuUsage(start)
      build.milliseconds += (used.user + used.system) / 1000
      said.set(build, new Map(alarms.map((alarm) => [keyOf(alarm), alarm])))
    }
    const [before, now] = builds.map((build) => said.get(build) ?? new Map<string, ShownAlarm>())
    messages += now?.size ?? 0
    for (const [key, alarm] of before ?? []) if (!now?.has(key)) changes.push(shown('-', alarm))
    for (const [key, alarm] of now ?? []) if (!before?.has(key)) changes.push(shown('+', alarm))
  }
}
for (const line of changes.toSorted().slice(0, Number(values.show))) console.log(line)
const [before, now] = builds.map(({milliseconds}) => milliseconds)
console.log(
  `${documents} documents, ${words} words, ${messages} messages now: ${changes.filter((line) => line.startsWith('+')).length} more, ` +
    `${changes.filter((line) => line.startsWith('-')).length} fewer; CPU before ${((before ?? 0) / 1000).toFixed(1)} s, ` +
    `now ${((now ?? 0) / 1000).toFixed(1)} s, ratio ${((now ?? 0) / (before ?? 1)).toFixed(3)}`
)

async function load(root: string): Promise<Build> {
  const module = (await import(pathToFileURL(path.join(path.resolve(root), 'dist/src/index.js')).href)) as {
    readonly createChecker: typeof createChecker
  }
  const checker = module.createChecker(
    values.rule && {
      rules: Object.fromEntries(
        allRules.map(({meta}) => [meta.id, values.rule?.includes(meta.id) ? meta.severity : 'off'])
      )
    }
  )
  return {checker, milliseconds: 0}
}

function keyOf({ruleId, severity, start, end, reason}: ShownAlarm): string {
  return JSON.stringify([ruleId, severity, start, end, reason])
}

function shown(sign: string, alarm: ShownAlarm): string {
  return `${sign} ${alarm.ruleId} ${alarm.severity} ${alarm.corpus} ${alarm.document}: ${alarm.reason}\n    ${alarm.context}`
}
