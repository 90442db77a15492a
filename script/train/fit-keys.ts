/** Fits what each of some keys adds to the logarithm of the odds: a logistic regression by AdaGrad, always in the same order. */
import {seeded} from '../../src/check/plant.ts'

/** A sample: its keys, and whether it is one of those that are looked for. */
export interface KeyedSample {
  readonly keys: readonly string[]
  readonly label: 0 | 1
}

const rate = 0.2
const decay = 2e-6

/** How the fitting goes. */
export interface KeyOptions {
  readonly epochs: number
  /** A key is fitted that so many samples have. */
  readonly least: number
  /** Weights below are left out. */
  readonly smallest: number
}

/** Fit the weights; the key '' is what is added for every sample. */
export function fitKeys(samples: readonly KeyedSample[], {epochs, least, smallest}: KeyOptions): Map<string, number> {
  const counts = new Map<string, number>()
  for (const {keys} of samples) for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  const names = ['', ...[...counts].flatMap(([key, count]) => (count >= least ? [key] : [])).sort()]
  const ids = new Map(names.map((name, id) => [name, id]))
  const rows = samples.map(({keys}) => Int32Array.from(['', ...keys].flatMap((key) => ids.get(key) ?? [])))
  const weights = new Float64Array(names.length)
  const squares = new Float64Array(names.length).fill(1e-4)
  const next = seeded(11)
  const order = samples.map((_, index) => index)
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let at = order.length - 1; at > 0; at--) {
      const other = Math.floor(next() * (at + 1))
      ;[order[at], order[other]] = [order[other] ?? 0, order[at] ?? 0]
    }
    for (const index of order) {
      const row = rows[index] ?? new Int32Array()
      let sum = 0
      for (const id of row) sum += weights[id] ?? 0
      const error = 1 / (1 + Math.exp(-sum)) - (samples[index]?.label ?? 0)
      for (const id of row) {
        const gradient = error + decay * (weights[id] ?? 0)
        squares[id] = (squares[id] ?? 0) + gradient * gradient
        weights[id] = (weights[id] ?? 0) - (rate * gradient) / Math.sqrt(squares[id] ?? 1)
      }
    }
  }
  return new Map(
    names.flatMap((name, id): ReadonlyArray<[string, number]> => {
      const weight = weights[id] ?? 0
      return name === '' || Math.abs(weight) >= smallest ? [[name, Number(weight.toFixed(2))]] : []
    })
  )
}
