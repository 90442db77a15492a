import type {Desk} from '../../desk/desk.ts'
import {foldName, plainLetters} from '../../desk/names/fold-name.ts'
import type {Contexts} from './context.ts'
import type {Form} from './forms.ts'
import {calendar, speechVerbs, suffixes, titles} from './words.ts'

/** Whether anything the desk has knows a name's word: the lexicon, the lists of names, the house. */
export function isKnownName(
  {text, key}: {readonly text: string; readonly key: string},
  {names, english}: Desk
): boolean {
  const {lexicon} = english
  // The rarest given names and surnames of the lists are slips themselves as often as not.
  if (lexicon.has(text) || names.given(key) > 4 || names.surname(key) > 3) return true
  if (names.country(key) || names.city(key).length > 0) return true
  if (/s$/.test(text) && (lexicon.has(text.slice(0, -1)) || names.surname(key.slice(0, -1)) > 0)) return true
  // Two surnames joined are a name of their own: that each is known says nothing of how this one is spelt.
  return text.includes('-') && text.split('-').every((part) => part === '' || lexicon.has(part))
}

const ending = /[^aeiou]e[sdr]$|ing$/

interface HouseWords {
  /** Every word of the house's names and their aliases, as printed. */
  readonly printed: ReadonlySet<string>
  /** Every word of the house's names, folded. */
  readonly folded: ReadonlySet<string>
}

const houses = new WeakMap<Desk, HouseWords>()

function houseWords(desk: Desk): HouseWords {
  let words = houses.get(desk)
  if (!words) {
    const names = desk.house.names ?? []
    words = {
      printed: new Set(names.flatMap(({name, aliases}) => [name, ...(aliases ?? [])].flatMap((form) => split(form)))),
      folded: new Set(names.flatMap(({name}) => foldName(name).split(' ')))
    }
    houses.set(desk, words)
  }
  return words
}

function split(form: string): readonly string[] {
  return form.split(/[\s-]+/)
}

/** Whether the house spells a name so. */
export function isHouseSpelling(text: string, desk: Desk): boolean {
  return houseWords(desk).printed.has(text)
}

/** Tells what is known of a spelling beyond the article. */
export class Known {
  readonly #desk: Desk
  readonly #contexts: Contexts

  constructor(desk: Desk, contexts: Contexts) {
    this.#desk = desk
    this.#contexts = contexts
  }

  /** Whether the house spells a name so. */
  byHouse({text}: Form): boolean {
    return isHouseSpelling(text, this.#desk)
  }

  /** Whether anything else knows the word: the lexicon, the lists of names, the house. */
  has(form: Form): boolean {
    return isKnownName(form, this.#desk)
  }

  /** Whether a dictionary, a list of countries or the house has the spelling. */
  isListed({text, key}: Form): boolean {
    const {names, english} = this.#desk
    const {lexicon} = english
    if (lexicon.variety(text) !== undefined || names.country(key)) return true
    if (text.includes('-') && text.split('-').every((part) => lexicon.variety(part) !== undefined)) return true
    return houseWords(this.#desk).folded.has(key)
  }

  /** Whether a list of people's names has it, however rarely. */
  isPersonal({key}: Form): boolean {
    const {names} = this.#desk
    return names.given(key) > 0 || names.surname(key) > 0
  }

  /** Whether a word is a title, a month, or another word that only looks like a name here. */
  isNoName({text, key, places}: Form): boolean {
    const plain = key.replace(/\.$/, '')
    if (titles.has(plain) || suffixes.has(plain) || /\d/.test(key)) return true
    if (text.endsWith('.') && text.length <= 5) return true
    // A word that is a word, or a month, needs a given name before it to be a name.
    if (
      calendar.has(key) &&
      !places.every((place) => this.#contexts.givenBefore(place) ?? this.#contexts.isTitled(place))
    )
      return true
    return (
      this.#desk.english.lexicon.has(text.toLowerCase()) &&
      !places.some(
        (place) => this.#contexts.isFull(place) || this.#contexts.isTitled(place) || speechVerbs.has(place.run.after)
      )
    )
  }

  /** Whether it stands everywhere without a given name or a surname around it, and is no word. */
  isBareName(form: Form): boolean {
    if (this.#desk.english.lexicon.has(plainLetters(form.text).toLowerCase())) return false
    return form.places.every((place) => !this.#contexts.givenBefore(place) && !this.#contexts.surnameAfter(place))
  }

  /** Whether the two are a British and an American spelling of one word. */
  areVarieties(a: Form, b: Form): boolean {
    const {lexicon} = this.#desk.english
    return lexicon.american(a.text) === lexicon.american(b.text)
  }

  /** Whether the two are forms of one word of the language: Skittles, Skittled. */
  areOfOneWord(a: Form, b: Form): boolean {
    if (!ending.test(a.key) || !ending.test(b.key)) return false
    const stem = a.key.slice(0, -1)
    return stem === b.key.slice(0, -1) && this.#desk.english.lexicon.has(stem)
  }
}
