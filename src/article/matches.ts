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

interface At {
  readonly item: Numbered
  readonly from: number
}

/** Remembers where word sequences stand, and finds them again. */
export class PassageIndex {
  readonly #places = new Map<number, At[]>()
  readonly #window: number

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
    let done = 0
    for (let from = 0; from + this.#window <= item.hashes.length; from++) {
      if (from >= done) {
        const match = this.#longest(item, from)
        if (match) {
          found.push(match)
          done = match.later.to
        }
      }
      if (remember) this.#remember(item, from)
    }
    return found
  }

  #remember(item: Numbered, from: number): undefined {
    const key = keyOf(item.hashes, from, this.#window)
    const places = this.#places.get(key)
    if (!places) this.#places.set(key, [{item, from}])
    else if (places.length < tried) places.push({item, from})
  }

  #longest(item: Numbered, from: number): Match | undefined {
    let best: Match | undefined
    for (const place of this.#places.get(keyOf(item.hashes, from, this.#window)) ?? []) {
      const match = extended(place, {item, from}, this.#window)
      if (!match) continue
      if (!best || match.later.to - match.later.from > best.later.to - best.later.from) best = match
    }
    return best
  }
}

/** A number for the sequence of words that starts at `from`. */
function keyOf(hashes: Uint32Array, from: number, window: number): number {
  let key = 0
  for (let index = from; index < from + window; index++) key = (Math.imul(key, 0x9e3779b1) + (hashes[index] ?? 0)) >>> 0
  return key
}

/** Follow two places that begin alike; undefined where only their keys are alike. */
function extended(a: At, b: At, window: number): Match | undefined {
  const [one, two] = [a.item.hashes, b.item.hashes]
  const same = a.item === b.item
  let length = 0
  while (
    a.from + length < one.length &&
    b.from + length < two.length &&
    one[a.from + length] === two[b.from + length] &&
    !(same && a.from + length >= b.from)
  )
    length++
  if (length < window) return undefined
  return {
    earlier: {block: a.item.block, from: a.from, to: a.from + length},
    later: {block: b.item.block, from: b.from, to: b.from + length}
  }
}
