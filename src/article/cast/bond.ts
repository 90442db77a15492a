import type {Desk} from '../../desk/desk.ts'
import {bare, isInitial, type Contexts} from './context.ts'
import type {Form, FormPlace} from './forms.ts'
import type {Known} from './known.ts'
import {slipOf} from './slip.ts'
import {plainTitles, titles} from './words.ts'

/**
 * How much of what stands around two spellings says that they are one name: `strong`, the same given name, surname or title;
 * `near`, a neighbour in common; `apart`, two people who are both introduced.
 */
export type Bond = 'none' | 'near' | 'strong' | 'apart'

/** Compares what stands around two spellings. */
export class Bonds {
  readonly #desk: Desk
  readonly #contexts: Contexts
  readonly #known: Known

  constructor(desk: Desk, contexts: Contexts, known: Known) {
    this.#desk = desk
    this.#contexts = contexts
    this.#known = known
  }

  /** What joins the two, or keeps them apart. */
  of(a: Form, b: Form): Bond {
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
      const relation = names.relation(a.key, b.key)
      if (relation === 'same' || relation === 'variant' || !this.#known.has(a) || !this.#known.has(b)) return 'strong'
      return this.#haveSameTitle(a, b) ? 'strong' : 'apart'
    }
    if (surnamesA.length > 0 && surnamesB.size > 0 && this.#areGiven(a, b)) return 'apart'
    // A given name and somebody else's surname.
    if (
      (surnamesB.size > 0 && this.#isGivenAsRule(b) && endsNames(a)) ||
      (surnamesA.length > 0 && this.#isGivenAsRule(a) && endsNames(b))
    )
      return 'apart'
    if ((givensA.length > 0 && this.#isNoSurname(a, b)) || (givensB.length > 0 && this.#isNoSurname(b, a)))
      return 'apart'
    const near = this.#contexts.neighbours(b)
    for (const neighbour of this.#contexts.neighbours(a))
      if (near.has(neighbour)) return neighbour.startsWith('&') ? 'strong' : 'near'
    return 'none'
  }

  /**
   * Whether a surname stands alone though nobody of that name was introduced, while the other one was: by a given name, or
   * with the same title.
   */
  isUnintroduced(doubted: Form, other: Form): boolean {
    const {names, english} = this.#desk
    if (names.country(doubted.key) || names.city(doubted.key).length > 0) return false
    const [place] = doubted.places
    if (!place || this.#contexts.givenBefore(place) || this.#contexts.surnameAfter(place)) return false
    const title = this.#contexts.title(place)
    if (title !== '') return other.places.some((item) => this.#contexts.title(item) === title)
    if (english.lexicon.has(doubted.text.toLowerCase())) return false
    return place.run.tokens.length === 1 && place.token.strong && this.isIntroduced(other)
  }

  /** Whether it stands everywhere among further names, so that each place tells whose it is. */
  isWhole(form: Form): boolean {
    return form.places.every(({run, at}) =>
      run.tokens.some((token, index) => index !== at && !isInitial(token) && !titles.has(bare(token)))
    )
  }

  /** Whether a spelling stands everywhere without a given name before it or a surname behind. */
  isBare(form: Form): boolean {
    return form.places.every((place) => !this.#contexts.givenBefore(place) && !this.#contexts.surnameAfter(place))
  }

  /** Whether the two are given names of one surname, as far as the lists know. */
  areGivenOfOne(a: Form, b: Form): boolean {
    const surnames = new Set(this.#contexts.surnames(a))
    const shared = this.#contexts.surnames(b).find((surname) => surnames.has(surname))
    if (shared === undefined || !this.#areGiven(a, b)) return false
    return this.#desk.names.surname(shared) > 0 || !this.#desk.english.lexicon.has(shared)
  }

  /** Whether a given name stands before it somewhere. */
  isIntroduced(form: Form): boolean {
    return this.#contexts.givens(form).length > 0
  }

  /** Whether it stands everywhere without any other name or title around it. */
  standsAlone(form: Form): boolean {
    return form.places.every(({run, token}) => run.tokens.length === 1 && token.strong)
  }

  /** Whether it is a common given name, no surname as often, and no state. */
  #isGivenAsRule({key}: Form): boolean {
    const {names} = this.#desk
    if (names.places(key.charAt(0)).some((place) => place.key === key)) return false
    return names.given(key) > 4 && names.given(key) > names.surname(key)
  }

  /** Whether the one ends people's names, and the other one is a given name or a plain word that never does. */
  #isNoSurname(surname: Form, other: Form): boolean {
    if (!endsNames(surname) || other.places.some((place) => this.#isNamed(place))) return false
    return this.#isGivenAsRule(other) || this.#known.isNoName(other)
  }

  #isNamed(place: FormPlace): boolean {
    return this.#contexts.givenBefore(place) !== undefined || this.#contexts.isTitled(place)
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
}

/** Whether it stands everywhere as the last of several names. */
function endsNames(form: Form): boolean {
  return form.places.every(({run, at}) => at > 0 && at === run.tokens.length - 1)
}

function isSameGiven(relation: string, one: string, other: string): boolean {
  return relation !== 'different' || slipOf(one, other) !== undefined
}
