import type {PassageFinding} from '../../../src/check/finding.ts'
import type {Fraction} from '../figures/fractions.ts'
import type {Numeral} from '../figures/numerals.ts'
import {
  areAlike,
  areApart,
  figure,
  figuresIn,
  fraction,
  matchesIn,
  rangeOf,
  rangeOfPart,
  type Range,
  type Skeleton,
  times,
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
/** "a majority of residents, 64 per cent, want". */
const mostShare = new RegExp(
  `(?<![\\p{L}-])(majority|minority) of(?:${word}){1,5}?(?:,| \\(| –| —)(?: or)? ?${figure}(?=[,)]| –| —)`,
  'giu'
)
/** "one in four pupils, or 25 per cent". */
const inPerCent = new RegExp(
  `(?<!\\bthe )${fraction}(?: of)?(?:${word}){0,4}(?:,? or| \\((?:or )?) ?${figure}(?! (?:of|more|less|higher|lower|points|in)\\b)`,
  'giu'
)
/** "three in five want it, while 40 per cent do not". */
const others = new RegExp(
  `${fraction}(?: of)?(?:${word}){2,8},? (?:while|and|but|whereas) ${figure} (?:do|did|are|were|have|had|would|will|does|is|was)(?: not|n['’]t)(?=[ .,;])`,
  'giu'
)
/** "turnout was 50 per cent, with 2,000 of the 4,000 electors voting". */
const withCount = new RegExp(
  `${figure}(?:${word}){0,2}(?:,| –| —|:)(?: with| as)? ${figure}(?:${word}){0,2} (?:out )?of ${whose}${figure}`,
  'giu'
)

const counted = /#\d+#(?: [\p{L}-]+){0,3} of [^#.]{0,40}#\d+#[^.]*$/u

/** Find parts of a whole that are told in words and, otherwise, in figures: "half of the 120 staff, 40 people". */
export function partCountFaults(skeletons: readonly Skeleton[]): PassageFinding[] {
  return skeletons.flatMap((skeleton) => {
    const {text} = skeleton
    const found = (pattern: RegExp): readonly RegExpExecArray[] => matchesIn(skeleton, pattern)
    const faults: PassageFinding[] = found(withCount).flatMap(([, share, part, whole]) =>
      ofShare(skeleton, share, part, whole)
    )
    if (!/@|majority|minority|most/i.test(text)) return faults
    for (const [, at, whole, noun = '', part, other] of found(partOfWhole)) {
      if (other !== undefined && !noun.endsWith(` ${other}`) && !/^ (?:in all)/.test(other)) continue
      faults.push(...ofPart(skeleton, at, part, whole))
    }
    for (const [, whole, at, part] of found(wholePart)) faults.push(...ofPart(skeleton, at, part, whole))
    for (const [, whole, at, part] of found(ofThem)) faults.push(...ofPart(skeleton, at, part, whole))
    for (const [, size, share] of found(mostShare)) faults.push(...mostShareFault(skeleton, size, share))
    for (const [, whole, at, part] of found(partLater)) faults.push(...ofPart(skeleton, at, part, whole))
    for (const [, at, size, part, whole] of found(ofWhole)) {
      faults.push(...(size === undefined ? ofPart(skeleton, at, part, whole) : ofMost(skeleton, size, part, whole)))
    }
    for (const {index, 0: words, 1: at, 2: share} of found(inPerCent)) {
      // "99 of 1,200 on the other half, or 8 per cent": the share is of the figures.
      if (!counted.test(text.slice(0, index))) faults.push(...asShare(skeleton, at, share, words))
    }
    for (const [, at, share] of found(others)) faults.push(...ofOthers(skeleton, at, share))
    return faults
  })
}

type Sign = string | undefined

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

function mostShareFault(skeleton: Skeleton, size: string = '', share: Sign): PassageFinding[] {
  const [told] = figuresIn(skeleton, [share]) ?? []
  if (told?.unit !== '%') return []
  const isMore = /majority/i.test(size)
  if (isMore ? rangeOf(skeleton, told).high > 50 : rangeOf(skeleton, told).low < 50) return []
  return [
    wrongFigure(
      skeleton,
      told,
      [],
      `"${size}" here, but "${skeleton.printed(told)}" is ${isMore ? 'less' : 'more'} than half`
    )
  ]
}

function asShare(skeleton: Skeleton, at: Sign, share: Sign, words: string): PassageFinding[] {
  const part = skeleton.fractions[Number(at)]
  const [told] = figuresIn(skeleton, [share]) ?? []
  if (!part || told?.unit !== '%' || /\b(?:than|from|to)\b/.test(words)) return []
  return areApart(rangeOfPart(skeleton, part), rangeOf(skeleton, told)) ? [notShare(skeleton, part, told)] : []
}

function notShare(skeleton: Skeleton, part: Fraction, told: Numeral): PassageFinding {
  return wrongFigure(
    skeleton,
    told,
    [part],
    `"${skeleton.printed(part)}" is ${part.value.toFixed(0)} per cent, not "${skeleton.printed(told)}"`
  )
}

function ofOthers(skeleton: Skeleton, at: Sign, share: Sign): PassageFinding[] {
  const part = skeleton.fractions[Number(at)]
  const [told] = figuresIn(skeleton, [share]) ?? []
  if (!part || told?.unit !== '%') return []
  // Some may not know: only more than all is a fault.
  return rangeOfPart(skeleton, part).low + rangeOf(skeleton, told).low > 101
    ? [
        wrongFigure(
          skeleton,
          told,
          [part],
          `"${skeleton.printed(part)}" and "${skeleton.printed(told)}" of one whole are more than all of it`
        )
      ]
    : []
}

function ofShare(skeleton: Skeleton, share: Sign, part: Sign, whole: Sign): PassageFinding[] {
  const [told, one, all] = figuresIn(skeleton, [share, part, whole]) ?? []
  if (!told || !one || !all || told.unit !== '%' || !areAlike(one, all) || one.unit !== '' || one.value > all.value)
    return []
  const exact = (100 * one.value) / all.value
  const {low, high} = rangeOf(skeleton, told)
  if (exact >= low - 1 && exact <= high + 1) return []
  // What is far off is a share of something else, and so may be what is left.
  if (Math.abs(100 - exact - told.value) <= 1.5 || exact > 2 * told.value || told.value > 2 * exact) return []
  return [
    wrongFigure(
      skeleton,
      told,
      [one, all],
      `"${skeleton.printed(one)}" of "${skeleton.printed(all)}" is ${exact.toFixed(1)} per cent, not "${skeleton.printed(told)}"`
    )
  ]
}
