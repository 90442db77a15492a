import type {Candidate, SlipKind} from './candidates.ts'
import type {CountTable} from './count-table.ts'
import {blockStarts, context, measures, Meter} from './meter.ts'
import {orders} from './orders.ts'
import {Flag, type Token, type Tokens} from './tokens.ts'

/** Numbers about a candidate's surroundings. */
const surroundings = 16

/** How many tokens a kind's place is taken to have, as printed and as changed. */
const sizes: Readonly<Record<SlipKind, readonly [number, number]>> = {
  'word-order': [2, 2],
  'wrong-word': [1, 1],
  'missing-word': [0, 1],
  'extra-word': [1, 0]
}

/** How many numbers describe a candidate of a kind: the place as printed, as changed, and its surroundings. */
export function measurementCount(kind: SlipKind): number {
  const [printed, changed] = sizes[kind]
  return (measures[printed] ?? 0) + (measures[changed] ?? 0) + surroundings
}

/** The words of a candidate that carry a bias of their own. */
export function keysOf({kind, key, group}: Candidate): string[] {
  if (kind === 'word-order') {
    const [, left = '', right = ''] = key.split(' ')
    return [`${left} <`, `> ${right}`, key, group]
  }
  if (kind === 'wrong-word') {
    const [wrong = '', right = ''] = key.split('>')
    return [`${wrong}>`, `>${right}`, key, group]
  }
  return [key]
}

/** How many numbers a place of any size has as printed. */
const mostMeasures = Math.max(...measures)

/** How many places' measurements are kept to be written over. */
const mostSpare = 500

/**
 * What the rarest pair of neighbours over a place must stay below (log2 of its count; 16: no bar, 0: never), by the number of
 * sequences of three words over it that are not known.
 */
const doubtful: Readonly<Record<SlipKind, readonly number[]>> = {
  'word-order': [0, 0, 16],
  'wrong-word': [0, 1, 5, 16],
  'missing-word': [0, 5, 6],
  'extra-word': [0, 16]
}

/**
 * What the mean log2 counts of pairs, of three words and of three classes must gain together by a change: below, no planted slip
 * was told.
 */
const leastGain: Readonly<Record<SlipKind, number>> = {
  'word-order': 2,
  'wrong-word': 2,
  'missing-word': 10,
  'extra-word': 1
}

/** A place as printed, and how many stages of it are measured. */
interface Original {
  readonly values: Float32Array
  stage: number
}

/** The orders that each stage of a measurement looks up: those that turn most candidates down come first. */
const stages: ReadonlyArray<ReadonlyArray<readonly [first: number, last: number]>> = [
  [[3, 4]],
  [[0, 2]],
  [
    [2, 3],
    [4, orders.length]
  ]
]

/** Measures the candidates of one sentence; what a place is as printed is measured once. */
export class PlaceMeter {
  readonly #printed: Meter
  readonly #changed: Meter
  readonly #border: readonly [begin: Token, end: Token]
  #padded: Token[] = []
  #tokens: Tokens | undefined
  readonly #originals = new Map<number, Original>()
  /** Originals of earlier sentences, to be used again. */
  readonly #spare: Original[] = []
  readonly #values: Readonly<Record<SlipKind, Float32Array>>

  constructor(table: CountTable, begin: Token, end: Token) {
    this.#printed = new Meter(table)
    this.#changed = new Meter(table)
    this.#border = [begin, end]
    const values = (kind: SlipKind): Float32Array => new Float32Array(measurementCount(kind))
    this.#values = {
      'word-order': values('word-order'),
      'wrong-word': values('wrong-word'),
      'missing-word': values('missing-word'),
      'extra-word': values('extra-word')
    }
  }

  /** Take up another sentence. */
  begin(tokens: Tokens): void {
    this.#tokens = tokens
    const [begin, end] = this.#border
    this.#padded = [begin, begin, ...tokens.tokens, end, end]
    this.#printed.load(this.#padded, 0, this.#padded.length, [], [], 0, 0)
    for (const original of this.#originals.values()) if (this.#spare.length < mostSpare) this.#spare.push(original)
    this.#originals.clear()
  }

  /** Whether every sequence of three words over a place is known: weighing is fitted on all other places. */
  isAttested(from: number, to: number): boolean {
    return this.#printed.unknown(this.#start(from), this.#end(from, to)) === 0
  }

  /**
   * Whether so few of the sequences over a place are known that a slip of a kind may stand there at all; most places need
   * no weighing.
   *
   * The bars are where slips begin that weighing would find: of those in planted text they lose one in fifty.
   */
  isDoubtful(kind: SlipKind, from: number, to: number): boolean {
    const a = this.#start(from)
    const b = this.#end(from, to)
    const unknown = this.#printed.unknown(a, b)
    const bars = doubtful[kind]
    const bar = bars[Math.min(unknown, bars.length - 1)] ?? 0
    return bar > 0 && (bar > 15 || this.#printed.rarest(a, b) < bar)
  }

  /** log2 of the count of two words beside each other. */
  pair(first: Token, second: Token): number {
    return this.#printed.pair(first, second)
  }

  /** The sum of the log2 counts of the pairs and threes of words over a word. */
  fit(at: number): number {
    const a = this.#start(at)
    let sum = 0
    for (let start = a - 2; start <= a; start++) {
      const [first, second, third] = this.#padded.slice(start, start + 3)
      if (!first || !second || !third) continue
      sum += this.#printed.triple(first, second, third)
      if (start === a - 2) sum += this.#printed.pair(second, third)
      if (start === a) sum += this.#printed.pair(first, second)
    }
    return sum
  }

  /** Whether a content word has been seen beside both of its neighbours: then it is hardly a slip for another. */
  isAtHome(at: number): boolean {
    const a = this.#start(at)
    const token = this.#padded[a]
    const before = this.#padded[a - 1]
    const after = this.#padded[a + 1]
    if (!token || !before || !after || (token.flags & Flag.functionWord) !== 0) return false
    return this.#printed.pairAt(a - 1) > 2 && this.#printed.pairAt(a) > 2
  }

  /** The sentence that was taken up last. */
  get tokens(): Tokens {
    if (!this.#tokens) throw new Error('no sentence was taken up')
    return this.#tokens
  }

  /** The measurements of a candidate, or `undefined` where its own sequence is no better known than the printed one. */
  measure(candidate: Candidate): Float32Array | undefined {
    const {kind, from, to, tokens} = candidate
    return this.fits(kind, from, to, tokens) ? this.#measure(candidate, 0) : undefined
  }

  /** The same of a candidate that is known to fit, given up where so little is gained that it would never be told. */
  measureFitting(candidate: Candidate): Float32Array | undefined {
    return this.#measure(candidate, leastGain[candidate.kind])
  }

  /** The measurements of a candidate, whatever they are. */
  measureAlways(candidate: Candidate): Float32Array {
    return this.#measure(candidate, undefined) ?? this.#values[candidate.kind]
  }

  /** The first padded token of word `from`. */
  #start(from: number): number {
    return (this.#tokens?.starts[from] ?? 0) + 2
  }

  /** The padded token after words `from` to `to`; the first of `from` where there are none. */
  #end(from: number, to: number): number {
    return ((to > from ? this.#tokens?.ends[to - 1] : this.#tokens?.starts[from]) ?? 0) + 2
  }

  /** @param least - What the three first looks must gain together, in log2 of counts; `undefined` to measure all the same. */
  #measure({kind, from, to, tokens}: Candidate, least: number | undefined): Float32Array | undefined {
    const a = this.#start(from)
    const b = this.#end(from, to)
    const out = this.#values[kind]
    const [printed, changed] = sizes[kind]
    // Most candidates are given up after a first look at a few orders: what is printed there is measured no further either.
    const original = this.#original(a, b, printed)
    const {values} = original
    const offset = measures[printed] ?? 0
    this.#measureTo(1, original, a, b, printed)
    const left = Math.max(0, a - context)
    const right = Math.min(this.#padded.length, b + context)
    this.#changed.load(this.#padded, left, a, tokens, this.#padded, b, right)
    const start = a - left
    const end = start + tokens.length
    const meter = this.#changed
    const before = blockStarts[printed] ?? []
    const after = blockStarts[changed] ?? []
    meter.measure(start, end, changed, out, offset, 3, 4)
    let gain = (out[offset + (after[3] ?? 0) + 1] ?? 0) - (values[(before[3] ?? 0) + 1] ?? 0)
    if (least !== undefined) {
      // A sequence of classes that nobody has seen, unless that of the printed words is no better known.
      const rare = (out[offset + (after[3] ?? 0)] ?? 0) < 1
      const both = (values[before[3] ?? 0] ?? 0) < 1
      if (rare && !(both && (kind === 'word-order' || kind === 'wrong-word'))) return undefined
      if (kind === 'missing-word' && gain < 0) return undefined
    }
    this.#measureTo(2, original, a, b, printed)
    meter.measure(start, end, changed, out, offset, 0, 2)
    for (let order = 0; order < 2; order++) {
      gain += (out[offset + (after[order] ?? 0) + 1] ?? 0) - (values[(before[order] ?? 0) + 1] ?? 0)
    }
    if (least !== undefined && gain < least) return undefined
    this.#measureTo(3, original, a, b, printed)
    for (let at = 0; at < offset; at++) out[at] = values[at] ?? 0
    meter.measure(start, end, changed, out, offset, 2, 3)
    meter.measure(start, end, changed, out, offset, 4, orders.length)
    this.#surroundings(a, b, tokens, out, offset + (measures[changed] ?? 0))
    return out
  }

  /** Measure a place as printed up to a stage. */
  #measureTo(stage: number, original: Original, a: number, b: number, size: number): undefined {
    for (; original.stage < stage; original.stage++) {
      for (const [first, last] of stages[original.stage] ?? []) {
        this.#printed.measure(a, b, size, original.values, 0, first, last)
      }
    }
  }

  /** Whether a word that has been seen beside both neighbours of a joint also stands in a known sequence of three there. */
  isBetween(at: number, token: Token): boolean {
    const a = this.#start(at)
    const before = this.#padded[a - 1]
    const after = this.#padded[a]
    const meter = this.#printed
    if (!before || !after) return false
    if (meter.triple(before, token, after) > 0) return true
    const earlier = this.#padded[a - 2]
    if (earlier !== undefined && meter.triple(earlier, before, token) > 0) return true
    const later = this.#padded[a + 1]
    return later !== undefined && meter.triple(token, after, later) > 0
  }

  /**
   * A first look at a candidate: the words that would stand beside each other must have been seen so. A missing word's
   * candidates are many, so that both joints and a sequence of three are asked for; elsewhere one pair will do.
   */
  fits(kind: SlipKind, from: number, to: number, tokens: readonly Token[]): boolean {
    const a = this.#start(from)
    const b = this.#end(from, to)
    const before = this.#padded[a - 1]
    const after = this.#padded[b]
    const first = tokens[0]
    const last = tokens[tokens.length - 1]
    if (!before || !after || !first || !last) return kind === 'extra-word'
    const meter = this.#printed
    const opens = meter.pair(before, first) > 0
    if (kind === 'word-order') return opens || meter.pair(last, after) > 0
    const closes = meter.pair(last, after) > 0
    if (opens && closes) return kind === 'wrong-word' || this.isBetween(from, first)
    if (kind === 'missing-word') return false
    // A sequence of three is not known without its pairs.
    const earlier = this.#padded[a - 2]
    const later = this.#padded[b + 1]
    if (opens) return earlier !== undefined && meter.triple(earlier, before, first) > 0
    return closes && later !== undefined && meter.triple(last, after, later) > 0
  }

  #original(a: number, b: number, size: number): Original {
    const key = (a * 64 + (b - a)) * 4 + size
    let original = this.#originals.get(key)
    if (!original) {
      original = this.#spare.pop() ?? {values: new Float32Array(mostMeasures), stage: 0}
      original.stage = 0
      this.#originals.set(key, original)
    }
    return original
  }

  #surroundings(a: number, b: number, replacement: readonly Token[], out: Float32Array, around: number): void {
    const padded = this.#padded
    const flags = (at: number): number => padded[at]?.flags ?? Flag.mark
    let names = 0
    let unknown = 0
    let digits = 0
    for (let at = Math.max(0, a - 3); at < Math.min(padded.length, b + 3); at++) {
      const near = at >= a - 1 && at <= b
      if ((flags(at) & Flag.name) !== 0 && near) names++
      if ((flags(at) & Flag.unknown) !== 0) unknown++
      if ((flags(at) & Flag.digits) !== 0) digits++
    }
    const first = padded[a]
    const last = padded[b - 1]
    const bit = (value: number): number => (value === 0 ? 0 : 1)
    out[around] = average(padded.slice(a, b))
    out[around + 1] = average(replacement)
    out[around + 2] = names
    out[around + 3] = unknown
    out[around + 4] = digits
    out[around + 5] = bit(flags(a - 1) & Flag.mark)
    out[around + 6] = bit(flags(b) & Flag.mark)
    out[around + 7] = bit(flags(a - 1) & Flag.functionWord)
    out[around + 8] = bit(flags(b) & Flag.functionWord)
    out[around + 9] = Math.log2(padded.length)
    out[around + 10] = a <= 3 ? 1 : 0
    out[around + 11] = b >= padded.length - 4 ? 1 : 0
    out[around + 12] = b > a && first ? bit(first.flags & Flag.functionWord) : 0
    out[around + 13] = b > a + 1 && last ? bit(last.flags & Flag.functionWord) : 0
    out[around + 14] = bit((replacement[0]?.flags ?? 0) & Flag.functionWord)
    out[around + 15] = padded[a - 1]?.frequency ?? 0
  }
}

function average(tokens: readonly Token[]): number {
  let sum = 0
  for (const token of tokens) sum += token.frequency
  return tokens.length === 0 ? 0 : sum / tokens.length
}
