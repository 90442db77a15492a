// What the rules find in passages with one printed slip each, by people who had not seen the rules; writes bench/results/passages.md.
//
//     npx tsx bench/passages.ts [--show american|commonwealth|further] [--half odd|even]
//
// `blind/passages/<name>.jsonl` has a passage a line, as printed and as meant; a slip is found when a message that the right passage does not
// get lies on it or within a word or two. `<name>-clean.jsonl` has right ones full of what looks like a slip. Nobody who wrote rules has read
// the lines with odd numbers, nor any of `further`.
import fs from 'node:fs'
import {parseArgs} from 'node:util'
import type {VFileMessage} from 'vfile-message'
import {createChecker} from '../src/check/check.ts'
import {groupBy} from './group.ts'
import {describeRun, percent, table, writeResult} from './run.ts'

interface Passage {
  readonly kind: string
  readonly before: string
  readonly after: string
}

interface Scored extends Passage {
  readonly set: string
  readonly isOdd: boolean
  readonly found: readonly VFileMessage[]
  readonly onRight: readonly VFileMessage[]
}

/** How far a message may lie from the slip, in UTF-16 units: a word or two. */
const near = 25

const opening = 'The council met on Monday to discuss the budget for the coming year.\n\n'
const closing = '\n\nThe meeting ended shortly after nine in the evening.'
const folder = new URL('./blind/passages/', import.meta.url)

const {values} = parseArgs({options: {show: {type: 'string'}, half: {type: 'string'}}})
const checker = createChecker()
const scored: Scored[] = []
const onClean: VFileMessage[] = []
const sets = ['american', 'commonwealth', 'further']
for (const name of sets) {
  for (const [index, passage] of rows<Passage>(`${name}.jsonl`).entries())
    scored.push(await score(passage, name, index))
  for (const {text} of rows<{text: string}>(`${name}-clean.jsonl`)) onClean.push(...(await read(text)))
}
for (const {set, isOdd, kind, before, after, found, onRight} of scored) {
  if (values.show !== set || (values.half !== undefined && (values.half === 'odd') !== isOdd)) continue
  const [start, end] = placeOf(before, after)
  const place = `${before.slice(Math.max(0, start - 60), start)}⟦${before.slice(start, end)}⟧${before.slice(end, end + 60)}`
  console.log(`${found.map(({ruleId}) => ruleId).join(', ') || 'missed'}: ${kind} ${place}`)
  for (const {ruleId, reason} of onRight) console.log(`  on the right passage: ${ruleId ?? ''} ${reason}`)
}
const columns = [
  ['American, unread', of('american', true)],
  ['American, read', of('american', false)],
  ['Commonwealth, unread', of('commonwealth', true)],
  ['Commonwealth, read', of('commonwealth', false)],
  ['further Commonwealth, unread', scored.filter(({set}) => set === 'further')]
] as const
const kinds = [...groupBy(scored, ({kind}) => kind)].map(([kind]) => kind)
const run = describeRun('npx tsx bench/passages.ts')
const falseOnes = [...onClean, ...scored.flatMap(({onRight}) => onRight)]
const page = `# Passages of blind authors

Measured on ${run.date} at commit ${run.commit} by \`${run.command}\`: slips found, of those made. Three authors who had seen no rule wrote them: one slip in
each passage, of the kinds that papers and sites print. The unread ones have not been read by anybody who wrote rules; at the commit that their
day began with (b3acf28), 45 of 120, 29 of 90 and 92 of 240 of them were found, and 48 of 120 and 30 of 90 of those that were read after.

${table(
  ['', ...columns.map(([name]) => name)],
  [
    ...kinds.map((kind) => [kind, ...columns.map(([, rows]) => share(rows.filter((row) => row.kind === kind)))]),
    ['**all**', ...columns.map(([, rows]) => `${share(rows)} (${percent(hits(rows), rows.length)})`)]
  ]
)}

The right versions of the ${scored.length} passages, and ${sets.reduce((sum, name) => sum + rows(`${name}-clean.jsonl`).length, 0)} more that are full of look-alikes, draw
${falseOnes.filter(({severity}) => severity !== 'info').length} errors and warnings and ${falseOnes.filter(({severity}) => severity === 'info').length} queries.
`
writeResult('passages.md', page)
console.log(page)

function rows<Row>(name: string): readonly Row[] {
  const lines = fs.readFileSync(new URL(name, folder), 'utf8').split('\n')
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Row)
}

function of(set: string, isOdd: boolean): readonly Scored[] {
  return scored.filter((row) => row.set === set && row.isOdd === isOdd)
}

function hits(some: readonly Scored[]): number {
  return some.filter(({found}) => found.length > 0).length
}

function share(some: readonly Scored[]): string {
  return some.length === 0 ? '' : `${hits(some)} of ${some.length}`
}

async function score(passage: Passage, set: string, index: number): Promise<Scored> {
  const onRight = await read(passage.after)
  const known = new Set(onRight.map(saying))
  const [start, end] = placeOf(passage.before, passage.after)
  const found = (await read(passage.before)).filter(
    (message) =>
      !known.has(saying(message)) &&
      (message.start ?? 0) < opening.length + end + near &&
      (message.end ?? 0) > opening.length + start - near
  )
  return {...passage, set, isOdd: index % 2 === 0, found, onRight}
}

/** The messages of a passage, which stands between two paragraphs. */
async function read(text: string): Promise<readonly VFileMessage[]> {
  return (await checker.check(opening + text + closing, text.includes('`') ? 'markdown' : 'text')).messages
}

function saying({ruleId, reason}: VFileMessage): string {
  return `${ruleId ?? ''} ${reason}`
}

/** Where two texts differ, in the first. */
function placeOf(one: string, other: string): readonly [start: number, end: number] {
  const shorter = Math.min(one.length, other.length)
  let start = 0
  while (start < shorter && one[start] === other[start]) start++
  let end = 0
  while (end < shorter - start && one.at(-1 - end) === other.at(-1 - end)) end++
  return [start, one.length - end]
}
