import {nothing, type Asked, type Cursor, type Frame, type Framed, type Frames} from './frame.ts'
import {leftOverFrames} from './left-over/index.ts'
import {lostFrames} from './lost/index.ts'
import {nounFrames} from './nouns/index.ts'
import {orderFrames} from './order/index.ts'
import {prepositionFrames} from './prepositions/index.ts'
import {swapFrames} from './swaps/index.ts'
import {verbFrames} from './verbs/index.ts'

/** Every frame; of two that change the same place alike the first is told. */
const all: readonly Asked[] = [
  ...verbFrames,
  ...leftOverFrames,
  ...lostFrames,
  ...swapFrames,
  ...nounFrames,
  ...orderFrames,
  ...prepositionFrames
]

/** By word: the places of the frames that have it on their lists. */
const listed = new Map<string, number[]>()

/** The places of the frames that have no list of words: of a word that is on no list, most words are not, only these are worth asking. */
const unlisted: number[] = []

for (const [place, {words}] of all.entries()) {
  if (!words) unlisted.push(place)
  for (const word of words ?? []) {
    const known = listed.get(word)
    if (known) known.push(place)
    else listed.set(word, [place])
  }
}

/** The frames that are asked at a word. */
function framesOf(word: string): ReadonlyArray<Frame | Frames> {
  const asked = unlisted.filter((place) => all[place]?.at?.(word) ?? true)
  const own = listed.get(word)
  const places = own ? [...asked, ...own].sort((a, b) => a - b) : asked
  return places.flatMap((place) => all[place]?.frame ?? [])
}

/** Every place of a sentence that a frame finds impossible, with what would mend it. */
export function framed(words: Cursor): Framed[] {
  const found: Framed[] = []
  for (let at = 0; at < words.sentence.words.length; at++) {
    const printed = words.tokens.printed[at]
    if (!printed) continue
    // A text's words come again and again: which frames are asked at each is worked out once.
    for (const frame of (printed.frames ??= framesOf(printed.lower))) {
      const told = frame(words, at)
      if (told === undefined || told === nothing) continue
      if (isOne(told)) found.push(told)
      else if (told.length > 0) found.push(...told)
    }
  }
  return found
}

function isOne(told: Framed | readonly Framed[]): told is Framed {
  return 'frame' in told
}
