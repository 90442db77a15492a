import type {Word} from '../../src/article/block.ts'

/** A word that stands in two lists: positions. */
export type Pair = readonly [one: number, other: number]

/** The longest common subsequence of two lists of words, by dynamic programming: both lists are short. */
export function longestCommon(one: readonly Word[], other: readonly Word[]): readonly Pair[] {
  const width = other.length + 1
  const lengths = new Uint16Array((one.length + 1) * width)
  for (let i = one.length - 1; i >= 0; i--) {
    for (let j = other.length - 1; j >= 0; j--) {
      lengths[i * width + j] =
        one[i]?.norm === other[j]?.norm
          ? (lengths[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0)
    }
  }
  const pairs: Pair[] = []
  let [i, j] = [0, 0]
  while (i < one.length && j < other.length) {
    if (one[i]?.norm === other[j]?.norm) pairs.push([i++, j++])
    else if ((lengths[(i + 1) * width + j] ?? 0) >= (lengths[i * width + j + 1] ?? 0)) i++
    else j++
  }
  return withoutStragglers(pairs, one.length, other.length)
}

/** How far apart two words that both have may stand so that what stands between is one word for another. */
const nearEnd = 4

/** Leave out pairs at the ends that stand alone: "the" and "of" are in every quotation. */
function withoutStragglers(pairs: readonly Pair[], one: number, other: number): readonly Pair[] {
  let [from, to] = [0, pairs.length]
  const near = (a: Pair | undefined, b: Pair | undefined): boolean =>
    a !== undefined && b !== undefined && b[0] - a[0] <= 2 && b[1] - a[1] <= 2
  const areNear = (at: number): boolean => near(pairs[at - 1], pairs[at]) && near(pairs[at - 2], pairs[at - 1])
  // "You mind a lamp", "You look after a lamp": two that begin alike begin together, and so at the end.
  const [first, second] = pairs
  if (!(first?.[0] === 0 && first[1] === 0 && isReplaced(first, second)))
    while (from + 2 < to && !areNear(from + 2)) from++
  const last = pairs.at(-1)
  const parted = pairs.findLastIndex((pair, at) => isParted(pair, pairs[at + 1]))
  const endTogether = last?.[0] === one - 1 && last[1] === other - 1 && isReplaced(pairs[parted], pairs[parted + 1])
  if (!endTogether) while (to - 3 >= from && !areNear(to - 1)) to--
  return pairs.slice(from, to)
}

function isParted([a, b]: Pair, next: Pair | undefined): boolean {
  return next !== undefined && (next[0] - a > 1 || next[1] - b > 1)
}

/** Whether between two words that both have, each has other words, and few. */
function isReplaced(pair: Pair | undefined, next: Pair | undefined): boolean {
  if (!pair || !next) return false
  const gaps = [next[0] - pair[0], next[1] - pair[1]]
  return gaps.every((gap) => gap > 1 && gap <= nearEnd)
}
