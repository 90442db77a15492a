/**
 * How the lexicon is written down: one string, sorted and front-coded, in blocks that are searched by their first word.
 *
 *     line 1    the table of kinds: numbers in base 36, separated by spaces
 *     line 2…   a block of `blockSize` words: each word is
 *               one character (how many letters it shares with the word before), its other letters,
 *               two characters (its kind, an index into the table), one character (its frequency)
 *
 * Letters of words are never among the characters of `digits`, so that a word ends where one of them begins.
 */

/** Characters that stand for numbers; none occurs in a (lower-case) word. */
export const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789!#$%&()*+,/:;<=>?@[]^_{|}~'

/** Words in a block. */
export const blockSize = 16

/** What the table of kinds holds for a word. */
export interface Kind {
  /** Parts of speech, bits of `Pos`. */
  readonly pos: number
  /** 0 in no dictionary, 1 en-US, 2 en-GB, 3 both. */
  readonly variety: number
  /** Known without a capital. */
  readonly lower: boolean
  /** Share of capitals within sentences: 0 under 10 %, 1 under half, 2 under 95 %, 3 practically always. */
  readonly capital: number
}

/** A kind as one number. */
export function packKind(kind: Kind): number {
  return ((kind.pos * 4 + kind.variety) * 2 + (kind.lower ? 1 : 0)) * 4 + kind.capital
}

/** The kind that `packKind` made into a number. */
export function unpackKind(packed: number): Kind {
  return {
    capital: packed % 4,
    lower: Math.floor(packed / 4) % 2 === 1,
    variety: Math.floor(packed / 8) % 4,
    pos: Math.floor(packed / 32)
  }
}
