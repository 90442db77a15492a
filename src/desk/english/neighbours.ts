import {mix} from './hash.ts'

/**
 * The frequent words that are one slip of the keyboard away from a word: a letter more, less, another, or two exchanged.
 *
 * One slip leaves a word's beginning or its end as it is: two letters less than half of the shorter word at least. So each
 * frequent word is filed under its first letters and under its last, and few others must be compared.
 */
export class Neighbours {
  /** The words, each with a space behind it. */
  readonly #text: string
  /** By word: where it begins in the text. */
  readonly #starts: Int32Array
  /** By hash of a part of a word: the last entry that was filed there. */
  readonly #heads: Int32Array
  /** By entry: the one filed before it in the same place. Entries 2i + 1 and 2i + 2 are the parts of word i. */
  readonly #next: Int32Array
  /** By word: which letters it has, a bit each. */
  readonly #letters: Int32Array
  readonly #memory = new Map<string, readonly string[]>()

  /** @param words Frequent words, lower-case, separated by spaces, the most frequent first. */
  constructor(words: string) {
    const text = `${words} `
    const count = countOf(text)
    const starts = new Int32Array(count + 1)
    const letters = new Int32Array(count)
    const heads = new Int32Array(2 ** Math.ceil(Math.log2(2 * count + 2)))
    const next = new Int32Array(2 * count + 2)
    const mask = heads.length - 1
    let start = 0
    // One loop over the text, without a string for any word: this is done once in every run, for a few hundred questions.
    for (let index = 0; index < count; index++) {
      let end = start
      let seen = 0
      for (let code = text.charCodeAt(end); code !== space; code = text.charCodeAt(++end)) seen |= 1 << (code & 31)
      letters[index] = seen
      const length = end - start
      const size = partSize(length)
      const first = slotOf(text, start, start + size, length) & mask
      next[2 * index + 1] = heads[first] ?? 0
      heads[first] = 2 * index + 1
      const last = slotOf(text, end - size, end, -length) & mask
      next[2 * index + 2] = heads[last] ?? 0
      heads[last] = 2 * index + 2
      start = end + 1
      starts[index + 1] = start
    }
    this.#text = text
    this.#starts = starts
    this.#heads = heads
    this.#next = next
    this.#letters = letters
  }

  /** Frequent words one edit from `word` (lower-case), itself not among them, the most frequent first. */
  of(word: string): readonly string[] {
    const known = this.#memory.get(word)
    if (known) return known
    const found: number[] = []
    const mask = this.#heads.length - 1
    for (let length = Math.max(1, word.length - 1); length <= word.length + 1; length++) {
      const size = partSize(length)
      if (size > word.length) continue
      this.#collect(word, slotOf(word, 0, size, length) & mask, found)
      this.#collect(word, slotOf(word, word.length - size, word.length, -length) & mask, found)
    }
    found.sort((a, b) => a - b)
    const result: string[] = []
    let last = -1
    // What has both parts in common with the word was met twice.
    for (const index of found) if (index !== last) result.push(this.#word((last = index)))
    if (this.#memory.size > 20_000) this.#memory.clear()
    this.#memory.set(word, result)
    return result
  }

  #collect(word: string, slot: number, found: number[]): undefined {
    const text = this.#text
    const starts = this.#starts
    const next = this.#next
    const letters = this.#letters
    const own = lettersOf(word)
    for (let entry = this.#heads[slot] ?? 0; entry !== 0; entry = next[entry] ?? 0) {
      const index = (entry - 1) >> 1
      // One edit adds or removes two kinds of letters at most.
      const differing = own ^ (letters[index] ?? 0)
      const fewer = differing & (differing - 1)
      if ((fewer & (fewer - 1)) !== 0) continue
      if (isOneEditWithin(word, text, starts[index] ?? 0, (starts[index + 1] ?? 0) - 1)) found.push(index)
    }
  }

  #word(index: number): string {
    return this.#text.slice(this.#starts[index], (this.#starts[index + 1] ?? 0) - 1)
  }
}

const space = 32

/** How many words a text has, each with a space behind it. */
function countOf(text: string): number {
  let count = 0
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) count++
  return count
}

/** A hash of where the letters `from` to `to` of a text are filed, for words of one length (negative: as an end). */
function slotOf(text: string, from: number, to: number, length: number): number {
  let value = Math.imul(length, 0x9e3779b1)
  for (let at = from; at < to; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  return mix(value)
}

/** Which letters a word has, a bit each. */
function lettersOf(word: string): number {
  let letters = 0
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) & 31)
  return letters
}

/**
 * How many letters at one end of a word one slip certainly leaves as they are. In words of n letters a slip touches one letter,
 * or two neighbours: before it or behind it stand at least half of the others.
 */
function partSize(length: number): number {
  return Math.max(0, (length - 1) >> 1)
}

/** Whether one letter added, removed, changed or exchanged with its neighbour makes one word into another. */
export function isOneEdit(one: string, other: string): boolean {
  return isOneEditWithin(one, other, 0, other.length)
}

/** Whether one letter added, removed, changed or exchanged with its neighbour makes `a` into the letters `from` to `to` of a text. */
function isOneEditWithin(a: string, text: string, from: number, to: number): boolean {
  const {length} = a
  const other = to - from
  if (other > length + 1 || length > other + 1) return false
  const shorter = Math.min(length, other)
  let start = 0
  while (start < shorter && a.charCodeAt(start) === text.charCodeAt(from + start)) start++
  if (length !== other) {
    const more = length > other ? 1 : 0
    return sameFrom(a, start + more, text, from + start + 1 - more, to)
  }
  if (start === length) return false
  if (sameFrom(a, start + 1, text, from + start + 1, to)) return true
  return (
    start + 1 < length &&
    a.charCodeAt(start) === text.charCodeAt(from + start + 1) &&
    a.charCodeAt(start + 1) === text.charCodeAt(from + start) &&
    sameFrom(a, start + 2, text, from + start + 2, to)
  )
}

/** Whether the letters of `a` from one on are those of a text from `start` to `to`. */
function sameFrom(a: string, from: number, text: string, start: number, to: number): boolean {
  if (a.length - from !== to - start) return false
  for (let at = from; at < a.length; at++) {
    if (a.charCodeAt(at) !== text.charCodeAt(start + at - from)) return false
  }
  return true
}
