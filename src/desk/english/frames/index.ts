import {confused} from './confused.ts'
import {clash, thereIs, twice, twoDeterminers} from './extra.ts'
import type {Cursor, Frame, Framed} from './frame.ts'
import {missingBe, missingOf, missingPreposition, missingThat, missingTo} from './missing.ts'
import {phrased} from './phrases.ts'
import {haveForOf, itIsForIts, itsForItIs, mayForMany, possessives, thanForThen, theForHe, tooForTo} from './wrong.ts'

const single: readonly Frame[] = [
  missingTo,
  missingOf,
  missingThat,
  missingPreposition,
  missingBe,
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

/** Every place of a sentence that a frame finds impossible, with what would mend it. */
export function framed(words: Cursor): Framed[] {
  const found: Framed[] = []
  for (let at = 0; at < words.sentence.words.length; at++) {
    for (const frame of single) {
      const place = frame(words, at)
      if (place) found.push(place)
    }
    found.push(...twoDeterminers(words, at), ...clash(words, at), ...confused(words, at))
  }
  return found
}
