import type {Token} from './token.ts'

/** The four kinds of slip that a sentence's word sequence can prove. */
export type SlipKind = 'word-order' | 'wrong-word' | 'missing-word' | 'extra-word'

/** A change that would make the sentence better, if it is a slip at all. */
export interface Candidate {
  readonly kind: SlipKind
  /** First word of the change. */
  readonly from: number
  /** Word after its last; equal to `from` where a word is missing. */
  readonly to: number
  /** The words to put there. */
  readonly replacement: readonly string[]
  /** The same as tokens. */
  readonly tokens: readonly Token[]
  /** What the change does, whatever the sentence: `he>the`, `+to`, `-of`, `swap to`. */
  readonly key: string
  /** What sort of words trade places: function words, content words, or two forms of one word. */
  readonly group: Group
}

/** The sort of words that a change is about: function words, a function word and another, two forms of one word… */
export type Group = 'function' | 'mixed' | 'inflection' | 'content' | 'twice'

/** Another word that a word may stand for, with what weighing asks of it whatever the sentence. */
export interface Reading {
  readonly replacement: readonly string[]
  readonly tokens: readonly Token[]
  readonly key: string
  readonly group: Group
  /** Whether it can be a verb. */
  readonly verbal: boolean
}

/** A word that may be missing. */
export interface Insertable {
  /** Its place in {@link insertable}. */
  readonly index: number
  readonly word: string
  readonly token: Token
  /** The same as a list. */
  readonly tokens: readonly Token[]
  readonly replacement: readonly string[]
  readonly key: string
}

/** Tells whether words may stand in the place of words `from` to `to`. */
export type Fits = (kind: SlipKind, from: number, to: number, made: readonly Token[]) => boolean
