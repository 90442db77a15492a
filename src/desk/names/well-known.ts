import known from '#data/names/known.js'
import {foldName} from './fold-name.ts'

/** What somebody is known for; `thing` for names of no person. */
export type Field = keyof typeof known.people

/** A name that everybody knows, by its words. */
export interface WellKnown {
  /** As it is spelled. */
  readonly words: readonly string[]
  /** Folded. */
  readonly keys: readonly string[]
  readonly field: Field
  /** Whether it comes from another script, whose names are spelled in more ways than one. */
  readonly foreign: boolean
}

/** What the name of a firm, a body, a day, a work is mistaken for. */
export interface MistakenPhrase {
  readonly wrong: string
  readonly right: string
  /** Where in the wrong phrase the word stands by which it is looked up. */
  readonly at: number
  /** Words of which the paragraph must have one. */
  readonly needs: RegExp | undefined
  /** Words of which it may have none. */
  readonly unless: RegExp | undefined
}

/** Names that everybody knows. */
export interface WellKnownNames {
  /** Names of several words, by each of their folded words. */
  readonly byWord: ReadonlyMap<string, readonly WellKnown[]>
  /** Names of one word, by the first letter of their folded word. */
  readonly byLetter: ReadonlyMap<string, readonly WellKnown[]>
}

let names: WellKnownNames | undefined
let phrases: ReadonlyMap<string, readonly MistakenPhrase[]> | undefined

/** The list, opened when first asked for. */
export function wellKnownNames(): WellKnownNames {
  return (names ??= read())
}

/** What such names are mistaken for, by a word of the wrong phrase in lower case. */
export function mistakenPhrases(): ReadonlyMap<string, readonly MistakenPhrase[]> {
  return (phrases ??= readPhrases())
}

function read(): WellKnownNames {
  const byWord = new Map<string, WellKnown[]>()
  const byLetter = new Map<string, WellKnown[]>()
  for (const [field, list] of Object.entries(known.people)) {
    for (const text of list.split(',')) {
      const name = nameOf(text, field as Field)
      for (const key of name.keys) add(byWord, key, name)
    }
  }
  for (const text of known.names.split(' ')) {
    const name = nameOf(text, 'thing')
    add(byLetter, (name.keys[0] ?? '').charAt(0), name)
  }
  return {byWord, byLetter}
}

function readPhrases(): ReadonlyMap<string, readonly MistakenPhrase[]> {
  const found = new Map<string, MistakenPhrase[]>()
  for (const line of known.phrases.split(';')) {
    const [, wrong = '', right = '', needed, vetoed] = /^([^=]+)=([^?!]+)(?:\?([^!]+))?(?:!(.+))?$/.exec(line) ?? []
    // Initials and abbreviations may be split in other ways: the longest plain word finds the phrase.
    const words = [...wrong.matchAll(/(?<![^ ])[\p{L}'-]+(?=[ ,]|$)/gu)]
    const [word] = words.toSorted((one, other) => other[0].length - one[0].length)
    if (!word) continue
    const phrase = {wrong, right, at: word.index, needs: oneOf(needed), unless: oneOf(vetoed)}
    add(found, word[0].toLowerCase(), phrase)
  }
  return found
}

function oneOf(words: string | undefined): RegExp | undefined {
  return words === undefined ? undefined : new RegExp(`(?<!\\p{L})(?:${words.replaceAll('/', '|')})(?!\\p{L})`, 'u')
}

function add<T>(map: Map<string, T[]>, key: string, value: T): undefined {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}

function nameOf(text: string, field: Field): WellKnown {
  const foreign = text.startsWith('~')
  const words = text.slice(foreign ? 1 : 0).split(' ')
  return {words, keys: words.map(foldName), field, foreign}
}
