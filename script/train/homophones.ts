/**
 * Fits the weights of owners and clauses that sound alike (`data/english/homophone-weights.js`) on the training text, over the count
 * tables as they are: `npx tsx script/train/homophones.ts <data folder>`.
 */
import {writeFileSync} from 'node:fs'
import {Cursor} from '../../src/desk/english/frames/frame.ts'
import {contractions, keysOfPair, type Pair} from '../../src/desk/english/homophones/places.ts'
import {Network} from '../../src/desk/english/network.ts'
import type {Sentence} from '../../src/desk/english/token.ts'
import {Tokenizer} from '../../src/desk/english/tokens.ts'
import {dataModule} from '../data-module.ts'
import {folderFromArguments, trainingLines} from './corpus.ts'
import {fit} from './fit.ts'
import {fitKeys, type KeyedSample} from './fit-keys.ts'
import {Samples} from './gather.ts'
import {toSentence, useOf} from './sentences.ts'
import {builtTools, noteOf, type Tools} from './tools.ts'

const longestLine = 1200
/**
 * "Their" for "there": nobody asks for this pair, but what tells its two words apart tells owners from clauses of the others too. The
 * keys that it shares with them are fitted on its places as well; those of its own are not kept.
 */
const there: Pair = {owner: 'their', clause: 'there'}
/** Lines that are left out, so that what the weights say of text that they have not seen can be read there. */
const unseen = {from: 880_000, to: 920_000}

const folder = folderFromArguments('npx tsx script/train/homophones.ts <data folder>')
const target = new URL('../../data/english/', import.meta.url)
const counted: KeyedSample[] = []
const sentences: Sentence[] = []
const unread: Sentence[] = []
const tokenizer = new Tokenizer()
let unreadWords = 0
let line = 0
for await (const text of trainingLines(folder)) {
  const number = line++
  const use = useOf(number)
  // A quotation's mark looks like an apostrophe.
  if (text.length > longestLine || /(?:^|[\s(“"])['‘]/.test(text)) continue
  if (use === 'calibrate') unreadWords += text.split(' ').length
  if (!/\b(?:its|it['’]s|your|you['’]re|whose|who['’]s|their|they['’]re|there)\b/i.test(text)) continue
  if (number >= unseen.from && number < unseen.to) continue
  const sentence = toSentence(text)
  if (use === 'calibrate') unread.push(sentence)
  else if (use === 'fit') sentences.push(sentence)
  else for (const {words, at, pair, label} of places(sentence)) counted.push({keys: keysOf(words, at, pair), label})
}
console.log(
  `${counted.length} places in counted text, ${counted.filter(({label}) => label === 1).length} of them clauses`
)
const keys = fitKeys(counted, {
  epochs: 5,
  least: 80,
  smallest: 0.3
})
console.log(`${keys.size} keys`)
const asked = [...keys].filter(([key]) => key.split(' ', 1)[0] !== there.clause)
const weights: Record<string, string> = {keys: asked.map(([key, weight]) => `${key}\t${weight}`).join('\n')}
for (const size of ['full', 'small'] as const) {
  const tools = builtTools(size, tokenizer)
  const fitted = fit(gather(sentences, tools), {hidden: 6, epochs: 5, leastPositives: 1})
  tell(size, gather(unread, tools), new Network(fitted))
  const own = Object.entries(fitted.keys).filter(([key]) => !key.split('>').includes(there.clause))
  weights[size] = JSON.stringify({...fitted, keys: Object.fromEntries(own)})
}
writeFileSync(
  new URL('homophone-weights.js', target),
  dataModule('Built by script/train/homophones.ts; see SOURCES.md.', weights)
)
console.log(`${Object.values(weights).join('').length} bytes; ${unreadWords} unread words`)

interface Place {
  readonly words: Cursor
  readonly at: number
  readonly pair: Pair
  /** Whether it is a clause. */
  readonly label: 0 | 1
}

/** Every word of a pair, as it is printed. */
function* places(sentence: Sentence): Generator<Place> {
  if (sentence.words.length < 4) return
  const words = new Cursor(sentence, tokenizer.read(sentence))
  if (words.tokens.title) return
  for (let at = 0; at < sentence.words.length; at++) {
    const word = words.word(at)
    const isOfThere = word === there.owner || word === there.clause
    for (const pair of [...(contractions.get(word) ?? []), ...(isOfThere ? [there] : [])])
      if (words.runs(at, at + 1)) yield {words, at, pair, label: word === pair.clause ? 1 : 0}
  }
}

function keysOf(words: Cursor, at: number, pair: Pair): string[] {
  return keysOfPair(words, at, pair === there ? there.clause : pair.owner)
}

/** The measurements of all places as they are and with the other word of the pair, with what their keys add. */
function gather(from: readonly Sentence[], {proposer, meter}: Tools): Samples {
  const samples = new Samples('wrong-word', 1)
  for (const sentence of from)
    for (const {words, at, pair, label} of places(sentence)) {
      const isClause = sumOf(keysOf(words, at, pair))
      const [right, wrong] = label === 1 ? [pair.clause, pair.owner] : [pair.owner, pair.clause]
      meter.begin(words.tokens)
      let measured = meter.measureAlways(proposer.exact('wrong-word', at, at + 1, [wrong], words.tokens))
      const turned = label === 1 ? -isClause : isClause
      const note = noteOf(sentence, at)
      samples.add(Float32Array.from([...measured, turned]), 0, [`${right}>${wrong}`], note)
      const planted = {words: sentence.words.with(at, wrong), gaps: sentence.gaps}
      const tokens = tokenizer.read(planted)
      meter.begin(tokens)
      measured = meter.measureAlways(proposer.exact('wrong-word', at, at + 1, [right], tokens))
      samples.add(Float32Array.from([...measured, -turned]), 1, [`${wrong}>${right}`], note)
    }
  return samples
}

function sumOf(of: readonly string[]): number {
  return of.reduce((sum, key) => sum + (keys.get(key) ?? 0), keys.get('') ?? 0)
}

/** Print what the weights do on text that they were not fitted on, by what is taken for what. */
function tell(size: string, {labels, rows, width, notes, keys: own}: Samples, network: Network): undefined {
  const scored = labels.map((label, row) => ({
    label,
    row,
    key: own[row]?.[0] ?? '',
    logit: network.logit(rows.subarray(row * width, (row + 1) * width), own[row] ?? [])
  }))
  for (const key of new Set(scored.map(({key}) => key))) {
    const all = scored.filter((one) => one.key === key)
    const positives = all.filter(({label}) => label === 1).length
    const told = [0, 1, 2, 3, 4, 5, 6, 7, 8].map((bar) => {
      const over = all.filter(({logit}) => logit > bar)
      const found = over.filter(({label}) => label === 1).length
      return `${bar}: ${found}/${over.length - found}`
    })
    console.log(
      `${size} ${key}: ${positives} planted, ${all.length - positives} right; found/false above ${told.join(', ')}`
    )
    if (size === 'full')
      for (const {row, logit} of all
        .filter(({label}) => label === 0)
        .toSorted((a, b) => b.logit - a.logit)
        .slice(0, 14))
        console.log(`   ${logit.toFixed(1)} ${notes[row] ?? ''}`)
  }
}
