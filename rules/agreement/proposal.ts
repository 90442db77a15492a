import type {Line} from './line.ts'

/** A word that may stand in the wrong form. */
export interface Proposal {
  /** The word's position in its line. */
  readonly at: number
  /** Parts of speech, one of which the right form has; or the right word itself. */
  readonly to: number | string
  /** What the weight must reach; `-Infinity` where the frame is proof enough. */
  readonly bar: number
  /** The pattern that it breaks: for measuring. */
  readonly frame: string
  /** The word that it does not agree with, where that may be the wrong one. */
  readonly mate?: number | undefined
  /** A second word behind it that changes with it, and what stands there then: "between he and I". */
  readonly also?: {readonly at: number; readonly word: string} | undefined
  /** What is wrong, where it is not that two words don't agree. */
  readonly what?: string | undefined
}

/** A pattern of grammar, asked at a word of a line; what it finds is added to `out`. */
export type Pattern = (line: Line, at: number, out: Proposal[]) => undefined
