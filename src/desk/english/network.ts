/**
 * The weighing of measurements: a linear sum, plus a small hidden layer, plus a bias for what the change does.
 *
 * All numbers come from `script/train`; see data/english/weights.js.
 */
export interface Weights {
  /** What to subtract from each measurement and to multiply it by. */
  readonly mean: readonly number[]
  readonly scale: readonly number[]
  readonly bias: number
  readonly linear: readonly number[]
  /** For each hidden unit: its bias, its weight in the sum, and its weights of the measurements. */
  readonly hidden: readonly {readonly bias: number; readonly out: number; readonly weights: readonly number[]}[]
  /** What is added for a change's keys. */
  readonly keys: Readonly<Record<string, number>>
}

/** What a change does, with what is added for that. */
export interface Keyed {
  readonly keys: readonly string[]
  readonly sum: number
}

/** The keys of what has none. */
export const noKeys: Keyed = {keys: [], sum: 0}

/** Evaluates one kind's weights. */
export class Network {
  readonly #bias: number
  readonly #mean: Float64Array
  readonly #scale: Float64Array
  readonly #linear: Float64Array
  /** For each hidden unit in turn: its bias, its weight in the sum, and its weights of the measurements. */
  readonly #hidden: Float64Array
  /** The same, in half the memory: most changes are given up by them. */
  readonly #rough: Float32Array
  /** How much the hidden units can add at most. */
  readonly #reach: number
  readonly #scaled: Float64Array
  readonly #roughly: Float32Array
  readonly #keys: Readonly<Record<string, number>>

  constructor({bias, mean, scale, linear, hidden, keys}: Weights) {
    this.#bias = bias
    this.#mean = new Float64Array(mean)
    this.#scale = new Float64Array(scale)
    this.#linear = new Float64Array(linear)
    const size = mean.length + 2
    this.#hidden = new Float64Array(hidden.length * size)
    let reach = 0
    // Those that can add most come first, so that most changes are given up after a few.
    const sorted = hidden.toSorted((a, b) => Math.abs(b.out) - Math.abs(a.out))
    for (const [index, {bias: own, out, weights}] of sorted.entries()) {
      this.#hidden[index * size] = own
      this.#hidden[index * size + 1] = out
      this.#hidden.set(weights, index * size + 2)
      reach += Math.abs(out)
    }
    this.#reach = reach
    this.#rough = new Float32Array(this.#hidden)
    this.#scaled = new Float64Array(mean.length)
    this.#roughly = new Float32Array(mean.length)
    this.#keys = keys
  }

  /** The logarithm of the odds that the change mends a slip. */
  logit(measurements: Float32Array, keys: readonly string[]): number {
    return this.logitAbove(Number.NEGATIVE_INFINITY, measurements, this.keyed(keys)) ?? 0
  }

  /** Look up what is added for a change's keys. */
  keyed(keys: readonly string[]): Keyed {
    let sum = 0
    for (const key of keys) sum += this.#weightOf(key)
    return {keys, sum}
  }

  /** The same as {@link logit}, or `undefined` where it is not above `least`: most changes fall so short that the sum alone shows it. */
  logitAbove(least: number, measurements: Float32Array, {keys, sum: keySum}: Keyed): number | undefined {
    const x = this.#scaled
    const roughly = this.#roughly
    const {length} = x
    const mean = this.#mean
    const scale = this.#scale
    const linear = this.#linear
    let sum = this.#bias
    for (let at = 0; at < length; at++) {
      const value = ((measurements[at] ?? 0) - (mean[at] ?? 0)) * (scale[at] ?? 0)
      x[at] = roughly[at] = value
      sum += value * (linear[at] ?? 0)
    }
    const rough = this.#rough
    const size = length + 2
    let reach = this.#reach
    let about = sum + keySum
    for (let unit = 0; unit < rough.length; unit += size) {
      if (about + reach < least - rounding) return undefined
      const out = rough[unit + 1] ?? 0
      about += out * Math.tanh((rough[unit] ?? 0) + product(roughly, rough, unit + 2))
      reach -= Math.abs(out)
    }
    if (about < least - rounding) return undefined
    // Few come here. What they are told is the sum as it was fitted, to the last digit.
    const hidden = this.#hidden
    for (const key of keys) sum += this.#weightOf(key)
    for (let unit = 0; unit < hidden.length; unit += size) {
      let inner = hidden[unit] ?? 0
      for (let at = 0; at < length; at++) inner += (x[at] ?? 0) * (hidden[unit + 2 + at] ?? 0)
      sum += (hidden[unit + 1] ?? 0) * Math.tanh(inner)
    }
    return sum > least ? sum : undefined
  }

  #weightOf(key: string): number {
    return Object.hasOwn(this.#keys, key) ? (this.#keys[key] ?? 0) : 0
  }
}

/** The sum of the products of some numbers and weights: four sums at once, of which none waits for another. */
function product(x: Float32Array, weights: Float32Array, from: number): number {
  const {length} = x
  const whole = length - (length % 4)
  // Each a number of its own from the start: what comes out of a list the engine would keep in memory, anew at every step.
  let one = 0
  let two = 0
  let three = 0
  let four = 0
  let at = 0
  for (; at < whole; at += 4) {
    const weight = from + at
    one += (x[at] ?? 0) * (weights[weight] ?? 0)
    two += (x[at + 1] ?? 0) * (weights[weight + 1] ?? 0)
    three += (x[at + 2] ?? 0) * (weights[weight + 2] ?? 0)
    four += (x[at + 3] ?? 0) * (weights[weight + 3] ?? 0)
  }
  for (; at < length; at++) one += (x[at] ?? 0) * (weights[from + at] ?? 0)
  return one + two + (three + four)
}

/** What adding numbers of fewer digits, in another order, may change. */
const rounding = 0.01
