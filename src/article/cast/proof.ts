import type {Desk} from '../../desk/desk.ts'
import {isFurniture, isRunning} from '../role.ts'
import type {Bonds} from './bond.ts'
import type {Form} from './forms.ts'
import type {Known} from './known.ts'
import {isAcronym, isLikelyOnce, isOfHand, isTypical, leastLength, sharePart} from './likeness.ts'
import type {References} from './reference.ts'
import type {Slip} from './slip.ts'

/** Weighs what says that two spellings are one name. */
export class Proof {
  readonly #desk: Desk
  readonly #known: Known
  readonly #bonds: Bonds
  readonly #references: References

  constructor(desk: Desk, known: Known, bonds: Bonds, references: References) {
    this.#desk = desk
    this.#known = known
    this.#bonds = bonds
    this.#references = references
  }

  /** Whether there are two witnesses that a slip of one name stands in the article. */
  suffices(doubted: Form, other: Form, slip: Slip): boolean {
    const bond = this.#bonds.of(doubted, other)
    if (bond === 'apart') return this.#isOfFamily(doubted, other, slip)
    const [count, more] = [doubted.places.length, other.places.length]
    const length = Math.min(doubted.key.length, other.key.length)
    if (isAcronym(doubted) || isAcronym(other)) {
      return isAcronym(doubted) && isAcronym(other) && slip === 'transposed' && length >= 4 && more >= 3 && count === 1
    }
    // Names of two or three letters differ by a slip as a rule: Li Wei and Li Wen.
    if (bond === 'strong')
      return (
        (length > 3 || isTypical(slip) || slip === 'added' || slip === 'sound') && (count <= 3 || more >= 3 * count)
      )
    if (this.#references.standsFor(doubted, other, slip) || this.#references.isGivenAlone(doubted, other)) return true
    // Two whole names that have nothing else in common are two people's, but for slips that no name is made of.
    const whole = bond === 'none' && this.#bonds.isWhole(doubted) && this.#bonds.isWhole(other)
    if (whole && (!isTypical(slip) || this.#known.isPersonal(doubted))) return false
    if (sharePart(doubted, other) && isTypical(slip) && more >= 3 * count) return true
    if (this.#known.has(doubted)) {
      return count === 1 && (more >= 2 || length >= 6) && isTypical(slip) && this.#bonds.isUnintroduced(doubted, other)
    }
    const listed = this.#known.isListed(other)
    if (listed && isTypical(slip) && length >= 6 && more >= count && more > 1) return true
    if (this.#bonds.isIntroduced(other) && this.#bonds.standsAlone(doubted)) {
      return length >= (isOfHand(slip) ? 5 : 6) && slip !== 'two' && count <= 3 * more
    }
    if (count > 2 && more < 3 * count) return false
    if (bond === 'near' && slip !== 'two') return length >= 4 && (more > count || this.#known.has(other))
    if (count === 2 && more < 6) return false
    if (more === 1) return doubted.key[0] === other.key[0] && isLikelyOnce(slip, length, listed, doubted)
    if (!isOfHand(slip) && !(slip === 'added' && more >= 3) && shareSentence(doubted, other)) return false
    if (doubted.key[0] !== other.key[0] && slip !== 'transposed') return false
    return length >= leastLength[slip] && (slip !== 'two' || more >= 3)
  }

  /** Whether somebody with another given name bears the surname with two letters exchanged, which is nobody's: a husband, a daughter. */
  #isOfFamily(doubted: Form, other: Form, slip: Slip): boolean {
    if (slip !== 'transposed' || doubted.key.length < 8 || doubted.places.length > 1 || other.places.length < 3)
      return false
    return this.#bonds.isIntroduced(doubted) && !this.#known.has(doubted) && !this.#known.isPersonal(doubted)
  }

  /**
   * Whether a name that can only be a person's stands in the headline or in a caption alone, while the text introduces
   * somebody whose surname differs by a slip.
   */
  isOnlyAround(doubted: Form, other: Form, slip: Slip): boolean {
    const {names, english} = this.#desk
    if (!isTypical(slip) && slip !== 'vowel' && slip !== 'sound' && slip !== 'added') return false
    if (other.key.length < 5 || isAcronym(doubted) || doubted.key[0] !== other.key[0]) return false
    if (!standsAround(doubted) || !other.places.some(({block}) => isRunning(block.role))) return false
    if (names.surname(doubted.key) === 0 || names.surname(other.key) === 0) return false
    const common = names.surname(doubted.key) >= commonSurname
    if (names.country(doubted.key) || (!common && names.city(doubted.key).length > 0)) return false
    // A word that is a word is a name only by a capital within the line, and where it names many.
    if (english.lexicon.has(doubted.text.toLowerCase()) && (doubted.strong === 0 || !common)) return false
    if (!this.#bonds.isIntroduced(other)) return false
    return this.#bonds.isBare(doubted) || this.#bonds.of(doubted, other) === 'strong'
  }
}

/** A surname of this grade is borne by about one in 12,000 people. */
const commonSurname = 4

/** Whether a name stands in furniture alone: in headline, standfirst, captions, pull-quotes. */
export function standsAround({places}: Form): boolean {
  return places.every(({block}) => isFurniture(block.role) && block.role !== 'heading')
}

function shareSentence(a: Form, b: Form): boolean {
  return a.places.some((one) =>
    b.places.some((other) => other.block === one.block && other.token.word.sentence === one.token.word.sentence)
  )
}
