import known from '#data/names/known.js'
import {foldName} from './fold-name.ts'

/** A name that everybody knows, by its words. */
export interface WellKnown {
  /** As it is spelled. */
  readonly words: readonly string[]
  /** Folded. */
  readonly keys: readonly string[]
}

/** Names that everybody knows. */
export interface WellKnownNames {
  /** Names of several words, by each of their folded words. */
  readonly byWord: ReadonlyMap<string, readonly WellKnown[]>
  /** Names of one word, by the first letter of their folded word. */
  readonly byLetter: ReadonlyMap<string, readonly WellKnown[]>
  /** What is meant by a wrong spelling that is made of other names; by its folded words. */
  readonly mistaken: ReadonlyMap<string, WellKnown>
}

let names: WellKnownNames | undefined

/** The list, opened when first asked for. */
export function wellKnownNames(): WellKnownNames {
  return (names ??= read())
}

function read(): WellKnownNames {
  const byWord = new Map<string, WellKnown[]>()
  const byLetter = new Map<string, WellKnown[]>()
  const mistaken = new Map<string, WellKnown>()
  const add = (map: Map<string, WellKnown[]>, key: string, name: WellKnown): undefined => {
    const list = map.get(key)
    if (list) list.push(name)
    else map.set(key, [name])
  }
  for (const text of known.people.split(',')) {
    const name = nameOf(text)
    for (const key of new Set(name.keys)) add(byWord, key, name)
  }
  for (const text of known.names.split(' ')) {
    const name = nameOf(text)
    add(byLetter, (name.keys[0] ?? '').charAt(0), name)
  }
  for (const line of known.mistaken.split(',')) {
    const [wrong = '', right = ''] = line.split('=')
    mistaken.set(foldName(wrong), nameOf(right))
  }
  return {byWord, byLetter, mistaken}
}

function nameOf(text: string): WellKnown {
  const words = text.split(' ')
  return {words, keys: words.map(foldName)}
}
