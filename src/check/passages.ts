import type {Passage} from '../article/block.ts'

/** Keeps the passages of the last article that was read: those of earlier ones are let go. */
export class Passages extends Map<string, Passage> {
  #last: Map<string, Passage> | undefined

  /** Read an article, given what the one before it had; only what this one uses is kept. */
  keepFor<T>(read: () => T): T {
    this.#last = new Map(this)
    this.clear()
    try {
      return read()
    } finally {
      this.#last = undefined
    }
  }

  override get(key: string): Passage | undefined {
    const own = super.get(key)
    if (own) return own
    const kept = this.#last?.get(key)
    if (kept) this.set(key, kept)
    return kept
  }
}
