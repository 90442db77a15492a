// Measures what an article takes with some of the rules only, warm: those of single kinds of evidence beside all.
//
//     npx tsx bench/rule-sets.ts <article>…
//
// The sets take turns, so that a busy machine makes all of them larger alike; medians of CPU milliseconds.
import fs from 'node:fs'
import path from 'node:path'
import {createChecker} from '../src/check/check.ts'
import {formatOf} from '../src/formats/index.ts'
import {rules} from '../src/rules.ts'
import {table} from './run.ts'

const passages = ['repeated-passage', 'repeated-word', 'name-spelling', 'placeholder', 'residue']
const marks = [
  'pullquote-drift',
  'place-comma',
  'spelling-variety',
  'quote-marks',
  'stop-placement',
  'part-quote-runs-on',
  'a-an',
  'echoed-word'
]
const slips = ['word-order', 'wrong-word', 'missing-word', 'extra-word', 'misspelling']
const evidence = [...slips, 'agreement', 'apostrophe']
const all = rules.map(({meta}) => meta.id)

const sets: ReadonlyArray<readonly [name: string, ids: readonly string[]]> = [
  ['no rule: read and indexed only', []],
  ['passages, words, names, placeholders, residue', passages],
  ['the same with marks, spellings, places, pull-quotes', [...passages, ...marks]],
  ['the five rules about slips in sentences', slips],
  ['all but those that ask the evidence', all.filter((id) => !evidence.includes(id))],
  ['all rules', all]
]

const rounds = 40
for (const file of process.argv.slice(2)) {
  const source = fs.readFileSync(file, 'utf8')
  const format = formatOf(path.extname(file)) ?? 'text'
  const times = sets.map((): number[] => [])
  let words = 0
  for (let round = -20; round < rounds; round++) {
    for (const [index, [, ids]] of sets.entries()) {
      const off = all.filter((id) => !ids.includes(id)).map((id) => [id, 'off'] as const)
      const checker = createChecker({rules: Object.fromEntries(off)})
      const before = process.cpuUsage()
      const checked = await checker.check(source, format)
      const {user, system} = process.cpuUsage(before)
      words = checked.data.copydesk?.words ?? 0
      if (round >= 0) times[index]?.push((user + system) / 1000)
    }
  }
  const rows = sets.map(([name, ids], index) => [name, String(ids.length), median(times[index] ?? []).toFixed(1)])
  console.log(`${path.basename(file)}, ${words} words\n\n${table(['rules', 'number', 'CPU ms'], rows)}\n`)
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0
}
