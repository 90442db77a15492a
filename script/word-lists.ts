// Makes sets of the lists of words in the built files' patterns: `/^(?:each|every)$/.test(word)` asks a set. Readers ask thousands of
// times an article whether a word is one of a few, and to run a pattern costs several times as much as to look a word up, to compile
// one, in a command's run on one article, some hundred times. The source keeps the patterns, which are read more easily.
import fs from 'node:fs'
import path from 'node:path'

/** More words than these a pattern does not list: it puts them together. */
const most = 400

/** The words that a pattern lists from its beginning to its end, as `an?|(?:some|any)one`; undefined for what is no list. */
export function wordsOf(pattern: string): readonly string[] | undefined {
  const match = /^\^(.+)\$$/s.exec(pattern)
  if (!match?.[1]) return undefined
  const list = new List(match[1])
  const words = list.sequence()
  return list.isDone ? words && [...new Set(words)] : undefined
}

/** Reads a pattern of letters, marks, groups, classes of letters and what may be left out. */
class List {
  readonly #pattern: string
  #at = 0

  constructor(pattern: string) {
    this.#pattern = pattern
  }

  get isDone(): boolean {
    return this.#at === this.#pattern.length
  }

  /** The words that the pattern makes up to the next bar or bracket. */
  sequence(): readonly string[] | undefined {
    let words: readonly string[] = ['']
    while (!this.isDone && !/[|)]/.test(this.#next)) {
      const atom = this.#atom()
      if (!atom) return undefined
      const parts = this.#take('?') ? [...atom, ''] : atom
      if (/[?*+{]/.test(this.#next)) return undefined
      words = words.flatMap((word) => parts.map((part) => word + part))
      if (words.length > most) return undefined
    }
    return words
  }

  #atom(): readonly string[] | undefined {
    if (this.#take('(?:') || (this.#next === '(' && this.#pattern[this.#at + 1] !== '?' && this.#take('(')))
      return this.#group()
    const letters = /^(?:\[([\p{L}\d'’ ]+)\]|\\([.-])|([\p{L}\d'’ ,–-]))/u.exec(this.#pattern.slice(this.#at))
    if (!letters) return undefined
    const [all, several, ...alone] = letters
    this.#at += all.length
    return several === undefined ? [alone.join('')] : [...several]
  }

  #group(): readonly string[] | undefined {
    const words: string[] = []
    do {
      const one = this.sequence()
      if (!one || words.length > most) return undefined
      words.push(...one)
    } while (this.#take('|'))
    return this.#take(')') ? words : undefined
  }

  get #next(): string {
    return this.#pattern.charAt(this.#at)
  }

  #take(text: string): boolean {
    if (!this.#pattern.startsWith(text, this.#at)) return false
    this.#at += text.length
    return true
  }
}

const literal = String.raw`\/(\^(?:[^/\\[\n]|\\.|\[[^\]\n]*\])+\$)\/u?`
const asked = new RegExp(String.raw`(?<=[\s([{,;:=!&|?>]|\.\.\.)${literal}(?=\.test\()`, 'g')
const kept = new RegExp(String.raw`^(export )?const (\w+) = ${literal};$`, 'gm')

/** What is asked for a word in the place of a pattern: most words are told by their first letter to be none of a list. */
export const oneOf = `/** Whether a word is one of a list: what the patterns that list words became when this was built. */
export class OneOf {
  constructor(words) {
    this.words = words
    this.letters = -1
    this.set = undefined
  }
  test(word) {
    return ((this.letters >> (word.charCodeAt(0) & 31)) & 1) !== 0 && (this.set ??= this.read()).has(word)
  }
  read() {
    const words = this.words.split('|')
    this.letters = 0
    for (const word of words) this.letters |= 1 << (word.charCodeAt(0) & 31)
    return new Set(words)
  }
}
`

/**
 * Put sets in the place of a module's patterns that list words and are asked for nothing but whether one of them is given.
 *
 * @param from - Where the module finds {@link oneOf}.
 * @param isAsked - Whether other modules ask no more of a pattern that they are given, by its name.
 */
export function withSets(source: string, from: string, isAsked: (name: string) => boolean = () => false): string {
  // Built before, and not since.
  if (source.includes('new OneOf(')) return source
  const names = new Map<string, string>()
  const inPlace = source
    .replace(kept, (line: string, exported: string | undefined, name: string, pattern: string) => {
      const words = wordsOf(pattern)
      const isOnly = isOnlyAsked(source, name) && (exported === undefined || isAsked(name))
      return words && isOnly ? `${exported ?? ''}const ${name} = ${made(words)};` : line
    })
    .replace(asked, (all: string, pattern: string) => {
      const words = wordsOf(pattern)
      if (!words) return all
      const list = made(words)
      const name = names.get(list) ?? `oneOf${names.size + 1}`
      names.set(list, name)
      return name
    })
  if (inPlace === source) return source
  const lists = [...names].map(([list, name]) => `const ${name} = ${list};\n`)
  return `import { OneOf } from ${JSON.stringify(from)};\n${lists.join('')}${inPlace}`
}

function made(words: readonly string[]): string {
  return `/* @__PURE__ */ new OneOf(${JSON.stringify(words.join('|'))})`
}

/** Whether a module does nothing with a pattern but ask it: no other name may be the same. */
function isOnlyAsked(source: string, name: string): boolean {
  const code = source.replace(/^ *(?:\/\/|\/?\*).*$|\/\/ .*$/gm, '')
  const uses = code.match(new RegExp(String.raw`(?<![\w$.])${name}(?![\w$])(?!\.test\()`, 'g')) ?? []
  return uses.length === 1
}

/** Whether all modules that import a pattern from a file do nothing with it but ask it. */
function isAskedIn(modules: ReadonlyMap<string, string>, file: string, name: string): boolean {
  for (const [other, source] of modules) {
    if (other === file) continue
    for (const [, names = '', from = ''] of source.matchAll(
      /^(?:import|export) \{ ([^}]+) \} from ["'](\.[^"']+)["'];$/gm
    )) {
      if (path.join(path.dirname(other), from) !== file) continue
      const own = names.split(', ').filter((one) => one.split(' ')[0] === name)
      if (own.length > 0 && !(own[0] === name && isOnlyAsked(source, name))) return false
    }
  }
  return true
}

if (process.argv[1] === import.meta.filename) {
  const modules = new Map<string, string>()
  for (const folder of ['dist/src', 'dist/rules'])
    for (const name of fs.readdirSync(folder, {recursive: true, encoding: 'utf8'}))
      if (name.endsWith('.js')) modules.set(path.join(folder, name), fs.readFileSync(path.join(folder, name), 'utf8'))
  const helper = 'dist/src/one-of.js'
  modules.delete(helper)
  for (const [file, source] of modules) {
    const from = path.relative(path.dirname(file), helper)
    const changed = withSets(source, from.startsWith('.') ? from : `./${from}`, (name) =>
      isAskedIn(modules, file, name)
    )
    if (changed !== source) fs.writeFileSync(file, changed)
  }
  fs.writeFileSync(helper, oneOf)
}
