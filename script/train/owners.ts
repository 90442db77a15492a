/**
 * Fits the weights of owners without their apostrophe (`data/english/owner-weights.js`) on the held-out part of the training text,
 * over the count tables as they are: `npx tsx script/train/owners.ts <data folder>`.
 */
import {writeFileSync} from 'node:fs'
import {sumOfKeys} from '../../src/desk/english/key-weights.ts'
import {pluralOf} from '../../src/desk/english/forms/paradigms.ts'
import {Cursor} from '../../src/desk/english/frames/frame.ts'
import {noun} from '../../src/desk/english/pos.ts'
import {Network} from '../../src/desk/english/network.ts'
import {keysOfOwner, ownerOf} from '../../src/desk/english/owners/places.ts'
import {Tokenizer} from '../../src/desk/english/tokens.ts'
import type {Sentence} from '../../src/desk/english/token.ts'
import {dataModule} from '../data-module.ts'
import {folderFromArguments, trainingLines} from './corpus.ts'
import {fit} from './fit.ts'
import {fitKeys, type KeyedSample} from './fit-keys.ts'
import {Samples} from './gather.ts'
import {toSentence, useOf} from './sentences.ts'
import {builtTools, noteOf, type Tools} from './tools.ts'

const longestLine = 1200
/** How often a plural stands bare before a noun that need not own it, and the share of its places above which it doesn't. */
const leastBare = 4
const mostBare = 0.4
/** The same of those that stand so very often. */
const oftenBare = 100
const mostOftenBare = 0.25

const folder = folderFromArguments('npx tsx script/train/owners.ts <data folder>')
const target = new URL('../../data/english/', import.meta.url)
const counted: KeyedSample[] = []
const countedOwners: KeyedSample[] = []
/** By plural: how often it stands bare before a noun, and how often with its apostrophe. */
const uses = new Map<string, {bare: number; owning: number}>()
const sentences: Sentence[] = []
const unread: Sentence[] = []
const tokenizer = new Tokenizer()
let line = 0
for await (const text of trainingLines(folder)) {
  const use = useOf(line++)
  // A quotation's mark looks like an apostrophe.
  if (text.length > longestLine || /(?:^|[\s(“"])['‘]/.test(text)) continue
  const sentence = toSentence(text)
  if (use === 'calibrate') unread.push(sentence)
  else if (use === 'fit') sentences.push(sentence)
  else
    for (const {words, at, one, owner} of places(sentence)) {
      const keys = keysOfOwner(words, at, one)
      counted.push({keys, label: owner === undefined ? 0 : 1})
      const use = uses.get(words.word(at)) ?? {bare: 0, owning: 0}
      uses.set(words.word(at), use)
      if (owner !== undefined) use.owning++
      else if (words.only(at + 1, noun)) use.bare++
      if (owner !== undefined) countedOwners.push({keys, label: owner === 'several' ? 1 : 0})
    }
}
const labelled = counted.filter(({label}) => label === 1).length
console.log(`${counted.length} places in counted text, ${labelled} of them owners`)
const owner = fitKeys(counted, {epochs: 5, least: 40, smallest: 0.25})
const several = fitKeys(countedOwners, {epochs: 5, least: 40, smallest: 0.3})
console.log(`${owner.size} keys of owners, ${several.size} of several`)
tellNumber()
const attributive = [...uses].flatMap(([word, {bare, owning}]) =>
  bare >= leastBare && bare / (bare + owning) > (bare < oftenBare ? mostBare : mostOftenBare) ? [word] : []
)
console.log(`${attributive.length} plurals stand before nouns`)
const weights: Record<string, string> = {
  keys: lines(owner),
  several: lines(several),
  attributive: attributive.toSorted().join(' ')
}
for (const size of ['full', 'small'] as const) {
  const tools = builtTools(size, tokenizer)
  const fitted = fit(gather(sentences, tools), {hidden: 8, epochs: 6, leastPositives: 1})
  tell(size, gather(unread, tools), new Network(fitted))
  weights[size] = JSON.stringify(fitted)
}
writeFileSync(
  new URL('owner-weights.js', target),
  dataModule('Built by script/train/owners.ts; see SOURCES.md.', weights)
)
console.log(`${Object.values(weights).join('').length} bytes`)

function lines(keys: ReadonlyMap<string, number>): string {
  return [...keys].map(([key, weight]) => `${key}\t${weight}`).join('\n')
}

interface Place {
  readonly words: Cursor
  readonly at: number
  readonly one: string
  /** Undefined for a plural. */
  readonly owner: 'one' | 'several' | undefined
}

/** Every plural before something that it may own, as it is, and every owner as the plural that it is without its apostrophe. */
function* places(sentence: Sentence): Generator<Place> {
  if (sentence.words.length < 4) return
  const printed = new Cursor(sentence, tokenizer.read(sentence))
  if (printed.tokens.title) return
  for (let at = 0; at < sentence.words.length; at++) {
    const one = ownerOf(printed, at, tokenizer.lexicon)
    if (one !== undefined) yield {words: printed, at, one, owner: undefined}
    const word = sentence.words[at] ?? ''
    const loose = /^[a-z]+s$/.test(word) && /^['’] $/.test(sentence.gaps[at + 1] ?? '')
    const single = /^([a-z]+)['’]s$/.exec(word)?.[1]
    if (!loose && single === undefined) continue
    const planted = {
      words: sentence.words.with(at, single === undefined ? word : pluralOf(single)),
      gaps: loose ? sentence.gaps.with(at + 1, ' ') : sentence.gaps
    }
    const words = new Cursor(planted, tokenizer.read(planted))
    const own = ownerOf(words, at, tokenizer.lexicon)
    if (own !== undefined) yield {words, at, one: own, owner: loose ? 'several' : 'one'}
  }
}

/** The measurements of all places, with what their keys add. */
function gather(from: readonly Sentence[], {proposer, meter}: Tools): Samples {
  const samples = new Samples('wrong-word', 1)
  for (const sentence of from)
    for (const {words, at, one, owner: own} of places(sentence)) {
      meter.begin(words.tokens)
      const candidate = proposer.exact('wrong-word', at, at + 1, [`${one}'s`], words.tokens)
      const measured = meter.measureAlways(candidate)
      const row = Float32Array.from([...measured, sumOfKeys(owner, keysOfOwner(words, at, one))])
      samples.add(row, own === undefined ? 0 : 1, [], noteOf(words.sentence, at))
    }
  return samples
}

/** Print what the weights do on text that they were not fitted on: how many owners are found, by how many plurals are taken for one. */
function tell(size: string, samples: Samples, network: Network): undefined {
  const {labels, rows, width, notes} = samples
  const scored = labels.map((label, row) => ({
    label,
    row,
    logit: network.logit(rows.subarray(row * width, (row + 1) * width), [])
  }))
  const positives = labels.filter((label) => label === 1).length
  for (const bar of [0, 1, 2, 3, 4, 5, 6, 7]) {
    const over = scored.filter(({logit}) => logit > bar)
    const found = over.filter(({label}) => label === 1).length
    console.log(`${size} above ${bar}: ${found} of ${positives} owners, ${over.length - found} plurals`)
  }
  if (size === 'full')
    for (const {row, logit} of scored
      .filter(({label}) => label === 0)
      .toSorted((a, b) => b.logit - a.logit)
      .slice(0, 120))
      console.log(`   ${logit.toFixed(1)} ${notes[row] ?? ''}`)
}

/** The same of telling several owners from one. */
function tellNumber(): undefined {
  const scored = unread.flatMap((sentence) =>
    [...places(sentence)].flatMap(({words, at, one, owner: own}) =>
      own === undefined ? [] : [{isMany: own === 'several', logit: sumOfKeys(several, keysOfOwner(words, at, one))}]
    )
  )
  for (const bar of [0, 0.5, 1, 2]) {
    const sure = scored.filter(({logit}) => Math.abs(logit) > bar)
    const right = sure.filter(({isMany, logit}) => logit > 0 === isMany).length
    console.log(`number above ${bar}: ${right} of ${sure.length} right, of ${scored.length}`)
  }
}
