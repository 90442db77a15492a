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

/** Evaluates one kind's weights. */
export class Network {
  readonly #weights: Weights
  readonly #scaled: Float64Array
  readonly #keys: ReadonlyMap<string, number>

  constructor(weights: Weights) {
    this.#weights = weights
    this.#scaled = new Float64Array(weights.mean.length)
    this.#keys = new Map(Object.entries(weights.keys))
  }

  /** The logarithm of the odds that the change mends a slip. */
  logit(measurements: Float32Array, keys: readonly string[]): number {
    const {mean, scale, bias, linear, hidden} = this.#weights
    const x = this.#scaled
    let sum = bias
    for (let at = 0; at < x.length; at++) {
      const value = ((measurements[at] ?? 0) - (mean[at] ?? 0)) * (scale[at] ?? 0)
      x[at] = value
      sum += value * (linear[at] ?? 0)
    }
    for (const key of keys) sum += this.#keys.get(key) ?? 0
    for (const unit of hidden) {
      let inner = unit.bias
      for (let at = 0; at < x.length; at++) inner += (x[at] ?? 0) * (unit.weights[at] ?? 0)
      sum += unit.out * Math.tanh(inner)
    }
    return sum
  }
}
