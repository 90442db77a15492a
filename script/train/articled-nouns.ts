/**
 * Builds data/english/articled-nouns.js: `npx tsx script/train/articled-nouns.ts <data folder>`.
 *
 * What speaks for and against an article before a singular noun's phrase: a logistic regression over the phrases of the training text,
 * of which each has its article (or another determiner) or stands bare. What counts is sentences written as such. The same text
 * gives the same bytes: the order is fixed, and the shuffling has its own seed.
 */
import {writeFileSync} from 'node:fs'
import {anyNoun, itself, type Sign, signsOf, unit} from '../../src/desk/english/frames/bareness.ts'
import {dataModule} from '../data-module.ts'
import {folderFromArguments} from './corpus.ts'
import {fitSparse, type Example} from './fit-sparse.ts'
import {trainingPhrases} from './noun-phrases.ts'

/** How many phrases a noun must be seen in, and a sign of two words, and any other. */
const least = {noun: 15, pair: 20, other: 10}

/**
 * Nouns that stand bare more often than this, whether they are described or not, are of mass: nothing is told of them. "Example" hardly
 * ever does but in "for example".
 */
const mostBare = 0.3

/** A weight below this is none. */
const leastWeight = 0.25

/** How often a noun's phrase stands bare, of how many. */
interface Tally {
  bare: number
  all: number
}

/** A sign as one string, which is what is counted. */
const named = ([line, key]: Sign): string => `${line} ${key}`

const folder = folderFromArguments('npx tsx script/train/articled-nouns.ts <data folder>')
const numbers = new Map<string, number>()
const names: string[] = []
const counts: number[] = []
const alone = new Map<string, Tally>()
const described = new Map<string, Tally>()
const phrases: Example[] = []
for await (const {words, at, phrase} of trainingPhrases(folder)) {
  const isDescribed = at > phrase.from + (phrase.determined ? 1 : 0)
  tally(isDescribed ? described : alone, words.word(at), !phrase.determined)
  phrases.push({isSo: !phrase.determined, signs: signsOf(words, at, phrase).map((sign) => numberOf(named(sign)))})
}

const known = names.map((name, number) => isKnown(name, counts[number] ?? 0))
const weights = fitSparse(
  phrases.map(({isSo, signs}) => ({isSo, signs: signs.filter((sign) => known[sign])})),
  names.length
)
const lines = new Map<string, string[]>()
for (const [number, name] of names.entries()) {
  const [line = '', key = ''] = name.split(' ')
  const weight = weights[number] ?? 0
  if (!known[number] || (Math.abs(weight) < leastWeight && key !== itself)) continue
  lines.set(line, [...(lines.get(line) ?? []), `${key}${Math.round(weight * unit)}`])
}
const text = [...lines].map(([line, keys]) => [line, ...keys.toSorted()].join(' ')).toSorted()
console.log(`${phrases.length} phrases, ${text.length} lines`)
writeFileSync(
  new URL('../../data/english/articled-nouns.js', import.meta.url),
  dataModule('Built by script/train/articled-nouns.ts; see SOURCES.md.', text.join('\n'))
)

/** The number of a sign, which is counted once more. */
function numberOf(name: string): number {
  let number = numbers.get(name)
  if (number === undefined) {
    number = names.length
    numbers.set(name, number)
    names.push(name)
  }
  counts[number] = (counts[number] ?? 0) + 1
  return number
}

/** Whether a sign is seen often enough to be weighed; those of a noun only where the noun is one that wants its article. */
function isKnown(name: string, count: number): boolean {
  const [line = '', key = ''] = name.split(' ')
  // A value follows the key: a key that ends with a figure could not be read.
  if (/[\d-]$/.test(key)) return false
  if (line === anyNoun || /^[avf]/.test(key)) return count >= least.other
  if (!isArticled(alone.get(line)) && !isArticled(described.get(line))) return false
  if (/(?:ness|ism|ics)$/.test(line)) return false
  return key === itself || key === '+' || count >= least.pair
}

function tally(of: Map<string, Tally>, noun: string, isBare: boolean): undefined {
  const known = of.get(noun) ?? {bare: 0, all: 0}
  of.set(noun, known)
  known.all++
  if (isBare) known.bare++
}

function isArticled({bare, all}: Tally = {bare: 0, all: 0}): boolean {
  return all >= least.noun && bare <= mostBare * all
}
