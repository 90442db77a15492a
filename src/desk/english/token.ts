/** What the desk knows a word of a sentence as: its token. */
import type {Written} from '../../article/written.ts'
import type {Reading} from './candidate.ts'
import type {Frame, Frames} from './frames/frame.ts'
import type {Anchored} from './frames/swaps/phrases.ts'
import type {Tokenizer} from './tokens.ts'

/** One sentence as an article prints it. */
export interface Sentence {
  /** The words, as printed. */
  readonly words: readonly string[]
  /** What stands between: `gaps[i]` before word i, the last after the last word; one more than words. */
  readonly gaps: readonly string[]
  /** The words as an article keeps them, where they come from one: what is known of each is kept there. */
  readonly written?: readonly Written[] | undefined
  /** Its tokens, as the tokenizer that read it last made them. */
  tokens?: Tokens | undefined
}

/** What the counts know a token as. */
export interface Token {
  /** The word itself, or the shape of a rare one. */
  readonly word: number
  /** Its class. */
  readonly klass: number
  /** Lower-case text. */
  readonly text: string
  /** Parts of speech, bits of `Pos`. */
  readonly pos: number
  /** log2 of its count in the training text. */
  readonly frequency: number
  /** 1 a function word, 2 punctuation, 4 a name, 8 with digits, 16 unknown to the lexicon. */
  readonly flags: number
}

/** Bits of `Token.flags`. */
export const Flag: {
  readonly functionWord: number
  readonly mark: number
  readonly name: number
  readonly digits: number
  readonly unknown: number
} = {functionWord: 1, mark: 2, name: 4, digits: 8, unknown: 16}

/** What a word is as it is printed, wherever it stands. */
export interface PrintedWord {
  /** In lower case, with straight apostrophes. */
  readonly lower: string
  /** Whether it begins with a capital. */
  readonly capital: boolean
  /** The token that it is, its ending aside, where it is no name. */
  readonly common: Token
  /** The same where it is one. */
  readonly name: Token
  /** Where it is a name: bit 0 amid a sentence, 1 where a capital says nothing, 2 and 3 the same in title case. */
  readonly names: number
  /** The token of its ending (`'s`). */
  readonly tail: Token | undefined
  /** The frames that are asked at it; `undefined` where that was not worked out yet. */
  frames: ReadonlyArray<Frame | Frames> | undefined
  /** The phrases that are looked for by it; `undefined` where that was not worked out yet. */
  phrases: Anchored | undefined
  /** What it is in a line of capitals: 0 too short to tell, 1 a word, 2 a word with a capital. */
  readonly weight: number
  /** Its first letter, a bit. */
  readonly initial: number
  /** Whose it is. */
  readonly owner: Tokenizer
  /** The words that it may stand for; `undefined` where that was not worked out yet. */
  readings: readonly Reading[] | undefined
}

/** The tokens of a sentence, and where its words are among them. */
export interface Tokens {
  readonly tokens: readonly Token[]
  readonly printed: readonly PrintedWord[]
  /** First token of each word; one more entry than words, the last being the end of the last word. */
  readonly starts: readonly number[]
  /** Token after each word's last. */
  readonly ends: readonly number[]
  /** Whether the sentence is printed in title case or in capitals. */
  readonly title: boolean
  /** Whose they are. */
  readonly owner: Tokenizer
}
