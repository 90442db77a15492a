import type {PassageFinding} from '../../../src/check/finding.ts'
import type {Numeral} from '../figures/numerals.ts'
import {areApart, over, rangeOf, times} from '../figures/ranges.ts'
import {areAlike, figure, figuresIn, matchesIn, type Skeleton, word, wrongFigure} from '../figures/skeleton.ts'

/** "an average of 30 in five matches, 150 runs in all". */
const inAll = new RegExp(
  `averag(?:e of|es|ed|ing) ${figure}(?:${word}){0,3} (?:in|over|from|across|for|a (?:match|game|head|day) (?:in|over|from)) (?:the |his |her |their |its |all )?${figure}(?:${word}){1,3}(?:,| –| —|, or|,? for)(?: a total of)? ${figure}(?:${word}){0,2} (?:in all|in total|altogether)`,
  'giu'
)
/** "£4,500 from 90 donors, an average of £50 each", "800 pies over four days". */
const fromMany = new RegExp(
  `${figure}(?: (?!and\\b|or\\b|of\\b|than\\b)[\\p{L}'’-]+){0,3} (?:(?:from|over|in|across|among|by|for|to) (?:the |its |their |his |her |all |just )?)?${figure}(?:${word}){1,3}?(?: (?:to|for|with|in|at|from|on)(?:${word}){1,4})?(?:,| –| —|,? which is|,? or) (?:at )?(?:an|the|his|her) average of ${figure}(?:${word}){0,2}(?: (?:each|apiece)| (?:an?|per) [\\p{L}]+)?(?=[,.;)]| –|$)`,
  'giu'
)
/** "Over four days the shop sold 800 pies, an average of 200 a day". */
const overMany = new RegExp(
  `${figure} (second|minute|hour|day|week|month|year|match|game|race|show|night)(?:e?s)(?:${word}){2,6} ${figure}(?: (?!and\\b|or\\b)[\\p{L}'’-]+){0,3}(?:,| –| —) (?:at )?an average of ${figure}(?:${word}){0,2} (?:an?|per|each|every) (second|minute|hour|day|week|month|year|match|game|race|show|night)`,
  'giu'
)
/** "6.1, 6.4 and 6.7 metres, an average of 6.4". */
const listed = new RegExp(
  `(${figure}(?:${word}){0,2}(?:, ${figure}(?:${word}){0,2}){1,6},? and ${figure})(?: [\\p{L}]+)?(?:,| –| —|,? which is)(?: giving)? an average of ${figure}`,
  'giu'
)

/** Find averages that the sum and the number beside them don't make: "£4,500 from 90 donors, an average of £60". */
export function averageFaults(skeletons: readonly Skeleton[]): PassageFinding[] {
  return skeletons.flatMap((skeleton) => {
    if (!/averag/i.test(skeleton.text)) return []
    return [
      ...matchesIn(skeleton, inAll).flatMap(([, mean, count, total]) => fault(skeleton, [total, count, mean])),
      ...matchesIn(skeleton, fromMany).flatMap(([, total, count, mean]) => fault(skeleton, [total, count, mean])),
      ...matchesIn(skeleton, overMany).flatMap(([, count, one = '', total, mean, other = '']) =>
        one.toLowerCase() === other.toLowerCase() ? fault(skeleton, [total, count, mean]) : []
      ),
      ...matchesIn(skeleton, listed).flatMap((match) => ofList(skeleton, match))
    ]
  })
}

function fault(skeleton: Skeleton, signs: ReadonlyArray<string | undefined>): PassageFinding[] {
  const [one, two, mean] = figuresIn(skeleton, signs) ?? []
  // "in six innings he made 240 runs": the number may stand first.
  const [total, count] = one && two && one.unit === '' && one.value < two.value ? [two, one] : [one, two]
  if (!total || !count || !mean || count.unit !== '' || !isMean(total, mean) || count.value < 2) return []
  if (!areApart(times(meanRange(skeleton, mean), rangeOf(skeleton, count)), rangeOf(skeleton, total))) return []
  return [
    wrongFigure(
      skeleton,
      mean,
      [total, count],
      `"${skeleton.printed(total)}" over "${skeleton.printed(count)}"`,
      Number((total.value / count.value).toFixed(2))
    )
  ]
}

function isMean(total: Numeral, mean: Numeral): boolean {
  return areAlike(total, mean) || (mean.unit === '.' && total.unit === '')
}

/** An average is rounded to what it is printed in, and a whole one to one. */
function meanRange(skeleton: Skeleton, mean: Numeral): {readonly low: number; readonly high: number} {
  const {low, high} = rangeOf(skeleton, mean)
  const half = mean.step > 0 && mean.step < 1 ? mean.step : Math.max(1, 0.03 * mean.value)
  return {low: low - half, high: high + half}
}

function ofList(skeleton: Skeleton, match: RegExpExecArray): PassageFinding[] {
  const signs = [...match[0].matchAll(/#(\d+)#/g)].map(([, sign]) => sign)
  const figures = figuresIn(skeleton, signs) ?? []
  const [mean, ...parts] = figures.toReversed()
  if (
    !mean ||
    parts.length < 3 ||
    !parts.every((part) => areAlike(part, mean) || part.unit === '.' || mean.unit === '.')
  )
    return []
  const sum = parts.reduce((total, {value}) => total + value, 0)
  const made = over({low: sum, high: sum}, {low: parts.length, high: parts.length})
  if (!areApart(made, meanRange(skeleton, mean))) return []
  return [wrongFigure(skeleton, mean, parts, 'Their average', Number(made.low.toFixed(2)))]
}
