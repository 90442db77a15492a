/** Keeps what was made for the last article that was read: what was made for earlier ones is let go. */
export class Kept<Value extends object> extends Map<string, Value> {
  #last: Map<string, Value> | undefined

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

  override get(key: string): Value | undefined {
    const own = super.get(key)
    if (own) return own
    const kept = this.#last?.get(key)
    if (kept) this.set(key, kept)
    return kept
  }
}
