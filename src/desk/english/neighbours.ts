import {mix} from './hash.ts'

/**
 * The frequent words that are one slip of the keyboard away from a word: a letter more, less, another, or two exchanged.
 *
 * One slip leaves a word's beginning or its end as it is: two letters less than half of the shorter word at least. So each
 * frequent word is filed under its first letters and under its last, and few others must be compared.
 */
export class Neighbours {
  readonly #words: readonly string[]
  /** By hash of a part of a word: the last entry that was filed there. */
  readonly #heads: Int32Array
  /** By entry: the one filed before it in the same place. Entries 2i + 1 and 2i + 2 are the parts of word i. */
  readonly #next: Int32Array
  /** By word: which letters it has, a bit each; 0 until it is asked for. */
  readonly #letters: Int32Array
  readonly #memory = new Map<string, readonly string[]>()

  /** @param words Frequent words, lower-case, the most frequent first. */
  constructor(words: readonly string[]) {
    this.#words = words
    this.#heads = new Int32Array(2 ** Math.ceil(Math.log2(2 * words.length + 2)))
    this.#next = new Int32Array(2 * words.length + 2)
    this.#letters = new Int32Array(words.length)
    for (let index = 0; index < words.length; index++) {
      const word = words[index] ?? ''
      const size = partSize(word.length)
      this.#file(2 * index + 1, this.#slot(word, 0, size, word.length))
      this.#file(2 * index + 2, this.#slot(word, word.length - size, word.length, -word.length))
    }
  }

  /** Frequent words one edit from `word` (lower-case), itself not among them, the most frequent first. */
  of(word: string): readonly string[] {
    const known = this.#memory.get(word)
    if (known) return known
    const found = new Set<number>()
    const letters = lettersOf(word)
    for (let length = Math.max(1, word.length - 1); length <= word.length + 1; length++) {
      const size = partSize(length)
      if (size > word.length) continue
      this.#collect(word, letters, this.#slot(word, 0, size, length), found)
      this.#collect(word, letters, this.#slot(word, word.length - size, word.length, -length), found)
    }
    const result = [...found].sort((a, b) => a - b).map((index) => this.#words[index] ?? '')
    if (this.#memory.size > 20_000) this.#memory.clear()
    this.#memory.set(word, result)
    return result
  }

  #collect(word: string, letters: number, slot: number, found: Set<number>): undefined {
    for (let entry = this.#heads[slot] ?? 0; entry !== 0; entry = this.#next[entry] ?? 0) {
      const index = (entry - 1) >> 1
      // One edit adds or removes two kinds of letters at most.
      const differing = letters ^ (this.#letters[index] ||= lettersOf(this.#words[index] ?? ''))
      const fewer = differing & (differing - 1)
      if ((fewer & (fewer - 1)) !== 0) continue
      if (!found.has(index) && isOneEdit(word, this.#words[index] ?? '')) found.add(index)
    }
  }

  #file(entry: number, slot: number): undefined {
    this.#next[entry] = this.#heads[slot] ?? 0
    this.#heads[slot] = entry
  }

  /** Where the letters `from` to `to` of a word are filed, for words of one length (negative: as an end). */
  #slot(word: string, from: number, to: number, length: number): number {
    let value = Math.imul(length, 0x9e3779b1)
    for (let at = from; at < to; at++) value = Math.imul(value ^ word.charCodeAt(at), 0x01000193)
    return mix(value) & (this.#heads.length - 1)
  }
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

/** Whether one letter added, removed, changed or exchanged with its neighbour makes `a` into `b`. */
export function isOneEdit(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false
  const shorter = Math.min(a.length, b.length)
  let start = 0
  while (start < shorter && a.charCodeAt(start) === b.charCodeAt(start)) start++
  // What is left to compare where one letter is more, less or another, and where two are exchanged.
  const more = a.length > b.length ? 1 : 0
  const less = b.length > a.length ? 1 : 0
  const other = more + less === 0 ? 1 : 0
  if (sameFrom(a, start + more + other, b, start + less + other)) return true
  return (
    other === 1 &&
    a.charCodeAt(start) === b.charCodeAt(start + 1) &&
    a.charCodeAt(start + 1) === b.charCodeAt(start) &&
    sameFrom(a, start + 2, b, start + 2)
  )
}

/** Whether two words are the same from these letters on. */
function sameFrom(a: string, from: number, b: string, start: number): boolean {
  if (a.length - from !== b.length - start) return false
  for (let at = 0; from + at < a.length; at++) {
    if (a.charCodeAt(from + at) !== b.charCodeAt(start + at)) return false
  }
  return true
}
