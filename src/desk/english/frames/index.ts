import {isArticled, missingArticle} from './articles.ts'
import {incomplete, mayBeIncomplete} from './clauses.ts'
import {confused, isConfused} from './confused.ts'
import {clash, thereIs, twice, twoDeterminers, twoPrepositions} from './extra.ts'
import type {Cursor, Frame, Framed} from './frame.ts'
import {missingGoverned} from './governed.ts'
import {missingBe, missingOf, missingPreposition, missingThat, missingTheOfName, missingTo} from './missing.ts'
import {opensPhrase, phrased} from './phrases.ts'
import {isSmallWord, small} from './small.ts'
import {saidTwice, toAfterModal} from './verbs.ts'
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
  toAfterModal,
  saidTwice
]

const several: ReadonlyArray<(words: Cursor, at: number) => readonly Framed[]> = [
  twoDeterminers,
  clash,
  twoPrepositions,
  confused,
  small,
  missingArticle,
  missingGoverned,
  incomplete
]

/** Tells the words of a list, separated by spaces. */
function oneOf(words: string): (word: string) => boolean {
  const all = new Set(words.split(' '))
  return (word) => all.has(word)
}

/** What tells of a word whether a frame has anything to say at it; any other frame is asked at every word. */
const askedAt: ReadonlyMap<unknown, (word: string) => boolean> = new Map<unknown, (word: string) => boolean>([
  [missingOf, oneOf('the our these those his her their its my your')],
  [missingThat, oneOf('during under after before at amid despite within among over since throughout')],
  [missingPreposition, oneOf('the a an this these his her their its')],
  [missingBe, (word) => word.endsWith('ed')],
  [thanForThen, oneOf('then')],
  [itsForItIs, oneOf('its')],
  [itIsForIts, oneOf("it's")],
  [possessives, oneOf("your there they're their")],
  [haveForOf, oneOf('of')],
  [mayForMany, oneOf('many')],
  [theForHe, oneOf('he')],
  [tooForTo, oneOf('to')],
  [thereIs, oneOf('at of to by as from with the a an and')],
  [twoDeterminers, oneOf('the a an our their its my your his this these those')],
  [
    clash,
    oneOf(
      'of to is are was were be been have has had will would can could should must may might at for from with by he she they we'
    )
  ],
  [twoPrepositions, oneOf('of by with from in at to for on')],
  [phrased, opensPhrase],
  [toAfterModal, (word) => word === 'to'],
  [saidTwice, (word) => word === 'said'],
  [confused, isConfused],
  [small, isSmallWord],
  [missingArticle, isArticled],
  [incomplete, mayBeIncomplete]
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
    // Written out: so many arrays and iterators would be made for nothing, as most places have nothing to tell.
    for (let asked = printed.frames; asked !== 0; asked &= asked - 1) {
      const index = 31 - Math.clz32(asked & -asked)
      if (index < single.length) {
        const place = single[index]?.(words, at)
        if (place) found.push(place)
      } else {
        const places = several[index - single.length]?.(words, at)
        if (places && places.length > 0) found.push(...places)
      }
    }
  }
  return found
}
