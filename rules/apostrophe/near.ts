import type {Passage} from '../../src/article/block.ts'
import {wordParts} from '../../src/article/word-parts.ts'
import {pluralOf} from '../../src/desk/english/forms/paradigms.ts'
import type {Lexicon} from '../../src/desk/english/lexicon.ts'
import {Pos} from '../../src/desk/english/pos.ts'

/** The words around a place, within its sentence; what is further off is an empty word. */
export class Near {
  readonly passage: Passage
  readonly #lexicon: Lexicon
  readonly #parts: Int32Array

  constructor(passage: Passage, lexicon: Lexicon) {
    this.passage = passage
    this.#lexicon = lexicon
    this.#parts = wordParts(passage, lexicon).pos
  }

  /** The word `step` words from `at`, where only spaces stand between; '' otherwise. */
  word(at: number, step: number = 0): string {
    const {words} = this.passage
    const to = step < 0 ? at : at + step
    for (let index = step < 0 ? at + step : at; index < to; index++) if (!this.#adjoins(index)) return ''
    const word = words[at + step]
    return word && !word.opaque ? word.norm : ''
  }

  /** Whether a word and the next one stand in one sentence, with only spaces between. */
  #adjoins(index: number): boolean {
    const {words, text} = this.passage
    const left = words[index]
    const right = words[index + 1]
    if (!left || !right || left.sentence !== right.sentence) return false
    if (right.start === left.end + 1 && text.charCodeAt(left.end) === 32) return true
    return text.slice(left.end, right.start).trim() === ''
  }

  /** Whether that word can be one of the given parts of speech. */
  can(at: number, step: number, bits: number): boolean {
    return (this.#posAt(at, step) & bits) !== 0
  }

  /** Whether that word can be nothing but the given parts of speech. */
  only(at: number, step: number, bits: number): boolean {
    // That it is a name too shows by its capital.
    const pos = this.#posAt(at, step) & ~Pos.name
    return pos !== 0 && (pos & ~bits) === 0
  }

  /** Whether a word is unknown, or can be one of the given parts of speech and none of the others. */
  mayBe(at: number, bits: number, others: number): boolean {
    const pos = this.#parts[at] ?? 0
    return pos === 0 || ((pos & bits) !== 0 && (pos & others) === 0)
  }

  /** Whether the lexicon has that word. */
  isKnown(at: number, step: number): boolean {
    return this.#posAt(at, step) !== 0
  }

  #posAt(at: number, step: number): number {
    return this.word(at, step) === '' ? 0 : (this.#parts[at + step] ?? 0)
  }

  /** Parts of speech of a word, wherever it stands. */
  pos(word: string): number {
    return this.#lexicon.pos(word)
  }

  /** Whether a word is known as a noun in the singular. */
  isNoun(word: string): boolean {
    return (this.#lexicon.pos(word) & Pos.nounSingular) !== 0
  }

  /** Whether that word is a noun of things that are counted, so that in the singular it asks for a determiner: "label", but not "music". */
  isCounted(at: number, step: number, word: string = this.word(at, step)): boolean {
    const pos = this.pos(word) & ~Pos.name
    if ((pos & Pos.nounSingular) === 0 || (pos & ~(Pos.nounSingular | Pos.verbBase)) !== 0) return false
    const plural = this.#lexicon.frequency(pluralOf(word))
    return plural >= 4 && plural >= this.#lexicon.frequency(word) - 2
  }

  /** Whether a word opens its sentence, or its clause behind a mark. */
  opens(at: number): boolean {
    const {words, text} = this.passage
    const word = words[at]
    if (!word) return false
    return (
      word.initial ||
      at === 0 ||
      words[at - 1]?.sentence !== word.sentence ||
      /[,;:—–]\s*$/.test(text.slice(0, word.start))
    )
  }

  /** Whether a word is its sentence's last, with a full stop behind it. */
  ends(at: number): boolean {
    const word = this.passage.words[at]
    return word !== undefined && /^[.!?]/.test(this.passage.text.slice(word.end, word.end + 1))
  }

  /** Whether a comma follows a word. */
  goesOn(at: number): boolean {
    return this.passage.text.charAt(this.passage.words[at]?.end ?? 0) === ','
  }

  /** Whether a word stands again behind a comma: "very, very". */
  isRepeated(at: number): boolean {
    const {words, text} = this.passage
    const [word, next] = [words[at], words[at + 1]]
    return word !== undefined && next?.norm === word.norm && /^,\s$/.test(text.slice(word.end, next.start))
  }

  /** Whether a word stands before another in its sentence. */
  hasEarlier(at: number, norm: string): boolean {
    const {words} = this.passage
    for (let index = at - 1; index >= 0 && words[index]?.sentence === words[at]?.sentence; index--)
      if (words[index]?.norm === norm) return true
    return false
  }

  /** Whether "a la", "a cappella" and the like follow at a step. */
  isLatin(at: number, step: number): boolean {
    return this.word(at, step) === 'a' && /^(?:cap+ella|la|priori|posteriori|fortiori)$/.test(this.word(at, step + 1))
  }

  /** Whether a word is a name or an acronym. */
  isNamed(at: number, step: number): boolean {
    return this.isName(at, step) || (this.passage.words[at + step]?.shape === 'upper' && this.word(at, step) !== '')
  }

  /** Whether a word is printed with a capital, wherever it stands. */
  isCapital(at: number): boolean {
    return this.passage.words[at]?.shape !== 'lower'
  }

  /** Whether a word has a capital that its place does not give it, as names have. */
  isName(at: number, step: number = 0): boolean {
    const word = this.passage.words[at + step]
    return (
      word !== undefined && !word.initial && word.text !== 'I' && (word.shape === 'capital' || word.shape === 'mixed')
    )
  }
}
