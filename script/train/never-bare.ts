/**
 * Builds data/english/never-bare.js: `npx tsx script/train/never-bare.ts <data folder>`.
 *
 * Which singular nouns the training text hardly ever has without an article or another determiner: of all phrases of a noun, how many
 * stand bare. What counts is sentences written as such. The same text gives the same bytes.
 */
import {writeFileSync} from 'node:fs'
import {dataModule} from '../data-module.ts'
import {folderFromArguments} from './corpus.ts'
import {trainingPhrases} from './noun-phrases.ts'

/** How many phrases of a noun must be seen, and how many of them may stand bare. */
const least = 20
const mostBare = 0.02

/** How many of a noun's phrases stand bare, of how many. */
type Tally = [bare: number, all: number]

const folder = folderFromArguments('npx tsx script/train/never-bare.ts <data folder>')
const tallies = new Map<string, Tally>()
for await (const {words, at, phrase} of trainingPhrases(folder)) {
  const known = tallies.get(words.word(at)) ?? [0, 0]
  tallies.set(words.word(at), known)
  known[1]++
  if (!phrase.determined) known[0]++
}
const neverBare = [...tallies]
  .filter(([word, [bare, all]]) => /^[a-z]+$/.test(word) && all >= least && bare <= mostBare * all)
  .map(([word]) => word)
  .toSorted()
writeFileSync(
  new URL('../../data/english/never-bare.js', import.meta.url),
  dataModule('Built by script/train/never-bare.ts; see SOURCES.md.', neverBare.join(' '))
)
console.log(`${neverBare.length} nouns`)
