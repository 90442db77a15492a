import {isArticled, missingArticle} from './articles.ts'
import {confused, isConfused} from './confused.ts'
import {clash, thereIs, twice, twoDeterminers, twoPrepositions} from './extra.ts'
import type {Cursor, Frame, Framed} from './frame.ts'
import {missingGoverned} from './governed.ts'
import {missingBe, missingOf, missingPreposition, missingThat, missingTheOfName, missingTo} from './missing.ts'
import {opensPhrase, phrased} from './phrases.ts'
import {isSmallWord, small} from './small.ts'
import {isAuxiliary, missingHave, missingSubject, missingThereIs, missingVerbOfNot, weAreForWere} from './clauses.ts'
import {haveForOf, itIsForIts, itsForItIs, mayForMany, possessives, thanForThen, theForHe, tooForTo} from './wrong.ts'

const single: readonly Frame[] = [
  missingTo,
  missingOf,
  missingThat,
  missingPreposition,
  missingBe,
  missingTheOfName,
  thanForThen,
  itsForItIs,
  itIsForIts,
  possessives,
  haveForOf,
  mayForMany,
  theForHe,
  tooForTo,
  phrased,
  twice,
  thereIs,
  missingThereIs,
  missingHave,
  missingVerbOfNot,
  weAreForWere
]

const several: ReadonlyArray<(words: Cursor, at: number) => readonly Framed[]> = [
  twoDeterminers,
  clash,
  twoPrepositions,
  confused,
  small,
  missingArticle,
  missingGoverned,
  missingSubject
]

/** What tells of a word whether a frame has anything to say at it; any other frame is asked at every word. */
const askedAt: ReadonlyMap<unknown, (word: string) => boolean> = new Map<unknown, (word: string) => boolean>([
  [phrased, opensPhrase],
  [confused, isConfused],
  [small, isSmallWord],
  [missingArticle, isArticled],
  [missingSubject, isAuxiliary],
  [missingThereIs, (word) => word === 'no'],
  [missingHave, (word) => word === 'been'],
  [missingVerbOfNot, (word) => word === 'not'],
  [weAreForWere, (word) => word === 'were']
])

/** The frames that are asked at a word: a bit for each of `single`, then for each of `several`. */
function framesOf(word: string): number {
  let bits = 0
  for (const [index, frame] of [...single, ...several].entries()) {
    if (index > 30) throw new RangeError('more frames than a number has bits')
    if (askedAt.get(frame)?.(word) ?? true) bits |= 1 << index
  }
  return bits
}

/** Every place of a sentence that a frame finds impossible, with what would mend it. */
export function framed(words: Cursor): Framed[] {
  const found: Framed[] = []
  for (let at = 0; at < words.sentence.words.length; at++) {
    const printed = words.tokens.printed[at]
    if (!printed) continue
    // A text's words come again and again: which frames are asked at each is worked out once.
    if (printed.frames < 0) printed.frames = framesOf(printed.lower)
    const asked = printed.frames
    // Written out: so many arrays and iterators would be made for nothing, as most places have nothing to tell.
    for (let index = 0; index < single.length; index++) {
      const place = ((asked >> index) & 1) === 1 ? single[index]?.(words, at) : undefined
      if (place) found.push(place)
    }
    for (let index = 0; index < several.length; index++) {
      const places = ((asked >> (single.length + index)) & 1) === 1 ? several[index]?.(words, at) : undefined
      if (places && places.length > 0) found.push(...places)
    }
  }
  return found
}
