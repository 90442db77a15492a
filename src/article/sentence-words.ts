import {withNumbers} from '../desk/english/forms/noun-numbers.ts'
import type {Lexicon} from '../desk/english/lexicon.ts'
import {noun, Pos} from '../desk/english/pos.ts'
import type {Words} from '../desk/english/words.ts'
import type {Passage, Sentence, Word} from './block.ts'
import {oncePerPassage} from './once.ts'
import {wordParts} from './word-parts.ts'

/** What a place can be that is a name or code. */
const nameBits = Pos.name

/** What the words of a passage can be where they stand, by their positions; -1 where nobody asked yet. */
const partsIn = oncePerPassage(({words}) => new Int32Array(words.length).fill(-1))

/** The words of one sentence of a passage, with what each can be, by their positions in it; what is outside is an empty word. */
export class SentenceWords implements Words {
  readonly passage: Passage
  readonly from: number
  readonly length: number
  readonly #parts: Int32Array
  readonly #lexicon: Lexicon
  readonly #pos: Int32Array

  constructor(passage: Passage, {from, to}: Sentence, lexicon: Lexicon) {
    this.passage = passage
    this.from = from
    this.length = to - from
    this.#parts = wordParts(passage, lexicon).pos
    this.#lexicon = lexicon
    this.#pos = partsIn(passage)
  }

  /** A word as it is printed, with its place. */
  printed(at: number): Word | undefined {
    return at < 0 || at >= this.length ? undefined : this.passage.words[this.from + at]
  }

  /** A word, folded. */
  word(at: number): string {
    return at < 0 || at >= this.length ? '' : (this.passage.words[this.from + at]?.norm ?? '')
  }

  /** Parts of speech of a word; `Pos.name` alone for a name or code, `Pos.numeral` for digits, 0 for an unknown word. */
  pos(at: number): number {
    if (at < 0 || at >= this.length) return 0
    const index = this.from + at
    const known = this.#pos[index] ?? -1
    return known >= 0 ? known : (this.#pos[index] = this.#read(index))
  }

  can(at: number, bits: number): boolean {
    return (this.pos(at) & bits) !== 0
  }

  only(at: number, bits: number): boolean {
    const pos = this.pos(at)
    return pos !== 0 && (pos & ~bits) === 0
  }

  /** Whether a word is a name or code. */
  isName(at: number): boolean {
    return this.pos(at) === nameBits
  }

  /** Whether a common noun is printed with a capital within the sentence, as a title's or a body's name has it. */
  isCapitalNoun(at: number): boolean {
    const word = this.printed(at)
    return word?.shape === 'capital' && !word.initial && ((this.#parts[this.from + at] ?? 0) & noun) !== 0
  }

  /** Whether a word is printed in small letters. */
  isLower(at: number): boolean {
    return this.passage.words[this.from + at]?.shape === 'lower'
  }

  /** Whether a word stands in quotation marks. */
  isQuoted(at: number): boolean {
    return this.passage.words[this.from + at]?.quoted === true
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

  /** Whether only a space stands before a word, or a space with a quotation mark at either side of it, with the signs of a sum or the points within one. */
  linked(at: number): boolean {
    return this.joined(at) || (at > 0 && at < this.length && /^(?:["”’%]? ["“‘$£€₹]?|[,.])$/.test(this.gap(at)))
  }

  /** Whether a comma, a semicolon or a dash follows the word before. */
  isMarked(at: number): boolean {
    const {words, text} = this.passage
    const code = text.charCodeAt(words[this.from + at - 1]?.end ?? 0)
    return code === 0x2c || code === 0x3b || code === 0x20 || code === 0x2014
  }

  /** What stands before a word in the text, from the word before. */
  gap(at: number): string {
    const {words, text} = this.passage
    const left = at > 0 ? words[this.from + at - 1] : undefined
    const right = words[this.from + at]
    if (at >= this.length) return text.slice(left?.end ?? 0, (left?.end ?? 0) + 3)
    return text.slice(left?.end ?? right?.start ?? 0, right?.start ?? 0)
  }

  #read(index: number): number {
    const word = this.passage.words[index]
    if (!word) return 0
    if (word.opaque) return nameBits
    if (word.shape === 'number') return Pos.numeral
    const parts = (this.#parts[index] ?? 0) & ~Pos.name
    if (word.text === 'I') return parts
    // "MUST", as standards say it.
    if (word.shape === 'mixed' || (word.shape === 'upper' && !/^(?:must|should|shall)$/.test(word.norm)))
      return nameBits
    if (word.norm.includes('-')) return Pos.adjective
    // "the Names list": a capital within a sentence.
    return word.shape === 'capital' && !word.initial ? nameBits : withNumbers(word.norm, parts, this.#lexicon)
  }
}
