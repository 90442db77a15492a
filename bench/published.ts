// What the newsroom's rules say of posts as they were published; writes bench/results/published.md.
//
//     npx tsx bench/published.ts <folder with the posts> [--show missed|false|unjudged]
//
// The posts are other people's and not in the project. `published/sources.json` names each one's public repository, path and commit;
// the folder holds them under the names given there, as they stand (five are cut behind a paragraph: `characters` tells where).
// `published/faults.json` has the places of what two readers, who did not see any message, would have mended before publishing;
// `published/verdicts.json` has what a reader said of the messages.
import fs from 'node:fs'
import path from 'node:path'
import {parseArgs} from 'node:util'
import type {VFileMessage} from 'vfile-message'
import {createChecker} from '../src/check/check.ts'
import {formatOf} from '../src/formats/index.ts'
import {groupBy} from './group.ts'
import {describeRun, percent, table, writeResult} from './run.ts'
import type {Judgement} from './verdicts.ts'

/** A place of a post, in UTF-16 offsets of the file. */
interface Place {
  readonly file: string
  readonly start: number
  readonly end: number
}

interface Fault extends Place {
  readonly kind: string
  /** Whether the reader called it certain. */
  readonly certain: boolean
}

interface Judged extends Place {
  readonly rule: string
  readonly verdict: Judgement
}

interface Said extends Place {
  readonly message: VFileMessage
  readonly verdict: Judgement | 'unjudged'
}

/** How far before or behind a fault's words a message may stand that tells it: a word. */
const beside = 12

const {values, positionals} = parseArgs({allowPositionals: true, options: {show: {type: 'string'}}})
const [folder] = positionals
if (!folder) throw new Error('usage: npx tsx bench/published.ts <folder with the posts>')
const sources = read<{readonly file: string; readonly characters: number}>('sources')
const faults = read<Fault>('faults')
const verdicts = new Map(read<Judged>('verdicts').map((judged) => [keyOf(judged.rule, judged), judged.verdict]))
const checker = createChecker()
const said: Said[] = []
const texts = new Map<string, string>()
let words = 0
for (const {file, characters} of sources) {
  const text = fs.readFileSync(path.join(folder, file), 'utf8')
  if (text.length !== characters) throw new Error(`${file} has ${text.length} characters instead of ${characters}`)
  texts.set(file, text)
  const checked = await checker.check({path: file, value: text}, formatOf(path.extname(file)))
  words += checked.data.copydesk?.words ?? 0
  for (const message of checked.messages) {
    const {start, end} = message.place && 'start' in message.place ? message.place : {}
    if (start?.offset === undefined || end?.offset === undefined) continue
    const place = {file, start: start.offset, end: end.offset}
    said.push({...place, message, verdict: verdicts.get(keyOf(message.ruleId ?? '', place)) ?? 'unjudged'})
  }
}
const run = describeRun('npx tsx bench/published.ts <folder>')
const levels = [
  ['errors and warnings', said.filter(({message}) => message.fatal !== undefined && message.fatal !== null)],
  ['queries', said.filter(({message}) => (message.fatal ?? null) === null)]
] as const
const kinds = [...groupBy(faults, ({kind}) => kind)].toSorted((a, b) => b[1].length - a[1].length)
const page = `# Posts as published

Measured on ${run.date} at commit ${run.commit} by \`${run.command}\`: ${sources.length} posts (${words} words) by some fifty writers of ten countries, as they stand
in public repositories. When they were checked first (commit 2589ea7), nobody who wrote rules had read one: of 87 errors and warnings 77 were
right, 9 false and 1 a matter of taste (one false in 5,300 words), and of 29 queries 4, 10 and 15; of 457 faults that the readers called certain 80
were found (18 %), of the 227 in the posts that are still unread 37.

${table(
  ['', 'all', 'right', 'false', 'taste', 'not judged'],
  levels.map(([name, messages]) => [
    name,
    messages.length,
    ...(['real', 'false', 'taste', 'unjudged'] as const).map((verdict) => count(messages, verdict))
  ])
)}

## Of the faults that readers marked, found

The faults of posts with odd numbers were read while rules were written, those of the others were not. What was written for the
former finds hardly any of the latter: a real fault is seldom made twice in the same words.

${table(
  ['', 'certain, read', 'certain, unread', 'probable, read', 'probable, unread'],
  [...kinds, ['**all**', faults] as const].map(([kind, list]) => [
    kind,
    ...[true, false].flatMap((certain) => [true, false].map((read) => share(list, certain, read)))
  ])
)}
`
writeResult('published.md', page)
console.log(page)
if (values.show === 'missed')
  for (const fault of faults)
    if (isRead(fault) && !isFound(fault))
      console.log(`${fault.kind}\t${fault.certain ? 'certain' : 'probable'}\t${inContext(fault)}`)
if (values.show === 'false' || values.show === 'unjudged')
  for (const one of said)
    if (one.verdict === values.show)
      console.log(
        `${one.message.ruleId ?? ''}\t${one.file}:${one.start}-${one.end}\t${one.message.reason}\t${inContext(one)}`
      )

function read<T>(name: string): T[] {
  return JSON.parse(fs.readFileSync(new URL(`./published/${name}.json`, import.meta.url), 'utf8')) as T[]
}

function keyOf(rule: string, {file, start, end}: Place): string {
  return `${rule} ${file} ${start} ${end}`
}

function count(messages: readonly Said[], verdict: Said['verdict']): number {
  return messages.filter((one) => one.verdict === verdict).length
}

function isFound(fault: Fault): boolean {
  return said.some(
    ({file, start, end}) => file === fault.file && start < fault.end + beside && fault.start < end + beside
  )
}

function share(list: readonly Fault[], certain: boolean, read: boolean): string {
  const own = list.filter((fault) => fault.certain === certain && isRead(fault) === read)
  const found = own.filter(isFound).length
  return own.length === 0 ? '' : `${found} of ${own.length} (${percent(found, own.length)})`
}

/** Whether a post's faults were read while rules were written: those of the posts with odd numbers. */
function isRead({file}: Place): boolean {
  return Number.parseInt(file, 10) % 2 === 1
}

function inContext({file, start, end}: Place): string {
  const text = texts.get(file) ?? ''
  return `${file}: ${text.slice(Math.max(0, start - 60), start)}[${text.slice(start, end)}]${text.slice(end, end + 40)}`.replace(
    /\s+/g,
    ' '
  )
}
