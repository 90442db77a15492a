import {Flag, type Token} from './token.ts'

/** Numbers about a candidate's surroundings. */
export const surroundings = 16

/**
 * Measure what stands around tokens `a` to `b`: names, unknown words and numbers near by, the marks and function words beside it, how
 * far it is into its sentence, how frequent its words are.
 *
 * @param replacement - What would stand there.
 * @param out - Takes the numbers, from `around` on.
 */
export function measureSurroundings(
  padded: readonly Token[],
  a: number,
  b: number,
  replacement: readonly Token[],
  out: Float32Array,
  around: number
): undefined {
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

function average(tokens: readonly Token[]): number {
  let sum = 0
  for (const token of tokens) sum += token.frequency
  return tokens.length === 0 ? 0 : sum / tokens.length
}
