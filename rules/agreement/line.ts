import type {Passage, Sentence} from '../../src/article/block.ts'
import {wordParts} from '../../src/article/word-parts.ts'
import type {Forms} from '../../src/desk/english/forms/forms.ts'
import {plainPastsOf} from '../../src/desk/english/forms/paradigms.ts'
import type {Lexicon} from '../../src/desk/english/lexicon.ts'
import {noun, Pos} from '../../src/desk/english/pos.ts'
import {withNumbers} from './number.ts'

/** What a place can be that is a name, code or a number in digits. */
const nameBits = Pos.name

/** The words of one sentence, with what each can be, by their positions in it; what is outside is an empty word. */
export class Line {
  readonly passage: Passage
  readonly from: number
  readonly length: number
  readonly #parts: Int32Array
  readonly #forms: Forms
  readonly #lexicon: Lexicon
  readonly #pos: Int32Array

  constructor(passage: Passage, {from, to}: Sentence, lexicon: Lexicon, forms: Forms) {
    this.passage = passage
    this.from = from
    this.length = to - from
    this.#parts = wordParts(passage, lexicon).pos
    this.#forms = forms
    this.#lexicon = lexicon
    this.#pos = new Int32Array(to - from).fill(-1)
  }

  /** A word, folded. */
  word(at: number): string {
    return at < 0 || at >= this.length ? '' : (this.passage.words[this.from + at]?.norm ?? '')
  }

  /** Parts of speech of a word; `Pos.name` alone for a name or code, `Pos.numeral` for digits, 0 for an unknown word. */
  pos(at: number): number {
    if (at < 0 || at >= this.length) return 0
    const known = this.#pos[at] ?? -1
    return known >= 0 ? known : (this.#pos[at] = this.#read(at))
  }

  /** Whether a word can be one of the given parts of speech. */
  can(at: number, bits: number): boolean {
    return (this.pos(at) & bits) !== 0
  }

  /** Whether a word can be nothing but the given parts of speech. */
  only(at: number, bits: number): boolean {
    const pos = this.pos(at)
    return pos !== 0 && (pos & ~bits) === 0
  }

  /** Whether the sentence is a question. */
  get isAsked(): boolean {
    return this.gap(this.length).startsWith('?')
  }

  /** Whether only a space stands before a word, which is not its sentence's first. */
  joined(at: number): boolean {
    const {words, text} = this.passage
    const [left, right] = [words[this.from + at - 1], words[this.from + at]]
    return (
      at > 0 &&
      at < this.length &&
      left !== undefined &&
      right !== undefined &&
      right.start - left.end === 1 &&
      text.charCodeAt(left.end) === 32
    )
  }

  /** Whether a comma, a semicolon or a dash follows the word before. */
  isMarked(at: number): boolean {
    const {words, text} = this.passage
    const code = text.charCodeAt(words[this.from + at - 1]?.end ?? 0)
    return code === 0x2c || code === 0x3b || code === 0x20 || code === 0x2014
  }

  /** Whether only a space stands before a word, or a space with a quotation mark at either side of it, with the signs of a sum or the points within one. */
  linked(at: number): boolean {
    return this.joined(at) || (at > 0 && at < this.length && /^(?:["”’%]? ["“‘$£€₹]?|[,.])$/.test(this.gap(at)))
  }

  /** What stands before a word in the text, from the word before. */
  gap(at: number): string {
    const {words, text} = this.passage
    const left = at > 0 ? words[this.from + at - 1] : undefined
    const right = words[this.from + at]
    if (at >= this.length) return text.slice(left?.end ?? 0, (left?.end ?? 0) + 3)
    return text.slice(left?.end ?? right?.start ?? 0, right?.start ?? 0)
  }

  /** Whether a word may be one of the given forms of a noun or of a verb, however rarely it is. */
  mayBe(at: number, bits: number): boolean {
    if (this.can(at, bits)) return true
    if (this.pos(at) === Pos.name || this.pos(at) === 0) return false
    const word = this.word(at)
    return this.#forms.of(word).some((form) => form.word === word && (form.pos & bits) !== 0)
  }

  /** Whether a word stands in quotation marks. */
  isQuoted(at: number): boolean {
    return this.passage.words[this.from + at]?.quoted === true
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
    const word = this.word(at)
    const one = this.#forms.as(word, Pos.nounSingular)
    return one !== undefined && this.#lexicon.frequency(one) - this.#lexicon.frequency(word) >= power
  }

  /** Whether the plural of a noun is hardly ever written, at least two to the given power times more rarely: "clergies", "samurais". */
  isRarelyMany(at: number, power: number): boolean {
    const many = this.#forms.as(this.word(at), Pos.nounPlural)
    return many !== undefined && this.#lexicon.frequency(this.word(at)) - this.#lexicon.frequency(many) >= power
  }

  /** Whether a plural's singular has a past form too, so that the plural may be a verb: "approaches". */
  mayAct(at: number): boolean {
    const one = this.word(at).slice(0, -1)
    return [one, one.slice(0, -1)].some((stem) => (this.#lexicon.pos(`${stem}ed`) & Pos.verbPast) !== 0)
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

  /** Whether a word is printed in small letters. */
  isLower(at: number): boolean {
    return this.passage.words[this.from + at]?.shape === 'lower'
  }

  /** Whether a word is a name or code. */
  isName(at: number): boolean {
    return this.pos(at) === nameBits
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

  #read(at: number): number {
    const word = this.passage.words[this.from + at]
    if (!word) return 0
    if (word.opaque) return nameBits
    if (word.shape === 'number') return Pos.numeral
    const parts = (this.#parts[this.from + at] ?? 0) & ~Pos.name
    if (word.text === 'I') return parts
    // "MUST", as standards say it.
    if (word.shape === 'mixed' || (word.shape === 'upper' && !/^(?:must|should|shall)$/.test(word.norm)))
      return nameBits
    if (word.norm.includes('-')) return Pos.adjective
    // "the Names list": a capital within a sentence.
    return word.shape === 'capital' && !word.initial ? nameBits : withNumbers(word.norm, parts, this.#lexicon)
  }
}
