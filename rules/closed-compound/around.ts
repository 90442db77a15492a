import type {Word} from '../../src/article/block.ts'

/** The words around a pair: the one before the first, and the one behind the second, where only a space is between. */
export interface Around {
  readonly before: Word | undefined
  /** The word before that one. */
  readonly opener: Word | undefined
  readonly behind: Word | undefined
  readonly first: Word
  readonly second: Word
}

/** Look around a pair of neighbours. */
export function aroundPair(text: string, words: readonly Word[], first: Word, second: Word): Around {
  const joinedTo = (word: Word | undefined): Word | undefined => {
    const other = word && words[word.index - 1]
    return isJoined(text, other, word) ? other : undefined
  }
  const before = joinedTo(first)
  const behind = words[second.index + 1]
  return {
    before,
    opener: joinedTo(before),
    behind: isJoined(text, second, behind) ? behind : undefined,
    first,
    second
  }
}

/** Whether nothing but a space is between two words of a sentence. */
export function isJoined(text: string, first: Word | undefined, second: Word | undefined): boolean {
  return (
    first !== undefined &&
    second !== undefined &&
    first.sentence === second.sentence &&
    second.start === first.end + 1 &&
    text.charAt(first.end) === ' '
  )
}
