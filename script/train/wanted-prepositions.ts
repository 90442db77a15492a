/**
 * Builds data/english/wanted-prepositions.js: `npx tsx script/train/wanted-prepositions.ts <data folder>`.
 *
 * Words that nearly always have one preposition before a noun's phrase ("invest in"), with that preposition and all others that they have
 * in more than a few of a thousand places: what is not among them is hardly ever written.
 */
import {writeFileSync} from 'node:fs'
import {Cursor} from '../../src/desk/english/frames/frame.ts'
import {standsBetween, wanted} from '../../src/desk/english/frames/prepositions/wanted.ts'
import {governed} from '../../src/desk/english/frames/lost/governed.ts'
import {Tokenizer} from '../../src/desk/english/tokens.ts'
import {dataModule} from '../data-module.ts'
import {folderFromArguments, trainingLines} from './corpus.ts'
import {toSentence, useOf} from './sentences.ts'

/** How often a word must have a preposition before a noun's phrase. */
const least = 150

/** The share of these that its own preposition has, at least. */
const leastOwn = 0.6

/** The share beyond which another one is allowed. */
const mostOther = 0.004

const folder = folderFromArguments('npx tsx script/train/wanted-prepositions.ts <data folder>')
const tokenizer = new Tokenizer()
const counts = new Map<string, Map<string, number>>()
let line = 0
for await (const text of trainingLines(folder)) {
  if (useOf(line++) !== 'count') continue
  const sentence = toSentence(text)
  if (sentence.words.length < 4) continue
  const words = new Cursor(sentence, tokenizer.read(sentence))
  if (!words.isWhole) continue
  for (let at = 1; at + 1 < sentence.words.length; at++) {
    if (!governed.has(words.word(at)) || !standsBetween(words, at)) continue
    const own = counts.get(words.word(at - 1)) ?? new Map<string, number>()
    counts.set(words.word(at - 1), own)
    own.set(words.word(at), (own.get(words.word(at)) ?? 0) + 1)
  }
}
const lines = [...counts].flatMap(([word, found]) => describe(word, found) ?? []).toSorted()
console.log(`${lines.length} words`)
writeFileSync(
  new URL('../../data/english/wanted-prepositions.js', import.meta.url),
  dataModule('Built by script/train/wanted-prepositions.ts; see SOURCES.md.', lines.join('\n'))
)

function describe(word: string, found: ReadonlyMap<string, number>): string | undefined {
  const all = [...found.values()].reduce((sum, times) => sum + times, 0)
  const [own] = [...found].toSorted((a, b) => b[1] - a[1])
  if (!own || all < least || own[1] < leastOwn * all || !wanted.has(own[0])) return undefined
  const others = [...found].filter(([what, times]) => what !== own[0] && times > mostOther * all).map(([what]) => what)
  return [word, own[0], ...others.toSorted()].join(' ')
}
