/**
 * Fits the weights of word forms (`data/english/form-weights.js`) on the held-out part of the training text, over the count tables
 * as they are: `npx tsx script/train/forms.ts <data folder>`.
 */
import {writeFileSync} from 'node:fs'
import {Forms} from '../../src/desk/english/forms/forms.ts'
import type {Form} from '../../src/desk/english/forms/paradigms.ts'
import {keysOfForm} from '../../src/desk/english/forms/surroundings.ts'
import {Cursor} from '../../src/desk/english/frames/frame.ts'
import type {EvidenceSize} from '../../src/desk/english/model-size.ts'
import {Tokenizer} from '../../src/desk/english/tokens.ts'
import type {Sentence} from '../../src/desk/english/token.ts'
import {dataModule} from '../data-module.ts'
import {folderFromArguments, trainingLines} from './corpus.ts'
import {fit} from './fit.ts'
import {Samples} from './gather.ts'
import {seeded} from '../../src/check/plant.ts'
import {toSentence, useOf} from './sentences.ts'
import {builtTools, type Tools} from './tools.ts'

/** Of the clean sentences, the share whose words are gathered as they are; slips are planted in all. */
const cleanShare = 0.35
const plantsPerSentence = 3
const longestLine = 1200

const folder = folderFromArguments('npx tsx script/train/forms.ts <data folder>')
const target = new URL('../../data/english/', import.meta.url)
const sentences: Sentence[] = []
let line = 0
for await (const text of trainingLines(folder)) {
  if (useOf(line++) === 'fit' && text.length <= longestLine) sentences.push(toSentence(text))
}
const weights: Partial<Record<EvidenceSize, string>> = {}
for (const size of ['full', 'small'] as const) {
  weights[size] = JSON.stringify(
    fit(gather(builtTools(size, new Tokenizer())), {hidden: 12, epochs: 3, leastPositives: 25})
  )
}
writeFileSync(
  new URL('form-weights.js', target),
  dataModule('Built by script/train/forms.ts; see SOURCES.md.', weights)
)

function gather({tokenizer, proposer, meter}: Tools): Samples {
  const forms = new Forms(tokenizer.lexicon)
  const samples = new Samples('wrong-word')
  const next = seeded(3)
  const measure = (words: Cursor, at: number, from: number, form: Form, label: number): undefined => {
    const candidate = proposer.exact('wrong-word', at, at + 1, [form.word], words.tokens)
    samples.add(meter.measureAlways(candidate), label, keysOfForm(words, at, from, form), '')
  }
  const open = (sentence: Sentence): Cursor => {
    const tokens = tokenizer.read(sentence)
    meter.begin(tokens)
    return new Cursor(sentence, tokens)
  }
  const others = (words: Cursor, at: number): Array<readonly [number, Form]> => {
    if (words.isName(at) || words.tokens.title || words.pos(at) === 0) return []
    const all = forms.of(words.word(at))
    const own = all.find(({word}) => word === words.word(at))
    return all.flatMap((form) => (form !== own ? [[own?.pos ?? 0, form] as const] : []))
  }
  for (const sentence of sentences) {
    const n = sentence.words.length
    if (n < 4) continue
    const words = open(sentence)
    if (next() < cleanShare)
      for (let at = 0; at < n; at++) for (const [from, form] of others(words, at)) measure(words, at, from, form, 0)
    const places = Array.from({length: n}, (_, at) => at).filter((at) => others(words, at).length > 0)
    for (let round = 0; round < plantsPerSentence && places.length > 0; round++) {
      const at = places[Math.floor(next() * places.length)] ?? 0
      const choices = others(words, at)
      const slip = choices[Math.floor(next() * choices.length)]?.[1]
      if (!slip) continue
      const right = words.word(at)
      const printed = sentence.words[at] ?? ''
      const wrong = /^\p{Lu}/u.test(printed) ? slip.word.charAt(0).toUpperCase() + slip.word.slice(1) : slip.word
      const planted = open({words: sentence.words.with(at, wrong), gaps: sentence.gaps})
      for (const [from, form] of others(planted, at)) if (form.word === right) measure(planted, at, from, form, 1)
    }
  }
  console.log(`${samples.labels.length} forms, ${samples.labels.filter((label) => label === 1).length} of them planted`)
  return samples
}
