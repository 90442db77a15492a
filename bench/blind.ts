// What the rules find in articles whose faults were made by somebody who had not seen the rules; writes bench/results/blind.md.
//
//     npx tsx bench/blind.ts [--show] [--articles folder]
//
// Each article of `blind/articles`, or of another folder, stands there clean and with faults, in its own format; `.faults.json` tells the faulty words. A fault
// is found when a message that the clean article does not get lies on its words.
import fs from 'node:fs'
import path from 'node:path'
import {pathToFileURL} from 'node:url'
import {parseArgs} from 'node:util'
import type {VFileMessage} from 'vfile-message'
import {createChecker} from '../src/check/check.ts'
import type {Fields} from '../src/formats/fields.ts'
import {groupBy} from './group.ts'
import {describeRun, percent, table, writeResult} from './run.ts'

interface Fault {
  readonly kind: string
  readonly quote: string
  readonly correction: string
  readonly also?: ReadonlyArray<string | {readonly quote?: string}>
}

/** A fault and the rules that found it. */
interface Counted {
  readonly article: string
  readonly fault: Fault
  readonly ruleIds: readonly string[]
}

const {values} = parseArgs({options: {show: {type: 'boolean', default: false}, articles: {type: 'string'}}})
const folder = values.articles
  ? pathToFileURL(`${path.resolve(values.articles)}/`)
  : new URL('./blind/articles/', import.meta.url)
const names = fs.readdirSync(folder)
const checker = createChecker()
const counted: Counted[] = []
const onClean: VFileMessage[] = []
let words = 0
for (const name of names.filter((file) => file.endsWith('.faults.json'))) {
  const article = name.replace('.faults.json', '')
  const clean = await read(article, 'clean')
  const faulty = await read(article, 'faulty')
  words += clean.words
  onClean.push(...clean.messages)
  const known = new Set(clean.messages.map(saying))
  const fresh = faulty.messages.filter((message) => !known.has(saying(message)))
  const faults = JSON.parse(fs.readFileSync(new URL(name, folder), 'utf8')) as readonly Fault[]
  for (const fault of faults) {
    const quotes = [
      fault.quote,
      ...(fault.also ?? []).map((other) => (typeof other === 'string' ? other : (other.quote ?? '')))
    ]
    const hits = fresh.filter((message) =>
      quotes.some((quote) => quote !== '' && liesOn(message, quote, faulty.sources))
    )
    counted.push({article, fault, ruleIds: [...new Set(hits.map(({ruleId}) => ruleId ?? ''))].toSorted()})
  }
}
const found = counted.filter(({ruleIds}) => ruleIds.length > 0)
const loud = onClean.filter(({severity}) => severity !== 'info').length
if (values.show) {
  for (const {article, fault, ruleIds} of counted)
    console.log(`${article} ${ruleIds.join(', ') || 'missed'}: ${fault.kind} "${fault.quote}" → ${fault.correction}`)
  for (const message of onClean) console.log(`clean: ${message.ruleId ?? ''} ${message.reason}`)
}
const run = describeRun('npx tsx bench/blind.ts')
const page = `# Articles of a blind author

Measured on ${run.date} at commit ${run.commit} by \`${run.command}\`. ${counted.length} faults in ${new Set(counted.map(({article}) => article)).size} articles of many kinds, varieties and formats, written
by somebody who knew what a copy desk looks for but had seen no rule; some of the misses have been read since. On the clean articles (${words} words, full of traps): ${loud} errors and
warnings, ${onClean.length - loud} queries.

${table(
  ['kind', 'faults', 'found'],
  [
    ['**all**', counted.length, `${found.length} (${percent(found.length, counted.length)})`],
    ...[...groupBy(counted, ({fault}) => fault.kind)]
      .toSorted((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1))
      .map(([kind, some]) => [kind, some.length, some.filter(({ruleIds}) => ruleIds.length > 0).length])
  ]
)}
`
if (!values.articles) writeResult('blind.md', page)
console.log(page)

interface Read {
  readonly messages: readonly VFileMessage[]
  /** The sources by field; that of an article without fields under ''. */
  readonly sources: ReadonlyMap<string, string>
  readonly words: number
}

async function read(article: string, state: 'clean' | 'faulty'): Promise<Read> {
  const name = names.find((file) => file.startsWith(`${article}.${state}.`)) ?? ''
  const source = fs.readFileSync(new URL(name, folder), 'utf8')
  const extension = name.slice(name.lastIndexOf('.') + 1)
  const format =
    extension === 'md' ? 'markdown' : extension === 'html' ? 'html' : extension === 'json' ? 'fields' : 'text'
  const file = await checker.check(source, format)
  const fields = format === 'fields' ? (JSON.parse(source) as Fields).fields : [{id: '', value: source}]
  return {
    messages: file.messages,
    sources: new Map(fields.map(({id, value}) => [id, value])),
    words: file.data.copydesk?.words ?? 0
  }
}

function saying({ruleId, reason}: VFileMessage): string {
  return `${ruleId ?? ''} ${reason}`
}

/** Whether one of a message's places shares a character with a quotation of the source. */
function liesOn(message: VFileMessage, quote: string, sources: ReadonlyMap<string, string>): boolean {
  const places = [{start: message.start ?? -1, end: message.end ?? -1, field: message.field}, ...(message.places ?? [])]
  return places.some((place) => {
    const field = place.field ?? message.field ?? ''
    // A field of front matter stands in the file itself.
    const source = sources.get(field) ?? sources.get('') ?? ''
    for (let at = source.indexOf(quote); at >= 0; at = source.indexOf(quote, at + 1)) {
      if (place.start < at + quote.length && at < place.end) return true
    }
    return false
  })
}
