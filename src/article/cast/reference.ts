import type {Desk} from '../../desk/desk.ts'
import {closedClass, Pos} from '../../desk/english/pos.ts'
import {isFurniture, isRunning} from '../role.ts'
import type {Bonds} from './bond.ts'
import {isLater} from './conflict.ts'
import type {Contexts} from './context.ts'
import type {Form, FormPlace} from './forms.ts'
import type {Known} from './known.ts'
import {isAcronym, isTypical} from './likeness.ts'
import type {Slip} from './slip.ts'
import {editDistance, isInflection} from './slip.ts'
import {speechVerbs} from './words.ts'

/** How surely a person stands where a surname stands alone. */
type Surety = 0 | 1 | 2

/**
 * Tells which surnames stand for a person whom nobody has introduced.
 *
 * Copy gives a person's whole name first and the surname alone afterwards. A surname alone that nobody was introduced with, one slip
 * away from that of somebody who was, is that person's.
 */
export class References {
  readonly #desk: Desk
  readonly #contexts: Contexts
  readonly #known: Known
  readonly #bonds: Bonds

  constructor(desk: Desk, contexts: Contexts, known: Known, bonds: Bonds) {
    this.#desk = desk
    this.#contexts = contexts
    this.#known = known
    this.#bonds = bonds
  }

  /**
   * Whether a surname alone stands for a person though nobody of that spelling was introduced, while the other spelling was, by a
   * given name: `Thorn told` in an article about Helen Thorne.
   */
  standsFor(doubted: Form, other: Form, slip: Slip): boolean {
    const {names} = this.#desk
    const length = Math.min(doubted.key.length, other.key.length)
    if (length < 4 || isAcronym(doubted) || !this.#bonds.isIntroduced(other) || !this.#bonds.isBare(doubted))
      return false
    if (doubted.places.length > 2 || doubted.places.length > other.places.length) return false
    if (names.country(doubted.key)) return false
    // Hernandez and Fernandez are two people's names.
    if (doubted.key[0] !== other.key[0] && names.surname(doubted.key) > 3) return false
    const surety = this.#surety(doubted, other)
    if (surety === 0) return false
    // Whom everybody knows needs no introduction; but "Ms Stevens" in an article about Susan Stephens does.
    if (names.people(doubted.key).length > 0 && (surety < 2 || !(isTypical(slip) || slip === 'sound'))) return false
    if (slip === 'two') return isClose(doubted.key, other.key) && (surety === 2 || other.places.length >= 3)
    if (surety === 2) return length > 4 || isTypical(slip) || slip === 'added' || slip === 'sound' || slip === 'vowel'
    return length >= 5 && other.places.length >= 3 && doubted.places.length === 1
  }

  /** A last vowel that differs makes a woman's name of a man's, but not of a surname alone that nobody was introduced with. */
  endingOf(doubted: Form, other: Form): Slip | undefined {
    const [a, b] = [doubted.key, other.key]
    if (a.length !== b.length || a.length < 5 || a.slice(0, -1) !== b.slice(0, -1)) return undefined
    if (!/[aeiou]$/.test(a) || !/[aeiou]$/.test(b) || doubted.places.length > 1) return undefined
    return this.#bonds.isIntroduced(other) && this.standsFor(doubted, other, 'vowel') ? 'vowel' : undefined
  }

  /**
   * Whether the given name alone of somebody who goes by it is spelled as usage has it, too: `Meghan's dresser` in an article that
   * says Megan all along.
   */
  isGivenAlone(doubted: Form, other: Form): boolean {
    const {names, english} = this.#desk
    if (doubted.places.length > 1 || other.places.length < 3) return false
    if (!this.#bonds.isBare(doubted) || names.given(doubted.key) < 5 || names.given(other.key) < 5) return false
    if (english.lexicon.has(doubted.text.toLowerCase()) || names.city(doubted.key).length > 0) return false
    const [relation, place] = [names.relation(doubted.key, other.key), doubted.places[0]]
    if (
      (relation !== 'same' && relation !== 'variant') ||
      !place?.token.strong ||
      place.run.tokens.length > 1 ||
      isJoined(place)
    )
      return false
    return (
      other.places.some(({run}) => run.tokens.length === 1) &&
      !other.places.some(({block, token}) => block === place.block && token.word.sentence === place.token.word.sentence)
    )
  }

  /**
   * Whether a surname alone is a person's beyond doubt, whom nobody has introduced, and was taken for the name of somebody who was:
   * `Samson tells me` in an article about Tamsin Salmon, `Robinson said` in one about Ann Robertson.
   */
  isConfused(doubted: Form, other: Form): boolean {
    const [a, b, place] = [doubted.key, other.key, doubted.places[0]]
    if (!place || doubted.places.length > 1 || other.places.length < 2 || a.slice(0, 2) !== b.slice(0, 2)) return false
    if (this.#bonds.of(doubted, other) === 'apart' || !this.#haveOneTitle(doubted, other)) return false
    // A surname alone stands for somebody whom the text has introduced before it.
    if (isRunning(place.block.role) && !isLater(doubted, other)) return false
    const most = Math.min(a.length, b.length) > 6 ? 3 : 2
    return editDistance(a, b, most) <= most && (!isInflection(a, b) || this.#contexts.title(place) !== '')
  }

  /** Whether the first stands everywhere without a title, or with one that anybody has or that stands before the other one, too. */
  #haveOneTitle(form: Form, other: Form): boolean {
    return form.places.every((place) => {
      const title = this.#contexts.title(place)
      return title === '' || other.places.some((item) => this.#contexts.title(item) === title)
    })
  }

  /** Whether a surname alone is a person's beyond doubt, of a name that many bear and nobody was introduced with. */
  isUnintroduced(form: Form): boolean {
    const {names} = this.#desk
    if (form.key.length < 5 || form.places.length > 1 || !this.#bonds.isBare(form) || isAcronym(form)) return false
    if (names.people(form.key).length > 0 || names.country(form.key)) return false
    if (names.surname(form.key) === 0 && this.#desk.english.lexicon.has(form.text.toLowerCase())) return false
    // In reports of matches surnames alone are the rule: a verb of the game proves nothing.
    return form.places.every((place) => this.#contexts.isPerson(place) && !playing.test(place.run.after))
  }

  /** How surely every place of it is a person's. */
  #surety(doubted: Form, other: Form): Surety {
    let least: Surety = 2
    for (const place of doubted.places) {
      const surety = this.#suretyAt(place, doubted, other)
      if (surety === 0) return 0
      if (surety < least) least = surety
    }
    return least
  }

  #suretyAt(place: FormPlace, doubted: Form, other: Form): Surety {
    const {names, english} = this.#desk
    const {run} = place
    if (this.#contexts.isPerson(place)) {
      const title = this.#contexts.title(place)
      if (title === '') return names.city(doubted.key).length === 0 || speechVerbs.has(run.after) ? 2 : 0
      // A judge, a lord is introduced by the surname alone: only one with the same title is the same.
      return personal.has(title) || other.places.some((item) => lastOf(this.#contexts.title(item)) === lastOf(title))
        ? 2
        : 0
    }
    if (run.tokens.length > 1 || !(place.token.strong || isFurniture(place.block.role))) return 0
    if (names.city(doubted.key).length > 0 || names.given(doubted.key) > 4) return 0
    if (english.lexicon.has(doubted.text.toLowerCase()) || this.#known.isNoName(doubted)) return 0
    if (names.surname(doubted.key) === 0 && english.lexicon.has(doubted.text)) return 0
    return this.#standsAsPerson(place) ? 1 : 0
  }

  /** Whether a word stands where names of people do: before a verb, behind a verb or a preposition, with a possessive before a noun. */
  #standsAsPerson({block, run, token}: FormPlace): boolean {
    if (!isRunning(block.role) && !isFurniture(block.role)) return false
    const {lexicon} = this.#desk.english
    const [before, after] = [lexicon.pos(run.before), lexicon.pos(run.after)]
    if (token.possessive) return (after & (Pos.nounSingular | Pos.nounPlural | Pos.adjective)) !== 0
    if (run.before === 'the' || run.before === 'a' || run.before === 'an' || run.before === 'called') return false
    if ((after & (Pos.verbS | Pos.verbPast | Pos.modal | Pos.auxiliary)) !== 0 && (after & Pos.nounPlural) === 0)
      return true
    if (isFurniture(block.role) && (after & Pos.verbS) !== 0) return true
    const follows = after === 0 || (after & closedClass) !== 0
    return follows && (before & (Pos.verbPast | Pos.verbBase | Pos.preposition)) !== 0
  }
}

/** Whether an `and` joins it to another name: a couple's, a film's. */
function isJoined({run}: FormPlace): boolean {
  return run.after === 'and' || run.before === 'and'
}

/** The title straight before a name: "Consultant Dr". */
function lastOf(title: string): string {
  return title.slice(title.lastIndexOf(' ') + 1)
}

const playing = /^(?:had|has|was|scored|won|lost|joined)$/

/** Titles of somebody who was introduced before. */
const personal = new Set('mr mrs ms miss mx smt shri herr frau monsieur madame'.split(' '))

/** Whether two long names begin alike and differ by two letters. */
function isClose(a: string, b: string): boolean {
  return Math.min(a.length, b.length) >= 6 && a.slice(0, 2) === b.slice(0, 2) && editDistance(a, b, 2) <= 2
}
