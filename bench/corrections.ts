// Counts how many corrections that editors really made a rule finds, with its first suggestion.
//
//     npx tsx bench/corrections.ts <data folder> --rule <id> --fault <kind> [--show 40] [--all]
//
// The labels of some kinds are noisy: `judged-corrections.json` holds which of a sample (150 of a kind, drawn at random) a reader
// finds to be faults, by id; recall is stated on these beside.
import {parseArgs} from 'node:util'
import {createChecker} from '../src/check/check.ts'
import {applyEdits} from '../src/check/edits.ts'
import {rules as allRules} from '../src/rules.ts'
import type {Correction} from './accuracy/corrections.ts'
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
let found = 0
let right = 0
let elsewhere = 0
const missed: string[] = []
const others: string[] = []
const rows = readRows<Correction>(positionals[0] ?? '.', 'typos').filter(
  (row) => row.fault === values.fault && (row.hard || values.all)
)
for (const row of rows) {
  const points = Array.from(row.before)
  const start = points.slice(0, row.start).join('').length
  const end = start + points.slice(row.start, row.end).join('').length
  const {messages} = await checker.check(row.before, /^\s*<[a-z]/i.test(row.before) ? 'html' : 'markdown')
  // A missing word has an empty place: there the message's place need only touch it.
  const hit = messages.find((message) => {
    const [from, to] = [message.start ?? 0, message.end ?? 0]
    return start === end ? from <= end + 1 && start <= to + 1 : from < end && start < to
  })
  const first = hit?.expected?.[0] ?? hit?.edits?.map((edit) => edit.text).join('')
  for (const message of messages) if (message !== hit) others.push(`${message.reason} (${row.id})`)
  elsewhere += messages.length - (hit ? 1 : 0)
  if (hit) found++
  // A word too many has no correction of its own: there the paragraph after the edits is compared.
  const after = hit?.edits && applyEdits(row.before, hit.edits)
  const isRight =
    hit !== undefined && (first === row.right || after?.replace(/\s+/g, ' ') === row.after.replace(/\s+/g, ' '))
  if (verdicts[row.fault]?.[row.id] === 'true') {
    ofTrue.all++
    if (hit) ofTrue.found++
    if (isRight) ofTrue.right++
  }
  if (isRight) right++
  else
    missed.push(
      `${hit ? `suggests "${first}" not` : 'missed'} "${row.wrong}" → "${row.right}": …${row.before.slice(Math.max(0, start - 60), start)}⟦${row.before.slice(start, end)}⟧${row.before.slice(end, end + 60)} (${row.id})`.replace(
        /\s+/g,
        ' '
      )
    )
}
if (ofTrue.all > 0)
  console.log(`judged true: ${ofTrue.found} of ${ofTrue.all} found, first suggestion right ${ofTrue.right}`)
console.log(
  `${values.rule}: ${found} of ${rows.length} real corrections of kind ${values.fault} found, first suggestion right ${right}; ${elsewhere} other messages`
)
for (const line of missed.slice(0, Number(values.show))) console.log(`  ${line}`)
for (const line of others.slice(0, Number(values.show))) console.log(`  also ${line}`)
