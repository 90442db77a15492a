/** Counts every sequence of the training text, by the number of stretches in which it stands. */
import {join, mix} from '../../src/desk/english/hash.ts'
import {orders} from '../../src/desk/english/orders.ts'
import {Tokenizer} from '../../src/desk/english/tokens.ts'
import {Flag, type Token} from '../../src/desk/english/token.ts'
import {trainingFiles, readLines} from './corpus.ts'
import {stretchLines, toSentence, useOf} from './sentences.ts'

/** Slots of the open table: a power of two. */
const bits = 27
const size = 2 ** bits

/** All counted sequences: parallel arrays, empty where `counts` is 0. */
export interface Counts {
  readonly sequences: Int32Array
  readonly counts: Uint16Array
  readonly order: Uint8Array
}

/** The hash that a sequence of an order starts from. */
export const seeds: readonly number[] = orders.map((_, order) => mix(order + 1))

/** Count the lines of `folder` that are for counting. Sequences of words alone need a function word or mark among them. */
export async function countSequences(folder: string): Promise<Counts> {
  const sequences = new Int32Array(size)
  const counts = new Uint16Array(size)
  const order = new Uint8Array(size)
  const last = new Uint16Array(size)
  const tokenizer = new Tokenizer()
  const begin = tokenizer.mark('begin')
  const end = tokenizer.mark('end')
  const seen = new Set<number>()
  let line = 0
  for (const file of trainingFiles) {
    const weight = file.includes('attribution') ? 2 : 1
    for await (const text of readLines(folder, file)) {
      const number = line++
      if (useOf(number) !== 'count' || text.length > 1500) continue
      const stretch = (Math.floor(number / stretchLines) % 65535) + 1
      const {tokens} = tokenizer.read(toSentence(text))
      const whole = tokens.reduce((sum, token) => join(sum, token.word), 7) * 2097152 + tokens.length
      if (seen.has(whole)) continue
      seen.add(whole)
      countSentence([begin, begin, ...tokens, end, end], stretch, weight)
    }
  }
  return {sequences, counts, order}

  function countSentence(tokens: readonly Token[], stretch: number, weight: number): void {
    for (let kind = 0; kind < orders.length; kind++) {
      const {length, words} = orders[kind] ?? {length: 0, words: []}
      const allWords = words.every(Boolean)
      const mixed = !allWords && words.some(Boolean)
      for (let start = 0; start + length <= tokens.length; start++) {
        let h = seeds[kind] ?? 0
        let g = 0x1234567 + kind
        let keep = !allWords
        for (let at = 0; at < length; at++) {
          const token = tokens[start + at]
          if (!token) break
          const id = words[at] ? token.word : token.klass
          h = join(h, id)
          g = Math.imul(g, 0x2545f491) ^ id
          if (allWords && (token.flags & (Flag.functionWord | Flag.mark)) !== 0) keep = true
          if (mixed && words[at] && (token.flags & (Flag.functionWord | Flag.mark | Flag.digits)) !== 0) {
            keep = false
            break
          }
        }
        if (keep || (allWords && length === 2)) add(h, mix(g ^ h), kind, stretch, weight)
      }
    }
  }

  function add(h: number, g: number, kind: number, stretch: number, weight: number): void {
    let slot = (g >>> 0) & (size - 1)
    while ((counts[slot] ?? 0) !== 0 && ((sequences[slot] ?? 0) !== h || order[slot] !== kind))
      slot = (slot + 1) & (size - 1)
    if (counts[slot] === 0) {
      sequences[slot] = h
      order[slot] = kind
    } else if (last[slot] === stretch) return
    last[slot] = stretch
    counts[slot] = Math.min(65535, (counts[slot] ?? 0) + weight)
  }
}
