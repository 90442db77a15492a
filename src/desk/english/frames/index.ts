import {missingArticle} from './articles.ts'
import {confused} from './confused.ts'
import {clash, thereIs, twice, twoDeterminers, twoPrepositions} from './extra.ts'
import type {Cursor, Frame, Framed} from './frame.ts'
import {missingGoverned} from './governed.ts'
import {missingBe, missingOf, missingPreposition, missingThat, missingTheOfName, missingTo} from './missing.ts'
import {phrased} from './phrases.ts'
import {small} from './small.ts'
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
  thereIs
]

const several: ReadonlyArray<(words: Cursor, at: number) => readonly Framed[]> = [
  twoDeterminers,
  clash,
  twoPrepositions,
  confused,
  small,
  missingArticle,
  missingGoverned
]

/** Every place of a sentence that a frame finds impossible, with what would mend it. */
export function framed(words: Cursor): Framed[] {
  const found: Framed[] = []
  for (let at = 0; at < words.sentence.words.length; at++) {
    // Written out: so many arrays and iterators would be made for nothing, as most places have nothing to tell.
    for (let index = 0; index < single.length; index++) {
      const place = single[index]?.(words, at)
      if (place) found.push(place)
    }
    for (let index = 0; index < several.length; index++) {
      const places = several[index]?.(words, at)
      if (places && places.length > 0) found.push(...places)
    }
  }
  return found
}
