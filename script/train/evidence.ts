/** Builds the evidence models, after the lexicon is built: counts, two tables, weights and thresholds: `npx tsx script/train/evidence.ts <data folder>`. */
import {writeFileSync} from 'node:fs'
import type {SlipKind} from '../../src/desk/english/candidate.ts'
import type {ModelWeights} from '../../src/desk/english/evidence.ts'
import {type EvidenceSize, evidenceFile} from '../../src/desk/english/model-size.ts'
import {Lexicon} from '../../src/desk/english/lexicon.ts'
import {writeModel} from '../../src/desk/english/model-file.ts'
import {Network, type Weights} from '../../src/desk/english/network.ts'
import {Tokenizer} from '../../src/desk/english/tokens.ts'
import type {Sentence} from '../../src/desk/english/token.ts'
import {buildTable} from './build-table.ts'
import {calibrate} from './calibrate.ts'
import {folderFromArguments, trainingLines} from './corpus.ts'
import {countSequences} from './count.ts'
import {fit} from './fit.ts'
import {frequentWords} from './frequent-words.ts'
import {gather, kinds, type Samples} from './gather.ts'
import {toSentence, useOf} from './sentences.ts'
import {toolsOf, type Tools} from './tools.ts'
import {dataModule} from '../data-module.ts'

const target = new URL('../../data/english/', import.meta.url)

/** Bytes of each count table; the word list comes on top. */
const sizes: Readonly<Record<EvidenceSize, number>> = {full: 6_700_000, small: 3_250_000}

/**
 * Words of text to each clean candidate that is left out of the second fit: the candidates that look most like slips are
 * real errors of the training text, as reading them shows, and would teach that errors are fine.
 */
const wordsPerTrimmed = 12_000

/** Hidden units of each kind's weights: the more ways there are to go wrong, the more help. */
const hiddenUnits: Readonly<Record<SlipKind, number>> = {
  'word-order': 32,
  'wrong-word': 48,
  'missing-word': 24,
  'extra-word': 24
}

const folder = folderFromArguments('npx tsx script/train/evidence.ts <data folder>')
const words = frequentWords(new Lexicon())
const counts = await countSequences(folder)
const held: {readonly fit: Sentence[]; readonly calibrate: Sentence[]} = {fit: [], calibrate: []}
let line = 0
for await (const text of trainingLines(folder)) {
  const use = useOf(line++)
  if (use !== 'count' && text.length <= 1500) held[use].push(toSentence(text))
}
const weights: Partial<Record<EvidenceSize, string>> = {}
for (const size of ['full', 'small'] as const) {
  const slots = buildTable(counts, sizes[size])
  writeFileSync(new URL(evidenceFile(size), target), writeModel({words: words.join(' '), slots}))
  const tools = toolsOf(words.join(' '), slots, new Tokenizer())
  const fitted = fitAll(held.fit, tools)
  const model: ModelWeights = {kinds: fitted, thresholds: calibrate(held.calibrate, tools, fitted)}
  weights[size] = JSON.stringify(model)
}
writeFileSync(new URL('weights.js', target), dataModule('Built by script/train; see SOURCES.md.', weights))

function fitAll(sentences: readonly Sentence[], tools: Tools): Record<SlipKind, Weights> {
  const {samples, ceiling} = gather(sentences, tools)
  const words = sentences.reduce((sum, sentence) => sum + sentence.words.length, 0)
  const fitOne = (kind: SlipKind): Weights => {
    const [planted, reached] = ceiling[kind]
    console.log(`${kind}: ${samples[kind].labels.length} candidates; ${reached} of ${planted} planted slips among them`)
    const first = fit(samples[kind], {hidden: 16, epochs: 2, leastPositives: 20})
    const skip = highest(samples[kind], first, Math.floor(words / wordsPerTrimmed))
    return fit(samples[kind], {hidden: hiddenUnits[kind], epochs: 8, leastPositives: 20, skip})
  }
  const [order, wrong, missing, extra] = kinds.map(fitOne)
  if (!order || !wrong || !missing || !extra) throw new Error('four kinds were to be fitted')
  return {'word-order': order, 'wrong-word': wrong, 'missing-word': missing, 'extra-word': extra}
}

/** The clean candidates with the highest logits. */
function highest({rows, width, labels, keys}: Samples, weights: Weights, count: number): ReadonlySet<number> {
  const network = new Network(weights)
  const clean = labels.flatMap((label, row) =>
    label === 0 ? [{row, logit: network.logit(rows.subarray(row * width, (row + 1) * width), keys[row] ?? [])}] : []
  )
  return new Set(
    clean
      .sort((a, b) => b.logit - a.logit || a.row - b.row)
      .slice(0, count)
      .map(({row}) => row)
  )
}
