import type {PassageFinding} from '../../../src/check/finding.ts'
import {areApart, less, plus, rangeOf, type Range, times} from '../figures/ranges.ts'
import {areAlike, figure, figuresIn, matchesIn, type Skeleton, whose, word, wrongFigure} from '../figures/skeleton.ts'

/** "a ticket is $40, with a $5 booking fee, making $45". */
const withFee = new RegExp(
  `${figure}(?:${word}){0,4}?,? (?:with|plus|and)(?: an?)? ${figure}(?:${word}){1,3},? (?:making|making it|for a total of|a total of|or|bringing it to|which makes|which comes to|he must (?:re)?pay|to pay) ${figure}`,
  'giu'
)
const charge = '(?:tip|tax|levy|fee|commission|deposit|discount|duty|VAT|surcharge|service charge|down ?payment)'
/** "a tip of 20 per cent on the $60 bill came to $12". */
const ofBill = new RegExp(
  `${charge} of ${figure} on (?:the|an?|its|his|her|their) ${figure}(?:${word}){1,3} (?:comes to|came to|is|was|makes|made|would be|amounted to) ${figure}`,
  'giu'
)
/** "a 15 per cent discount took the $200 fare to $170". */
const discounted = new RegExp(
  `${figure} (?:(discount|cut|reduction|fall|drop)|(rise|increase|surcharge)) (?:took|takes|brought|brings|cut|cuts|lifted|lifts|raised|raises|reduced|reduces) (?:the|its|their|his|her) ${figure}(?:${word}){1,2} to ${figure}`,
  'giu'
)
/** "the deposit is 10 per cent of the £2,000 price, £200". */
const ofPrice = new RegExp(
  `${figure} of ${whose}${figure}(?:${word}){1,3}(?:,| \\(| –| —|,? or)(?: or)? ?${figure}(?=[,.;)]| –|$)`,
  'giu'
)
/** "raised £3,200, £700 more than the target of £2,500", "1,240 votes, 210 more than Mr Ames, who had 1,030". */
const moreThan = new RegExp(
  `${figure}(?:${word}){0,2}, (?:or |which is |which was )?${figure}(?: [\\p{Ll}-]+)? (?:(more|higher|above|over|ahead of|up on)|(fewer|less|lower|below|short of|under))(?: than)?(?: [\\p{L}.'’-]+){1,6}?,?(?: who| which)?(?: \\p{Ll}+){0,2} ${figure}(?! (?:per|times)\\b)`,
  'giu'
)

/** What is paid. */
const money = /\p{Sc}|^(?:Rs?|N|Sh|p|EUR|GBP|USD|AUD)$/u

/** Find sums, charges and differences of money or votes that the figures beside them don't make. */
export function costFaults(skeletons: readonly Skeleton[]): PassageFinding[] {
  return skeletons.flatMap((skeleton) => [
    ...matchesIn(skeleton, withFee).flatMap(([, one, two, sum]) => {
      const [price, fee, total] = figuresIn(skeleton, [one, two, sum]) ?? []
      if (!price || !fee || !total || !areAlike(price, fee, total) || !money.test(price.unit)) return []
      return areApart(plus(rangeOf(skeleton, price), rangeOf(skeleton, fee)), rangeOf(skeleton, total)) &&
        total.value > price.value
        ? [
            wrongFigure(
              skeleton,
              total,
              [price, fee],
              `"${skeleton.printed(price)}" and "${skeleton.printed(fee)}"`,
              price.value + fee.value
            )
          ]
        : []
    }),
    ...matchesIn(skeleton, ofBill).flatMap(([, share, bill, sum]) => charged(skeleton, [share, bill, sum])),
    ...matchesIn(skeleton, ofPrice).flatMap(([, share, price, sum]) => charged(skeleton, [share, price, sum])),
    ...matchesIn(skeleton, discounted).flatMap(([, one, down, , two, three]) => {
      const [share, price, now] = figuresIn(skeleton, [one, two, three]) ?? []
      if (share?.unit !== '%' || !price || !now || !areAlike(price, now) || price.unit === '%') return []
      const part = (down === undefined ? 100 + share.value : 100 - share.value) / 100
      if (!areApart(times(rangeOf(skeleton, price), {low: part - 0.01, high: part + 0.01}), rangeOf(skeleton, now)))
        return []
      return [
        wrongFigure(
          skeleton,
          now,
          [share, price],
          `"${skeleton.printed(price)}" ${down === undefined ? 'and' : 'less'} "${skeleton.printed(share)}"`,
          Number((part * price.value).toFixed(2))
        )
      ]
    }),
    ...matchesIn(skeleton, moreThan).flatMap(([, now, more, up, , old]) => {
      const [one, difference, two] = figuresIn(skeleton, [now, more, old]) ?? []
      if (more === undefined || skeleton.hedgeOf(`#${more}#`) !== '') return []
      if (!one || !difference || !two || !areAlike(one, difference, two) || difference.value >= one.value) return []
      // "141 per cent more cars, 70 per cent more vans and 78 per cent more lorries": changes side by side
      if (one.unit === '%') return []
      const made =
        up === undefined
          ? less(rangeOf(skeleton, two), rangeOf(skeleton, one))
          : less(rangeOf(skeleton, one), rangeOf(skeleton, two))
      // What is told beside may be another's difference.
      if (made.high <= 0 || !areApart(made, rangeOf(skeleton, difference)) || made.low > 4 * difference.value) return []
      return [
        wrongFigure(
          skeleton,
          difference,
          [one, two],
          `Between "${skeleton.printed(one)}" and "${skeleton.printed(two)}"`,
          Math.abs(one.value - two.value)
        )
      ]
    })
  ])
}

function charged(skeleton: Skeleton, signs: ReadonlyArray<string | undefined>): PassageFinding[] {
  const [share, bill, sum] = figuresIn(skeleton, signs) ?? []
  if (
    share?.unit !== '%' ||
    !bill ||
    !sum ||
    !areAlike(bill, sum) ||
    bill.unit === '%' ||
    bill.unit === '' ||
    sum.value >= bill.value
  )
    return []
  const made: Range = times(rangeOf(skeleton, bill), {low: (share.value - 0.5) / 100, high: (share.value + 0.5) / 100})
  // What is left of it, or both together, may be meant.
  if (!areApart(made, rangeOf(skeleton, sum)) || !areApart(less(rangeOf(skeleton, bill), made), rangeOf(skeleton, sum)))
    return []
  return [
    wrongFigure(
      skeleton,
      sum,
      [share, bill],
      `"${skeleton.printed(share)}" of "${skeleton.printed(bill)}"`,
      Number(((share.value * bill.value) / 100).toFixed(2))
    )
  ]
}
