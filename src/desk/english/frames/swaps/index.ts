import type {Asked} from '../frame.ts'
import {adverbFrames} from './adverbs.ts'
import {clauseVerbFrames} from './clause-verbs.ts'
import {confusedFrames} from './confused.ts'
import {contentFrames} from './content-swaps.ts'
import {nounOfVerbFrames} from './nouns-of-verbs.ts'
import {onlyVerbFrames} from './only-verbs.ts'
import {ownerFrames} from './owners.ts'
import {pairedFrames} from './paired.ts'
import {partFrames} from './parts-of-speech.ts'
import {phraseFrames} from './phrases.ts'
import {smallFrames} from './small.ts'
import {smallSwapFrames} from './small-swaps.ts'
import {thanFrames} from './than.ts'
import {throughFrames} from './through.ts'
import {verbSwapFrames} from './verb-swaps.ts'
import {wrongFrames} from './wrong.ts'

/** Words that stand for one another: by sound, by a slip of the hand, by their part of speech. */
export const swapFrames: readonly Asked[] = [
  ...wrongFrames,
  ...phraseFrames,
  ...ownerFrames,
  ...throughFrames,
  ...confusedFrames,
  ...smallFrames,
  ...pairedFrames,
  ...smallSwapFrames,
  ...verbSwapFrames,
  ...contentFrames,
  ...partFrames,
  ...nounOfVerbFrames,
  ...onlyVerbFrames,
  ...clauseVerbFrames,
  ...thanFrames,
  ...adverbFrames
]
