import type {Asked} from '../frame.ts'
import {articleFrames} from './articles.ts'
import {comparisonFrames} from './comparisons.ts'
import {degreeFrames} from './degrees.ts'
import {comparedFrames} from './degrees-of-adjectives.ts'
import {everyPluralFrames} from './every-plural.ts'
import {occupationFrames} from './occupations.ts'
import {suchAndSoFrames} from './such-and-so.ts'
import {theNameFrames} from './the-names.ts'

/** Noun phrases: their articles, their number, their adjectives and how these are compared. */
export const nounFrames: readonly Asked[] = [
  ...articleFrames,
  ...degreeFrames,
  ...occupationFrames,
  ...comparisonFrames,
  ...comparedFrames,
  ...everyPluralFrames,
  ...theNameFrames,
  ...suchAndSoFrames
]
