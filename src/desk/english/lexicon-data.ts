/** The words of the lexicon as they are kept: blocks of lines in alphabetical order, searched without being unpacked. */
import data from '#data/english/lexicon.js'
import {digits, unpackKind, type Kind} from './lexicon-format.ts'

/** What is known of a word as it is printed. */
export interface KnownWord {
  /** Whether the word exists as it is printed. */
  readonly exists: boolean
  /** What it can be, as bits of `Pos`. */
  readonly pos: number
  /** How often it stands in the training text: log2(count + 1), rounded. */
  readonly frequency: number
}

export type Entry = Kind & KnownWord

/** What is known of a word that the lexicon doesn't have: that it exists as a known word's possessive, or nothing. */
const nothing = {pos: 0, variety: 0, lower: false, capital: -1, frequency: 0}

const absent: Entry = {...nothing, exists: false}

const possessive: Entry = {...nothing, exists: true}

/** The data, opened: its kinds, and where each block of words begins. */
interface Opened {
  readonly kinds: readonly Kind[]
  /** One more than blocks: the last is the end of the data. */
  readonly starts: Int32Array
}

let known: Opened | undefined

export function opened(): Opened {
  return (known ??= open())
}

const valueOf: Int8Array = new Int8Array(128).fill(-1)
for (let value = 0; value < digits.length; value++) valueOf[digits.charCodeAt(value)] = value

function open(): Opened {
  const end = data.indexOf('\n')
  const kinds = data
    .slice(0, end)
    .split(' ')
    .map((packed) => unpackKind(Number.parseInt(packed, 36)))
  const starts: number[] = []
  for (let at = end; at >= 0; at = data.indexOf('\n', at + 1)) starts.push(at + 1)
  starts.push(data.length + 1)
  return {kinds, starts: new Int32Array(starts)}
}

export function search(word: string, key: string): Entry {
  const at = placeOf(key)
  if (at >= 0) {
    const {pos, variety, lower, capital} = opened().kinds[kindAt(at)] ?? nothing
    return {pos, variety, lower, capital, frequency: digit(at + 2), exists: lower || word !== key}
  }
  if (!key.endsWith("'s")) return absent
  const base = placeOf(key.slice(0, -2))
  return base >= 0 && (word !== key || opened().kinds[kindAt(base)]?.lower === true) ? possessive : absent
}

/** Where the data of a word stand; -1 for a word that the lexicon doesn't have. No other word is put together for it. */
function placeOf(key: string): number {
  const block = blockOf(key)
  const {starts} = opened()
  const end = (starts[block + 1] ?? 0) - 1
  // How many of the key's first letters the word before has in common with it.
  let common = 0
  let at = starts[block] ?? 0
  while (at < end) {
    const shared = digit(at++)
    if (shared < common) return -1
    if (shared === common) {
      while (common < key.length && isLetter(at) && data.charCodeAt(at) === key.charCodeAt(common)) {
        at++
        common++
      }
      if (common === key.length && !isLetter(at)) return at
    }
    while (isLetter(at)) at++
    at += 3
  }
  return -1
}

/** The block that a word stands in, if it stands anywhere: the last whose first word is not behind it. */
export function blockOf(key: string): number {
  const {starts} = opened()
  let low = 0
  let high = starts.length - 2
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if (isBehind((starts[middle] ?? 0) + 1, key)) high = middle - 1
    else low = middle
  }
  return low
}

/** Whether the word whose letters begin at a place of the data stands behind another. */
function isBehind(place: number, key: string): boolean {
  for (let at = 0; isLetter(place + at); at++) {
    if (at === key.length) return true
    const difference = data.charCodeAt(place + at) - key.charCodeAt(at)
    if (difference !== 0) return difference > 0
  }
  return false
}

export function isLetter(at: number): boolean {
  const code = data.charCodeAt(at)
  return code > 127 || ((valueOf[code] ?? 0) < 0 && code !== lineEnd)
}

const lineEnd = 10

export function digit(at: number): number {
  return valueOf[data.charCodeAt(at)] ?? 0
}

/** The index of a word's kind, from where its data stand. */
export function kindAt(at: number): number {
  return digit(at) * digits.length + digit(at + 1)
}
