// Plants faults in clean documents and counts how many the rules find.
//
//     npx tsx bench/plant.ts <data folder> [--rule id]… [--documents 300] [--seed 1] [--show 10] [--alone]
import {parseArgs} from 'node:util'
import {VFile} from 'vfile'
import {articleOf} from '../src/article/article.ts'
import {MappedText, type Span} from '../src/article/source-map.ts'
import {report} from '../src/check/message.ts'
import {activate} from '../src/check/plugin.ts'
import {seeded, type PlantBlock} from '../src/check/plant.ts'
import type {Rule} from '../src/check/rule.ts'
import {runRules} from '../src/check/run.ts'
import {sharedDesk} from '../src/desk/desk.ts'
import {treeOf} from '../src/formats/format.ts'
import {readText} from '../src/formats/text.ts'
import {rules as allRules} from '../src/rules.ts'
import {cleanCorpora, readDocuments, type Document} from './corpora.ts'

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    rule: {type: 'string', multiple: true},
    documents: {type: 'string', default: '300'},
    seed: {type: 'string', default: '1'},
    show: {type: 'string', default: '10'}
  }
})

const documents = draw(positionals[0] ?? '.', Number(values.documents), Number(values.seed))
for (const rule of allRules) {
  if (!rule.plant || (values.rule && !values.rule.includes(rule.meta.id))) continue
  measure(rule, rule.plant)
}

/** Draw documents of at least 150 words evenly from the clean corpora; more than asked for, since not all take every fault. */
function draw(folder: string, number: number, seed: number): Document[] {
  const random = seeded(seed)
  return cleanCorpora
    .flatMap((corpus) => readDocuments(folder, corpus))
    .filter((document) => document.text.length > 900 && document.text.length < 40_000)
    .map((document) => ({document, key: random()}))
    .toSorted((a, b) => a.key - b.key)
    .slice(0, number * 4)
    .map(({document}) => document)
}

interface Said extends Span {
  readonly block: number
  readonly fingerprint: string
  readonly line: string
  readonly right: readonly string[]
}

/** What one rule says of blocks, with its places in the blocks' texts. */
function sayings(rule: Rule, blocks: readonly PlantBlock[]): Said[] {
  let source = ''
  const mapped = blocks.map(({role, text}) => {
    const made = {mapped: new MappedText().verbatim(text, source.length, 'text'), role}
    source += `${text}\n\n`
    return made
  })
  const file = new VFile(source)
  const tree = treeOf(source, {blocks: mapped})
  const article = articleOf(tree, file)
  const active = activate(rule, rule.meta.severity)
  const findings = runRules(article, active ? [active] : [], sharedDesk())
  const messages = report(file, article, findings)
  return findings.flatMap((finding, index) => {
    const message = messages[index]
    const places = [{block: finding.block, start: finding.start, end: finding.end}, ...(finding.alsoAt ?? [])]
    return places.map(({block, start, end}) => ({
      block: block.index,
      start,
      end,
      fingerprint: message?.fingerprint ?? '',
      line: `${finding.severity} ${finding.reason}`,
      right: [...(finding.expected ?? []), ...(message?.edits?.map((edit) => edit.text) ?? [])]
    }))
  })
}

function measure(rule: Rule, plant: NonNullable<Rule['plant']>): undefined {
  const kinds = new Map<string, {planted: number; found: number; right: number}>()
  const missed: string[] = []
  let planted = 0
  for (const [index, document] of documents.entries()) {
    if (planted >= Number(values.documents)) break
    const {blocks} = readText(document.text, {})
    const before = blocks.map(({mapped, role}) => ({role, text: mapped.text}))
    const fault = plant(before, seeded(Number(values.seed) * 7919 + index))
    if (!fault) continue
    planted++
    const known = new Set(sayings(rule, before).map((said) => said.fingerprint))
    const hits = sayings(rule, fault.blocks).filter(
      (said) =>
        !known.has(said.fingerprint) &&
        fault.places.some((place) => place.block === said.block && place.start < said.end && said.start < place.end)
    )
    const tally = kinds.get(fault.kind) ?? {planted: 0, found: 0, right: 0}
    kinds.set(fault.kind, tally)
    tally.planted++
    if (hits.length > 0) tally.found++
    else missed.push(`${fault.kind}: "${fault.wrong}" for "${fault.right}" in ${document.corpus} ${document.id}`)
    if (hits.some((hit) => hit.right.includes(fault.right))) tally.right++
  }
  const total = [...kinds.values()].reduce((sum, {found}) => sum + found, 0)
  console.log(`${rule.meta.id}: ${total} of ${planted} found (${percent(total, planted)})`)
  for (const [kind, {planted: number, found, right}] of [...kinds].toSorted((a, b) => b[1].planted - a[1].planted)) {
    console.log(`  ${kind}: ${found} of ${number} (${percent(found, number)}), right correction ${right}`)
  }
  for (const line of missed.slice(0, Number(values.show))) console.log(`  missed ${line.slice(0, 400)}`)
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((part / whole) * 100).toFixed(0)} %`
}
