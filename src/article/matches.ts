import type {Block} from './block.ts'

/** A block with its words as numbers. */
export interface Numbered {
  readonly block: Block
  readonly hashes: Uint32Array
}

/** Words of one block, `to` excluded. */
export interface Stretch {
  readonly block: Block
  readonly from: number
  readonly to: number
}

/** The same words at two places; `earlier` stands before `later` in the article. */
export interface Match {
  readonly earlier: Stretch
  readonly later: Stretch
}

/** How many neighbouring words make two places candidates, where a rule doesn't say. */
const usualWindow = 5
/** How many places of one word sequence are tried: more are a formula, and would cost time. */
const tried = 4

/** How many places an index has room for at first; a power of two. */
const leastRoom = 512

/** What is kept of a place, side by side: the key of its words, its block, its first word, and the place filed behind it. */
const kept = 4

/**
 * Remembers where word sequences stand, and finds them again.
 *
 * In long lists of numbers: an object for each word of a book would keep the engine busy with nothing but its memory.
 */
export class PassageIndex {
  readonly #window: number
  readonly #items: Numbered[] = []
  /** By hash of a key: the first place that is filed there; 0 for none. */
  #heads = new Int32Array(leastRoom)
  #places = new Int32Array(kept * (leastRoom + 1))
  #count = 0

  /** @param window - How many neighbouring words must be the same (default: 5). */
  constructor(window: number = usualWindow) {
    this.#window = window
  }

  /**
   * Find the stretches of a block that stand in blocks remembered so far, longest first at each word.
   *
   * @param remember - Whether to remember the block's own sequences on the way, so that it is compared with itself.
   */
  find(item: Numbered, remember: boolean): Match[] {
    const found: Match[] = []
    if (remember) this.#items.push(item)
    let done = 0
    for (let from = 0; from + this.#window <= item.hashes.length; from++) {
      const key = keyOf(item.hashes, from, this.#window)
      if (from >= done) {
        const match = this.#longest(item, from, key)
        if (match) {
          found.push(match)
          done = match.later.to
        }
      }
      if (remember) this.#remember(from, key)
    }
    return found
  }

  #remember(from: number, key: number): undefined {
    if (this.#count === this.#heads.length) this.#grow()
    const places = this.#places
    const slot = this.#slotOf(key)
    let last = 0
    let same = 0
    for (let place = this.#heads[slot] ?? 0; place !== 0; place = places[kept * place + 3] ?? 0) {
      if (places[kept * place] === key && ++same === tried) return
      last = place
    }
    const place = ++this.#count
    places[kept * place] = key
    places[kept * place + 1] = this.#items.length - 1
    places[kept * place + 2] = from
    if (last === 0) this.#heads[slot] = place
    else places[kept * last + 3] = place
  }

  #longest(item: Numbered, from: number, key: number): Match | undefined {
    const places = this.#places
    let best: Match | undefined
    for (let place = this.#heads[this.#slotOf(key)] ?? 0; place !== 0; place = places[kept * place + 3] ?? 0) {
      if (places[kept * place] !== key) continue
      const earlier = this.#items[places[kept * place + 1] ?? 0]
      const match = earlier && extended(earlier, places[kept * place + 2] ?? 0, item, from, this.#window)
      if (!match) continue
      if (!best || match.later.to - match.later.from > best.later.to - best.later.from) best = match
    }
    return best
  }

  #slotOf(key: number): number {
    return (key ^ (key >>> 15)) & (this.#heads.length - 1)
  }

  /** Make room for twice as many places. */
  #grow(): undefined {
    const places = new Int32Array(kept * (2 * this.#count + 1))
    places.set(this.#places)
    this.#places = places
    this.#heads = new Int32Array(2 * this.#count)
    // From the last to the first, each before those behind it: they are tried in the order in which they stand.
    for (let place = this.#count; place > 0; place--) {
      const slot = this.#slotOf(places[kept * place] ?? 0)
      places[kept * place + 3] = this.#heads[slot] ?? 0
      this.#heads[slot] = place
    }
  }
}

/** A number for the sequence of words that starts at `from`. */
function keyOf(hashes: Uint32Array, from: number, window: number): number {
  let key = 0
  for (let index = from; index < from + window; index++) key = (Math.imul(key, 0x9e3779b1) + (hashes[index] ?? 0)) | 0
  return key
}

/** Follow two places that begin alike; undefined where only their keys are alike. */
function extended(earlier: Numbered, a: number, later: Numbered, b: number, window: number): Match | undefined {
  const [one, two] = [earlier.hashes, later.hashes]
  const same = earlier === later
  let length = 0
  while (
    a + length < one.length &&
    b + length < two.length &&
    one[a + length] === two[b + length] &&
    !(same && a + length >= b)
  )
    length++
  if (length < window) return undefined
  return {
    earlier: {block: earlier.block, from: a, to: a + length},
    later: {block: later.block, from: b, to: b + length}
  }
}
