import type {Desk} from '../../desk/desk.ts'
import {Contexts} from './context.ts'
import type {Form} from './forms.ts'
import {slipOf} from './slip.ts'
import {plainTitles} from './words.ts'

/**
 * How much of what stands around two spellings says that they are one name: `strong`, the same given name, surname or title;
 * `near`, a neighbour in common; `apart`, two people who are both introduced.
 */
export type Bond = 'none' | 'near' | 'strong' | 'apart'

/** Compares what stands around two spellings. */
export class Bonds {
  readonly #desk: Desk
  readonly #contexts: Contexts
  readonly #isKnown: (form: Form) => boolean

  constructor(desk: Desk, contexts: Contexts, isKnown: (form: Form) => boolean) {
    this.#desk = desk
    this.#contexts = contexts
    this.#isKnown = isKnown
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
      if (relation === 'same' || relation === 'variant' || !this.#isKnown(a) || !this.#isKnown(b)) return 'strong'
      return this.#haveSameTitle(a, b) ? 'strong' : 'apart'
    }
    if (surnamesA.length > 0 && surnamesB.size > 0 && this.#areGiven(a, b)) return 'apart'
    // A given name and somebody else's surname.
    if (
      (surnamesB.size > 0 && this.#isGivenAsRule(b) && endsNames(a)) ||
      (surnamesA.length > 0 && this.#isGivenAsRule(a) && endsNames(b))
    )
      return 'apart'
    const near = this.#contexts.neighbours(b)
    for (const neighbour of this.#contexts.neighbours(a)) if (near.has(neighbour)) return 'near'
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

  /** Whether a given name stands before it somewhere. */
  isIntroduced(form: Form): boolean {
    return this.#contexts.givens(form).length > 0
  }

  /** Whether it stands everywhere without any other name or title around it. */
  standsAlone(form: Form): boolean {
    return form.places.every(({run, token}) => run.tokens.length === 1 && token.strong)
  }

  /** Whether it is a common given name, and no surname as often. */
  #isGivenAsRule({key}: Form): boolean {
    const {names} = this.#desk
    return names.given(key) > 4 && names.given(key) > names.surname(key)
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
