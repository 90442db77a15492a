/**
 * A text whose lines begin with a word, each another: the rest of a line is read when its word is first asked for, since an article has
 * few of those words.
 */
export class KeyedLines<Value> {
  readonly #text: string
  readonly #read: (rest: string, word: string) => Value
  readonly #values = new Map<string, Value>()
  #rests: ReadonlyMap<string, string> | undefined

  constructor(text: string, read: (rest: string, word: string) => Value) {
    this.#text = text
    this.#read = read
  }

  /** Whether a line begins with a word. */
  has(word: string): boolean {
    return this.#lines().has(word)
  }

  /** What the line of a word tells. */
  get(word: string): Value | undefined {
    const known = this.#values.get(word)
    if (known !== undefined) return known
    const rest = this.#lines().get(word)
    if (rest === undefined) return undefined
    const value = this.#read(rest, word)
    this.#values.set(word, value)
    return value
  }

  #lines(): ReadonlyMap<string, string> {
    return (this.#rests ??= split(this.#text))
  }
}

function split(text: string): ReadonlyMap<string, string> {
  const rests = new Map<string, string>()
  let start = 0
  while (start < text.length) {
    const next = text.indexOf('\n', start)
    const end = next < 0 ? text.length : next
    const space = text.indexOf(' ', start)
    rests.set(text.slice(start, space), text.slice(space + 1, end))
    start = end + 1
  }
  return rests
}
