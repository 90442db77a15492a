/** Fits one kind's weights on gathered samples: Adam on the logarithmic loss, always in the same order. */
import type {Weights} from '../../src/desk/english/network.ts'
import type {Samples} from './gather.ts'
import {seeded} from '../../src/check/plant.ts'

/** How the fitting goes. */
export interface FitOptions {
  readonly hidden: number
  readonly epochs: number
  /** A key has a bias of its own from this many mended slips on. */
  readonly leastPositives: number
  /** Rows to leave out. */
  readonly skip?: ReadonlySet<number>
}

const batch = 128

/** Fit the weights. */
export function fit(samples: Samples, {hidden: H, epochs, leastPositives, skip}: FitOptions): Weights {
  const {rows, labels, width: D} = samples
  const {mean, scale} = spread(samples)
  const keyIndex = frequentKeys(samples, leastPositives)
  const keyIds = samples.keys.map((keys) => keys.flatMap((key) => keyIndex.get(key) ?? []))
  // Parameters: bias, linear, then for each hidden unit its bias, out and weights, then the keys.
  const unit = D + 2
  const keyStart = 1 + D + H * unit
  const size = keyStart + keyIndex.size
  const p = new Float64Array(size)
  const next = seeded(7)
  for (let h = 0; h < H; h++) {
    const start = 1 + D + h * unit
    p[start + 1] = (next() - 0.5) * 0.2
    for (let at = 0; at < D; at++) p[start + 2 + at] = (next() - 0.5) * (2 / Math.sqrt(D))
  }
  const positives = labels.reduce((sum, label) => sum + label, 0)
  p[0] = Math.log(positives / Math.max(1, labels.length - positives))
  const g = new Float64Array(size)
  const m = new Float64Array(size)
  const v = new Float64Array(size)
  const x = new Float64Array(D)
  const active = new Float64Array(H)
  const order = labels.map((_, index) => index).filter((index) => !skip?.has(index))
  let step = 0
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, next)
    const rate = 0.004 * (1 - epoch / epochs) ** 1.5 + 0.0001
    let loss = 0
    for (let start = 0; start < order.length; start += batch) {
      g.fill(0)
      const end = Math.min(order.length, start + batch)
      for (let i = start; i < end; i++) loss += accumulate(order[i] ?? 0)
      step++
      const correct1 = 1 - 0.9 ** Math.min(step, 2000)
      const correct2 = 1 - 0.999 ** Math.min(step, 20000)
      for (let k = 0; k < size; k++) {
        const gradient = (g[k] ?? 0) / (end - start) + (k >= keyStart ? 2e-5 : 1e-6) * (p[k] ?? 0)
        const mk = 0.9 * (m[k] ?? 0) + 0.1 * gradient
        const vk = 0.999 * (v[k] ?? 0) + 0.001 * gradient * gradient
        m[k] = mk
        v[k] = vk
        p[k] = (p[k] ?? 0) - (rate * (mk / correct1)) / (Math.sqrt(vk / correct2) + 1e-8)
      }
    }
    console.log(`  epoch ${epoch + 1}: loss ${(loss / order.length).toFixed(5)}`)
  }
  return exported()

  function accumulate(row: number): number {
    const base = row * D
    let sum = p[0] ?? 0
    for (let at = 0; at < D; at++) {
      const value = ((rows[base + at] ?? 0) - (mean[at] ?? 0)) * (scale[at] ?? 0)
      x[at] = value
      sum += value * (p[1 + at] ?? 0)
    }
    for (const id of keyIds[row] ?? []) sum += p[keyStart + id] ?? 0
    for (let h = 0; h < H; h++) {
      const s = 1 + D + h * unit
      let inner = p[s] ?? 0
      for (let at = 0; at < D; at++) inner += (x[at] ?? 0) * (p[s + 2 + at] ?? 0)
      const out = Math.tanh(inner)
      active[h] = out
      sum += out * (p[s + 1] ?? 0)
    }
    const label = labels[row] ?? 0
    const probability = 1 / (1 + Math.exp(-sum))
    const error = probability - label
    g[0] = (g[0] ?? 0) + error
    for (let at = 0; at < D; at++) g[1 + at] = (g[1 + at] ?? 0) + error * (x[at] ?? 0)
    for (const id of keyIds[row] ?? []) g[keyStart + id] = (g[keyStart + id] ?? 0) + error
    for (let h = 0; h < H; h++) {
      const s = 1 + D + h * unit
      const out = active[h] ?? 0
      g[s + 1] = (g[s + 1] ?? 0) + error * out
      const inner = error * (p[s + 1] ?? 0) * (1 - out * out)
      if (Math.abs(inner) < 1e-7) continue
      g[s] = (g[s] ?? 0) + inner
      for (let at = 0; at < D; at++) g[s + 2 + at] = (g[s + 2 + at] ?? 0) + inner * (x[at] ?? 0)
    }
    return -Math.log(Math.max(1e-12, label === 1 ? probability : 1 - probability))
  }

  function exported(): Weights {
    const round = (value: number | undefined): number => Number((value ?? 0).toPrecision(4))
    const keys: Record<string, number> = {}
    for (const [key, id] of keyIndex) keys[key] = round(p[keyStart + id])
    const list = (start: number): number[] => Array.from(p.subarray(start, start + D), round)
    return {
      mean: Array.from(mean, round),
      scale: Array.from(scale, round),
      bias: round(p[0]),
      linear: list(1),
      hidden: Array.from({length: H}, (_, h) => {
        const s = 1 + D + h * unit
        return {bias: round(p[s]), out: round(p[s + 1]), weights: list(s + 2)}
      }),
      keys
    }
  }
}

function spread({rows, labels, width: D}: Samples): {mean: Float64Array; scale: Float64Array} {
  const mean = new Float64Array(D)
  const scale = new Float64Array(D)
  const n = labels.length
  for (let row = 0; row < n; row++)
    for (let at = 0; at < D; at++) mean[at] = (mean[at] ?? 0) + (rows[row * D + at] ?? 0) / n
  for (let row = 0; row < n; row++)
    for (let at = 0; at < D; at++) scale[at] = (scale[at] ?? 0) + ((rows[row * D + at] ?? 0) - (mean[at] ?? 0)) ** 2 / n
  for (let at = 0; at < D; at++) scale[at] = 1 / Math.sqrt((scale[at] ?? 0) + 1e-4)
  return {mean, scale}
}

function frequentKeys({keys, labels}: Samples, least: number): Map<string, number> {
  const counts = new Map<string, number>()
  for (const [row, list] of keys.entries())
    if (labels[row] === 1) for (const key of list) counts.set(key, (counts.get(key) ?? 0) + 1)
  const frequent = [...counts]
    .filter(([, count]) => count >= least)
    .map(([key]) => key)
    .sort()
  return new Map(frequent.map((key, index) => [key, index]))
}

function shuffle(list: number[], next: () => number): void {
  for (let at = list.length - 1; at > 0; at--) {
    const other = Math.floor(next() * (at + 1))
    const kept = list[at] ?? 0
    list[at] = list[other] ?? 0
    list[other] = kept
  }
}
