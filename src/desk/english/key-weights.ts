/** What the keys of a place add to a scale's logarithm of odds. */
export type KeyWeights = ReadonlyMap<string, number>

/** Read the weights of keys: a key, a tab and its weight in each line; the weight of every place stands behind no key. */
export function readKeyWeights(lines: string): KeyWeights {
  return new Map(
    lines.split('\n').map((line): [string, number] => {
      const tab = line.indexOf('\t')
      return [line.slice(0, tab), Number(line.slice(tab + 1))]
    })
  )
}

/** What keys add together, with what every place has. */
export function sumOfKeys(weights: KeyWeights, keys: readonly string[]): number {
  let sum = weights.get('') ?? 0
  for (const key of keys) sum += weights.get(key) ?? 0
  return sum
}

/** The measurements of a place with what its keys add, as the last of them. */
export function withSum(measured: Float32Array, sum: number): Float32Array {
  const all = new Float32Array(measured.length + 1)
  all.set(measured)
  all[measured.length] = sum
  return all
}
