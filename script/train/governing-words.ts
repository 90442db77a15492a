/**
 * Builds data/english/governing-words.js: `npx tsx script/train/governing-words.ts <data folder>`.
 *
 * Words that hardly ever have an article or a pronoun right behind them, but a preposition before it ("depends on the"), with those
 * prepositions; words that hardly ever have a verb's base right behind them, but `to` before it ("unlikely to"); and words that want
 * a preposition so only where they stand in a passive, behind an article or behind a form of have ("was charged with", "the capacity of").
 */
import {writeFileSync} from 'node:fs'
import {contextOf, contexts, type Context} from '../../src/desk/english/frames/lost/dependents.ts'
import {Cursor} from '../../src/desk/english/frames/frame.ts'
import {beginners, governed, isClause, isOpen} from '../../src/desk/english/frames/lost/governed.ts'
import {Pos} from '../../src/desk/english/pos.ts'
import {Tokenizer} from '../../src/desk/english/tokens.ts'
import {dataModule} from '../data-module.ts'
import {folderFromArguments, trainingLines} from './corpus.ts'
import {toSentence} from './sentences.ts'

/** How often a word must have what it wants. */
const least = 25

/** The largest share of places where it has it not. */
const mostBare = 0.03

/** The same of words in one kind of place, where more is known. */
const mostBareInPlace = 0.07

/** The share of its places that a preposition must have to be what may be missing. */
const leastShare = 0.1

const folder = folderFromArguments('npx tsx script/train/governing-words.ts <data folder>')
const tokenizer = new Tokenizer()
/** By word: how often it has each preposition before an article, `the` none, `verb` a verb's base, `to verb` one with `to`. */
const counts = new Map<string, Map<string, number>>()
/** The same by where the word stands, and the word. */
const placed = new Map<Context, Map<string, Map<string, number>>>(contexts.map((context) => [context, new Map()]))
for await (const line of trainingLines(folder)) {
  const sentence = toSentence(line)
  const words = new Cursor(sentence, tokenizer.read(sentence))
  if (sentence.words.length < 4 || !words.isWhole) continue
  for (let at = 0; at + 2 < sentence.words.length; at++) {
    if (!words.runs(at, at + 1) || words.isName(at) || !isOpen(words, at)) continue
    const found = what(words, at + 1)
    if (!found) continue
    count(counts, words.word(at), found)
    const own = placed.get(contextOf(words, at) ?? 'none')
    // "the cost the city bears": a clause of its own
    if (own && !(found === 'the' && isClause(words, at + 2, 10))) count(own, words.word(at), found)
  }
}

const before = [...counts].flatMap(([word, found]) => describe(word, found) ?? []).toSorted()
const infinitive = [...counts].flatMap(([word, found]) => describeInfinitive(word, found) ?? []).toSorted()
const inPlaces = contexts.map((context) =>
  [...(placed.get(context) ?? [])].flatMap(([word, found]) => describe(word, found, mostBareInPlace) ?? []).toSorted()
)
for (const [index, lines] of inPlaces.entries()) console.log(`${lines.length} words behind ${contexts[index] ?? ''}`)
console.log(`${before.length} words before a preposition, ${infinitive.length} before to`)
writeFileSync(
  new URL('../../data/english/governing-words.js', import.meta.url),
  dataModule(
    'Built by script/train/governing-words.ts; see SOURCES.md.',
    [before, infinitive, ...inPlaces].map((lines) => lines.join('\n')).join('\n\n')
  )
)

function count(all: Map<string, Map<string, number>>, word: string, found: string): undefined {
  const own = all.get(word) ?? new Map<string, number>()
  all.set(word, own)
  own.set(found, (own.get(found) ?? 0) + 1)
}

/** What stands at word `at`: a preposition before an article, an article, a base, `to` with a base. */
function what(words: Cursor, at: number): string | undefined {
  const word = words.word(at)
  if (beginners.test(word)) return 'the'
  if (words.only(at, Pos.verbBase)) return 'verb'
  if (!governed.has(word) || !words.runs(at, at + 1)) return undefined
  if (word === 'to' && words.only(at + 1, Pos.verbBase)) return 'to verb'
  return beginners.test(words.word(at + 1)) ? word : undefined
}

function describe(word: string, found: ReadonlyMap<string, number>, most: number = mostBare): string | undefined {
  const own = [...found].filter(([what]) => governed.has(what)).toSorted((a, b) => b[1] - a[1])
  const all = own.reduce((sum, [, times]) => sum + times, 0)
  const none = found.get('the') ?? 0
  if (all < least || none > most * all) return undefined
  const wants = own.filter(([, times]) => times >= leastShare * all).map(([what]) => what)
  return [word, scoreOf((none + 0.5) / (all + 1)), ...wants].join(' ')
}

function describeInfinitive(word: string, found: ReadonlyMap<string, number>): string | undefined {
  const all = found.get('to verb') ?? 0
  const none = found.get('verb') ?? 0
  if (all < least || none > mostBare * all) return undefined
  return `${word} ${scoreOf((none + 0.5) / (all + 1))}`
}

/** How sure it is that a word wants what it has but in a share of its places: a logarithm. */
function scoreOf(share: number): number {
  return Math.round(-Math.log2(share + 0.002))
}
