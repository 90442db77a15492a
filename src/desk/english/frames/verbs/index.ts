import type {Asked} from '../frame.ts'
import {allowsToFrames} from './allows-to.ts'
import {bareParticipleFrames} from './bare-participles.ts'
import {closedCompoundFrames} from './closed-compounds.ts'
import {complementFrames} from './complements.ts'
import {conditionFrames} from './conditions.ts'
import {hyphenatedVerbFrames} from './hyphenated-verbs.ts'
import {infinitiveFrames} from './infinitives.ts'
import {lieFrames} from './lie-and-lay.ts'
import {objectInfinitiveFrames} from './object-infinitives.ts'
import {passiveFrames} from './passives.ts'
import {stativeFrames} from './statives.ts'
import {tenseFrames} from './tenses.ts'
import {toldTimeFrames} from './told-times.ts'
import {untilNowFrames} from './until-now.ts'
import {verbChainFrames} from './verb-chains.ts'

/** Verbs: their tense, their form, and the form that they ask of another. */
export const verbFrames: readonly Asked[] = [
  ...tenseFrames,
  ...untilNowFrames,
  ...verbChainFrames,
  ...closedCompoundFrames,
  ...hyphenatedVerbFrames,
  ...infinitiveFrames,
  ...complementFrames,
  ...objectInfinitiveFrames,
  ...allowsToFrames,
  ...passiveFrames,
  ...lieFrames,
  ...toldTimeFrames,
  ...conditionFrames,
  ...stativeFrames,
  ...bareParticipleFrames
]
