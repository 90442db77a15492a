/** Frames of small words that a hurried hand writes for one another: each asked only at its own word. */
import {aidForSaid, andForAn, anForAnd, anyForAnd} from './and.ts'
import {isSmall} from '../around.ts'
import {type Asked, askedAt, wrong, type Frame} from '../frame.ts'
import {officialName, officialSlips} from './official.ts'
import {forOr, fromForForm, isForIn, isOrInForIt, toForSo, willForStill, withForWill, withForWit} from './short.ts'
import {of} from './small-for-of.ts'
import {articleForThere, theForPronoun, theForThem, theForThen, theirForHeir} from './the.ts'

/** "to encourage al students": but for names and "et al". */
const allForAl: Frame = (words, at) =>
  words.runs(at - 1, at + 1) && isSmall(words, at) && words.word(at - 1) !== 'et' && !words.isName(at + 1)
    ? wrong('al', at, 'all', 0.5)
    : undefined

/** The frames of this file and of those beside it that belong to a small word. */
export const smallFrames: readonly Asked[] = [
  askedAt(officialSlips, officialName),
  askedAt('any', anyForAnd),
  askedAt('an', anForAnd),
  askedAt('and', andForAn),
  askedAt('aid', aidForSaid),
  askedAt('them', theForThem),
  askedAt('he she they', theForPronoun),
  askedAt('then', theForThen),
  askedAt('there', articleForThere),
  askedAt('heir', theirForHeir),
  askedAt('so too', toForSo),
  askedAt('off if or', of),
  askedAt('or', forOr),
  askedAt('wit', withForWit),
  askedAt('will', withForWill),
  askedAt('still', willForStill),
  askedAt('form', fromForForm),
  askedAt('in', isForIn),
  askedAt('it', isOrInForIt),
  askedAt('al', allForAl)
]
