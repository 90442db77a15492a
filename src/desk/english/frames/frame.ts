import type {SlipKind} from '../candidate.ts'
import {Pos} from '../pos.ts'
import type {Words} from '../words.ts'
import {Flag, type Sentence, type Token, type Tokens} from '../token.ts'
import type {Verbs} from './finite.ts'

/** What a frame finds: a place that English does not allow, and what mends it. */
export interface Framed {
  /** The frame's name, for explanations and for measuring. */
  readonly frame: string
  readonly kind: SlipKind
  readonly from: number
  readonly to: number
  readonly replacement: readonly string[]
  /** The logit that the evidence must give the change; `-Infinity` where the pattern is proof enough. */
  readonly bar: number
  /** Whether it is but likely, so that it is asked about and never said. */
  readonly asks?: boolean | undefined
  /** The logit below which what needs no weighing is but asked about: the evidence speaks for the words as printed. */
  readonly doubt?: number | undefined
  /** Whether people say so, so that it is told only outside quotation marks and furniture. */
  readonly said?: boolean | undefined
  /** How far above `bar` the evidence must be for a fault, where that is not as for other frames. */
  readonly certain?: number | undefined
  /** Whether it is weighed only where few of the sequences over the place are known. */
  readonly doubted?: boolean | undefined
}

/** A pattern over a sentence's words, asked at each word. */
export type Frame = (words: Cursor, at: number) => Framed | undefined

/** A pattern that may tell several things of one place. */
export type Frames = (words: Cursor, at: number) => readonly Framed[]

/** A pattern, and the words that it is asked at: at every word where it does not say. */
export interface Asked {
  /** All of these words, where they are a list. */
  readonly words: ReadonlySet<string> | undefined
  readonly at: ((word: string) => boolean) | undefined
  readonly frame: Frame | Frames
}

/** What nearly every place has to tell. */
export const nothing: readonly Framed[] = []

/** The bar of a change of which it is sure that there is one: the evidence tells which word is meant, no more. */
export const chooses: number = -20

/** The words of a list, separated by spaces. */
export function setOf(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}

/** A pattern that is asked at the words of a list, separated by spaces. */
export function askedAt(list: string, frame: Frame | Frames): Asked {
  const words = setOf(list)
  return {words, at: (word) => words.has(word), frame}
}

/** A pattern that is asked at the words of a list behind those of another, which are rarer: it is looked for by these. */
export function askedBehind(before: string, list: string, frame: Frame): Asked {
  const words = setOf(list)
  return askedAt(before, (cursor, at) => (words.has(cursor.word(at + 1)) ? frame(cursor, at + 1) : undefined))
}

/** A pattern that is asked at the words of which a test holds. */
export function askedIf(at: (word: string) => boolean, frame: Frame | Frames): Asked {
  return {words: undefined, at, frame}
}

/** A pattern that is asked at every word. */
export function askedEverywhere(frame: Frame | Frames): Asked {
  return {words: undefined, at: undefined, frame}
}

/** A sentence's words with what they can be. Positions outside the sentence are empty words. */
export class Cursor implements Words {
  readonly sentence: Sentence
  readonly tokens: Tokens
  /** What verbs it may have, once that was asked; see `verbsOf`. */
  verbs: Verbs | undefined
  /** Whether the sentence is a question. */
  readonly isQuestion: boolean
  /** Whether the sentence is written as one: with its stop, and not in capitals. */
  readonly isWhole: boolean

  constructor(sentence: Sentence, tokens: Tokens) {
    this.sentence = sentence
    this.tokens = tokens
    this.verbs = undefined
    const end = sentence.gaps.at(-1) ?? ''
    // "by ten per cent.": a word that may be an abbreviation keeps the stop.
    const stops = /[.?!…:]/.test(end) || (end.trim() === '' && (sentence.words.at(-1) ?? '').endsWith('.'))
    this.isQuestion = end.includes('?')
    this.isWhole = !tokens.title && stops
  }

  /** The word in lower case, with straight apostrophes; '' outside the sentence. */
  word(at: number): string {
    // What stands before the first element of an array is looked for as a property with that name, slowly.
    return at < 0 ? '' : (this.tokens.printed[at]?.lower ?? '')
  }

  /** What the word can be; 0 for a name, a number in digits, a contraction. */
  pos(at: number): number {
    const token = this.token(at)
    if (!token || (this.tokens.ends[at] ?? 0) - (this.tokens.starts[at] ?? 0) !== 1) return 0
    return (token.flags & (Flag.name | Flag.digits)) !== 0 ? 0 : token.pos & ~Pos.name
  }

  /** Whether the word can be nothing but the given parts of speech. */
  only(at: number, bits: number): boolean {
    const pos = this.pos(at)
    return pos !== 0 && (pos & ~bits) === 0
  }

  /** Whether the word can be one of the given parts of speech. */
  can(at: number, bits: number): boolean {
    return (this.pos(at) & bits) !== 0
  }

  /** Whether the word is a name. */
  isName(at: number): boolean {
    return ((this.token(at)?.flags ?? 0) & Flag.name) !== 0
  }

  /** Whether nothing but a space stands before each of the words after `from`, up to `to`. */
  runs(from: number, to: number): boolean {
    for (let at = from + 1; at <= to; at++) if (this.sentence.gaps[at] !== ' ') return false
    return from >= 0 && to < this.sentence.words.length
  }

  /** The first token of a word. */
  token(at: number): Token | undefined {
    if (at < 0 || at >= this.sentence.words.length) return undefined
    return this.tokens.tokens[this.tokens.starts[at] ?? 0]
  }
}

/** A place where a word is missing before word `at`. */
export function missing(frame: string, at: number, word: string, bar: number = Number.NEGATIVE_INFINITY): Framed {
  return {frame, kind: 'missing-word', from: at, to: at, replacement: [word], bar}
}

/** A place where word `at` should be another. */
export function wrong(frame: string, at: number, word: string, bar: number = Number.NEGATIVE_INFINITY): Framed {
  return {frame, kind: 'wrong-word', from: at, to: at + 1, replacement: [word], bar}
}

/** A place where the words from `from` up to but without `to` should be others. */
export function instead(
  frame: string,
  from: number,
  to: number,
  replacement: readonly string[],
  bar: number = Number.NEGATIVE_INFINITY
): Framed {
  return {frame, kind: 'wrong-word', from, to, replacement, bar}
}

/** A place where word `at` is left over. */
export function extra(frame: string, at: number, bar: number = Number.NEGATIVE_INFINITY): Framed {
  return {frame, kind: 'extra-word', from: at, to: at + 1, replacement: [], bar}
}
