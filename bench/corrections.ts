// Counts how many corrections that editors really made a rule finds, with its first suggestion.
//
//     npx tsx bench/corrections.ts <data folder> --rule <id> --fault <kind> [--show 40] [--all]
//
// The labels of some kinds are noisy: `judged-corrections.json` holds which of a sample (150 of a kind, drawn at random) a reader
// finds to be faults, by id; recall is stated on these beside.
import {parseArgs} from 'node:util'
import {createChecker} from '../src/check/check.ts'
import {rules as allRules} from '../src/rules.ts'
import {type Correction, countCorrection, units} from './accuracy/corrections.ts'
import {readRows} from './corpora.ts'
import judged from './judged-corrections.json' with {type: 'json'}

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    rule: {type: 'string'},
    fault: {type: 'string'},
    show: {type: 'string', default: '40'},
    all: {type: 'boolean', default: false}
  }
})

const checker = createChecker({
  rules: Object.fromEntries(
    allRules.map(({meta}) => [meta.id, meta.id === values.rule ? meta.severity : ('off' as const)])
  )
})
const verdicts: Readonly<Record<string, Readonly<Record<string, string>>>> = judged
const ofTrue = {found: 0, right: 0, all: 0}
const ofAll = {found: 0, right: 0, all: 0, stayed: 0}
const missed: string[] = []
const rows = readRows<Correction>(positionals[0] ?? '.', 'typos').filter(
  (row) => row.fault === values.fault && (row.hard || values.all)
)
for (const row of rows) {
  const {paragraph: hit} = await countCorrection(row, undefined, checker)
  const isFound = hit !== undefined && hit.ruleIds.length > 0
  for (const tally of verdicts[row.fault]?.[row.id] === 'true' ? [ofAll, ofTrue] : [ofAll]) {
    tally.all++
    if (isFound) tally.found++
    if (hit?.right) tally.right++
  }
  if (hit && hit.stayed.length > 0) ofAll.stayed++
  if (!hit?.right) missed.push(`${isFound ? 'suggests something else' : 'missed'} ${inContext(row)}`)
}
if (ofTrue.all > 0)
  console.log(`judged true: ${ofTrue.found} of ${ofTrue.all} found, first suggestion right ${ofTrue.right}`)
console.log(
  `${values.rule}: ${ofAll.found} of ${ofAll.all} real corrections of kind ${values.fault} found, first suggestion right ${ofAll.right}; ${ofAll.stayed} messages at the place stay after the correction`
)
for (const line of missed.slice(0, Number(values.show))) console.log(`  ${line}`)

function inContext({before, start, end, wrong, right, id}: Correction): string {
  const [from, to] = [units(before, start), units(before, end)]
  const line = `"${wrong}" → "${right}": …${before.slice(Math.max(0, from - 60), from)}⟦${before.slice(from, to)}⟧${before.slice(to, to + 60)} (${id})`
  return line.replace(/\s+/g, ' ')
}
