import type {Desk} from '../../desk/desk.ts'
import {foldName, plainLetters} from '../../desk/names/fold-name.ts'
import {soundOf} from '../../desk/names/sound.ts'
import type {Article} from '../article.ts'
import {Contexts} from './context.ts'
import {nearKeys, readForms, type Form} from './forms.ts'
import {slipOf, type Slip} from './slip.ts'
import {plainTitles, suffixes, titles} from './words.ts'

/** What makes two spellings of a name differ. */
export type Difference = 'letters' | 'accent' | 'case'

/** Two spellings of one name in an article. */
export interface Conflict {
  readonly difference: Difference
  readonly slip: Slip | undefined
  /** The spelling to doubt: the rarer one, or the unknown one. */
  readonly doubted: Form
  readonly other: Form
  /** Whether the other one is right; otherwise both are offered. */
  readonly settled: boolean
}

const known = new WeakMap<Article, WeakMap<Desk, readonly Conflict[]>>()

/** Every name that an article spells in two ways, worked out once for all rules. */
export function spellingConflicts(article: Article, desk: Desk): readonly Conflict[] {
  let byDesk = known.get(article)
  if (!byDesk) known.set(article, (byDesk = new WeakMap()))
  let found = byDesk.get(desk)
  if (!found) byDesk.set(desk, (found = new Comparer(article, desk).conflicts()))
  return found
}

/** How much of what stands around two spellings says that they are one name. */
type Bond = 'none' | 'near' | 'strong' | 'apart'

const renaming =
  /\b(?:also (?:spelled|spelt|written|known)|(?:variously|sometimes|originally|formerly|previously) (?:spelled|spelt|known|called|named)|spelled|spelt|née|nee|born|a\.?k\.?a\b|stage name|changed (?:his|her|their|its) (?:sur)?name|re-?named|rebranded|pronounced)\b/i

class Comparer {
  readonly #article: Article
  readonly #desk: Desk
  readonly #contexts: Contexts

  constructor(article: Article, desk: Desk) {
    this.#article = article
    this.#desk = desk
    this.#contexts = new Contexts(desk)
  }

  conflicts(): readonly Conflict[] {
    const {byKey} = readForms(this.#article, this.#desk)
    const found: Conflict[] = []
    for (const forms of byKey.values()) {
      if (forms.length > 1) found.push(...this.#sameKey(forms))
    }
    for (const [one, other] of nearKeys(byKey.keys(), soundOf)) {
      const [a, b] = [main(byKey.get(one)), main(byKey.get(other))]
      const conflict = a && b && this.#nearKey(a, b)
      if (conflict) found.push(conflict)
    }
    return withoutRivals(found)
  }

  /** Spellings that differ by accents or capitals alone. */
  #sameKey(forms: readonly Form[]): Conflict[] {
    const found: Conflict[] = []
    const [best, ...rest] = forms.toSorted((a, b) => b.places.length - a.places.length)
    if (!best || best.key.length < 3) return found
    for (const form of rest) {
      const difference = differenceOf(form.text, best.text)
      if (!difference || form.strong === 0 || best.strong === 0) continue
      // A word that a name's designers gave a capital within (`eXpress`) is another name than the word.
      if (difference === 'case' && this.#desk.english.lexicon.has(form.text.toLowerCase())) continue
      if (this.#isVetoed(form, best) || this.#bond(form, best) === 'apart') continue
      found.push({difference, slip: undefined, doubted: form, other: best, settled: isMajority(form, best)})
    }
    return found
  }

  #nearKey(a: Form, b: Form): Conflict | undefined {
    const slip = slipOf(a.key, b.key) ?? this.#truncated(a, b)
    if (!slip || isCode(a, b)) return undefined
    const [doubted, other] = this.#order(a, b)
    if (this.#isNoName(doubted) || (this.#isNoName(other) && this.#isKnown(doubted))) return undefined
    if (this.#areVarieties(doubted, other)) return undefined
    if (!this.#speaks(doubted, other, slip) || this.#isVetoed(doubted, other)) return undefined
    const settled = isMajority(doubted, other) || (!this.#isKnown(doubted) && this.#isListed(other))
    return {difference: 'letters', slip, doubted, other, settled}
  }

  /** A last letter lost (`Feinstei`): the shorter one is nothing that the longer one could be made from. */
  #truncated(a: Form, b: Form): Slip | undefined {
    const [short, long] = a.key.length < b.key.length ? [a, b] : [b, a]
    const cut = long.key.length === short.key.length + 1 && long.key.startsWith(short.key)
    if (!cut || short.places.length > 1 || long.places.length < 2 || this.#isKnown(short)) return undefined
    return this.#desk.english.lexicon.has(long.text) ? 'dropped' : undefined
  }

  /** Which of the two to doubt: the one that nothing else knows, else the rarer, else the later. */
  #order(a: Form, b: Form): readonly [Form, Form] {
    const [knowsA, knowsB] = [this.#isKnown(a), this.#isKnown(b)]
    const [countA, countB] = [a.places.length, b.places.length]
    if (knowsA !== knowsB) {
      const [unknown, sure] = knowsA ? [b, a] : [a, b]
      if (unknown.places.length < sure.places.length * 3) return [unknown, sure]
    }
    if (countA !== countB) return countA < countB ? [a, b] : [b, a]
    return isLater(a, b) ? [a, b] : [b, a]
  }

  #speaks(doubted: Form, other: Form, slip: Slip): boolean {
    const bond = this.#bond(doubted, other)
    if (bond === 'apart') return false
    const [count, more] = [doubted.places.length, other.places.length]
    const length = Math.min(doubted.key.length, other.key.length)
    if (isAcronym(doubted) || isAcronym(other)) {
      return isAcronym(doubted) && isAcronym(other) && slip === 'transposed' && length >= 4 && more >= 3 && count === 1
    }
    if (count > 2 && more < 3 * count && bond !== 'strong') return false
    if (bond === 'strong') return count <= 3 || more >= 3 * count
    if (this.#isKnown(doubted))
      return count === 1 && more >= 3 && isTypical(slip) && this.#isUnintroduced(doubted, other)
    if (bond === 'near' && slip !== 'two') return length >= 4 && (more > count || this.#isKnown(other))
    if (count === 2 && more < 6) return false
    if (more === 1 && (!this.#isListed(other) || length < 7 || !isTypical(slip))) return false
    if ((more < 2 || !isOfHand(slip)) && this.#shareSentence(doubted, other)) return false
    if (doubted.key[0] !== other.key[0] && slip !== 'transposed') return false
    switch (slip) {
      case 'transposed':
      case 'dropped':
      case 'doubled':
        return length >= 4
      case 'added':
      case 'neighbour':
      case 'vowel':
      case 'sound':
        return length >= 5
      case 'changed':
        return length >= 6
      case 'two':
        return length >= 9 && more >= 3
    }
  }

  /** What stands around the two: the same given name or surname, a neighbour in common, or different given names. */
  #bond(a: Form, b: Form): Bond {
    const {names} = this.#desk
    const [givensA, givensB] = [this.#contexts.givens(a), this.#contexts.givens(b)]
    if (givensA.length > 0 && givensB.length > 0) {
      const same = givensA.some((one) => givensB.some((other) => isSameGiven(names.relation(one, other), one, other)))
      return same ? 'strong' : 'apart'
    }
    const surnamesA = this.#contexts.surnames(a)
    const surnamesB = new Set(this.#contexts.surnames(b))
    if (surnamesA.some((surname) => surnamesB.has(surname)) && this.#areGiven(a, b)) {
      if (this.#haveOtherInitials(a, b)) return 'apart'
      if (names.relation(a.key, b.key) === 'variant' || !this.#isKnown(a) || !this.#isKnown(b)) return 'strong'
      return this.#haveSameTitle(a, b) ? 'strong' : 'apart'
    }
    const near = this.#contexts.neighbours(b)
    for (const neighbour of this.#contexts.neighbours(a)) if (near.has(neighbour)) return 'near'
    return 'none'
  }

  /**
   * Whether a surname stands alone though nobody of that name was introduced, while the other one was: by a given name, or
   * with the same title.
   */
  #isUnintroduced(doubted: Form, other: Form): boolean {
    const {names, english} = this.#desk
    if (names.country(doubted.key) || names.city(doubted.key).length > 0) return false
    const [place] = doubted.places
    if (!place || this.#contexts.givenBefore(place) || this.#contexts.surnameAfter(place)) return false
    const title = this.#contexts.title(place)
    if (title !== '') return other.places.some((item) => this.#contexts.title(item) === title)
    if (english.lexicon.has(doubted.text.toLowerCase())) return false
    return place.run.tokens.length === 1 && place.token.strong && this.#contexts.givens(other).length > 0
  }

  #areGiven(a: Form, b: Form): boolean {
    const {names} = this.#desk
    return names.given(a.text) > 0 || names.given(b.text) > 0
  }

  #haveOtherInitials(a: Form, b: Form): boolean {
    const [one, other] = [a, b].map((form) => new Set(form.places.map((place) => this.#contexts.initials(place))))
    one?.delete('')
    other?.delete('')
    return !!one && !!other && one.size > 0 && other.size > 0 && ![...one].some((initial) => other.has(initial))
  }

  #haveSameTitle(a: Form, b: Form): boolean {
    const found = new Set(a.places.map((place) => this.#contexts.title(place)))
    found.delete('')
    return b.places.some((place) => {
      const title = this.#contexts.title(place)
      return found.has(title) && !plainTitles.has(title)
    })
  }

  /** Whether the two are a British and an American spelling of one word. */
  #areVarieties(a: Form, b: Form): boolean {
    const {lexicon} = this.#desk.english
    return lexicon.american(a.text) === lexicon.american(b.text)
  }

  #shareSentence(a: Form, b: Form): boolean {
    return a.places.some((one) =>
      b.places.some((other) => other.block === one.block && other.token.word.sentence === one.token.word.sentence)
    )
  }

  /** Whether anything else knows the word: the lexicon, the lists of names, the house. */
  #isKnown({text, key}: Form): boolean {
    const {names, english} = this.#desk
    const {lexicon} = english
    if (lexicon.has(text) || names.given(key) > 0 || names.surname(key) > 0) return true
    if (names.country(key) || names.city(key).length > 0) return true
    if (/s$/.test(text) && (lexicon.has(text.slice(0, -1)) || names.surname(key.slice(0, -1)) > 0)) return true
    return (
      text.includes('-') && text.split('-').every((part) => part === '' || lexicon.has(part) || names.surname(part) > 0)
    )
  }

  /** Whether a dictionary, a list of countries or the house has the spelling. */
  #isListed({text, key}: Form): boolean {
    const {names, english, house} = this.#desk
    if (english.lexicon.variety(text) !== undefined || names.country(key)) return true
    return house.names?.some(({name}) => foldName(name).split(' ').includes(key)) ?? false
  }

  /** Whether a word is a title, a month, or another word that only looks like a name here. */
  #isNoName({text, key, places}: Form): boolean {
    const plain = key.replace(/\.$/, '')
    if (titles.has(plain) || suffixes.has(plain) || /\d/.test(key)) return true
    if (text.endsWith('.') && text.length <= 5) return true
    const {lexicon} = this.#desk.english
    // A word that is a word needs a given name before it to be a name.
    return (
      lexicon.has(text.toLowerCase()) &&
      !places.some((place) => this.#contexts.givenBefore(place) ?? this.#contexts.isTitled(place))
    )
  }

  #isVetoed(doubted: Form, other: Form): boolean {
    if (doubted.places.every(({token}) => token.word.quoted)) {
      // In someone's words another spelling of the name may be theirs; a slip is still a slip.
      if (this.#isKnown(doubted) || soundOf(doubted.key) === soundOf(other.key)) return true
    }
    if (this.#isKnown(doubted) && doubted.places.every((place) => this.#contexts.isNamedAfter(place))) return true
    return [...doubted.places, ...other.places].some(
      ({block, token}) =>
        renaming.test(block.text.slice(Math.max(0, token.start - 40), token.end + 50)) &&
        this.#inOneBlock(doubted, other)
    )
  }

  #inOneBlock(a: Form, b: Form): boolean {
    return a.places.some((one) => b.places.some((other) => other.block === one.block))
  }
}

/** The spelling of a key that stands most often. */
function main(forms: readonly Form[] | undefined): Form | undefined {
  return forms?.reduce((best, form) => (form.places.length > best.places.length ? form : best))
}

function isMajority(doubted: Form, other: Form): boolean {
  return other.places.length >= 3 && other.places.length >= 3 * doubted.places.length
}

function isLater(a: Form, b: Form): boolean {
  const [one, other] = [a.places[0], b.places[0]]
  if (!one || !other) return false
  return one.block.index > other.block.index || (one.block === other.block && one.token.start > other.token.start)
}

/** Whether a slip is one of the hand's, which no two real names differ by often. */
function isTypical(slip: Slip): boolean {
  return slip === 'transposed' || slip === 'doubled' || slip === 'dropped'
}

/** Whether the two differ by more than a slip: a part in capitals (`SpaceX`), parts of a compound that are too short. */
function isCode(a: Form, b: Form): boolean {
  if (capitals(a.text) !== capitals(b.text)) return true
  if (a.key.replaceAll('.', '') === b.key.replaceAll('.', '')) return true
  return [a, b].some(
    ({text}) => text.includes('-') && text.split('-').some((part) => part.length < 3 || part === part.toUpperCase())
  )
}

/** The capitals of a word that stand within it. */
function capitals(text: string): string {
  return text === text.toUpperCase()
    ? ''
    : text
        .slice(1)
        .replace(/(?<=^ac|^c)\p{Lu}/u, '')
        .replace(/[^\p{Lu}]/gu, '')
}

/** Whether a slip is one of the hand's on the keyboard, or a vowel misheard. */
function isOfHand(slip: Slip): boolean {
  return isTypical(slip) || slip === 'neighbour' || slip === 'vowel'
}

function isAcronym({text}: Form): boolean {
  return text.length <= 6 && /^\p{Lu}+s?$/u.test(text)
}

function isSameGiven(relation: string, one: string, other: string): boolean {
  return relation !== 'different' || slipOf(one, other) !== undefined
}

function differenceOf(a: string, b: string): Difference | undefined {
  if (a.toLowerCase() !== b.toLowerCase()) {
    return plainLetters(a).toLowerCase() === plainLetters(b).toLowerCase() ? 'accent' : undefined
  }
  // NATO and Nato are a matter of style; so is a capital at a name's start.
  if (a === a.toUpperCase() || b === b.toUpperCase() || a.slice(1) === b.slice(1)) return undefined
  if (!/^\p{L}+$/u.test(a) || !/^\p{L}+$/u.test(b)) return undefined
  return 'case'
}

/** Keep of the conflicts about one doubted spelling only the likeliest. */
function withoutRivals(found: readonly Conflict[]): readonly Conflict[] {
  const best = new Map<Form, Conflict>()
  for (const conflict of found) {
    const rival = best.get(conflict.doubted)
    if (!rival || conflict.other.places.length > rival.other.places.length) best.set(conflict.doubted, conflict)
  }
  return [...best.values()]
}
