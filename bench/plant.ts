// Plants faults in clean documents and counts how many the rules find, each rule alone.
//
//     npx tsx bench/plant.ts <data folder> [--rule id]… [--documents 300] [--seed 1] [--show 10]
import {parseArgs} from 'node:util'
import {activate} from '../src/check/plugin.ts'
import {rules as allRules} from '../src/rules.ts'
import {drawDocuments, plantRule, tallies, type PlantedCount} from './accuracy/planted.ts'

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    rule: {type: 'string', multiple: true},
    documents: {type: 'string', default: '300'},
    seed: {type: 'string', default: '1'},
    show: {type: 'string', default: '10'}
  }
})

const [number, seed] = [Number(values.documents), Number(values.seed)]
const documents = drawDocuments(positionals[0] ?? '.', number * 4, seed, 40_000)
for (const rule of allRules) {
  if (!rule.plant || (values.rule && !values.rule.includes(rule.meta.id))) continue
  const active = activate(rule, rule.meta.severity)
  const counts = plantRule(rule, documents, number, seed, active ? [active] : [])
  const found = counts.filter((count) => count.caught).length
  console.log(`${rule.meta.id}: ${found} of ${counts.length} found (${percent(found, counts.length)})`)
  for (const {kind, planted, found: caught, right} of tallies(counts)) {
    console.log(`  ${kind}: ${caught} of ${planted} (${percent(caught, planted)}), right correction ${right}`)
  }
  for (const line of counts.flatMap(missed).slice(0, Number(values.show))) console.log(line)
}

function missed({caught, kind, wrong, right, document, context}: PlantedCount): string[] {
  return caught
    ? []
    : [
        `  missed ${kind}: "${wrong}" for "${right}" in ${document}`.slice(0, 400),
        `    … ${context.replace(/\s+/g, ' ')}`
      ]
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((part / whole) * 100).toFixed(0)} %`
}
