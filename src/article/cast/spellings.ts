import type {Desk} from '../../desk/desk.ts'
import {foldName, plainLetters} from '../../desk/names/fold-name.ts'
import {soundOf} from '../../desk/names/sound.ts'
import type {Article} from '../article.ts'
import {isFurniture, isRunning} from '../role.ts'
import {Bonds} from './bond.ts'
import {Contexts} from './context.ts'
import {formsOf} from './forms-of.ts'
import {nearKeys, type Form} from './forms.ts'
import {slipOf, type Slip} from './slip.ts'
import {suffixes, titles} from './words.ts'

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
  /** Whether the only further witness is where it stands: around the text, which has another name that is close. */
  readonly furniture: boolean
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

const renaming =
  /\b(?:also (?:spelled|spelt|written|known)|(?:variously|sometimes|originally|formerly|previously) (?:spelled|spelt|known|called|named)|spelled|spelt|née|nee|born|a\.?k\.?a\b|stage name|changed (?:his|her|their|its) (?:sur)?name|re-?named|rebranded|pronounced)\b/i

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
  return (
    text.includes('-') && text.split('-').every((part) => part === '' || lexicon.has(part) || names.surname(part) > 0)
  )
}

class Comparer {
  readonly #article: Article
  readonly #desk: Desk
  readonly #contexts: Contexts
  readonly #bonds: Bonds

  constructor(article: Article, desk: Desk) {
    this.#article = article
    this.#desk = desk
    this.#contexts = new Contexts(desk)
    this.#bonds = new Bonds(desk, this.#contexts, (form) => this.#isKnown(form))
  }

  conflicts(): readonly Conflict[] {
    const {byKey} = formsOf(this.#article, this.#desk)
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
      const bond = this.#bonds.of(form, best)
      if (this.#isHouse(form) || bond === 'apart' || this.#isVetoed(form, best)) continue
      if (difference === 'accent' && bond !== 'strong' && !this.#isBareName(form)) continue
      const settled = this.#isHouse(best) || isMajority(form, best)
      found.push({difference, slip: undefined, doubted: form, other: best, settled, furniture: false})
    }
    return found
  }

  #nearKey(a: Form, b: Form): Conflict | undefined {
    if (isCode(a, b)) return undefined
    const [doubted, other] = this.#order(a, b)
    const slip = slipOf(doubted.key, other.key) ?? this.#truncated(doubted, other)
    if (!slip) return undefined
    if (this.#isNoName(doubted) || (this.#isNoName(other) && this.#isKnown(doubted))) return undefined
    if (this.#areVarieties(doubted, other)) return undefined
    const speaks = this.#speaks(doubted, other, slip)
    const furniture = !speaks && this.#isOnlyAround(doubted, other, slip)
    if ((!speaks && !furniture) || this.#isVetoed(doubted, other)) return undefined
    if (this.#isHouse(doubted)) return undefined
    const settled =
      this.#isHouse(other) || isMajority(doubted, other) || (!this.#isKnown(doubted) && this.#isListed(other))
    return {difference: 'letters', slip, doubted, other, settled: settled && !furniture, furniture}
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
      const introduced = this.#bonds.isIntroduced(sure) && !this.#bonds.isIntroduced(unknown)
      if (introduced || unknown.places.length < sure.places.length * 3) return [unknown, sure]
    }
    if (countA !== countB) return countA < countB ? [a, b] : [b, a]
    return isLater(a, b) ? [a, b] : [b, a]
  }

  #speaks(doubted: Form, other: Form, slip: Slip): boolean {
    const bond = this.#bonds.of(doubted, other)
    if (bond === 'apart') return false
    const [count, more] = [doubted.places.length, other.places.length]
    const length = Math.min(doubted.key.length, other.key.length)
    if (isAcronym(doubted) || isAcronym(other)) {
      return isAcronym(doubted) && isAcronym(other) && slip === 'transposed' && length >= 4 && more >= 3 && count === 1
    }
    if (bond === 'strong') return count <= 3 || more >= 3 * count
    if (this.#isKnown(doubted)) {
      return count === 1 && more >= 3 && isTypical(slip) && this.#bonds.isUnintroduced(doubted, other)
    }
    const listed = this.#isListed(other)
    if (listed && isTypical(slip) && length >= 6 && more >= count && more > 1) return true
    if (this.#bonds.isIntroduced(other) && this.#bonds.standsAlone(doubted)) {
      return length >= (isOfHand(slip) ? 5 : 6) && slip !== 'two' && count <= 3 * more
    }
    if (count > 2 && more < 3 * count) return false
    if (bond === 'near' && slip !== 'two') return length >= 4 && (more > count || this.#isKnown(other))
    if (count === 2 && more < 6) return false
    if (more === 1) return doubted.key[0] === other.key[0] && isLikelyOnce(slip, length, listed, doubted)
    if (!isOfHand(slip) && !(slip === 'added' && more >= 3) && this.#shareSentence(doubted, other)) return false
    if (doubted.key[0] !== other.key[0] && slip !== 'transposed') return false
    return length >= leastLength[slip] && (slip !== 'two' || more >= 3)
  }

  /**
   * Whether a name that can only be a person's stands in the headline or in a caption alone, while the text has one that
   * differs by a slip.
   */
  #isOnlyAround(doubted: Form, other: Form, slip: Slip): boolean {
    const {names, english} = this.#desk
    if (!isTypical(slip) && slip !== 'vowel' && slip !== 'sound') return false
    if (doubted.key.length < 5 || isAcronym(doubted) || doubted.key[0] !== other.key[0]) return false
    if (!doubted.places.every(({block}) => isFurniture(block.role) && block.role !== 'heading')) return false
    if (!other.places.some(({block}) => isRunning(block.role))) return false
    if (names.surname(doubted.key) === 0 || names.surname(other.key) === 0) return false
    if (names.country(doubted.key) || names.city(doubted.key).length > 0) return false
    if (english.lexicon.has(doubted.text.toLowerCase()) || english.lexicon.has(other.text.toLowerCase())) return false
    return this.#bonds.of(doubted, other) !== 'apart' && this.#bonds.isIntroduced(other)
  }

  /** Whether it stands everywhere without a given name or a surname around it, and is no word. */
  #isBareName(form: Form): boolean {
    if (this.#desk.english.lexicon.has(plainLetters(form.text).toLowerCase())) return false
    return form.places.every((place) => !this.#contexts.givenBefore(place) && !this.#contexts.surnameAfter(place))
  }

  #isHouse({text}: Form): boolean {
    return (
      this.#desk.house.names?.some(({name, aliases}) =>
        [name, ...(aliases ?? [])].some((form) => form.split(/[\s-]+/).includes(text))
      ) ?? false
    )
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
  #isKnown(form: Form): boolean {
    return isKnownName(form, this.#desk)
  }

  /** Whether a dictionary, a list of countries or the house has the spelling. */
  #isListed({text, key}: Form): boolean {
    const {names, english, house} = this.#desk
    const {lexicon} = english
    if (lexicon.variety(text) !== undefined || names.country(key)) return true
    if (text.includes('-') && text.split('-').every((part) => lexicon.variety(part) !== undefined)) return true
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
  if (!a.text.includes('-') && !b.text.includes('-')) return false
  const [one, other] = [a.text.split('-'), b.text.split('-')]
  const changed = one.filter((part, index) => part !== other[index])
  return one.length !== other.length || changed.some((part) => part.length < 5 || part === part.toUpperCase())
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

/** How long both spellings must be at least where nothing but their likeness joins them. */
const leastLength: Readonly<Record<Slip, number>> = {
  transposed: 4,
  dropped: 4,
  doubled: 4,
  added: 5,
  neighbour: 5,
  vowel: 5,
  sound: 5,
  changed: 6,
  two: 9
}

/** Whether an unknown word is a slip of a name that stands once, too. */
function isLikelyOnce(slip: Slip, length: number, listed: boolean, doubted: Form): boolean {
  if (capitals(doubted.text) !== '') return (isTypical(slip) || slip === 'added') && length >= 5
  if (listed) return slip === 'transposed' ? length >= 5 : isTypical(slip) && length >= 7
  return (isTypical(slip) || slip === 'added') && length >= 8
}

/** Whether a slip is one of the hand's on the keyboard, or a vowel misheard. */
function isOfHand(slip: Slip): boolean {
  return isTypical(slip) || slip === 'neighbour' || slip === 'vowel'
}

function isAcronym({text}: Form): boolean {
  return text.length <= 6 && /^\p{Lu}+s?$/u.test(text)
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
