const letters = 'abcdefghijklmnopqrstuvwxyz'
const base = 0x01000193

/**
 * Tells of most strings of letters that they are no word of a list, by a number that is worked out from parts of the string: what is
 * tried in vain is never put together. (A Bloom filter with one hash.)
 */
export class Sieve {
  readonly #bits: Uint8Array = new Uint8Array(1 << 17)

  add(word: string): undefined {
    let hash = 0
    for (let at = 0; at < word.length; at++) hash = (Math.imul(hash, base) + word.charCodeAt(at)) | 0
    const bit = bitOf(hash)
    this.#bits[bit >>> 3] = (this.#bits[bit >>> 3] ?? 0) | (1 << (bit & 7))
  }

  /** Whether a string with this polynomial hash may be a word of the list. */
  lets(hash: number): boolean {
    const bit = bitOf(hash)
    return (((this.#bits[bit >>> 3] ?? 0) >> (bit & 7)) & 1) === 1
  }
}

/** One of 2^20 bits. */
function bitOf(hash: number): number {
  return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 12
}

/** Those of the strings that one edit makes of a word which begin with another letter. */
export function* otherInitial(word: string): Generator<string> {
  const initial = word.charAt(0)
  const rest = word.slice(1)
  const second = word.charAt(1)
  if (second !== '' && second !== initial) {
    yield rest
    yield second + initial + word.slice(2)
  }
  for (let index = 0; index < letters.length; index++) {
    const letter = letters.charAt(index)
    if (letter === initial) continue
    yield letter + word
    yield letter + rest
  }
}

/** Every string that one letter more, fewer or other, or two exchanged, makes of a word; only those that the sieve lets pass. */
export function* oneEditAway(word: string, sieve: Sieve | undefined): Generator<string> {
  const {length} = word
  const heads = new Int32Array(length + 1)
  const tails = new Int32Array(length + 2)
  const powers = new Int32Array(length + 3)
  powers[0] = 1
  for (let at = 0; at <= length + 1; at++) powers[at + 1] = Math.imul(powers[at] ?? 0, base)
  for (let at = 0; at < length; at++) heads[at + 1] = Math.imul(heads[at] ?? 0, base) + word.charCodeAt(at)
  for (let at = length - 1; at >= 0; at--) {
    tails[at] = Math.imul(word.charCodeAt(at), powers[length - 1 - at] ?? 0) + (tails[at + 1] ?? 0)
  }
  const joined = (to: number, middle: number, size: number, from: number): number => {
    const rest = powers[length - from] ?? 0
    const head = Math.imul(heads[to] ?? 0, powers[size] ?? 0) + middle
    return (Math.imul(head, rest) + (tails[from] ?? 0)) | 0
  }
  const lets = (to: number, middle: number, size: number, from: number): boolean =>
    !sieve || sieve.lets(joined(to, middle, size, from))
  for (let at = 0; at <= length; at++) {
    const head = word.slice(0, at)
    if (at < length && lets(at, 0, 0, at + 1)) yield head + word.slice(at + 1)
    if (at + 1 < length) {
      const [first, second] = [word.charCodeAt(at), word.charCodeAt(at + 1)]
      if (lets(at, Math.imul(second, base) + first, 2, at + 2))
        yield head + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2)
    }
    for (let index = 0; index < letters.length; index++) {
      const code = 97 + index
      if (lets(at, code, 1, at)) yield head + letters.charAt(index) + word.slice(at)
      if (at < length && lets(at, code, 1, at + 1)) yield head + letters.charAt(index) + word.slice(at + 1)
    }
  }
}
