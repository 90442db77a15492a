/** The words of one sentence with what each can be, by their positions in it, and what stands between them. */
import type {Passage, Sentence} from '../../src/article/block.ts'
import {SentenceWords} from '../../src/article/sentence-words.ts'
import {wordParts} from '../../src/article/word-parts.ts'
import type {Lexicon} from '../../src/desk/english/lexicon.ts'
import {Pos, verb} from '../../src/desk/english/pos.ts'

/** A sentence's words as commas ask for them: names are told more narrowly, and the end of the sentence is read. */
export class Words extends SentenceWords {
  readonly #parts: Int32Array
  readonly #lexicon: Lexicon

  constructor(passage: Passage, sentence: Sentence, lexicon: Lexicon) {
    super(passage, sentence, lexicon)
    this.#parts = wordParts(passage, lexicon).pos
    this.#lexicon = lexicon
  }

  /** Whether the sentence begins where the one before was ended by a stop: "Sens. Lee and Roy" may be one sentence cut in two. */
  get isOwn(): boolean {
    const {words, text} = this.passage
    const start = words[this.from]?.start ?? 0
    return !/(?:^|[^\p{L}])(?:\p{Lu}\p{L}{0,4}|vs?|no|pp?|cf|etc)\.["”’)]? *$/u.test(
      text.slice(Math.max(0, start - 10), start)
    )
  }

  /** Parts of speech of a word; `Pos.name` alone for a name, `Pos.numeral` for digits, 0 for an unknown word. */
  override pos(at: number): number {
    const word = this.printed(at)
    if (!word) return 0
    if (word.opaque) return Pos.name
    if (word.shape === 'number') return Pos.numeral
    const parts = this.#parts[this.from + at] ?? 0
    if (parts === 0 && /[^s]'s$|s'$/.test(word.norm)) return word.shape === 'lower' ? Pos.adjective : Pos.name
    if (word.text === 'I') return parts & ~Pos.name
    if (word.shape === 'mixed' || word.shape === 'upper') return word.text === 'A' ? parts & ~Pos.name : Pos.name
    if (parts === 0 && word.norm.includes('-') && (word.initial || word.shape === 'lower'))
      return Pos.adjective | Pos.nounSingular
    if (word.shape === 'lower') return parts & ~Pos.name
    // "the Names list": a capital within a sentence; a sentence's first word has one whatever it is.
    if (!word.initial && !(parts & closed)) return Pos.name
    return (parts & ~Pos.name) === 0 ? Pos.name : parts & ~Pos.name
  }

  /** Whether a word, whatever its capital, can be nothing but a verb in the present, and is hardly ever a part of a name. */
  isPlainVerb(at: number): boolean {
    const parts = this.#parts[this.from + at] ?? 0
    if ((parts & (Pos.verbBase | Pos.verbS)) === 0 || (parts & ~(verb | Pos.name)) !== 0) return false
    return (this.#lexicon.capital(this.word(at)) ?? 3) < 2
  }

  /** Whether a word is printed in small letters. */
  override isLower(at: number): boolean {
    return this.printed(at)?.shape === 'lower'
  }

  /** What stands before a word, from the word before; behind the last word, what ends the sentence. */
  override gap(at: number): string {
    const {text, words, sentences} = this.passage
    const left = at > 0 ? this.printed(at - 1) : undefined
    const right = this.printed(at)
    const end = right?.start ?? sentences[words[this.from]?.sentence ?? 0]?.end ?? text.length
    return text.slice(left?.end ?? right?.start ?? end, end)
  }

  /** Whether nothing but a space stands before a word, or a space with the sign of a sum at either side of it. */
  override linked(at: number): boolean {
    return this.joined(at) || (at > 0 && at < this.length && /^[’'%]? [$£€]?$/.test(this.gap(at)))
  }
}

const closed = Pos.auxiliary | Pos.modal | Pos.determiner | Pos.pronoun | Pos.conjunction | Pos.subordinator
