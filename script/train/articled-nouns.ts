/**
 * Builds data/english/articled-nouns.js: `npx tsx script/train/articled-nouns.ts <data folder>`.
 *
 * Nouns that hardly ever stand in the singular without an article or another determiner, and how surely they want one after each
 * word that may stand before their phrase: "in" before "attempt". What counts is sentences written as such.
 */
import {writeFileSync} from 'node:fs'
import {Cursor} from '../../src/desk/english/frames/frame.ts'
import {nounPhrase, openers} from '../../src/desk/english/frames/noun-phrase.ts'
import {Tokenizer} from '../../src/desk/english/tokens.ts'
import {dataModule} from '../data-module.ts'
import {folderFromArguments, trainingLines} from './corpus.ts'
import {toSentence} from './sentences.ts'

/** How often a noun has its article and how often not, by the opener of its phrase. */
type Counts = Map<string, {articled: number; bare: number}>

/** How often a noun must have its article to be known. */
const least = 15

/** The largest share of bare ones among all: beyond, the noun is one of mass or of a post. */
const mostBare = 0.12

/** From which score (log2) on a place is worth telling. */
const leastScore = 5

const folder = folderFromArguments('npx tsx script/train/articled-nouns.ts <data folder>')
const tokenizer = new Tokenizer()
const nouns = new Map<string, Counts>()
for await (const line of trainingLines(folder)) {
  const sentence = toSentence(line)
  const words = new Cursor(sentence, tokenizer.read(sentence))
  if (sentence.words.length < 4 || !words.isWhole) continue
  for (let at = 1; at < sentence.words.length; at++) {
    const phrase = nounPhrase(words, at)
    if (phrase) count(words.word(at), phrase.opener, phrase.determined)
  }
}

const lines = [...nouns].flatMap(([noun, counts]) => describe(noun, counts) ?? []).toSorted()
console.log(`${lines.length} nouns`)
writeFileSync(
  new URL('../../data/english/articled-nouns.js', import.meta.url),
  dataModule('Built by script/train/articled-nouns.ts; see SOURCES.md.', lines.join('\n'))
)

function count(noun: string, opener: string, determined: boolean): undefined {
  const counts: Counts = nouns.get(noun) ?? new Map()
  nouns.set(noun, counts)
  const of = counts.get(opener) ?? {articled: 0, bare: 0}
  counts.set(opener, of)
  if (determined) of.articled++
  else of.bare++
}

/** A noun with its score after any opener, and after those where it is another: `attempt 6 an10 in9`. */
function describe(noun: string, counts: Counts): string | undefined {
  const all = [...counts.values()]
  const articled = all.reduce((sum, one) => sum + one.articled, 0)
  const bare = all.reduce((sum, one) => sum + one.bare, 0)
  // "kindness", "tourism": of mass, whatever the training text has.
  if (articled < least || bare > mostBare * articled || /(?:ness|ism|ics)$/.test(noun)) return undefined
  const share = (bare + 0.5) / (articled + 1)
  const usual = scoreOf(share)
  const own = openers.flatMap((opener) => {
    const of = counts.get(opener)
    if (!of) return []
    const score = scoreOf((of.bare + 4 * share) / (of.articled + of.bare + 4))
    return Math.abs(score - usual) < 2 ? [] : [`${opener}${score}`]
  })
  const best = Math.max(usual, ...own.map((one) => Number(/\d+$/.exec(one)?.[0] ?? 0)))
  return best < leastScore ? undefined : [noun, usual, ...own].join(' ')
}

/** How sure it is that a phrase wants its article, of which `share` stand bare: a logarithm. */
function scoreOf(share: number): number {
  return Math.max(0, Math.round(-Math.log2(share + 0.002)))
}
