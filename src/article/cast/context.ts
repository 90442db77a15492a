import type {Desk} from '../../desk/desk.ts'
import {foldName} from '../../desk/names/fold-name.ts'
import type {Form, FormPlace} from './forms.ts'
import type {Block} from '../block.ts'
import type {NameRun, NameToken} from './name-token.ts'
import {institutions, plainTitles, speechVerbs, suffixes, titles} from './words.ts'

/** Tells what stands around a name's word in its places: given name, surname, title. */
export class Contexts {
  readonly #desk: Desk

  constructor(desk: Desk) {
    this.#desk = desk
  }

  /** Whether a word is a given name: a common one, or a rare one that is no other word and no country. */
  isGiven({text, key}: NameToken): boolean {
    const {names, english} = this.#desk
    const grade = names.given(key)
    if (grade === 0) return false
    if (names.country(key)) return grade > 6
    return grade > 4 || !english.lexicon.has(text.toLowerCase()) || (english.lexicon.capital(text) ?? 0) >= 2
  }

  /** The given name before a surname, past initials; undefined where there is none. */
  givenBefore(place: FormPlace): NameToken | undefined {
    for (let at = place.at - 1; at >= 0; at--) {
      const token = place.run.tokens[at]
      if (!token) return undefined
      if (isInitial(token)) continue
      if (titles.has(bare(token)) || institutions.has(bare(token))) return undefined
      if (this.isGiven(token)) return token
      // An unknown word behind a title is a given name where one more name follows, and so is one that nothing knows.
      const before = place.run.tokens[at - 1]
      if (at === place.at - 1 && before !== undefined && titles.has(bare(before))) return token
      return at === 0 && (isTitledInBrackets(place) || this.#isUnknownGiven(token, place)) ? token : undefined
    }
    return undefined
  }

  /** Whether a word that no list and no dictionary has opens somebody's name: `Thabo Mokoena, who`. */
  #isUnknownGiven(token: NameToken, {block, run, token: last}: FormPlace): boolean {
    const {names, english} = this.#desk
    if (run.tokens.at(-1) !== last || run.tokens.length > 3 || token.titled || token.possessive || !token.strong)
      return false
    if (!/^\p{Lu}\p{Ll}{2,}$/u.test(token.text) || !/^\p{Lu}[\p{L}'’-]{2,}$/u.test(last.text)) return false
    if (english.lexicon.has(token.text.toLowerCase()) || english.lexicon.has(token.text)) return false
    if (english.lexicon.has(last.text.toLowerCase()) && names.surname(last.key) < 4) return false
    // Two words that nothing knows are a person's only by what follows: the Cenus Bureu is none.
    if (names.surname(last.key) === 0 && !isFollowedAsPerson(run, block)) return false
    return names.city(token.key).length === 0 && !names.country(token.key) && names.city(last.key).length === 0
  }

  /** The surname that follows a given name, past initials and particles. */
  surnameAfter(place: FormPlace): NameToken | undefined {
    for (let at = place.at + 1; at < place.run.tokens.length; at++) {
      const token = place.run.tokens[at]
      if (!token) return undefined
      if (isInitial(token)) continue
      return institutions.has(bare(token)) || suffixes.has(bare(token)) || titles.has(bare(token)) ? undefined : token
    }
    return undefined
  }

  /** The middle initials or names between a given name and its surname. */
  initials(place: FormPlace): string {
    const next = place.run.tokens[place.at + 1]
    return next && isInitial(next) ? next.key.charAt(0) : ''
  }

  /** The title before a name, with the word before it: `secretary of state`'s last words as printed, folded. */
  title(place: FormPlace): string {
    const words: string[] = []
    let givens = 0
    for (let at = place.at - 1; at >= 0 && words.length < 2; at--) {
      const token = place.run.tokens[at]
      if (token && (titles.has(bare(token)) || words.length > 0)) words.unshift(bare(token))
      else if (token && !isInitial(token) && ++givens > 2) break
    }
    return words.join(' ')
  }

  /** Whether a plain title (Mr, Sen., Dr) stands straight before. */
  isTitled(place: FormPlace): boolean {
    const before = place.run.tokens[place.at - 1]
    return before !== undefined && (plainTitles.has(bare(before)) || titles.has(bare(before)))
  }

  /** Whether somebody stands there whom the surname alone names: behind a title, before a verb of speaking, an age, a who. */
  isPerson(place: FormPlace): boolean {
    const {run, at, token, block} = place
    if (at + 1 < run.tokens.length) return false
    if (at > 0) return at === 1 && this.isTitled(place)
    // `Thorn said its lamps sold`: a firm.
    if (/^ (?:said|says) its /.test(block.text.slice(token.end, token.end + 10))) return false
    if (speechVerbs.has(run.after) || personVerbs.has(run.after)) return true
    if (nicknamed.test(block.text.slice(Math.max(0, run.start - 40), run.start))) return true
    return ofPeople.test(block.text.slice(token.end, token.end + 14))
  }

  /** Whether what follows makes it a firm, a place, a prize, a work that is named after someone. */
  isNamedAfter(place: FormPlace): boolean {
    const after = place.run.tokens[place.at + 1] ?? place.run.tokens[place.at + 2]
    return (after !== undefined && institutions.has(bare(after))) || institutions.has(place.run.after)
  }

  /** Whether it stands with a given name before it or a surname behind. */
  isFull(place: FormPlace): boolean {
    return (
      this.givenBefore(place) !== undefined || (this.isGiven(place.token) && this.surnameAfter(place) !== undefined)
    )
  }

  /** Every given name that stands before a surname, folded. */
  givens(form: Form): readonly string[] {
    const found = new Set<string>()
    for (const place of form.places) {
      for (const given of this.givensAt(place)) found.add(given)
    }
    return [...found]
  }

  /** The given name before a surname, and the one that an `and` joins to it: `Isolde and Isla Crewe`. */
  givensAt(place: FormPlace): readonly string[] {
    const given = this.givenBefore(place)
    if (!given) return []
    const {block, run} = place
    if (run.before !== 'and' || run.tokens[0] !== given) return [given.key]
    const joined = /(?<!\p{Lu}[\p{L}.]*[\s-])(?<![\p{L}-])(\p{Lu}\p{Ll}+) and $/u.exec(
      block.text.slice(Math.max(0, run.start - 40), run.start)
    )?.[1]
    const key = joined === undefined ? '' : foldName(joined)
    return this.#desk.names.given(key) > 0 ? [given.key, key] : [given.key]
  }

  /** Every surname that stands behind a given name, folded; a plain word with a capital is none. */
  surnames(form: Form): readonly string[] {
    const {names, english} = this.#desk
    const found = new Set<string>()
    for (const place of form.places) {
      const key = this.surnameAfter(place)?.key
      if (key !== undefined && (names.surname(key) > 3 || !english.lexicon.has(key))) found.add(key)
    }
    return [...found]
  }

  /** The words straight before and behind in the same run, other than titles: `<khan`, `>river`. */
  neighbours(form: Form): ReadonlySet<string> {
    const found = new Set<string>()
    for (const {block, run, at} of form.places) {
      const [before, after] = [run.tokens[at - 1], run.tokens[at + 1]]
      if (before && !isInitial(before) && !titles.has(bare(before))) found.add(`<${before.key}`)
      if (after && !isInitial(after) && !titles.has(bare(after))) found.add(`>${after.key}`)
      if (!before && (run.before === 'and' || run.before === '&')) found.add(`&${joinedTo(block.text, run.start)}`)
    }
    return found
  }
}

/** The capitalised word that an `and` joins to what stands at an offset: `Marks and`. */
function joinedTo(text: string, start: number): string {
  return (
    /(\p{Lu}[\p{L}'’-]{1,30}) (?:and|&) $/u.exec(text.slice(Math.max(0, start - 30), start))?.[1]?.toLowerCase() ??
    String(start)
  )
}

const ofPeople =
  /^(?:, \d{1,2},|, who | who | \(\d{1,2}\)| (?:had|has|was|scored|won|lost|joined|died|denied|pleaded|replied) )/

/** Whether what follows a name is what people do or are: `Thabo Mokwena told`, `Thabo Mokwena, a plumber`. */
function isFollowedAsPerson({end, after}: NameRun, {text}: Block): boolean {
  if (speechVerbs.has(after) || personVerbs.has(after)) return true
  const tail = text.slice(end, end + 14)
  return ofPeople.test(tail) || /^, (?:an?|the|his|her|from) /.test(tail)
}

/** `Chief (Mrs.) Patience Ogbale`. */
function isTitledInBrackets({block, run}: FormPlace): boolean {
  const title = /\((\p{Lu}\p{L}{1,6})\.?\) $/u.exec(block.text.slice(Math.max(0, run.start - 12), run.start))?.[1]
  return title !== undefined && titles.has(title.toLowerCase())
}

/** What people alone do. */
const personVerbs = new Set(
  'remembers remembered recalls believes thinks thought hopes laughs laughed smiles smiled shrugs shrugged admits admitted insists'.split(
    ' '
  )
)

/** `Winifred ‘Freddie’ `. */
const nicknamed = /\p{Lu}\p{L}{1,40} [‘“"']\p{Lu}\p{L}+[’”"'] $/u

/** A token's key without a stop: `sen.` → `sen`. */
export function bare(token: NameToken): string {
  return token.key.replace(/\.$/, '')
}

/** Whether a token is initials: `J.`, `J.D.`, `R`. */
export function isInitial(token: NameToken): boolean {
  if (/^(?:U\.[SNK]|D\.C|E\.U)\.?$/.test(token.text)) return false
  return /^(?:\p{Lu}\.?){1,3}$/u.test(token.text) && (token.text.length <= 2 || token.text.includes('.'))
}
