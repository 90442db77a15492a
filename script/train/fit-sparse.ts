/**
 * A logistic regression over signs that are there or not, most of which shall weigh nothing: AdaGrad, with a penalty on every weight's
 * size that is shared out over its examples (Duchi, Hazan and Singer 2011).
 */

import {seeded} from '../../src/check/plant.ts'

/** One example: whether it is so, and the numbers of its signs. */
export interface Example {
  readonly isSo: boolean
  readonly signs: readonly number[]
}

const seed = 20_011
const rounds = 8
const rate = 0.15

/** The whole penalty of a weight in a round, on its size and on its square. */
const penalty = 1
const decay = 0.05

/** The weight of each of `size` signs. The same examples give the same weights. */
export function fitSparse(examples: readonly Example[], size: number): Float64Array {
  const weights = new Float64Array(size)
  const steps = new Float64Array(size).fill(1e-3)
  const counts = new Float64Array(size)
  for (const {signs} of examples) for (const sign of signs) counts[sign] = (counts[sign] ?? 0) + 1
  const order = Int32Array.from(examples.keys())
  const next = seeded(seed)
  for (let round = 0; round < rounds; round++) {
    shuffle(order, next)
    for (const number of order) {
      const example = examples[number]
      if (example) learn(example, weights, steps, counts)
    }
  }
  return weights
}

function learn({isSo, signs}: Example, weights: Float64Array, steps: Float64Array, counts: Float64Array): undefined {
  let sum = 0
  for (const sign of signs) sum += weights[sign] ?? 0
  const error = 1 / (1 + Math.exp(-sum)) - (isSo ? 1 : 0)
  for (const sign of signs) {
    const step = (steps[sign] ?? 0) + error * error
    steps[sign] = step
    const pace = rate / Math.sqrt(step)
    const share = pace / (counts[sign] ?? 1)
    const moved = (weights[sign] ?? 0) * (1 - decay * share) - pace * error
    const most = penalty * share
    weights[sign] = moved > most ? moved - most : moved < -most ? moved + most : 0
  }
}

function shuffle(order: Int32Array, next: () => number): undefined {
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(next() * (at + 1))
    const kept = order[at] ?? 0
    order[at] = order[other] ?? 0
    order[other] = kept
  }
}
