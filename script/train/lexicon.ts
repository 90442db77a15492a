/**
 * Builds data/english/lexicon.js: `npx tsx script/train/lexicon.ts <data folder>`.
 *
 * Words come from dictionary-en, dictionary-en-gb and the training text; what is written down about them are facts and
 * counts. The same input gives the same bytes.
 */
import {readFileSync, writeFileSync} from 'node:fs'
import {closedClass, Pos} from '../../src/desk/english/pos.ts'
import {blockSize, digits, packKind} from '../../src/desk/english/lexicon-format.ts'
import {folderFromArguments} from './corpus.ts'
import {expand, type Form} from './hunspell.ts'
import {fromEntry, fromTags, functionWords} from './parts-of-speech.ts'
import {countTags, countWords, type WordCount} from './word-counts.ts'
import {dataModule} from '../data-module.ts'

const root = new URL('../../', import.meta.url)

interface Entry {
  pos: number
  variety: number
  lower: boolean
  known: boolean
}

function readDictionary(name: string): Form[] {
  const file = (end: string): string => readFileSync(new URL(`node_modules/${name}/index.${end}`, root), 'utf8')
  return expand(file('aff'), file('dic'))
}

const usable = /^[\p{Ll}'.-]+$/u

function fromDictionaries(): Map<string, Entry> {
  const entries = new Map<string, Entry>()
  for (const [name, bit] of [
    ['dictionary-en', 1],
    ['dictionary-en-gb', 2]
  ] as const) {
    for (const form of readDictionary(name)) {
      const key = form.word.toLowerCase()
      if (!usable.test(key)) continue
      const entry = entries.get(key) ?? {pos: 0, variety: 0, lower: false, known: true}
      entry.pos |= fromEntry(form)
      entry.variety |= bit
      if (form.word === key) entry.lower = true
      entries.set(key, entry)
    }
  }
  return entries
}

/** A word that no dictionary has is taken over if it is common, spread out, and no slip of a far commoner word. */
function attested(word: string, count: WordCount, common: (word: string) => number): boolean {
  if (count.stretches < 12 || word.length < 3 || !/^\p{Ll}+(?:-\p{Ll}+)?$/u.test(word)) return false
  if (Math.max(count.lower, count.capital) < 30 || word.length > 24) return false
  if (word.includes('-')) return false
  return neighbours(word).every((other) => common(other) < 150 * count.total)
}

function neighbours(word: string): string[] {
  const letters = 'abcdefghijklmnopqrstuvwxyz'
  const found: string[] = []
  for (let at = 0; at <= word.length; at++) {
    const head = word.slice(0, at)
    found.push(head + word.slice(at + 1))
    if (at + 1 < word.length) found.push(head + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2))
    for (const letter of letters) found.push(head + letter + word.slice(at), head + letter + word.slice(at + 1))
  }
  return found.filter((other) => other !== word)
}

function capitalShare(count: WordCount | undefined, lower: boolean): number {
  const written = (count?.lower ?? 0) + (count?.capital ?? 0)
  if (written < 5) return lower ? 0 : 3
  const share = (count?.capital ?? 0) / written
  return share < 0.1 ? 0 : share < 0.5 ? 1 : share < 0.95 ? 2 : 3
}

function build(entries: ReadonlyMap<string, Entry>, counts: ReadonlyMap<string, WordCount>): string {
  const closed = functionWords()
  const rows: Array<{word: string; kind: number; frequency: number}> = []
  for (const [word, entry] of entries) {
    const count = counts.get(word)
    const capital = capitalShare(count, entry.lower)
    const isClosed = ((closed.get(word) ?? 0) & closedClass) !== 0
    const pos = capital > 0 && !isClosed ? entry.pos | Pos.name : entry.pos
    const kind = packKind({pos, variety: entry.variety, lower: entry.lower, capital: isClosed ? 0 : capital})
    rows.push({word, kind, frequency: Math.round(Math.log2((count?.total ?? 0) + 1))})
  }
  rows.sort((a, b) => (a.word < b.word ? -1 : 1))
  const kinds = [...new Set(rows.map((row) => row.kind))].sort((a, b) => a - b)
  const indexOf = new Map(kinds.map((kind, index) => [kind, index]))
  let text = kinds.map((kind) => kind.toString(36)).join(' ')
  let previous = ''
  for (const [at, {word, kind, frequency}] of rows.entries()) {
    if (at % blockSize === 0) {
      text += '\n'
      previous = ''
    }
    let shared = 0
    while (shared < previous.length && shared < digits.length - 1 && previous[shared] === word[shared]) shared++
    const index = indexOf.get(kind) ?? 0
    const sign = (value: number): string => digits[value] ?? ''
    text +=
      sign(shared) +
      word.slice(shared) +
      sign(Math.floor(index / digits.length)) +
      sign(index % digits.length) +
      sign(frequency)
    previous = word
  }
  console.log(`${rows.length} words, ${kinds.length} kinds, ${text.length} characters`)
  return text
}

const folder = folderFromArguments('npx tsx script/train/lexicon.ts <data folder>')
const counts = await countWords(folder)
const tags = await countTags(folder, 5)
const entries = fromDictionaries()
const common = (word: string): number => (entries.has(word) ? (counts.get(word)?.total ?? 0) : 0)
const additions: Array<[string, Entry]> = []
for (const [word, count] of counts) {
  if (entries.has(word) || !attested(word, count, common)) continue
  additions.push([
    word,
    {pos: 0, variety: 0, lower: count.lower >= 30 && count.lower > 0.05 * count.total, known: false}
  ])
}
for (const [word, entry] of additions) entries.set(word, entry)
for (const [word, bits] of functionWords()) {
  const entry = entries.get(word)
  entries.set(word, {pos: bits, variety: entry?.variety ?? 3, lower: true, known: true})
}
const closed = functionWords()
for (const [word, entry] of entries) {
  const seen = tags.get(word)
  const total = seen ? [...seen].reduce((sum, [tag, n]) => (tag === 'PROPN' ? sum : sum + n), 0) : 0
  const fixed = closed.get(word)
  if (fixed !== undefined) entry.pos = fixed
  else if (seen && total >= 8) entry.pos = fromTags(word, seen) | (entry.pos & (Pos.comparative | Pos.superlative))
}
const text = build(entries, counts)
writeFileSync(
  new URL('data/english/lexicon.js', root),
  dataModule('Built by script/train/lexicon.ts; see SOURCES.md.', text)
)
