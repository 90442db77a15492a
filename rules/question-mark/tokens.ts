/** The words of one sentence as a reader of questions wants them: contracted verbs apart from their question word. */
import type {Passage, Sentence} from '../../src/article/block.ts'
import {wordParts} from '../../src/article/word-parts.ts'
import type {Lexicon} from '../../src/desk/english/lexicon.ts'

const contracted = /^(what|where|who|how|when|why)'s$/

/** A sentence's words in lower case, what each can be, and what stands before each. */
export class Tokens {
  readonly #words: string[] = []
  readonly #pos: number[] = []
  readonly #gaps: string[] = []
  readonly #names: boolean[] = []

  constructor(passage: Passage, sentence: Sentence, lexicon: Lexicon) {
    const {pos} = wordParts(passage, lexicon)
    for (let at = sentence.from; at < sentence.to; at++) {
      const word = passage.words[at]
      if (!word) break
      const gap = passage.text.slice(passage.words[at - 1]?.end ?? 0, word.start)
      const [, asked] = contracted.exec(word.norm) ?? []
      this.#push(asked ?? word.norm, pos[at] ?? 0, gap, word.shape === 'capital' && !word.initial)
      if (asked !== undefined) this.#push('is', 0, ' ', false)
    }
  }

  #push(word: string, pos: number, gap: string, name: boolean): undefined {
    this.#words.push(word)
    this.#pos.push(pos)
    this.#gaps.push(gap)
    this.#names.push(name)
  }

  /** How many words there are. */
  get length(): number {
    return this.#words.length
  }

  /** A word in lower case; empty beyond the sentence. */
  word(at: number): string {
    return this.#words[at] ?? ''
  }

  /** Whether any word is one that a test accepts. */
  some(test: (word: string) => boolean): boolean {
    return this.#words.some(test)
  }

  /** Whether nothing but a space stands before a word. */
  follows(at: number): boolean {
    return this.#gaps[at] === ' '
  }

  /** Whether a comma stands before a word. */
  hasComma(at: number): boolean {
    return this.#gaps[at] === ', '
  }

  /** Whether a word within the sentence has a capital. */
  isName(at: number): boolean {
    return this.#names[at] ?? false
  }

  /** Whether a word can be one of some parts of speech. */
  can(at: number, bits: number): boolean {
    return ((this.#pos[at] ?? 0) & bits) !== 0
  }

  /** Whether a word can be nothing but these. */
  only(at: number, bits: number): boolean {
    const pos = this.#pos[at] ?? 0
    return pos !== 0 && (pos & ~bits) === 0
  }
}
