import type {Article} from '../../../src/article/article.ts'
import {isQuoted} from '../../../src/article/quotations.ts'
import type {Span} from '../../../src/article/source-map.ts'
import type {Finding} from '../../../src/check/finding.ts'
import {presentOf} from './present.ts'
import {placeIn, type Told, type Year} from './sentences.ts'

/** A length of years that is told together with the year from which, and the one to which it is counted. */
export interface Claim {
  readonly told: Told
  /** The words that tell the length, in offsets of the sentence. */
  readonly at: Span
  readonly years: number
  /** How far off what the years make may be. */
  readonly slack: number
  /** Another length that the same words may mean: a diamond jubilee is of 60 or of 75 years. */
  readonly or?: number | undefined
  readonly from: Year
  readonly fromTold: Told
  /** Undefined where the article's own time is meant. */
  readonly to: Year | undefined
  readonly toTold?: Told | undefined
  /** Whether only more years than there were are a fault: of yearly shows some are left out. */
  readonly isMost?: boolean | undefined
  /** How many times as many years make it another matter. */
  readonly within?: number | undefined
}

/** Hold a length against what its years make. */
export function claimFault(claim: Claim, article: Article): readonly Finding[] {
  const {told, at, years, slack, or, from, fromTold, to, toTold = told, isMost, within = Infinity} = claim
  if (isQuoted(told.block.quotations, told.from + at.start)) return []
  const present = to ? undefined : presentOf(article)
  const end = to?.year ?? present?.year
  if (end === undefined) return []
  const made = end - from.year
  // A year that is yet to come for all that the article tells: nobody counts back to it.
  if (made < 0 && present?.isSure === false) return []
  const isMade = (value: number): boolean =>
    Math.abs(value - made) <= slack + (to ? 0 : (present?.slack ?? 0)) ||
    (isMost === true && value < made) ||
    (present?.isLeast === true && value > made)
  if (isMade(years) || (or !== undefined && isMade(or))) return []
  if (made > within * years || years > within * Math.max(1, made)) return []
  const place = placeIn(told, at)
  const printed = told.block.text.slice(place.start, place.end)
  const ends = to ? `from ${from.year} to ${to.year}` : `from ${from.year} to ${end}`
  const because = [
    {...placeIn(fromTold, from), text: `${article.where(fromTold.block)} has "${from.year}"`},
    ...(to ? [{...placeIn(toTold, to), text: `${article.where(toTold.block)} has "${to.year}"`}] : [])
  ]
  return [
    {
      ...place,
      severity: present?.isSure === false ? 'info' : 'warning',
      reason:
        made < 0
          ? `"${printed}" here, but ${to?.year ?? end} is before ${from.year}`
          : `"${printed}" here, but ${ends} is ${made} year${made === 1 ? '' : 's'}${to ? '' : present?.isLeast === true ? ', of which the article tells' : ', as the article is of that year'}`,
      undecided: true,
      because,
      confidence: 0.85
    }
  ]
}
