// Measures what an article takes with some of the rules only: those of single kinds of evidence beside all. Writes results/rule-sets.md.
//
//     npx tsx bench/rule-sets.ts <article>…
//
// The package must be built: what is measured is what it ships, whose patterns are narrower than the source's (script/narrow-letters.ts,
// script/word-lists.ts).
// Warm, in one process that has checked the article before with rules made anew; and cold, the built command as a whole process over
// `node -e 0`. The sets take turns, so that a busy machine makes all of them larger alike; medians of CPU milliseconds.
import fs from 'node:fs'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import type {createChecker as create} from '../src/check/check.ts'
import {formatOf} from '../src/formats/index.ts'
import {rules} from '../src/rules.ts'
import {describeRun, table, writeResult} from './run.ts'
import {measureProcess} from './speed/process.ts'

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
const itself = [
  'date-weekday',
  'number-mismatch',
  'number-style',
  'date-style',
  'time-style',
  'term-consistency',
  'title-style',
  'dash-style',
  'ellipsis-style',
  'serial-comma',
  'apostrophe',
  'quote-balance',
  'quotation-drift',
  'sentence-fragment',
  'truncated-sentence',
  'redundancy',
  'agreement',
  'headline-body',
  'caption-repeat'
]
const evidence = [...slips, 'agreement', 'apostrophe']
const all = rules.map(({meta}) => meta.id)

const sets: ReadonlyArray<readonly [name: string, ids: readonly string[]]> = [
  ['no rule: read and indexed only', []],
  ['passages, words, names, placeholders, residue', passages],
  ['the same with the order of words', [...passages, 'word-order']],
  ['the first with marks, spellings, places, pull-quotes', [...passages, ...marks]],
  ['the five rules about slips in sentences', slips],
  ['the article against itself: numbers, dates, terms, quotations, sentences, furniture', itself],
  ['all but those that ask the evidence', all.filter((id) => !evidence.includes(id))],
  ['all rules', all]
]

const built = new URL('../dist/src/check/check.js', import.meta.url).href
const {createChecker} = (await import(built)) as {readonly createChecker: typeof create}
const rounds = 40
const starts = 11
const command = fileURLToPath(new URL('../dist/cli/main.js', import.meta.url))
const run = describeRun(
  `npx tsx bench/rule-sets.ts ${process.argv
    .slice(2)
    .map((file) => path.basename(file))
    .join(' ')}`
)
let page = `# What some of the rules take

Measured on ${run.date} at commit ${run.commit} by \`${run.command}\`: CPU milliseconds, medians of ${rounds} checks (warm) and of ${starts} processes
(cold, over \`node -e 0\`). With no rule, the article is read and indexed.
`
for (const file of process.argv.slice(2)) {
  const source = fs.readFileSync(file, 'utf8')
  const warm = sets.map((): number[] => [])
  const cold = sets.map((): number[] => [])
  const bare: number[] = []
  let words = 0
  for (let round = -20; round < rounds; round++) {
    for (const [index, [, ids]] of sets.entries()) {
      const checker = createChecker({rules: Object.fromEntries(without(ids).map((id) => [id, 'off'] as const))})
      const before = process.cpuUsage()
      const checked = await checker.check(source, formatOf(path.extname(file)) ?? 'text')
      const {user, system} = process.cpuUsage(before)
      words = checked.data.copydesk?.words ?? 0
      if (round >= 0) warm[index]?.push((user + system) / 1000)
    }
  }
  for (let round = 0; round < starts; round++) {
    bare.push((await measureProcess(['-e', '0'], undefined, '.')).cpu)
    for (const [index, [, ids]] of sets.entries()) {
      const off = without(ids).flatMap((id) => ['--rule', `${id}=off`])
      cold[index]?.push((await measureProcess([command, ...off, path.resolve(file)], undefined, '.')).cpu)
    }
  }
  const rows = sets.map(([name, ids], index) => [
    name,
    ids.length,
    median(warm[index] ?? []).toFixed(1),
    (median(cold[index] ?? []) - median(bare)).toFixed(0)
  ])
  page += `\n## ${path.basename(file)}, ${words} words\n\n${table(['rules', 'number', 'warm', 'cold'], rows)}\n`
}
console.log(page)
writeResult('rule-sets.md', page)

function without(ids: readonly string[]): string[] {
  return all.filter((id) => !ids.includes(id))
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0
}
