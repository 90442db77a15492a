/** How often each word of the training text is written, with a capital or without, and as which part of speech. */
import winkNLP from 'wink-nlp'
import model from 'wink-eng-lite-web-model'
import {trainingLines} from './corpus.ts'

/** What the training text shows of one word, lower-cased. */
export interface WordCount {
  /** Every occurrence. */
  total: number
  /** Occurrences without a capital. */
  lower: number
  /** Occurrences with a capital where a sentence does not ask for one. */
  capital: number
  /** In how many stretches of 2,000 sentences it stands. */
  stretches: number
  /** The last stretch in which it was seen. */
  last: number
}

/** Tags (`NOUN`, `VERB`, …) of one word with their counts. */
export type TagCounts = Map<string, Map<string, number>>

const word = /[\p{L}\p{M}]+(?:['’.-](?=[\p{L}\p{M}])[\p{L}\p{M}]+)*/gu

/** Count the words of the whole training text. */
export async function countWords(folder: string): Promise<Map<string, WordCount>> {
  const counts = new Map<string, WordCount>()
  let line = 0
  for await (const sentence of trainingLines(folder)) {
    const stretch = Math.floor(line++ / 2000)
    // A line that is mostly capitals is a headline: its capitals say nothing.
    const shouting = (sentence.match(/\b\p{Lu}/gu)?.length ?? 0) > 0.5 * (sentence.match(/\b\p{L}/gu)?.length ?? 1)
    let first = true
    for (const match of sentence.matchAll(word)) {
      const printed = match[0]
      const before = match.index > 1 ? sentence.slice(match.index - 2, match.index) : ''
      const opens = first || !/[\p{L}\p{N},;] $/u.test(before)
      first = false
      const key = printed.toLowerCase().replaceAll('’', "'")
      let count = counts.get(key)
      if (!count) counts.set(key, (count = {total: 0, lower: 0, capital: 0, stretches: 0, last: -1}))
      count.total++
      if (count.last !== stretch) {
        count.last = stretch
        count.stretches++
      }
      if (printed === key || printed.replaceAll('’', "'") === key) count.lower++
      else if (!opens && !shouting) count.capital++
    }
  }
  return counts
}

/** Tag every `step`-th sentence of the training text and count the tags of each lower-cased word. */
export async function countTags(folder: string, step: number): Promise<TagCounts> {
  const nlp = winkNLP(model, ['sbd', 'pos'])
  const {its} = nlp
  const counts: TagCounts = new Map()
  let line = 0
  for await (const sentence of trainingLines(folder)) {
    if (line++ % step !== 0 || sentence.length > 1000) continue
    const tokens = nlp.readDoc(sentence).tokens()
    const values = tokens.out(its.value)
    const tags = tokens.out(its.pos)
    for (const [index, value] of values.entries()) {
      const key = value.toLowerCase().replaceAll('’', "'")
      const tag = tags[index] ?? ''
      let word = counts.get(key)
      if (!word) counts.set(key, (word = new Map()))
      word.set(tag, (word.get(tag) ?? 0) + 1)
    }
  }
  return counts
}
