import {Recent} from '../recent.ts'

/** How many looked-up names are remembered before the memory starts afresh. */
const remembered = 20_000

/** How many entries a block of a packed list holds. */
const blockSize = 16

/**
 * Pack a list of names for shipping: sorted, in blocks of sixteen, each name as what it adds to the one before.
 *
 * An entry is a base-36 digit (how many letters it shares with the entry before), the letters that follow, and its value in
 * capitals. Names hold no capitals and no line ends.
 *
 * @param entries - Folded names with their values: one or more capital letters.
 */
export function packNames(entries: ReadonlyMap<string, string>): string {
  const names = [...entries.keys()].toSorted()
  const blocks: string[] = []
  for (let from = 0; from < names.length; from += blockSize) {
    let previous = ''
    let block = ''
    for (const name of names.slice(from, from + blockSize)) {
      let shared = 0
      while (shared < 35 && shared < name.length && name[shared] === previous[shared]) shared++
      block += shared.toString(36) + name.slice(shared) + (entries.get(name) ?? '')
      previous = name
    }
    blocks.push(block)
  }
  return blocks.join('\n')
}

/** A packed list of names, opened at its first lookup. */
export class NameList {
  readonly #data: string
  /** Where each block begins, and the end of the data. */
  #starts: Int32Array | undefined

  readonly #memory = new Recent<{readonly value: string | undefined}>(remembered)

  constructor(data: string) {
    this.#data = data
  }

  /** The value of a folded name; undefined where the list does not hold it. */
  get(name: string): string | undefined {
    return (this.#memory.get(name) ?? this.#memory.set(name, {value: this.#search(name)})).value
  }

  #search(name: string): string | undefined {
    const data = this.#data
    const starts = (this.#starts ??= startsOf(data))
    let low = 0
    let high = starts.length - 2
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (isBehind(data, (starts[middle] ?? 0) + 1, name)) high = middle - 1
      else low = middle
    }
    return valueIn(data.slice(starts[low], (starts[low + 1] ?? 0) - 1), name)
  }

  /** Every entry, in the order of the alphabet. */
  *entries(): Generator<readonly [string, string]> {
    for (const block of this.#data.split('\n')) yield* readBlock(block)
  }
}

/** Where each line of a text begins, and where one after the last would. */
function startsOf(data: string): Int32Array {
  const starts = [0]
  for (let at = data.indexOf('\n'); at >= 0; at = data.indexOf('\n', at + 1)) starts.push(at + 1)
  starts.push(data.length + 1)
  return new Int32Array(starts)
}

/** Whether the name whose letters begin at a place of the data stands behind another. */
function isBehind(data: string, place: number, name: string): boolean {
  for (let at = 0; !isCapital(data.charCodeAt(place + at)); at++) {
    if (at === name.length) return true
    const difference = data.charCodeAt(place + at) - name.charCodeAt(at)
    if (difference !== 0) return difference > 0
  }
  return false
}

/** The value of a name in a block; undefined where the block doesn't have it. No name of the block is put together. */
function valueIn(block: string, name: string): string | undefined {
  // How many of the name's first letters the entry before has in common with it.
  let common = 0
  let at = 0
  while (at < block.length) {
    const shared = Number.parseInt(block.charAt(at++), 36)
    if (shared < common) return undefined
    const start = at
    while (at < block.length && !isCapital(block.charCodeAt(at))) at++
    if (shared === common) {
      let equal = start
      while (equal < at && common < name.length && block.charCodeAt(equal) === name.charCodeAt(common)) {
        equal++
        common++
      }
      const end = at
      while (at < block.length && isCapital(block.charCodeAt(at))) at++
      if (equal === end && common === name.length) return block.slice(end, at)
    } else while (at < block.length && isCapital(block.charCodeAt(at))) at++
  }
  return undefined
}

function* readBlock(block: string): Generator<readonly [string, string]> {
  let name = ''
  let at = 0
  while (at < block.length) {
    const shared = Number.parseInt(block.charAt(at++), 36)
    let end = at
    while (end < block.length && !isCapital(block.charCodeAt(end))) end++
    name = name.slice(0, shared) + block.slice(at, end)
    at = end
    while (at < block.length && isCapital(block.charCodeAt(at))) at++
    yield [name, block.slice(end, at)]
  }
}

function isCapital(unit: number): boolean {
  return unit >= 65 && unit <= 90
}
