// What the newsroom's rules say of posts as they were published; writes bench/results/published.md.
//
//     npx tsx bench/published.ts <collection>=<folder>… [--show missed|false|unjudged] [--of all]
//
// Only the collections that are named are checked; the page keeps what it has of the others.
// `--show missed` leaves out the faults that nobody has read who writes rules, unless `--of all` asks for them.
//
// The posts are other people's and not in the project. `published/<set>/sources.json` names each one's public repository, path and commit;
// the folder holds them under the names given there, as they stand (some are cut behind a paragraph: `characters` tells where).
// `faults.json` has the places of what two readers, who did not see any message, would have mended before publishing;
// `verdicts.json` has what a reader said of the messages.
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
  /** Its other places in the post. */
  readonly further: readonly Place[]
  readonly message: VFileMessage
  readonly verdict: Judgement | 'unjudged'
}

/** How far before or behind a fault's words a message may stand that tells it: a word. */
const beside = 12

interface Source {
  readonly file: string
  readonly characters: number
}

/** One collection of posts, and what was said of it. */
interface Scored {
  readonly words: number
  readonly posts: number
  readonly faults: readonly Fault[]
  readonly said: readonly Said[]
}

/** A collection, as the page tells of it. */
interface Collection {
  readonly name: string
  /** Whose posts they are, and what was said of them when they were checked first. */
  readonly about: string
  /** Parts of the faults that stand in columns of their own. */
  readonly parts: Parts
}

const whole: Parts = {'': () => true}
const halves: Parts = {', odd': isOdd, ', even': (fault) => !isOdd(fault)}
const readAndUnread: Parts = {', read': isOdd, ', unread': (fault) => !isOdd(fault)}

const collections: readonly Collection[] = [
  {
    name: 'first',
    about: `posts by some fifty writers of ten countries. When they were checked first (commit 2589ea7), nobody who wrote
rules had read one: of 87 errors and warnings 77 were right, 9 false and 1 a matter of taste (one false in 5,300 words), and of 29 queries 4, 10
and 15; of 457 faults that the readers called certain 80 were found (18 %). All have been read since, while rules were written.`,
    parts: whole
  },
  {
    name: 'second',
    about: `posts by some fifty-seven writers of twenty countries, two in five of whom learned English as a second language.
When they were checked first (commit c0a007a3), nobody who wrote rules had read one, and of 438 certain faults 69 were found (16 %), of the
183 in posts with even numbers 29; of 71 errors and warnings 60 were right, 5 false and 6 a matter of taste (one false in 7,200 words). All have
been read since, those with even numbers on 30 November.`,
    parts: halves
  },
  {
    name: 'third',
    about: `pieces of small and student papers, newsletters, clubs, associations, critics and travellers of some thirty countries, a fifth of
them by newsrooms. When they were checked first (commit 70207fd3), nobody who wrote rules had read one: of 97 errors and warnings 80 were right, 15
false and 2 a matter of taste (one false in 2,700 words), of 22 queries 5, 9 and 8; of 647 certain faults 81 were found (13 %), of the 362 in pieces
with even numbers 40. The readers of this collection call more certain than those before, commas between sentences above all. Faults of
pieces with odd numbers have been read since; of the others only what was said, and on 30 November the misspellings, five of them words in two pieces.`,
    parts: readAndUnread
  },
  {
    name: 'fourth',
    about: `pieces of newsroom copy, press releases and club, campaign and student news of some fifteen countries.
When they were checked first (commit 854c14e2), nobody who wrote rules had read one: of 113 errors and warnings 95 were right, 15 false and 3 a matter of
taste (one false in 2,400 words), of 19 queries 8, 1 and 10; of 416 certain faults 92 were found (22 %), of the 219 in pieces with even numbers 46.
Faults of pieces with odd numbers have been read since, and all false messages.`,
    parts: readAndUnread
  },
  {
    name: 'fifth',
    about: `pieces of clubs, charities, radio stations, student papers, local news and travellers of some twenty countries, a third of
them HTML, four of them JSON. When they were checked first (commit c327160f), nobody who wrote rules had read one: of 137 errors and warnings 125
were right, 8 false and 4 a matter of taste (one false in 4,500 words), of 19 queries 8, 6 and 5; of 600 certain faults 127 were found (21 %), of
the 279 in pieces with even numbers 65. Faults of pieces with odd numbers have been read since, and all false messages.`,
    parts: readAndUnread
  },
  {
    name: 'edited',
    about: `pieces that had passed an editor: press offices, museums, parliaments, newsrooms, institutions and old magazines of eighteen
countries, twelve of them in English of a century ago. Nobody marked their faults. When they were checked first (commit 33f586e0; two files of JSON could not be read
then), nobody who wrote rules had read one: of 39 errors and warnings 24 were right, 9 false and 6 a matter of taste (one false in 3,800
words, one in 6,700 of today's English), of 12 queries 6, 3 and 3. All but two of the false messages have been answered since.`,
    parts: readAndUnread
  },
  {
    name: 'seventh',
    about: `pieces that had passed an editor: wires, radio, essays, museums, institutions, guides, interviews, stories and plays of some twelve countries, a fifth of
them of a century ago. Nobody marked their faults. When they were checked first (commit 4f7e0243 and 2e73fe59), nobody who wrote rules had read one: of 127
errors and warnings 67 were right, 46 false and 14 a matter of taste (one false in 3,100 words), of 43 queries 24 were right and 19 false. All of the
false messages have been read since, and most are answered; what is left is old spelling, rare words, two paragraphs of a contract and what the cutting left.`,
    parts: readAndUnread
  },
  {
    name: 'eighth',
    about: `pieces that had passed an editor: newsrooms, wires, student papers, press offices, museums, reviews and interviews of some twenty
countries, a third of them from South Asia, Africa and South-East Asia. Nobody marked their faults. When they were checked first (commit 9c0e52c0; five files of
JSON could not be read then, three of which are), nobody who wrote rules had read one: of 151 errors and warnings 100 were right, 43 false and 8 a matter of taste;
25 of the false ones were two agency pieces whose paragraphs were parted by tags within Markdown, which was mended (one false in 3,400 words but for these), of 33
queries 24, 7 and 2. All of the false messages have been read since.`,
    parts: readAndUnread
  },
  {
    name: 'ninth',
    about: `pieces that had passed an editor: newspapers, student magazines, museums, charities and local history of ten countries. Nobody marked
their faults. They were checked first after the false alarms in 12 million words of training sentences had been answered (commit 83cb38b5; four
files of JSON could not be read then, and are since): nobody who wrote rules had read one, and of 27 errors and warnings 22 were right, 2 false and 3 a matter of taste (one
false in 9,800 words; one more in the files that could not be read), of 9 queries 6, 2 and 1.`,
    parts: readAndUnread
  }
]

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {show: {type: 'string'}, of: {type: 'string'}}
})
const folders = new Map(
  positionals.map((given): [string, string] => [
    given.slice(0, given.indexOf('=')),
    given.slice(given.indexOf('=') + 1)
  ])
)
const asked = collections.filter(({name}) => folders.has(name))
if (asked.length === 0 || asked.length !== folders.size)
  throw new Error(
    `usage: npx tsx bench/published.ts <collection>=<folder>…, of ${collections.map(({name}) => name).join(', ')} (found ${positionals.join(' ')})`
  )
const checker = createChecker()
const texts = new Map<string, string>()
const scored: (Scored & Collection)[] = []
for (const collection of asked)
  scored.push({...collection, ...(await score(collection.name, folders.get(collection.name) ?? ''))})
const run = describeRun(`npx tsx bench/published.ts ${asked.map(({name}) => `${name}=<folder>`).join(' ')}`)
const earlier = sectionsOf(fs.readFileSync(new URL('./results/published.md', import.meta.url), 'utf8'))
const page = `# Posts as published

${collections.length} collections of texts as they stand in public repositories, with the faults that two readers, who saw no message, would have mended before
publishing. A fault is found where a message stands, or one of its further places; these count since 30 November, and are in the figures of
the third collection alone when it was checked first.

${collections.flatMap(({name}) => sectionOf(scored.find((one) => one.name === name)) ?? earlier.get(name) ?? []).join('\n\n')}
`
writeResult('published.md', page)
console.log(page)
/** Of the collections that have a part that was not read, what is shown is of pieces with odd numbers, unless it is asked of all. */
const isShown = ({parts}: Collection, place: Place): boolean =>
  values.of === 'all' || parts !== readAndUnread || isOdd(place)
for (const one of scored) {
  if (values.show === 'missed')
    for (const fault of one.faults)
      if (isShown(one, fault) && !isFound(fault, one.said))
        console.log(`${one.name}\t${fault.kind}\t${fault.certain ? 'certain' : 'probable'}\t${inContext(fault)}`)
  if (values.show === 'false' || values.show === 'unjudged')
    for (const said of one.said)
      if (said.verdict === values.show)
        console.log(
          `${one.name}\t${said.message.ruleId ?? ''}\t${said.file}:${said.start}-${said.end}\t${said.message.reason}\t${inContext(said)}`
        )
}

/** What the page says of a collection. */
function sectionOf(one: (Scored & Collection) | undefined): string | undefined {
  if (!one) return undefined
  const parts = [
    `## The ${one.name} collection`,
    `Measured on ${run.date} at commit ${run.commit} by \`${run.command}\`.`,
    `${one.posts} ${one.about.replace(/^\w+/, (noun) => `${noun} (${one.words} words)`)}`,
    verdictTable(one).trim()
  ]
  return [...parts, ...(one.faults.length === 0 ? [] : [faultTable(one, one.parts).trim()])].join('\n\n')
}

/** The sections of a page by their collections. */
function sectionsOf(page: string): ReadonlyMap<string, string> {
  return new Map(
    page
      .split(/^(?=## The )/m)
      .slice(1)
      .map((section): [string, string] => [/^## The (\w+)/.exec(section)?.[1] ?? '', section.trim()])
  )
}

/** Check the posts of a collection. */
async function score(name: string, folder: string): Promise<Scored> {
  const sources = read<Source>(name, 'sources')
  const verdicts = new Map(read<Judged>(name, 'verdicts').map((judged) => [keyOf(judged.rule, judged), judged.verdict]))
  const said: Said[] = []
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
      const further = (message.places ?? []).map(({start, end}) => ({file, start, end}))
      said.push({...place, further, message, verdict: verdicts.get(keyOf(message.ruleId ?? '', place)) ?? 'unjudged'})
    }
  }
  return {words, posts: sources.length, faults: read<Fault>(name, 'faults'), said}
}

function verdictTable({said}: Scored): string {
  const isLoud = ({message}: Said): boolean => message.fatal !== undefined && message.fatal !== null
  const levels = [
    ['errors and warnings', said.filter(isLoud)],
    ['queries', said.filter((one) => !isLoud(one))]
  ] as const
  return table(
    ['', 'all', 'right', 'false', 'taste', 'not judged'],
    levels.map(([level, messages]) => [
      level,
      messages.length,
      ...(['real', 'false', 'taste', 'unjudged'] as const).map((verdict) => count(messages, verdict))
    ])
  )
}

function faultTable({faults, said}: Scored, parts: Parts): string {
  const kinds = [...groupBy(faults, ({kind}) => kind)].toSorted((a, b) => b[1].length - a[1].length)
  const columns = [true, false].flatMap((certain) =>
    Object.entries(parts).map(([name, holds]) => ({name, holds, certain}))
  )
  return table(
    [
      'found, of the faults that readers marked',
      ...columns.map(({name, certain}) => `${certain ? 'certain' : 'probable'}${name}`)
    ],
    [...kinds, ['**all**', faults] as const].map(([kind, list]) => [
      kind,
      ...columns.map(({holds, certain}) =>
        share(
          list.filter((fault) => fault.certain === certain && holds(fault)),
          said
        )
      )
    ])
  )
}

/** Parts of a collection's faults, by what their columns say. */
type Parts = Readonly<Record<string, (fault: Fault) => boolean>>

function read<T>(set: string, name: string): T[] {
  return JSON.parse(fs.readFileSync(new URL(`./published/${set}/${name}.json`, import.meta.url), 'utf8')) as T[]
}

function keyOf(rule: string, {file, start, end}: Place): string {
  return `${rule} ${file} ${start} ${end}`
}

function count(messages: readonly Said[], verdict: Said['verdict']): number {
  return messages.filter((one) => one.verdict === verdict).length
}

function isFound(fault: Fault, said: readonly Said[]): boolean {
  const isAt = ({file, start, end}: Place): boolean =>
    file === fault.file && start < fault.end + beside && fault.start < end + beside
  return said.some((one) => isAt(one) || one.further.some(isAt))
}

function share(list: readonly Fault[], said: readonly Said[]): string {
  const found = list.filter((fault) => isFound(fault, said)).length
  return list.length === 0 ? '' : `${found} of ${list.length} (${percent(found, list.length)})`
}

/** Whether a post has an odd number. */
function isOdd({file}: Place): boolean {
  return Number.parseInt(file, 10) % 2 === 1
}

function inContext({file, start, end}: Place): string {
  const text = texts.get(file) ?? ''
  return `${file}: ${text.slice(Math.max(0, start - 60), start)}[${text.slice(start, end)}]${text.slice(end, end + 40)}`.replace(
    /\s+/g,
    ' '
  )
}
