import type {Desk} from '../../desk/desk.ts'
import {isHouseMistake} from '../../desk/house-mistakes.ts'
import {namesWithOwnCase} from '../../desk/names/well-known.ts'
import {areVariants, sharedSound} from '../../desk/names/variant.ts'
import type {Article} from '../article.ts'
import {isRunning} from '../role.ts'
import {byAccents, isForeign} from './accent.ts'
import {Bonds} from './bond.ts'
import {confusedPairs} from './confused.ts'
import {isLater, isMajority, withoutRivals, type Conflict} from './conflict.ts'
import {Contexts} from './context.ts'
import {formsOf} from './forms-of.ts'
import {nearKeys, type Form} from './forms.ts'
import {Known} from './known.ts'
import {differenceOf, isCode} from './likeness.ts'
import {Proof, standsAround} from './proof.ts'
import {References} from './reference.ts'
import {slipOf, type Slip} from './slip.ts'
import {isVetoed} from './veto.ts'
import {titles} from './words.ts'

/** Every name that an article spells in two ways, worked out once for all rules. */
export function spellingConflicts(article: Article, desk: Desk): readonly Conflict[] {
  return article.deriveWith(desk, conflictsOf)
}

function conflictsOf(article: Article, desk: Desk): readonly Conflict[] {
  return new Comparer(article, desk).conflicts()
}

/** Compares the spellings of an article that are close. */
class Comparer {
  readonly #article: Article
  readonly #desk: Desk
  readonly #contexts: Contexts
  readonly #known: Known
  readonly #bonds: Bonds
  readonly #references: References
  readonly #proof: Proof

  constructor(article: Article, desk: Desk) {
    this.#article = article
    this.#desk = desk
    this.#contexts = new Contexts(desk)
    this.#known = new Known(desk, this.#contexts)
    this.#bonds = new Bonds(desk, this.#contexts, this.#known)
    this.#references = new References(desk, this.#contexts, this.#known, this.#bonds)
    this.#proof = new Proof(desk, this.#known, this.#bonds, this.#references)
  }

  conflicts(): readonly Conflict[] {
    const {byKey} = formsOf(this.#article, this.#desk)
    const conflicts: Conflict[] = []
    for (const forms of byKey.values()) {
      if (forms.length > 1) conflicts.push(...this.#sameKey(forms))
    }
    for (const [one, other] of nearKeys(byKey.keys(), sharedSound)) {
      const [a, b] = [main(byKey.get(one)), main(byKey.get(other))]
      const conflict = a && b && this.#nearKey(a, b)
      if (conflict) conflicts.push(conflict)
    }
    const told = new Set(conflicts.flatMap(({doubted, other}) => [doubted, other]))
    for (const conflict of this.#confusions(byKey, told)) conflicts.push(conflict)
    return withoutRivals(conflicts)
  }

  /** Surnames alone that nobody was introduced with, and that stand for somebody whose name begins alike. */
  #confusions(byKey: ReadonlyMap<string, readonly Form[]>, told: ReadonlySet<Form>): Conflict[] {
    const all = [...byKey.values()].flatMap((forms) => main(forms) ?? [])
    return confusedPairs(all, told, this.#references, this.#bonds)
      .filter(([doubted, other]) => !this.#isVetoed(doubted, other))
      .map(([doubted, other]) => ({
        difference: 'letters',
        slip: 'two',
        doubted,
        other,
        settled: false,
        furniture: false,
        given: false
      }))
  }

  /** Spellings that differ by accents or capitals alone. */
  #sameKey(forms: readonly Form[]): Conflict[] {
    const conflicts: Conflict[] = []
    const [best, ...rest] = forms.toSorted((a, b) => b.places.length - a.places.length)
    if (!best || best.key.length < 3) return conflicts
    for (const form of rest) {
      const difference = differenceOf(form.text, best.text)
      if (!difference || form.strong === 0 || best.strong === 0) continue
      // Names of firms and products have capitals of their own, however often an article has others.
      if (difference === 'case' && namesWithOwnCase().has(form.key)) continue
      // A word that a name's designers gave a capital within (`eXpress`) is another name than the word.
      if (difference === 'case' && this.#desk.english.lexicon.has(form.text.toLowerCase())) continue
      const bond = this.#bonds.of(form, best)
      if (this.#known.byHouse(form) || bond === 'apart' || this.#isVetoed(form, best)) continue
      const [doubted, other] =
        difference === 'accent' && !this.#known.byHouse(best) ? byAccents(form, best) : [form, best]
      if (difference === 'accent') {
        if (bond !== 'strong' && !this.#known.isBareName(form)) continue
        if (isForeign(other, doubted, this.#desk)) continue
      }
      const settled = this.#known.byHouse(other) || isMajority(doubted, other)
      conflicts.push({
        difference,
        slip: undefined,
        doubted,
        other,
        settled,
        furniture: false,
        given: this.#bonds.areGivenOfOne(form, best)
      })
    }
    return conflicts
  }

  #nearKey(a: Form, b: Form): Conflict | undefined {
    // "Wikimedia" and "Wikipedia": two names that everybody knows.
    if (isCode(a, b) || (namesWithOwnCase().has(a.key) && namesWithOwnCase().has(b.key))) return undefined
    const [doubted, other] = this.#order(a, b)
    const slip =
      slipOf(doubted.key, other.key) ??
      this.#truncated(doubted, other) ??
      variant(doubted, other) ??
      this.#references.endingOf(doubted, other)
    if (!slip) return undefined
    const speaks = this.#isDoubtful(doubted, other) && this.#proof.suffices(doubted, other, slip)
    const around = speaks && !this.#isBothListed(doubted, other) ? undefined : this.#onlyAround(a, b, slip)
    const pair = around ?? (speaks ? {doubted, other} : undefined)
    if (!pair || this.#isVetoed(pair.doubted, pair.other) || this.#known.byHouse(pair.doubted)) return undefined
    const settled =
      this.#known.byHouse(other) ||
      isMajority(doubted, other) ||
      (!this.#known.has(doubted) && this.#known.isListed(other) && this.#isNoOtherWord(doubted, other))
    return {
      difference: 'letters',
      slip,
      ...pair,
      settled: settled && !around,
      furniture: around !== undefined,
      given: this.#bonds.areGivenOfOne(a, b)
    }
  }

  #isDoubtful(doubted: Form, other: Form): boolean {
    if (
      (this.#known.isNoName(doubted) && !this.#isGivenWord(doubted, other)) ||
      (this.#known.isNoName(other) && this.#known.has(doubted))
    )
      return false
    return !this.#known.areVarieties(doubted, other) && !this.#known.areOfOneWord(doubted, other)
  }

  /** Whether a word that is a word is a given name, too, by the surname behind it: `Mat Lindgren` beside Matt Lindgren. */
  #isGivenWord(doubted: Form, other: Form): boolean {
    return doubted.places.length === 1 && this.#bonds.areGivenOfOne(doubted, other) && !titles.has(doubted.key)
  }

  /** Whether lists have both, so that what stands around the text may be right as well as the text. */
  #isBothListed(doubted: Form, other: Form): boolean {
    return standsAround(doubted) && this.#known.has(doubted) && this.#known.has(other)
  }

  /** The two in their order, where one stands in furniture alone and the text has the other. */
  #onlyAround(a: Form, b: Form, slip: Slip): {readonly doubted: Form; readonly other: Form} | undefined {
    if (standsAround(a) && this.#proof.isOnlyAround(a, b, slip)) return {doubted: a, other: b}
    return standsAround(b) && this.#proof.isOnlyAround(b, a, slip) ? {doubted: b, other: a} : undefined
  }

  /** A last letter lost (`Feinstei`): the shorter one is nothing that the longer one could be made from. */
  #truncated(a: Form, b: Form): Slip | undefined {
    const [short, long] = a.key.length < b.key.length ? [a, b] : [b, a]
    const cut = long.key.length === short.key.length + 1 && long.key.startsWith(short.key)
    if (!cut || short.places.length > 1 || long.places.length < 2 || this.#known.has(short)) return undefined
    // "Microprocessor", "Microprocessors": a word and its plural.
    const {lexicon} = this.#desk.english
    return lexicon.has(long.text) && !lexicon.has(short.text.toLowerCase()) ? 'dropped' : undefined
  }

  /** Which of the two to doubt: the one that nothing else knows, else the rarer, else the one around the text, else the later. */
  #order(a: Form, b: Form): readonly [Form, Form] {
    const [introA, introB] = [this.#bonds.isIntroduced(a), this.#bonds.isIntroduced(b)]
    if (introA && !introB && this.#isReferred(b, a)) return [b, a]
    if (introB && !introA && this.#isReferred(a, b)) return [a, b]
    const [knowsA, knowsB] = [this.#known.has(a), this.#known.has(b)]
    const [countA, countB] = [a.places.length, b.places.length]
    if (knowsA !== knowsB) {
      const [unknown, sure] = knowsA ? [b, a] : [a, b]
      const introduced = this.#bonds.isIntroduced(sure) && !this.#bonds.isIntroduced(unknown)
      const usual = unknown.places.length > sure.places.length && this.#bonds.isIntroduced(unknown)
      if (introduced || (!usual && unknown.places.length < sure.places.length * 3)) return [unknown, sure]
    }
    if (countA !== countB) return countA < countB ? [a, b] : [b, a]
    const [aroundA, aroundB] = [standsAround(a), standsAround(b)]
    if (aroundA !== aroundB && isInText(aroundA ? b : a)) return aroundA ? [a, b] : [b, a]
    return isLater(a, b) ? [a, b] : [b, a]
  }

  /** Whether what a list has is the name and no word (Dr Freely), and stands at least as often as what none has. */
  #isNoOtherWord(doubted: Form, other: Form): boolean {
    return !this.#desk.english.lexicon.has(other.text.toLowerCase()) && other.places.length >= doubted.places.length
  }

  /** Whether a surname alone, that nobody was introduced with, is the rarer one of the two. */
  #isReferred(bare: Form, introduced: Form): boolean {
    return bare.places.length <= introduced.places.length && this.#references.standsFor(bare, introduced, 'changed')
  }

  #isVetoed(doubted: Form, other: Form): boolean {
    // What the house file lists is told as the house's.
    if (doubted.places.some(({block, token}) => isHouseMistake(block.text, token, this.#desk))) return true
    return isVetoed(doubted, other, this.#known, this.#contexts)
  }
}

function isInText({places}: Form): boolean {
  return places.some(({block}) => isRunning(block.role))
}

/** Two given names that usage has for one: Graham, Graeme. */
function variant(a: Form, b: Form): Slip | undefined {
  return areVariants(a.key, b.key) ? 'sound' : undefined
}

/** The spelling of a key that stands most often. */
function main(forms: readonly Form[] | undefined): Form | undefined {
  return forms?.reduce((best, form) => (form.places.length > best.places.length ? form : best))
}
