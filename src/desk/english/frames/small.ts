/** Frames of small words that a hurried hand writes for one another: each asked only at its own word. */
import {aidForSaid, andForAn, anForAnd, anyForAnd} from './and.ts'
import {isSmall} from './around.ts'
import {wrong, type Cursor, type Frame, type Framed} from './frame.ts'
import {officialName, officialSlips} from './official.ts'
import {forOr, fromForForm, isForIn, isOrInForIt, of, to, willForStill, withForWill, withForWit} from './short.ts'
import {articleForThere, theForPronoun, theForThem, theForThen, theirForHeir} from './the.ts'

/** "to encourage al students": but for names and "et al". */
const allForAl: Frame = (words, at) =>
  words.runs(at - 1, at + 1) && isSmall(words, at) && words.word(at - 1) !== 'et' && !words.isName(at + 1)
    ? wrong('al', at, 'all', 0.5)
    : undefined

/** A frame's place as a list. */
function each(...frames: readonly Frame[]): (words: Cursor, at: number) => readonly Framed[] {
  return (words, at) => {
    let found: Framed[] | undefined
    for (const frame of frames) {
      const place = frame(words, at)
      if (place) (found ??= []).push(place)
    }
    return found ?? nothing
  }
}

const frames: ReadonlyMap<string, (words: Cursor, at: number) => readonly Framed[]> = new Map([
  ...officialSlips.map((word) => [word, each(officialName)] as const),
  ['any', each(anyForAnd)],
  ['an', each(anForAnd)],
  ['and', each(andForAn)],
  ['aid', each(aidForSaid)],
  ['them', each(theForThem)],
  ['he', each(theForPronoun)],
  ['she', each(theForPronoun)],
  ['they', each(theForPronoun)],
  ['then', each(theForThen)],
  ['there', articleForThere],
  ['heir', each(theirForHeir)],
  ['so', each(to)],
  ['too', each(to)],
  ['off', each(of)],
  ['if', each(of)],
  ['or', each(of, forOr)],
  ['wit', each(withForWit)],
  ['will', each(withForWill)],
  ['still', each(willForStill)],
  ['form', each(fromForForm)],
  ['in', each(isForIn)],
  ['it', isOrInForIt],
  ['al', each(allForAl)]
])

const nothing: readonly Framed[] = []

/** Whether a word is one of those. */
export function isSmallWord(word: string): boolean {
  return frames.has(word)
}

/** What a small word may be written for at a place where it can hardly stand. */
export function small(words: Cursor, at: number): readonly Framed[] {
  return frames.get(words.word(at))?.(words, at) ?? nothing
}
