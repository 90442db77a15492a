// Measures what the cast and the name rules cost, warm, on articles of 1,500 words.
//
//     npx tsx bench/name-speed.ts <data folder> [--corpus congress-press] [--words 1500] [--passes 9]
//
// Of each article the fastest pass counts, which a busy machine disturbs least; told are the median and the slowest article.
import {parseArgs} from 'node:util'
import {VFile} from 'vfile'
import {articleOf, type Article} from '../src/article/article.ts'
import {castOf} from '../src/article/cast/cast.ts'
import {namedOf} from '../src/article/cast/named.ts'
import {nameRuns} from '../src/article/cast/name-token.ts'
import {spellingConflicts} from '../src/article/cast/spellings.ts'
import {activate} from '../src/check/plugin.ts'
import {runRules} from '../src/check/run.ts'
import {sharedDesk} from '../src/desk/desk.ts'
import {treeOf} from '../src/formats/format.ts'
import {readText} from '../src/formats/text.ts'
import {rules} from '../src/rules.ts'
import {readDocuments} from './corpora.ts'

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    corpus: {type: 'string', default: 'congress-press'},
    words: {type: 'string', default: '1500'},
    passes: {type: 'string', default: '9'}
  }
})

const nameRules = new Set([
  'acronym',
  'cast-drift',
  'furniture-name',
  'known-name',
  'name-accent',
  'name-spelling',
  'place-name'
])
const desk = sharedDesk()
const active = rules.flatMap((rule) => (nameRules.has(rule.meta.id) ? (activate(rule, rule.meta.severity) ?? []) : []))
const number = Number(values.words)
const texts = readDocuments(positionals[0] ?? '.', values.corpus).flatMap(({text}) => {
  const words = text.split(/(?<=\s)(?=\S)/)
  return words.length < number ? [] : [words.slice(0, number).join('')]
})
/** Milliseconds of each step, the fastest pass of each article. */
const steps = new Map<string, number[]>()

for (const [index, text] of texts.entries()) {
  for (let pass = 0; pass < Number(values.passes); pass++) {
    const article = read(text)
    let total = 0
    const time = (step: string, work: () => unknown): undefined => {
      const start = performance.now()
      work()
      const spent = performance.now() - start
      total += spent
      keep(step, index, spent)
    }
    // What the rules share is worked out first, so that each rule's own cost shows.
    time('names of the text', () => article.blocks.map((block) => nameRuns(block, desk.english.lexicon)))
    time('cast: people', () => castOf(article, desk))
    time('spellings compared', () => spellingConflicts(article, desk))
    for (const rule of active) time(rule.rule.meta.id, () => runRules(article, [rule], desk))
    keep('cast and name rules', index, total)
    time('cast: organisations, places, other names (where the cast is asked for)', () => namedOf(article, desk))
  }
}

console.log(`${texts.length} articles of ${number} words; milliseconds, warm: median, slowest`)
for (const [step, times] of steps) {
  const sorted = times.toSorted((a, b) => a - b)
  const middle = sorted[sorted.length >> 1] ?? 0
  console.log(`  ${step}: ${middle.toFixed(2)}, ${(sorted.at(-1) ?? 0).toFixed(2)}`)
}

function read(text: string): Article {
  return articleOf(treeOf(text, readText(text, {})), new VFile(text))
}

function keep(step: string, index: number, spent: number): undefined {
  const times = steps.get(step) ?? []
  steps.set(step, times)
  times[index] = Math.min(times[index] ?? Number.POSITIVE_INFINITY, spent)
}
