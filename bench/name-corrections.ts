// Sorts the names that editors really corrected, and counts how many of each kind the name rules find.
//
//     npx tsx bench/name-corrections.ts <data folder> [--show]
import {parseArgs} from 'node:util'
import {createChecker} from '../src/check/check.ts'
import {editDistance, isInflection, slipOf} from '../src/article/cast/slip.ts'
import {foldName} from '../src/desk/names/fold-name.ts'
import {rules} from '../src/rules.ts'
import {readRows} from './corpora.ts'

const {values, positionals} = parseArgs({allowPositionals: true, options: {show: {type: 'boolean', default: false}}})
const folder = positionals[0] ?? '.'

interface Correction {
  readonly fault: string
  readonly wrong: string
  readonly right: string
  readonly start: number
  readonly before: string
  readonly doc_before: string
  readonly right_elsewhere_in_doc: number
}

const nameRules = [
  'name-spelling',
  'name-accent',
  'furniture-name',
  'known-name',
  'place-name',
  'cast-drift',
  'acronym'
]
const documents = new Map(
  readRows<{file: string; text: string}>(folder, 'documents').map(({file, text}) => [file, text])
)
const settings = Object.fromEntries(
  rules.map(({meta}) => [meta.id, nameRules.includes(meta.id) ? meta.severity : ('off' as const)])
)
const checker = createChecker({rules: settings})

/** What kind of correction it is: only `spelling` and `accent` are another spelling of the same name. */
function kindOf(wrong: string, right: string): string {
  const [a, b] = [wrong, right].map((word) => foldName(word.replace(/['’]s$/, '').replace(/[^\p{L}\d'’-]+$/u, '')))
  if (a === undefined || b === undefined) return 'other'
  if (a === b) return wrong.replace(/['’]s?$/, '') === right.replace(/['’]s?$/, '') ? 'grammar' : 'accent'
  if (slipOf(a, b) ?? (Math.min(a.length, b.length) >= 5 && editDistance(a, b, 2) <= 2 && !isInflection(a, b)))
    return 'spelling'
  return isInflection(a, b) ? 'grammar' : 'another name'
}

const tally = new Map<string, {all: number; found: number; right: number}>()
for (const row of readRows<Correction>(folder, 'typos')) {
  if (row.fault !== 'name_misspelling') continue
  const text = documents.get(row.doc_before) ?? ''
  const files = await checker.check(text, row.doc_before.endsWith('.html') ? 'html' : 'markdown')
  // The label's paragraph may be rewrapped in the document: what counts is a message on the wrong word.
  const wrong = foldName(row.wrong.replace(/['’]s?$/, '').replace(/[^\p{L}\d]+$/u, ''))
  const hits = files.messages.filter(
    (message) =>
      foldName(message.actual ?? '') === wrong ||
      message.expected?.some((text) => foldName(text) === wrong) ||
      message.places?.some((place) => foldName(place.text) === wrong)
  )
  const kind = `${kindOf(row.wrong, row.right)}, ${row.right_elsewhere_in_doc > 0 ? 'right form in the document' : 'alone'}`
  const count = tally.get(kind) ?? {all: 0, found: 0, right: 0}
  tally.set(kind, count)
  count.all++
  if (hits.length > 0) count.found++
  const right = row.right.replace(/['’]s?$/, '')
  if (hits.some((hit) => hit.expected?.includes(right) || hit.reason.includes(`"${right}"`))) count.right++
  if (values.show)
    console.log(
      `${hits.length > 0 ? '+' : '-'} ${kind}: ${row.wrong} → ${row.right} ${row.doc_before} ${hits.map((hit) => hit.ruleId).join()}`
    )
}
for (const [kind, {all, found, right}] of [...tally].toSorted((a, b) => (a[0] < b[0] ? -1 : 1))) {
  console.log(`${kind}: ${found} of ${all} found, ${right} with the right form`)
}
