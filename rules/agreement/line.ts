import type {Passage, Sentence} from '../../src/article/block.ts'
import {SentenceWords} from '../../src/article/sentence-words.ts'
import type {Forms} from '../../src/desk/english/forms/forms.ts'
import {plainPastsOf} from '../../src/desk/english/forms/paradigms.ts'
import type {Lexicon} from '../../src/desk/english/lexicon.ts'
import {noun, Pos} from '../../src/desk/english/pos.ts'

/** The words of one sentence, with the other forms of each, and how often these are written. */
export class Line extends SentenceWords {
  readonly #forms: Forms
  readonly #lexicon: Lexicon

  constructor(passage: Passage, sentence: Sentence, lexicon: Lexicon, forms: Forms) {
    super(passage, sentence, lexicon)
    this.#forms = forms
    this.#lexicon = lexicon
  }

  /** Whether a word may be one of the given forms of a noun or of a verb, however rarely it is. */
  mayBe(at: number, bits: number): boolean {
    if (this.can(at, bits)) return true
    if (this.pos(at) === Pos.name || this.pos(at) === 0) return false
    const word = this.word(at)
    return this.#forms.of(word).some((form) => form.word === word && (form.pos & bits) !== 0)
  }

  /** Whether a word may be a verb in its bare form, as its past shows where the lexicon has it as a noun alone: "field", "house". */
  mayBeBase(at: number): boolean {
    if (this.mayBe(at, Pos.verbBase)) return true
    const word = this.word(at)
    return (
      this.only(at, Pos.nounSingular) &&
      plainPastsOf(word).some(
        (past) => (this.#lexicon.pos(past) & (Pos.verbPast | Pos.verbParticiple | Pos.adjective)) !== 0
      )
    )
  }

  /** Whether the lexicon has another word as one of the given parts of speech. */
  isKnownAs(word: string, bits: number): boolean {
    return (this.#lexicon.pos(word) & bits) !== 0
  }

  /** Whether a word is a verb's form in -ing, whatever else the lexicon has it as: "living", "opening". */
  isIng(at: number): boolean {
    const word = this.word(at)
    return (
      word.endsWith('ing') &&
      !this.can(at, Pos.verbBase) &&
      this.isLower(at) &&
      this.#forms.of(word).some(({pos}) => (pos & Pos.verbBase) !== 0)
    )
  }

  /** Whether a word stands in English text at least two to the given power times more rarely than another. */
  isRarerThan(at: number, other: string, power: number): boolean {
    return this.#lexicon.frequency(other) - this.#lexicon.frequency(this.word(at)) >= power
  }

  /** Whether a plural stands in English text at least two to the given power times more rarely than its singular. */
  isRarer(at: number, power: number): boolean {
    const one = this.#forms.as(this.word(at), Pos.nounSingular)
    return one !== undefined && this.isRarerThan(at, one, power)
  }

  /** Whether the plural of a noun is hardly ever written, at least two to the given power times more rarely: "clergies", "samurais". */
  isRarelyMany(at: number, power: number): boolean {
    const many = this.#forms.as(this.word(at), Pos.nounPlural)
    return many !== undefined && this.#lexicon.frequency(this.word(at)) - this.#lexicon.frequency(many) >= power
  }

  /** Whether the plural of a noun is written as often as itself, or hardly more rarely: "shoes". */
  isOftenMany(at: number): boolean {
    const many = this.#forms.as(this.word(at), Pos.nounPlural)
    return many !== undefined && this.#lexicon.frequency(many) >= this.#lexicon.frequency(this.word(at))
  }

  /** Whether a plural's singular has a past form too, so that the plural may be a verb: "approaches". */
  mayAct(at: number): boolean {
    const one = this.word(at).slice(0, -1)
    return [one, one.slice(0, -1)].some((stem) => this.isKnownAs(`${stem}ed`, Pos.verbPast))
  }

  /** Whether a word stands in its passage with a capital that no sentence gives it. */
  isNamedElsewhere(at: number): boolean {
    const norm = this.word(at)
    return this.passage.words.some((word) => word.norm === norm && word.shape === 'capital' && !word.initial)
  }

  /** Whether English text hardly ever writes a word with a capital within a sentence, and this passage never. */
  isNoName(at: number): boolean {
    return this.#lexicon.capital(this.word(at)) === 0 && !this.isNamedElsewhere(at)
  }

  /** Whether a noun phrase goes on at a place: a noun, an adjective or a name, with only a space before it. */
  goesOn(at: number): boolean {
    if (!this.joined(at)) return false
    return (
      this.isName(at) ||
      (this.mayBe(at, noun | Pos.adjective) &&
        !this.can(
          at,
          Pos.preposition | Pos.conjunction | Pos.subordinator | Pos.determiner | Pos.auxiliary | Pos.modal
        ))
    )
  }
}
