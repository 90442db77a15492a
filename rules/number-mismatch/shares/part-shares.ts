import type {PassageFinding} from '../../../src/check/finding.ts'
import type {Fraction} from '../figures/fractions.ts'
import type {Numeral} from '../figures/numerals.ts'
import {areApart, rangeOf, rangeOfPart} from '../figures/ranges.ts'
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

/** Find parts that are told in words, or counted, and otherwise in per cent: "one in four pupils, or 40 per cent". */
export function partShareFaults(skeletons: readonly Skeleton[]): PassageFinding[] {
  return skeletons.flatMap((skeleton) => {
    const {text, figures} = skeleton
    if (!figures.some(({unit}) => unit === '%')) return []
    const found = (pattern: RegExp): readonly RegExpExecArray[] => matchesIn(skeleton, pattern)
    return [
      ...found(withCount).flatMap(([, share, part, whole]) => ofShare(skeleton, share, part, whole)),
      ...found(mostShare).flatMap(([, size, share]) => mostShareFault(skeleton, size, share)),
      // "99 of 1,200 on the other half, or 8 per cent": the share is of the figures.
      ...found(inPerCent).flatMap(({index, 0: words, 1: at, 2: share}) =>
        counted.test(text.slice(0, index)) ? [] : asShare(skeleton, at, share, words)
      ),
      ...found(others).flatMap(([, at, share]) => ofOthers(skeleton, at, share))
    ]
  })
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
