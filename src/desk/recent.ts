/**
 * What was worked out for the words met last, so that each is worked out once for as long as it comes again and again.
 *
 * Bounded: when as many are kept as are allowed, those that have not been asked for since the last time are let go.
 */
export class Recent<Value extends object> {
  readonly #most: number
  #young = new Map<string, Value>()
  #old = new Map<string, Value>()

  /** @param most - How many are kept at least before one is let go; at most twice as many. */
  constructor(most: number) {
    this.#most = most
  }

  /** What is kept for a key. */
  get(key: string): Value | undefined {
    return this.#young.get(key) ?? (this.#old.size > 0 ? this.#again(key) : undefined)
  }

  /** Keep something; gives it back. */
  set(key: string, value: Value): Value {
    if (this.#young.size >= this.#most) {
      this.#old = this.#young
      this.#young = new Map()
    }
    this.#young.set(key, value)
    return value
  }

  #again(key: string): Value | undefined {
    const value = this.#old.get(key)
    return value && this.set(key, value)
  }
}
