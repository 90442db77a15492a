// What is told of single faults of grammar, one in each sentence, and of the same sentences without them; writes bench/results/constructions.md.
//
//     npx tsx bench/constructions.ts [--show missed|false]
//
// `constructions/*.txt` has a sentence a line, with the fault and what is right: "The villagers {tends|tend} to sell". They were written by kinds of
// fault before the readers of those kinds, by somebody who told nobody who wrote them.
import fs from 'node:fs'
import {parseArgs} from 'node:util'
import {createChecker} from '../src/check/check.ts'
import {describeRun, percent, table, writeResult} from './run.ts'

const {values} = parseArgs({options: {show: {type: 'string'}}})
const folder = new URL('./constructions/', import.meta.url)
const checker = createChecker()
const rows: Array<readonly (string | number)[]> = []
let [all, told, spoken] = [0, 0, 0]
for (const file of fs.readdirSync(folder).toSorted()) {
  const lines = fs.readFileSync(new URL(file, folder), 'utf8').trim().split('\n')
  const faulty = await linesSpokenOf(lines.map((line) => line.replace(/\{([^|}]*)\|[^}]*\}/g, '$1')))
  const right = await linesSpokenOf(lines.map((line) => line.replace(/\{[^|}]*\|([^}]*)\}/g, '$1')))
  rows.push([file.replace('.txt', '').replaceAll('-', ' '), lines.length, share(faulty.size, lines.length), right.size])
  all += lines.length
  told += faulty.size
  spoken += right.size
  for (const [index, line] of lines.entries())
    if (values.show === 'missed' ? !faulty.has(index) : values.show === 'false' && right.has(index)) console.log(line)
}
const run = describeRun('npx tsx bench/constructions.ts')
const page = `# Constructions

Measured on ${run.date} at commit ${run.commit} by \`${run.command}\`: sentences with one fault each, written by kinds of fault before the readers of
these kinds, which were written on 30 November by others who saw none of them (136 were told before). No article is so full of faults: what is found in
published pieces tells more ([published.md](published.md)).

${table(['kind', 'sentences', 'told', 'told of the same without the fault'], [...rows, ['**all**', all, share(told, all), spoken]])}
`
writeResult('constructions.md', page)
console.log(page)

/** Which of the sentences something is said of, each a paragraph of its own. */
async function linesSpokenOf(lines: readonly string[]): Promise<ReadonlySet<number>> {
  const {messages} = await checker.check({path: 'sentences.txt', value: `${lines.join('\n\n')}\n`}, 'text')
  return new Set(messages.flatMap(({line}) => (line === undefined ? [] : [(line - 1) / 2])))
}

function share(count: number, of: number): string {
  return `${count} (${percent(count, of)})`
}
