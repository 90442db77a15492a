/** Gathers what the weights are fitted on: measurements of candidates in clean sentences and in planted ones. */
import type {Candidate, SlipKind} from '../../src/desk/english/candidate.ts'
import {keysOf} from '../../src/desk/english/keys.ts'
import {measurementCount} from '../../src/desk/english/measure-place.ts'
import type {Sentence} from '../../src/desk/english/token.ts'
import {plant} from './plant.ts'
import {seeded} from '../../src/check/plant.ts'
import type {Tools} from './tools.ts'

/** The four kinds, in the order in which everything about them is written. */
export const kinds: readonly SlipKind[] = ['word-order', 'wrong-word', 'missing-word', 'extra-word']

/** Candidates of one kind: their measurements row by row, whether each mends a planted slip, and their keys. */
export class Samples {
  /** How many numbers a row has. */
  readonly width: number
  rows: Float32Array
  readonly labels: number[] = []
  readonly keys: string[][] = []
  readonly notes: string[] = []

  /** @param extra - How many numbers a row has besides the measurements. */
  constructor(kind: SlipKind, extra = 0) {
    this.width = measurementCount(kind) + extra
    this.rows = new Float32Array(this.width * 4096)
  }

  /** Add one row. */
  add(values: Float32Array, label: number, keys: string[], note: string): void {
    const start = this.labels.length * this.width
    if (start + this.width > this.rows.length) {
      const larger = new Float32Array(this.rows.length * 2)
      larger.set(this.rows)
      this.rows = larger
    }
    this.rows.set(values, start)
    this.labels.push(label)
    this.keys.push(keys)
    this.notes.push(note)
  }
}

/** Words of a sentence: from the first to the one after the last. */
interface Range {
  readonly from: number
  readonly to: number
}

/** Every candidate of a sentence (or of those of its words that matter) that passes the first tests, with its measurements (which the next call overwrites). */
export function* candidatesOf(
  sentence: Sentence,
  {tokenizer, proposer, meter}: Tools,
  {from, to}: Range = {from: 0, to: sentence.words.length}
): Generator<[Candidate, Float32Array]> {
  const tokens = tokenizer.read(sentence)
  meter.begin(tokens)
  for (let at = from; at < Math.min(to, sentence.words.length); at++) {
    const list: Candidate[] = []
    if (!meter.isAttested(at, at + 2)) {
      const swap = proposer.swap(sentence, tokens, at)
      if (swap) list.push(swap)
    }
    if (!meter.isAttested(at, at + 1)) {
      list.push(...proposer.slips(sentence, tokens, at))
      const deletion = proposer.deletion(sentence, tokens, at)
      if (deletion) list.push(deletion)
    }
    if (!meter.isAttested(at, at)) list.push(...proposer.insertions(sentence, tokens, at))
    for (const candidate of list) {
      const values = meter.measure(candidate)
      if (values) yield [candidate, values]
    }
  }
}

/** Whether a candidate is exactly what mends a planted slip. */
export function mends(candidate: Candidate, from: number, to: number, right: readonly string[]): boolean {
  return (
    candidate.from === from &&
    candidate.to === to &&
    candidate.replacement.length === right.length &&
    candidate.replacement.every((word, at) => word.toLowerCase() === (right[at] ?? '').toLowerCase())
  )
}

/** How far the planted slips get: how many there are, and for how many the right candidate is measured. */
export type Ceiling = Record<SlipKind, [number, number]>

/** Gather from sentences: each as it is, and once with a slip of each kind. */
export function gather(
  sentences: Iterable<Sentence>,
  tools: Tools
): {samples: Record<SlipKind, Samples>; ceiling: Ceiling} {
  const samples = {
    'word-order': new Samples('word-order'),
    'wrong-word': new Samples('wrong-word'),
    'missing-word': new Samples('missing-word'),
    'extra-word': new Samples('extra-word')
  }
  const ceiling: Ceiling = {'word-order': [0, 0], 'wrong-word': [0, 0], 'missing-word': [0, 0], 'extra-word': [0, 0]}
  const next = seeded(1)
  for (const sentence of sentences) {
    for (const [candidate, values] of candidatesOf(sentence, tools)) {
      samples[candidate.kind].add(values, 0, keysOf(candidate), note(sentence, candidate))
    }
    for (const kind of kinds) {
      for (let round = 0; round < 2; round++) {
        const planted = plant(kind, sentence, tools, next)
        if (!planted) continue
        ceiling[kind][0]++
        for (const [candidate, values] of candidatesOf(planted.sentence, tools, {
          from: planted.from,
          to: planted.from + 1
        })) {
          if (candidate.kind !== kind || !mends(candidate, planted.from, planted.to, planted.right)) continue
          ceiling[kind][1]++
          samples[kind].add(values, 1, keysOf(candidate), '')
        }
      }
    }
  }
  return {samples, ceiling}
}

function note({words}: Sentence, {from, to, key}: Candidate): string {
  return `${words.slice(Math.max(0, from - 5), from).join(' ')} [${words.slice(from, to).join(' ')}] ${words.slice(to, to + 5).join(' ')} | ${key}`
}
