import {hashText} from './hash.ts'

/**
 * The frequent words that are one slip of the keyboard away from a word: a letter more, less, another, or two exchanged.
 *
 * Each frequent word is filed under itself and under itself without any one letter (symmetric deletion); two words that
 * are one edit apart meet under one of these.
 */
export class Neighbours {
  readonly #words: readonly string[]
  readonly #heads: Int32Array
  readonly #next: Int32Array
  readonly #word: Int32Array
  readonly #memory = new Map<string, readonly string[]>()

  /** @param words Frequent words, lower-case, the most frequent first. */
  constructor(words: readonly string[]) {
    this.#words = words
    let total = 0
    for (const word of words) total += word.length + 1
    this.#heads = new Int32Array(2 ** Math.ceil(Math.log2(total + 1)))
    this.#next = new Int32Array(total + 1)
    this.#word = new Int32Array(total + 1)
    let entry = 0
    for (let index = 0; index < words.length; index++) {
      const word = words[index] ?? ''
      for (let without = -1; without < word.length; without++) {
        const slot = this.#slot(word, without)
        entry++
        this.#word[entry] = index
        this.#next[entry] = this.#heads[slot] ?? 0
        this.#heads[slot] = entry
      }
    }
  }

  /** Frequent words one edit from `word` (lower-case), itself not among them, the most frequent first. */
  of(word: string): readonly string[] {
    const known = this.#memory.get(word)
    if (known) return known
    const found = new Set<number>()
    for (let without = -1; without < word.length; without++) {
      for (let entry = this.#heads[this.#slot(word, without)] ?? 0; entry !== 0; entry = this.#next[entry] ?? 0) {
        const index = this.#word[entry] ?? 0
        if (!found.has(index) && isOneEdit(word, this.#words[index] ?? '')) found.add(index)
      }
    }
    const result = [...found].sort((a, b) => a - b).map((index) => this.#words[index] ?? '')
    if (this.#memory.size > 20_000) this.#memory.clear()
    this.#memory.set(word, result)
    return result
  }

  #slot(word: string, without: number): number {
    const key = without < 0 ? word : word.slice(0, without) + word.slice(without + 1)
    return hashText(key) & (this.#heads.length - 1)
  }
}

/** Whether one letter added, removed, changed or exchanged with its neighbour makes `a` into `b`. */
export function isOneEdit(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < a.length && start < b.length && a[start] === b[start]) start++
  let endA = a.length
  let endB = b.length
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA--
    endB--
  }
  const restA = endA - start
  const restB = endB - start
  if (restA <= 1 && restB <= 1) return true
  return restA === 2 && restB === 2 && a[start] === b[start + 1] && a[start + 1] === b[start]
}
