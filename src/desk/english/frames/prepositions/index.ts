import type {Asked} from '../frame.ts'
import {dateFrames} from './dates.ts'
import {placedFrames} from './placed.ts'
import {timePhraseFrames} from './time-phrases.ts'
import {wantedFrames} from './wanted.ts'

/** Prepositions of places, times and dates, and those that a word takes. */
export const prepositionFrames: readonly Asked[] = [
  ...wantedFrames,
  ...dateFrames,
  ...placedFrames,
  ...timePhraseFrames
]
