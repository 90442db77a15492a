import type {PassageFinding} from '../../../src/check/finding.ts'
import type {Numeral} from '../figures/numerals.ts'
import {areApart, rangeOf, rangeOfPart, type Range, times} from '../figures/ranges.ts'
import {
  areAlike,
  figure,
  figuresIn,
  fraction,
  matchesIn,
  type Sign,
  type Skeleton,
  whose,
  word,
  wrongFigure
} from '../figures/skeleton.ts'

/** Between a part in words and the same part in figures. */
const joint = '(?:,? or|,| \\(| –| —|:)(?: that is| or)?'
/** Behind a figure that stands for what was told: nothing, what is counted, or that this is all. */
const bare = '(?: (?:in all|altogether|in total|(?:of the )?(?:people|votes|voters)))?(?=[,.;:)]| –| —|$)'
/** "half of the 120 staff, 60 people, have signed". */
const partOfWhole = new RegExp(
  `${fraction} of ${whose}${figure}((?:${word}){0,3})${joint} ${figure}(?:${bare}| ([\\p{Ll}-]+)(?=[,.;)]| –|$))`,
  'giu'
)
/** "of the 60 pupils, a third, or 20, have". */
const wholePart = new RegExp(
  `(?<![\\p{L}#@])of ${whose}${figure}(?:${word}){1,4}, (?:[\\p{Ll}]+ )?${fraction}(?:,? or|,| –| —| \\((?:or )?) ?${figure}${bare}`,
  'giu'
)
/** "nearly all the 40 stalls were taken, but a tenth, or four, stood empty". */
const partLater = new RegExp(`${figure}(?:${word}){1,8},(?:${word}){0,4} ${fraction}, or ${figure},`, 'giu')
/** "three-quarters of the fleet, 30 of 40 buses", "a majority of councillors, 13 of the 24". */
const ofWhole = new RegExp(
  `(?:${fraction}|(?<![\\p{L}-])(majority|minority|most)) of(?:${word}){1,5}(?:,| \\(| –| —) ${figure} (?:out )?of ${whose}${figure}`,
  'giu'
)
/** "200 people took the test. Half of them, 100, passed". */
const ofThem = new RegExp(
  `${figure}(?:${word}){1,10}\\. ${fraction} of (?:them|these|those),? (?:or )?${figure}${bare}`,
  'giu'
)
/** Find parts of a whole that are told in words and, otherwise, in figures: "half of the 120 staff, 40 people". */
export function partCountFaults(skeletons: readonly Skeleton[]): PassageFinding[] {
  return skeletons.flatMap((skeleton) => {
    const {text} = skeleton
    const found = (pattern: RegExp): readonly RegExpExecArray[] => matchesIn(skeleton, pattern)
    if (!/@|majority|minority|most/i.test(text)) return []
    const faults: PassageFinding[] = []
    for (const [, at, whole, noun = '', part, other] of found(partOfWhole)) {
      if (other !== undefined && !noun.endsWith(` ${other}`) && !/^ (?:in all)/.test(other)) continue
      faults.push(...ofPart(skeleton, at, part, whole))
    }
    for (const [, whole, at, part] of found(wholePart)) faults.push(...ofPart(skeleton, at, part, whole))
    for (const {index, 1: whole, 2: at, 3: part} of found(ofThem)) {
      // "Half of the 200 finished. Half of them, 50": half of a half.
      if (!text.slice(0, index).includes('@')) faults.push(...ofPart(skeleton, at, part, whole))
    }
    for (const [, whole, at, part] of found(partLater)) faults.push(...ofPart(skeleton, at, part, whole))
    for (const [, at, size, part, whole] of found(ofWhole)) {
      faults.push(...(size === undefined ? ofPart(skeleton, at, part, whole) : ofMost(skeleton, size, part, whole)))
    }
    return faults
  })
}

function ofPart(skeleton: Skeleton, at: Sign, part: Sign, whole: Sign): PassageFinding[] {
  const share = skeleton.fractions[Number(at)]
  const [one, all] = figuresIn(skeleton, [part, whole]) ?? []
  if (!share || !one || !all || !areAlike(one, all) || one.unit === '%' || one.value >= all.value) return []
  const made = times(rangeOf(skeleton, all), perCent(rangeOfPart(skeleton, share)))
  // Half of nine people are four or five.
  const range = one.unit === '' ? {low: Math.floor(made.low), high: Math.ceil(made.high)} : made
  const isBound = skeleton.hedgeOf(`@${at ?? ''}@`) !== ''
  if (!areApart(isBound ? made : range, rangeOf(skeleton, one))) return []
  return [wrong(skeleton, one, all, skeleton.printed(share), (all.value * share.value) / 100, isBound)]
}

function wrong(
  skeleton: Skeleton,
  part: Numeral,
  whole: Numeral,
  share: string,
  right: number,
  isBound: boolean
): PassageFinding {
  return wrongFigure(
    skeleton,
    part,
    [whole],
    isBound
      ? `"${skeleton.printed(part)}" of "${skeleton.printed(whole)}" is ${((100 * part.value) / whole.value).toFixed(0)} per cent, but "${share}" here`
      : `"${share}" of "${skeleton.printed(whole)}"`,
    isBound ? undefined : Number(right.toFixed(1))
  )
}

function perCent({low, high}: Range): Range {
  return {low: low / 100, high: high / 100}
}

function ofMost(skeleton: Skeleton, size: string, part: Sign, whole: Sign): PassageFinding[] {
  const [one, all] = figuresIn(skeleton, [part, whole]) ?? []
  if (!one || !all || !areAlike(one, all) || one.value >= all.value) return []
  const isMore = !/minority/i.test(size)
  if (isMore ? 2 * one.value > all.value : 2 * one.value < all.value) return []
  // "A majority of those who voted, 11 of the 24 members": the others may not have voted.
  return [wrong(skeleton, one, all, size, 0, true)]
}
