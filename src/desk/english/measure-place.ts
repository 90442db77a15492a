import type {Candidate, SlipKind} from './candidate.ts'
import type {CountTable} from './count-table.ts'
import {Glance} from './glance.ts'
import type {Joint} from './joint-meter.ts'
import {context, measures, Meter} from './meter.ts'
import {measureSurroundings, surroundings} from './surroundings.ts'
import {Flag, type Token, type Tokens} from './token.ts'

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

/** How many tokens of a sentence are looked at. */
const mostTokens = 4096

/** How many tokens are looked at of a change and of what stands around it. */
const mostChanged = 64

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

/** The orders that are asked for nearly everywhere: two words, three words, three classes. */
const soonAsked: readonly number[] = [0, 1, 3]

/** Measures the candidates of one sentence; what a place is as printed is measured once. */
export class PlaceMeter {
  readonly #printed: Meter
  readonly #changed: Meter
  readonly #glance: Glance
  readonly #border: readonly [begin: Token, end: Token]
  readonly #padded: Token[] = []
  #tokens: Tokens | undefined
  /** The change that was glanced at last. */
  #change: readonly Token[] | undefined
  #changeFrom = 0
  #changeTo = 0
  readonly #values: Readonly<Record<SlipKind, Float32Array>>

  constructor(table: CountTable, begin: Token, end: Token) {
    this.#printed = new Meter(table, mostTokens)
    this.#changed = new Meter(table, mostChanged)
    this.#glance = new Glance(table)
    this.#border = [begin, end]
    const values = (kind: SlipKind): Float32Array => new Float32Array(measurementCount(kind))
    this.#values = {
      'word-order': values('word-order'),
      'wrong-word': values('wrong-word'),
      'missing-word': values('missing-word'),
      'extra-word': values('extra-word')
    }
  }

  /** Take up another sentence, of which a few places are measured. */
  begin(tokens: Tokens): void {
    this.#tokens = tokens
    this.#change = undefined
    const [begin, end] = this.#border
    const padded = this.#padded
    padded.length = 0
    padded.push(begin, begin)
    for (const token of tokens.tokens) padded.push(token)
    padded.push(end, end)
    this.#printed.clear()
    for (const token of padded) this.#printed.push(token)
  }

  /** Take up another sentence, of which every place is asked about. */
  beginAll(tokens: Tokens): void {
    this.begin(tokens)
    this.#printed.lookAhead(soonAsked)
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
    return this.fits(kind, from, to, tokens) ? this.measureAlways(candidate) : undefined
  }

  /**
   * Whether a change that fits gains so much, by a second look at a few orders, that it may be told at all: nearly all are turned
   * down here, those of a sequence of classes that nobody has seen first.
   */
  gains(kind: SlipKind, from: number, to: number, tokens: readonly Token[]): boolean {
    const a = this.#start(from)
    const b = this.#end(from, to)
    const printed = this.#printed
    const changed = this.#glanceAt(a, b, tokens)
    // An unseen sequence of classes, unless that of the printed words is no better known.
    if (changed.least(3) === 0) {
      const mayBeRare = kind === 'word-order' || kind === 'wrong-word'
      if (!mayBeRare || !printed.hasNone(3, a, b)) return false
    }
    let gain = changed.mean(3) - printed.mean(3, a, b)
    if (kind === 'missing-word' && gain < 0) return false
    for (let order = 0; order < 2; order++) gain += changed.mean(order) - printed.mean(order, a, b)
    return gain >= leastGain[kind]
  }

  /** The measurements of a candidate, whatever they are. */
  measureAlways({kind, from, to, tokens}: Candidate): Float32Array {
    const a = this.#start(from)
    const b = this.#end(from, to)
    const meter = this.#changed
    meter.clear()
    meter.copy(this.#printed, Math.max(0, a - context), a)
    for (const token of tokens) meter.push(token)
    meter.copy(this.#printed, b, b + context)
    const out = this.#values[kind]
    const [printed, changed] = sizes[kind]
    const offset = measures[printed] ?? 0
    const start = Math.min(a, context)
    this.#printed.measure(a, b, printed, out, 0)
    meter.measure(start, start + tokens.length, changed, out, offset)
    measureSurroundings(this.#padded, a, b, tokens, out, offset + (measures[changed] ?? 0))
    return out
  }

  /**
   * A few of the measurements of a candidate that {@link gains} was just asked about: of the orders that were looked up for that the
   * least and the mean, as printed and as changed, and its surroundings.
   */
  brief({from, to, tokens}: Candidate): Float32Array {
    const a = this.#start(from)
    const b = this.#end(from, to)
    const printed = this.#printed
    const changed = this.#glanceAt(a, b, tokens)
    const out = this.#brief
    let at = 0
    for (const order of soonAsked) {
      out[at++] = printed.least(order, a, b)
      out[at++] = printed.mean(order, a, b)
      out[at++] = changed.least(order)
      out[at++] = changed.mean(order)
    }
    measureSurroundings(this.#padded, a, b, tokens, out, at)
    return out
  }

  readonly #brief = new Float32Array(4 * soonAsked.length + surroundings)

  /** A glance at a change, taken once. */
  #glanceAt(a: number, b: number, tokens: readonly Token[]): Glance {
    if (this.#change === tokens && this.#changeFrom === a && this.#changeTo === b) return this.#glance
    this.#glance.take(this.#printed, a, b, tokens)
    this.#change = tokens
    this.#changeFrom = a
    this.#changeTo = b
    return this.#glance
  }

  /** The first padded token of word `from`. */
  #start(from: number): number {
    return (this.#tokens?.starts[from] ?? 0) + 2
  }

  /** The padded token after words `from` to `to`; the first of `from` where there are none. */
  #end(from: number, to: number): number {
    return ((to > from ? this.#tokens?.ends[to - 1] : this.#tokens?.starts[from]) ?? 0) + 2
  }

  /** What stands around the joint before a word. */
  joint(at: number): Joint | undefined {
    const a = this.#start(at)
    const [earlier, before, after, later] = [
      this.#padded[a - 2],
      this.#padded[a - 1],
      this.#padded[a],
      this.#padded[a + 1]
    ]
    return earlier && before && after && later && {earlier, before, after, later}
  }

  /** The mean log2 count of the sequences of three classes over the joint before a word. */
  classesOver(at: number): number {
    const a = this.#start(at)
    return this.#printed.mean(3, a, a)
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
}
