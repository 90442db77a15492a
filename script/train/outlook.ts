/**
 * Fits the guess that spares most changes their weighing: `npx tsx script/train/outlook.ts <data folder>` writes data/english/outlook.js.
 *
 * Reads the lines of the training text that are held out from the counts, each as it is and with slips planted, with both models; asks
 * the networks about every change, and fits for each kind of change which of them pass. What no passing change falls below is the bar,
 * less a margin. To be run again after every training.
 */
import fs from 'node:fs'
import {fileURLToPath} from 'node:url'
import type {SlipKind} from '../../src/desk/english/evidence.ts'
import {readEvidence} from '../../src/desk/english/load-evidence.ts'
import {Lexicon} from '../../src/desk/english/lexicon.ts'
import type {EvidenceSize} from '../../src/desk/english/model-size.ts'
import {measurementCount} from '../../src/desk/english/measure-place.ts'
import {Neighbours} from '../../src/desk/english/neighbours.ts'
import {Network} from '../../src/desk/english/network.ts'
import {Outlook, type OutlookWeights} from '../../src/desk/english/outlook.ts'
import {Tokenizer} from '../../src/desk/english/tokens.ts'
import type {Sentence} from '../../src/desk/english/token.ts'
import {folderFromArguments, trainingLines} from './corpus.ts'
import {frequentWords} from './frequent-words.ts'
import {plant} from './plant.ts'
import {seeded} from '../../src/check/plant.ts'
import {toSentence, useOf} from './sentences.ts'

/** What is known of the changes of one kind: a row of numbers each, and whether the network lets it pass. */
interface Seen {
  readonly rows: Float64Array[]
  readonly passed: boolean[]
}

/** How far the bar stays below all that passed, in logits. */
const margin = 0.4

/** How much a change that passes weighs more than one that does not. */
const worth = 10

const kinds: readonly SlipKind[] = ['word-order', 'wrong-word', 'missing-word', 'extra-word']

/** Of the lines that are held out, every so many is read, so that it takes but a minute or two. */
const everySoMany = 3

const sentences = await heldOut(folderFromArguments('npx tsx script/train/outlook.ts <data folder>'))
const made: Record<string, Record<string, OutlookWeights>> = {}
for (const size of ['full', 'small'] as const) {
  const seen = look(size)
  made[size] = Object.fromEntries(kinds.map((kind) => [kind, fit(kind, seen[kind])]))
}
const file = fileURLToPath(new URL('../../data/english/outlook.js', import.meta.url))
fs.writeFileSync(file, `// Built by script/train/outlook.ts.\nexport default ${JSON.stringify(made)}\n`)

/** Sentences that were not counted, as they are and with a slip of each kind. */
async function heldOut(folder: string): Promise<Sentence[]> {
  const found: Sentence[] = []
  const tokenizer = new Tokenizer()
  const neighbours = new Neighbours(frequentWords(new Lexicon()).join(' '))
  const next = seeded(3)
  let line = 0
  let held = 0
  for await (const text of trainingLines(folder)) {
    if (useOf(line++) === 'count' || text.length > 1500 || held++ % everySoMany !== 0) continue
    const sentence = toSentence(text)
    found.push(sentence)
    for (const kind of kinds) {
      const planted = plant(kind, sentence, {tokenizer, neighbours}, next)
      if (planted) found.push(planted.sentence)
    }
  }
  return found
}

/** Every change that the networks are asked about. */
function look(size: EvidenceSize): Record<SlipKind, Seen> {
  const seen: Record<SlipKind, Seen> = {
    'word-order': {rows: [], passed: []},
    'wrong-word': {rows: [], passed: []},
    'missing-word': {rows: [], passed: []},
    'extra-word': {rows: [], passed: []}
  }
  // Nothing is given up while looking: each guess is asked just before its network.
  let row: Float64Array | undefined
  Outlook.prototype.isOpen = (brief, ahead) => {
    row = Number.isFinite(ahead) ? Float64Array.of(...brief, ahead, 1) : undefined
    return true
  }
  const logitAbove = Network.prototype.logitAbove
  Network.prototype.logitAbove = function (least, measurements, keyed) {
    const logit = logitAbove.call(this, least, measurements, keyed)
    if (row && least > Number.NEGATIVE_INFINITY) {
      const own = seen[kindOf(measurements.length, keyed.keys)]
      own.rows.push(row)
      own.passed.push(logit !== undefined)
    }
    row = undefined
    return logit
  }
  const evidence = readEvidence(size)
  for (const sentence of sentences) evidence?.judge(sentence)
  Network.prototype.logitAbove = logitAbove
  return seen
}

function kindOf(length: number, [key = '']: readonly string[]): SlipKind {
  if (length === measurementCount('word-order')) return 'word-order'
  if (length === measurementCount('wrong-word')) return 'wrong-word'
  // A joint and a word: as many numbers whichever of the two is the change.
  return key.startsWith('+') ? 'missing-word' : 'extra-word'
}

/** Logistic regression, by Newton's steps, on numbers of the same spread. */
function fit(kind: SlipKind, {rows, passed}: Seen): OutlookWeights {
  const width = rows[0]?.length ?? 0
  const last = width - 1
  const mean = new Float64Array(width)
  const spread = new Float64Array(width).fill(1)
  for (let at = 0; at < last; at++) {
    for (const row of rows) mean[at] = (mean[at] ?? 0) + (row[at] ?? 0) / rows.length
    let sum = 0
    for (const row of rows) sum += ((row[at] ?? 0) - (mean[at] ?? 0)) ** 2
    spread[at] = Math.max(1e-3, Math.sqrt(sum / rows.length))
  }
  const scaled = rows.map((row) => row.map((value, at) => (value - (mean[at] ?? 0)) / (spread[at] ?? 1)))
  const weights = new Float64Array(width)
  const weigh = (x: Float64Array): number => x.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0)
  for (let step = 0; step < 12; step++) {
    const slope = weights.map((value) => -5 * value)
    const bend = Array.from({length: width}, (_, at) => new Float64Array(width).fill(5, at, at + 1))
    for (const [index, x] of scaled.entries()) {
      const share = 1 / (1 + Math.exp(-weigh(x)))
      const own = passed[index] ? worth : 1
      const pull = own * ((passed[index] ? 1 : 0) - share)
      const stiff = own * share * (1 - share) + 1e-4
      for (let at = 0; at < width; at++) {
        slope[at] = (slope[at] ?? 0) + pull * (x[at] ?? 0)
        const line = bend[at]
        if (line) for (let to = 0; to < width; to++) line[to] = (line[to] ?? 0) + stiff * (x[at] ?? 0) * (x[to] ?? 0)
      }
    }
    solve(bend, slope).forEach((value, at) => (weights[at] = (weights[at] ?? 0) + value))
  }
  const least = scaled.reduce((low, x, index) => (passed[index] ? Math.min(low, weigh(x)) : low), Infinity)
  const spared = scaled.filter((x, index) => !passed[index] && weigh(x) < least - margin).length
  console.log(kind, rows.length, 'changes,', passed.filter(Boolean).length, 'pass,', spared, 'spared')
  const plain = [...weights.subarray(0, last)].map((value, at) => value / (spread[at] ?? 1))
  const bias = plain.reduce((sum, value, at) => sum - value * (mean[at] ?? 0), weights[last] ?? 0)
  const digits = (value: number): number => Number(value.toPrecision(5))
  return {bias: digits(bias - least + margin), weights: plain.map(digits)}
}

/** The solution of linear equations, by elimination. */
function solve(lines: readonly Float64Array[], right: Float64Array): Float64Array {
  const n = right.length
  for (let at = 0; at < n; at++) {
    for (let below = at + 1; below < n; below++) {
      const factor = (lines[below]?.[at] ?? 0) / (lines[at]?.[at] ?? 1)
      lines[below]?.forEach((value, to, line) => (line[to] = value - factor * (lines[at]?.[to] ?? 0)))
      right[below] = (right[below] ?? 0) - factor * (right[at] ?? 0)
    }
  }
  for (let at = n - 1; at >= 0; at--) {
    let sum = right[at] ?? 0
    for (let to = at + 1; to < n; to++) sum -= (lines[at]?.[to] ?? 0) * (right[to] ?? 0)
    right[at] = sum / (lines[at]?.[at] ?? 1)
  }
  return right
}
