import type {Article} from '../article/article.ts'
import {castOf} from '../article/cast/cast.ts'
import {formsOf} from '../article/cast/forms-of.ts'
import {isKnownName} from '../article/cast/known.ts'
import type {Desk} from '../desk/desk.ts'
import {foldName} from '../desk/names/fold-name.ts'
import {areSpellings} from './spellings.ts'

/** A name that a publication prints often, as its house file might have it. */
export interface ProposedName {
  readonly name: string
  /** How often it stands, and in how many articles. */
  readonly mentions: number
  readonly articles: number
  /** The title that stands before it most often, folded: `prime minister`. */
  readonly role: string | undefined
  /** Rare spellings that are close to it, the commonest first: likely mistakes, for an editor to judge. */
  readonly suspects: ReadonlyArray<{readonly text: string; readonly mentions: number}>
}

interface Count {
  readonly person: boolean
  mentions: number
  articles: number
  readonly titles: Map<string, number>
}

/** A name is frequent from here on, and a suspect is at least this many times rarer. */
const frequent = 10
const rarer = 10

/** Counts the names of a publication's articles, one after the other; it keeps nothing of them but the counts. */
export class NameCounts {
  readonly #desk: Desk
  readonly #counts = new Map<string, Count>()
  /** How many articles were counted. */
  articles = 0

  constructor(desk: Desk) {
    this.#desk = desk
  }

  /** Count an article's names: people by their full names, other names word by word. */
  add(article: Article): undefined {
    this.articles++
    const seen = new Set<string>()
    const people = new Set<string>()
    for (const {mentions} of castOf(article, this.#desk).members) {
      for (const {block, start, end, text, given, title} of mentions) {
        people.add(`${block.index} ${start}`)
        for (const token of text.matchAll(/\S+/g)) people.add(`${block.index} ${start + token.index}`)
        if (given.length > 0 && text === block.text.slice(start, end)) this.#count(text, true, title, seen)
      }
    }
    for (const {text, places, strong} of formsOf(article, this.#desk).byText.values()) {
      if (strong === 0 || isNoName(text) || this.#desk.english.lexicon.has(text.toLowerCase())) continue
      for (const {block, token} of places) {
        if (!people.has(`${block.index} ${token.start}`)) this.#count(text, false, '', seen)
      }
    }
  }

  #count(printed: string, person: boolean, title: string, seen: Set<string>): undefined {
    const text = printed.replace(/\s+/g, ' ')
    let count = this.#counts.get(text)
    if (!count) this.#counts.set(text, (count = {person, mentions: 0, articles: 0, titles: new Map()}))
    count.mentions++
    if (title !== '') count.titles.set(title, (count.titles.get(title) ?? 0) + 1)
    if (!seen.has(text)) count.articles++
    seen.add(text)
  }

  /**
   * The names that stand often, the commonest first, with what may be misspellings of them.
   *
   * @param least - How often a name must stand.
   */
  propose(least: number): readonly ProposedName[] {
    const suspects = this.#suspects()
    const doubted = new Set([...suspects.values()].flatMap((list) => list.map(({text}) => text)))
    const found: ProposedName[] = []
    for (const [name, {person, mentions, articles, titles}] of this.#counts) {
      const own = suspects.get(name) ?? []
      if (mentions < least || doubted.has(name)) continue
      if (own.length === 0 && !person && isKnownName({text: name, key: foldName(name)}, this.#desk)) continue
      const [role] = [...titles].toSorted(([, a], [, b]) => b - a)
      found.push({name, mentions, articles, role: role?.[0], suspects: own.toSorted((a, b) => b.mentions - a.mentions)})
    }
    return found.toSorted((a, b) => b.mentions - a.mentions || (a.name < b.name ? -1 : 1))
  }

  /** For each frequent name the rare ones that are close to it. */
  #suspects(): ReadonlyMap<string, Array<{text: string; mentions: number}>> {
    const byRest = new Map<string, string[]>()
    for (const [name, {mentions}] of this.#counts) {
      if (mentions < frequent) continue
      for (const rest of rests(foldName(name))) {
        const others = byRest.get(rest)
        if (others) others.push(name)
        else byRest.set(rest, [name])
      }
    }
    const found = new Map<string, Array<{text: string; mentions: number}>>()
    for (const [text, {mentions}] of this.#counts) {
      const near = new Set(rests(foldName(text)).flatMap((rest) => byRest.get(rest) ?? []))
      for (const name of near) {
        const often = this.#counts.get(name)?.mentions ?? 0
        if (often < mentions * rarer || !areSpellings(text, name, this.#desk)) continue
        const list = found.get(name)
        if (list) list.push({text, mentions})
        else found.set(name, [{text, mentions}])
      }
    }
    return found
  }
}

/** Whether a word is too short, an abbreviation, a mark or a number: `Rep.`, `R-S.D.`, `MA-03`. */
function isNoName(text: string): boolean {
  return text.length < 4 || /[.\d]/.test(text) || /^\p{Lu}-/u.test(text)
}

/** A folded name and what is left of it without one letter: names that are one slip apart share one. */
function rests(key: string): readonly string[] {
  const found = [key]
  for (let at = 0; at < key.length && at < 40; at++) found.push(key.slice(0, at) + key.slice(at + 1))
  return found
}
