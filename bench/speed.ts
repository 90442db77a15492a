// Measures CPU time and memory of every step, of one edit and of the command; writes bench/results/speed.{json,md}.
//
//     npm run speed [-- --sizes 1000,10000,100000,1000000] [--articles 10000] [--article file]… [--against <git ref>]
//
// Builds the package first; needs no data. A run on a busy machine is told by its load: ratios are what counts.
import {execFileSync} from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'
import {createChecker} from '../src/check/check.ts'
import {formatOf} from '../src/formats/index.ts'
import {describeMachine, describeRun, table, writeResult} from './run.ts'
import {againstSection, measureAgainst} from './speed/against.ts'
import {article} from './speed/generate.ts'
import {measureProcess, median, type Usage} from './speed/process.ts'
import type {SizeResult} from './speed/size.ts'

const {values} = parseArgs({
  options: {
    sizes: {type: 'string', default: '1000,10000,100000,1000000'},
    articles: {type: 'string', default: '10000'},
    article: {type: 'string', multiple: true, default: []},
    against: {type: 'string'}
  }
})

const root = fileURLToPath(new URL('..', import.meta.url))
const command = path.join(root, 'dist/cli/main.js')
const load = os.loadavg()[0] ?? 0
execFileSync('npm', ['run', '--silent', 'build'], {cwd: root, stdio: 'inherit'})
const sizes = values.sizes.split(',').map((size) => measureSize(Number(size)))
const start = await measureStart()
const throughput = await measureThroughput(Number(values.articles))
const edit = await measureEdit()
const articles: Array<readonly [name: string, words: number, milliseconds: number]> = []
for (const file of values.article) articles.push(await measureArticle(file))
const against = values.against === undefined ? undefined : measureAgainst(root, values.against, values.article)
const machine = describeMachine()
const run = describeRun('npm run speed')
const versions = Object.fromEntries(
  ['parse-english', 'retext-equality', 'retext-repeated-words', 'tinybench', 'unified'].map((name) => [
    name,
    version(name)
  ])
)
writeResult('speed.json', {run, machine, load, versions, sizes, start, throughput, edit, articles, against})
const text = page()
writeResult('speed.md', text)
console.log(text)

function measureSize(words: number): SizeResult {
  const script = fileURLToPath(new URL('./speed/size.ts', import.meta.url))
  return JSON.parse(
    execFileSync(process.execPath, [...process.execArgv, script, String(words)], {encoding: 'utf8', maxBuffer: 1 << 26})
  ) as SizeResult
}

async function measureStart(): Promise<Readonly<Record<'empty' | 'version' | 'text' | 'markdown' | 'html', Usage>>> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'copydesk-speed-'))
  const source = article(600, 3)
  const blocks = source.trim().split('\n\n')
  fs.writeFileSync(path.join(folder, 'a.txt'), source)
  fs.writeFileSync(path.join(folder, 'a.md'), `# ${source}`)
  fs.writeFileSync(path.join(folder, 'a.html'), blocks.map((block) => `<p>${block}</p>\n`).join(''))
  const result = {
    empty: await median(9, () => measureProcess(['-e', '0'], undefined, folder)),
    version: await median(5, () => measureProcess([command, '--version'], undefined, folder)),
    text: await median(9, () => measureProcess([command, 'a.txt'], undefined, folder)),
    markdown: await median(9, () => measureProcess([command, 'a.md'], undefined, folder)),
    html: await median(5, () => measureProcess([command, 'a.html'], undefined, folder))
  }
  fs.rmSync(folder, {recursive: true})
  return result
}

async function measureThroughput(number: number): Promise<Usage & {readonly articles: number; readonly words: number}> {
  const lines: string[] = []
  let words = 0
  for (let index = 0; index < number; index++) {
    const value = article(200, index + 10)
    words += value.split(/\s+/).length
    lines.push(JSON.stringify({id: index, format: 'text', value}))
  }
  return {...(await measureProcess([command, '--ndjson'], `${lines.join('\n')}\n`, root)), articles: number, words}
}

/** One word changed in the middle of an article of 1,500 words, again and again, with one checker. */
async function measureEdit(): Promise<{readonly first: number; readonly edit: number}> {
  const source = article(1500, 4)
  const middle = source.indexOf('\n\n', source.length / 2) + 2
  const at = source.indexOf(' ', middle + 20)
  const warm = createChecker()
  for (let round = 0; round < 30; round++)
    await warm.check(`${source.slice(0, at)} word${'s'.repeat(round)}${source.slice(at)}`)
  const first = await cpu(20, async () => createChecker().check(source))
  const checker = createChecker()
  await checker.check(source)
  let round = 0
  const edited = await cpu(60, async () => checker.check(`${source.slice(0, at)} number${round++}${source.slice(at)}`))
  return {first, edit: edited}
}

/** A file with all rules, warm. */
async function measureArticle(file: string): Promise<readonly [name: string, words: number, milliseconds: number]> {
  const source = fs.readFileSync(file, 'utf8')
  const format = formatOf(path.extname(file)) ?? 'text'
  let words = 0
  const check = async (): Promise<undefined> => {
    words = (await createChecker().check(source, format)).data.copydesk?.words ?? 0
  }
  for (let round = 0; round < 30; round++) await check()
  return [path.basename(file), words, await cpu(40, check)]
}

async function cpu(rounds: number, run: () => Promise<unknown>): Promise<number> {
  const before = process.cpuUsage()
  for (let round = 0; round < rounds; round++) await run()
  const {user, system} = process.cpuUsage(before)
  return (user + system) / 1000 / rounds
}

function version(name: string): string {
  const file = path.join(root, 'node_modules', name, 'package.json')
  return (JSON.parse(fs.readFileSync(file, 'utf8')) as {version: string}).version
}

/** The exponent of growth between two sizes: 1 is linear. */
function exponent(of: (size: SizeResult) => number, from: SizeResult | undefined, to: SizeResult | undefined): string {
  if (!from || !to || of(from) <= 0) return '–'
  return (Math.log(of(to) / of(from)) / Math.log(to.words / from.words)).toFixed(2)
}

function page(): string {
  const [first] = sizes
  const last = sizes.at(-1)
  const ten = sizes.find((size) => size.words === 10_000) ?? first
  const ids = Object.keys(first?.rules ?? {})
  const milliseconds = (value: number | undefined): string =>
    value === undefined ? '–' : value < 10 ? value.toFixed(2) : value.toFixed(0)
  const row = (name: string, of: (size: SizeResult) => number): string[] => [
    name,
    ...sizes.map((size) => milliseconds(of(size))),
    exponent(of, first, last)
  ]
  const over = (usage: Usage): string =>
    `${(usage.cpu - start.empty.cpu).toFixed(0)} ms CPU over \`node -e 0\` (${usage.cpu.toFixed(0)} against ${start.empty.cpu.toFixed(0)}), ${usage.peak.toFixed(0)} MB`
  return `# Speed

Measured on ${run.date} at commit ${run.commit} by \`${run.command}\` on ${machine}; load of the machine when it began: ${load.toFixed(1)}
(a busy machine makes every figure larger: compare ratios). ${Object.entries(versions)
    .map(([name, value]) => `${name} ${value}`)
    .join(', ')}. CPU time includes garbage collection. All texts are generated (\`bench/speed/generate.ts\`).

## Ratios, on ${ten?.words.toLocaleString('en')} words

${table(
  ['', 'times'],
  [
    ['all rules, parsing included / retext-equality alone, without parsing', ratio(ten?.whole, ten?.equality)],
    [
      'all rules, parsing included / retext-repeated-words alone, without parsing',
      ratio(ten?.whole, ten?.repeatedWords)
    ],
    ['all rules, parsing included / parsing', ratio(ten?.whole, ten?.parse)],
    ['one edit / the first check of the same article', ratio(edit.edit, edit.first)],
    ['command on a short text / `node -e 0`', ratio(start.text.cpu, start.empty.cpu)],
    ['command on short Markdown / `node -e 0`', ratio(start.markdown.cpu, start.empty.cpu)]
  ]
)}

## By size: CPU milliseconds

*Growth* is the exponent from the smallest to the largest text: 1 is linear. *Shared* is what rules work out together (who is named
where, quotations, figures); each rule is measured after it.

${table(
  ['step', ...sizes.map((size) => `${size.words.toLocaleString('en')} words`), 'growth'],
  [
    row('parse', (size) => size.parse),
    row('index', (size) => size.index),
    row('shared', (size) => size.shared),
    ...ids.map((id) => row(id, (size) => size.rules[id] ?? 0)),
    row('**whole check**', (size) => size.whole),
    ['retext-repeated-words', ...sizes.map((size) => milliseconds(size.repeatedWords)), ''],
    ['retext-equality', ...sizes.map((size) => milliseconds(size.equality)), ''],
    ['peak memory, MB', ...sizes.map((size) => size.peak.toFixed(0)), ''],
    ['memory before the text, MB', ...sizes.map((size) => size.base.toFixed(0)), '']
  ]
)}

## The command, as whole processes

- cold start, \`--version\`: ${over(start.version)}
- cold start, an article of 600 words as text: ${over(start.text)}
- the same as Markdown: ${over(start.markdown)}
- the same as HTML: ${over(start.html)}
- \`--ndjson\`, ${throughput.articles.toLocaleString('en')} articles of ${Math.round(throughput.words / throughput.articles)} words: ${((throughput.articles / throughput.cpu) * 1000).toFixed(0)} articles and ${((throughput.words / throughput.cpu) * 1000).toFixed(0)} words a CPU second, ${throughput.peak.toFixed(0)} MB

## One edit

An article of 1,500 words: the first check takes ${edit.first.toFixed(1)} ms of CPU, a check after one word was changed ${edit.edit.toFixed(1)} ms.
${
  articles.length > 0
    ? `\n## Articles, warm\n\n${table(
        ['article', 'words', 'CPU ms'],
        articles.map(([name, words, ms]) => [name, words, ms.toFixed(1)])
      )}\n`
    : ''
}${against ? againstSection(against) : ''}`
}

function ratio(a: number | undefined, b: number | undefined): string {
  return a === undefined || b === undefined || b === 0 ? '–' : (a / b).toFixed(2)
}
