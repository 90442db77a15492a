import type {Asked} from '../frame.ts'
import {adverbOrderFrames} from './adverb-order.ts'
import {askedVerbFrames} from './asked-verbs.ts'
import {askingFrames} from './asking.ts'
import {invertedFrames} from './inverted.ts'
import {movedFrames} from './moved.ts'
import {toldQuestionFrames} from './told-questions.ts'

/** Words out of their order: neighbours, questions, adverbs. */
export const orderFrames: readonly Asked[] = [
  ...movedFrames,
  ...invertedFrames,
  ...askingFrames,
  ...toldQuestionFrames,
  ...askedVerbFrames,
  ...adverbOrderFrames
]
