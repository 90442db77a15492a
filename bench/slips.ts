// Measures the four kinds of slip: exact recall on planted faults, and what is said about edited documents.
//
//     npx tsx bench/slips.ts <data folder> [--size full|small] [--planted name|none]… [--clean name]… [--show 30] [--near] [--british] [--rules]
//
// `--rules` counts beside what the newsroom's rules say at the place, as a user sees it: the rules ask for more than the evidence
// does before they speak, and other rules find some of the faults.
// `--british` measures recall on copies in British spelling: of the rows that the variety tables change, as printed and respelled.
import type {Root} from 'nlcst'
import {parseArgs} from 'node:util'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {articleOf} from '../src/article/article.ts'
import {createChecker} from '../src/check/check.ts'
import type {Evidence, SlipKind} from '../src/desk/english/evidence.ts'
import {readEvidence} from '../src/desk/english/load-evidence.ts'
import {type PassageSlip, slipsOf} from '../src/desk/english/slips-of.ts'
import {spellingOf} from '../src/desk/english/variety-pairs.ts'
import {loadFormat} from '../src/formats/index.ts'
import {type Correction, countCorrection} from './accuracy/corrections.ts'
import {cleanCorpora, readDocuments, readRows} from './corpora.ts'

interface PlantedRow {
  readonly fault: string
  readonly before: string
  readonly after: string
}

interface Alarm {
  readonly corpus: string
  readonly slip: PassageSlip
  readonly context: string
}

const kinds: Readonly<Record<string, SlipKind>> = {
  word_order: 'word-order',
  real_word: 'wrong-word',
  missing_word: 'missing-word',
  extra_word: 'extra-word'
}

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    size: {type: 'string', default: 'full'},
    planted: {type: 'string', multiple: true},
    clean: {type: 'string', multiple: true},
    show: {type: 'string', default: '30'},
    near: {type: 'boolean', default: false},
    british: {type: 'boolean', default: false},
    rules: {type: 'boolean', default: false}
  }
})
const folder = positionals[0]
if (!folder) throw new Error('usage: npx tsx bench/slips.ts <data folder>')
const size = values.size === 'small' ? 'small' : 'full'
const memory = (): number => process.memoryUsage().heapUsed + process.memoryUsage().external
const before = memory()
const evidence = readEvidence(size)
evidence?.judge({words: ['Open', 'the', 'model', 'now'], gaps: ['', ' ', ' ', ' ', '.']})
console.log(`${size} model: ${((memory() - before) / 2 ** 20).toFixed(0)} MB of memory once open`)
if (!evidence) throw new Error('no file system')
const processor = unified().use(await loadFormat('text'))
await measure(evidence)

async function measure(model: Evidence): Promise<undefined> {
  for (const name of values.planted ?? ['planted_us_press', 'planted_gov_blogs']) {
    if (name !== 'none') {
      recallOf(name, model)
      if (values.rules) await told(name)
    }
  }
  const alarms: Alarm[] = []
  const words = new Map<string, number>()
  let milliseconds = 0
  for (const corpus of values.clean ?? cleanCorpora) {
    for (const document of readDocuments(folder ?? '', corpus)) {
      const article = read(document.text)
      words.set(corpus, (words.get(corpus) ?? 0) + article.wordCount)
      const start = process.cpuUsage()
      for (const block of article.blocks) {
        for (const slip of slipsOf(block, model)) {
          if (slip.margin < 0 && !values.near) continue
          alarms.push({
            corpus,
            slip,
            context: inContext(
              block.words.map((word) => word.text),
              slip
            )
          })
        }
      }
      const used = process.cpuUsage(start)
      milliseconds += (used.user + used.system) / 1000
    }
  }
  report(alarms, words, milliseconds)
}

function read(text: string): ReturnType<typeof articleOf> {
  const file = new VFile(text)
  return articleOf(processor.parse(file) as Root, file)
}

function recallOf(name: string, model: Evidence): undefined {
  const rows = readRows<PlantedRow>(folder ?? '', name)
  if (!values.british) return recall(name, rows, model)
  const pairs = rows
    .map((row) => [row, {...row, before: toBritish(row.before), after: toBritish(row.after)}] as const)
    .filter(([own, respelled]) => own.after !== respelled.after)
  recall(
    `${name}, American`,
    pairs.map(([own]) => own),
    model
  )
  recall(
    `${name}, the same in British spelling`,
    pairs.map(([, respelled]) => respelled),
    model
  )
}

/** A text with its American spellings made British. */
function toBritish(text: string): string {
  return text.replace(/\p{L}+/gu, (word) => {
    const spelling = spellingOf(word.toLowerCase())
    if (spelling?.side !== 'American') return word
    const {other} = spelling
    return word === word.toLowerCase() ? other : `${other.charAt(0).toUpperCase()}${other.slice(1)}`
  })
}

function recall(name: string, rows: readonly PlantedRow[], model: Evidence): undefined {
  const found = new Map<string, [number, number]>()
  for (const row of rows) {
    const tally = found.get(row.fault) ?? [0, 0]
    found.set(row.fault, tally)
    tally[1]++
    if (isMended(row, model)) tally[0]++
  }
  console.log(name)
  for (const [fault, [hits, total]] of found) {
    console.log(`  ${kinds[fault] ?? fault}: ${hits} of ${total} = ${interval(hits, total)}`)
  }
}

/** Print at how many of the planted places the newsroom's rules say something that the sentence as it was doesn't draw. */
async function told(name: string): Promise<undefined> {
  const checker = createChecker()
  const tallies = new Map<string, {all: number; found: number; loud: number}>()
  for (const row of readRows<PlantedRow & Pick<Correction, 'start' | 'end'>>(folder ?? '', name)) {
    const tally = tallies.get(row.fault) ?? {all: 0, found: 0, loud: 0}
    tallies.set(row.fault, tally)
    const asText = {id: '', set: '', hard: true, wrong: '', right: '', doc_before: 'a.txt', doc_after: 'a.txt'}
    const {paragraph} = await countCorrection({...asText, ...row}, undefined, checker)
    tally.all++
    if ((paragraph?.ruleIds.length ?? 0) > 0) tally.found++
    if (paragraph?.loud) tally.loud++
  }
  console.log(`${name}, as the newsroom's rules tell it: found at the place, of these by a warning`)
  for (const [fault, {all, found, loud}] of tallies)
    console.log(`  ${fault}: ${found} of ${all} = ${interval(found, all)}, ${interval(loud, all)}`)
}

/** Whether one of the slips, mended, makes the sentence as it was. */
function isMended({before, after}: PlantedRow, model: Evidence): boolean {
  const right = read(after)
    .blocks.flatMap((block) => block.words.map((word) => word.norm))
    .join(' ')
  const {blocks} = read(before)
  return blocks.some((block) =>
    slipsOf(block, model).some((slip) => {
      if (slip.margin < 0) return false
      const mended = blocks.flatMap((other) => {
        const norms = other.words.map((word) => word.norm)
        if (other === block)
          norms.splice(
            slip.from,
            slip.to - slip.from,
            ...slip.replacement.map((word) => word.toLowerCase().replaceAll('’', "'"))
          )
        return norms
      })
      return mended.join(' ') === right
    })
  )
}

function report(alarms: readonly Alarm[], words: ReadonlyMap<string, number>, milliseconds: number): undefined {
  const total = [...words.values()].reduce((sum, value) => sum + value, 0)
  console.log(`edited documents: ${total} words, ${Math.round(total / (milliseconds / 1000))} words a CPU second`)
  for (const kind of Object.values(kinds)) {
    const own = alarms.filter(({slip}) => slip.kind === kind)
    const per = [...words].map(
      ([corpus, n]) => `${corpus} ${((own.filter((alarm) => alarm.corpus === corpus).length / n) * 10_000).toFixed(2)}`
    )
    console.log(
      `${kind}: ${own.length} messages, ${((own.length / total) * 10_000).toFixed(2)} in 10,000 words (${per.join(', ')})`
    )
    const shown = own.toSorted((a, b) => a.slip.margin - b.slip.margin).slice(0, Number(values.show))
    for (const {slip, corpus, context} of shown)
      console.log(`    ${slip.margin.toFixed(2)} ${slip.frame ?? ''} ${corpus}: ${context}`)
  }
}

function inContext(words: readonly string[], {from, to, replacement}: PassageSlip): string {
  return `${words.slice(Math.max(0, from - 6), from).join(' ')} [${words.slice(from, to).join(' ')} → ${replacement.join(' ')}] ${words.slice(to, to + 6).join(' ')}`
}

/** A share in per cent with its 95 % interval (Wilson). */
function interval(hits: number, total: number): string {
  const z = 1.96
  const share = hits / total
  const middle = (share + (z * z) / (2 * total)) / (1 + (z * z) / total)
  const half = (z * Math.sqrt((share * (1 - share)) / total + (z * z) / (4 * total * total))) / (1 + (z * z) / total)
  const percent = (value: number): string => (value * 100).toFixed(1)
  return `${percent(share)} % (${percent(middle - half)}–${percent(middle + half)})`
}
