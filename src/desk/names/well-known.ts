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
  /** Whether a reader of news thinks of nobody else at such a name, though others bear it. */
  readonly famous: boolean
}

/** What the name of a firm, a body, a day, a work is mistaken for. */
export interface MistakenPhrase {
  readonly wrong: string
  readonly right: string
  /** Where in the wrong phrase the word stands by which it is looked up. */
  readonly at: number
  /** Words of which the paragraph must have one, with `/` between. */
  readonly needs: string | undefined
  /** Words of which it may have none. */
  readonly unless: string | undefined
}

/** The wrong phrases that are looked up by a word, in lower case. */
export interface MistakenWord {
  readonly word: string
  readonly phrases: readonly MistakenPhrase[]
}

/** Names that everybody knows. */
export interface WellKnownNames {
  /** Names of several words, by each of their folded words. */
  readonly byWord: ReadonlyMap<string, readonly WellKnown[]>
  /** Names of one word, by the first letter of their folded word. */
  readonly byLetter: ReadonlyMap<string, readonly WellKnown[]>
}

let names: WellKnownNames | undefined
let cases: ReadonlyMap<string, string> | undefined
let phrases: readonly MistakenWord[] | undefined

/** The list, opened when first asked for. */
export function wellKnownNames(): WellKnownNames {
  return (names ??= read())
}

/** The names of firms, services and products whose capitals are their own, by their letters in lower case: GitHub, iPhone, Firefox. */
export function namesWithOwnCase(): ReadonlyMap<string, string> {
  return (cases ??= new Map(known.casing.split(' ').map((name) => [name.toLowerCase(), name])))
}

/** What such names are mistaken for, by a word of the wrong phrase in lower case. */
export function mistakenPhrases(): readonly MistakenWord[] {
  return (phrases ??= readPhrases())
}

function read(): WellKnownNames {
  const byWord = new Map<string, WellKnown[]>()
  const byLetter = new Map<string, WellKnown[]>()
  const famous = new Set(foldName(known.famous).split(','))
  for (const [field, list] of Object.entries(known.people)) {
    for (const name of namesOf(list, ',', field as Field, famous)) for (const key of name.keys) add(byWord, key, name)
  }
  for (const name of namesOf(known.names, ' ', 'thing')) add(byLetter, (name.keys[0] ?? '').charAt(0), name)
  return {byWord, byLetter}
}

/** The names of a list, which is folded in one go: thousands of small steps take as long as a whole article's check. */
function namesOf(list: string, separator: string, field: Field, famous?: ReadonlySet<string>): readonly WellKnown[] {
  const texts = list.split(separator)
  return foldName(list)
    .split(separator)
    .map((folded, at) => {
      const foreign = folded.startsWith('~')
      const from = foreign ? 1 : 0
      const whole = folded.slice(from)
      return {
        words: (texts[at] ?? '').slice(from).split(' '),
        keys: whole.split(' '),
        field,
        foreign,
        famous: famous?.has(whole) === true
      }
    })
}

function readPhrases(): readonly MistakenWord[] {
  const found = new Map<string, MistakenPhrase[]>()
  for (const line of known.phrases.split(';')) {
    const equals = line.indexOf('=')
    const wrong = line.slice(0, equals)
    const [told = '', unless] = line.slice(equals + 1).split('!')
    const [right = '', needs] = told.split('?')
    // Initials and abbreviations may be split in other ways: the longest plain word finds the phrase.
    let [at, word] = [0, '']
    for (let start = 0; start < wrong.length;) {
      const space = wrong.indexOf(' ', start)
      const end = space < 0 ? wrong.length : space
      const bare = wrong.charAt(end - 1) === ',' ? wrong.slice(start, end - 1) : wrong.slice(start, end)
      if (bare.length > word.length && !/[.&]/.test(bare)) [at, word] = [start, bare]
      start = end + 1
    }
    add(found, word.toLowerCase(), {wrong, right, at, needs, unless})
  }
  return [...found].map(([word, own]) => ({word, phrases: own}))
}

/** Whether a text has one of the words that a phrase names. */
export function hasOneOf(words: string, text: string): boolean {
  return new RegExp(`(?<!\\p{L})(?:${words.replaceAll('/', '|')})(?!\\p{L})`, 'u').test(text)
}

function add<T>(map: Map<string, T[]>, key: string, value: T): undefined {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
