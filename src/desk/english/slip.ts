/** What is found in a sentence: a place where the words are probably not what was meant. */
import type {SlipKind} from './candidate.ts'

/** A place of a sentence where the words are probably not what was meant. */
export interface Slip {
  readonly kind: SlipKind
  /** First word of the place. */
  readonly from: number
  /** Word after its last; equal to `from` where a word is missing before it. */
  readonly to: number
  /** The words that belong there, as they would be printed within a sentence; empty where a word is left over. */
  readonly replacement: readonly string[]
  /** The logarithm of the odds that the change is right, as the evidence weighs it; that of a sure one where only a frame speaks. */
  readonly logit: number
  /** How far that is above what is asked for. Below 0: only with another witness. */
  readonly margin: number
  /** The margin from which on it is a fault rather than a question. */
  readonly certain: number
  /** Whether people say so, so that it is told only outside quotation marks and furniture. */
  readonly said?: boolean | undefined
  /** The pattern that English does not allow, where one was found. */
  readonly frame?: string | undefined
}
