import type {PassageFinding} from '../../../src/check/finding.ts'
import type {Numeral} from '../figures/numerals.ts'
import {areApart, rangeOf, type Range, times} from '../figures/ranges.ts'
import {
  areAlike,
  figure,
  figuresIn,
  matchesIn,
  type Sign,
  type Skeleton,
  word,
  wrongFigure
} from '../figures/skeleton.ts'

const units = 'second|minute|hour|day|week|month|quarter|year'
const every = '(?:an?|per|each|every|the)'
/** "120 visitors a day, or 840 a week". */
const twoRates = new RegExp(
  `${figure}(?:${word}){0,3}? ${every} (${units})(?: [\\p{L}-]+){0,3}?(?:,? or|, which is|, that is|,? equal to|,? equivalent to|,? making| –| —|,| \\((?:or )?)(?: that is| or| it)? ?${figure}(?: (?!(?:${units})s?\\b)[\\p{L}'’-]+){0,3}? ${every} (${units})(?!\\p{L})`,
  'giu'
)
/** How many of the one there are, or are worked, in the other, at least and at most. */
const spans: Readonly<Record<string, readonly [number, number]>> = {
  'second minute': [60, 60],
  'minute hour': [60, 60],
  'hour day': [5, 24],
  'hour week': [20, 168],
  'day week': [4, 7],
  'day month': [16, 31],
  'day year': [150, 366],
  'week month': [4, 5],
  'week year': [36, 53],
  'month year': [12, 12],
  'month quarter': [3, 3],
  'quarter year': [4, 4]
}
/** What makes it full: "a day" for all days of the week. */
const hourly = new RegExp(
  `${figure}(?:${word}){0,2} an hour,? or ${figure} (?:for|in|over) an? (\\d{1,2})-hour (?:week|day|shift)`,
  'giu'
)
/** "£12 an hour for eight hours", "14 days at $50 a day". */
const rate = new RegExp(
  `${figure}(?:${word}){0,3}? (?:an?|per|each|every) (second|minute|hour|day|night|week|month|year|head|person)(?!\\p{L})`,
  'giu'
)
const span = new RegExp(
  `${figure} (?:working )?(second|minute|hour|day|night|week|month|year|people|person|guest|adult)s?(?!\\p{L})`,
  'giu'
)
/** Before or behind what a rate and a time make. */
const totalBefore =
  /(?:\b(?:total(?:ling)? of|in total,?|in all,?|altogether,?|owes?|owed|making|makes|made|came to|comes to|bill of|earned|earns|earning|raising|or|so (?:\p{L}+ ){1,3}|cover(?:ed)?(?: the)?) ?|= ?)$/iu
const totalBehind = /^(?:[ \p{L}-]{0,20}) (?:in all|in total|altogether)\b|^ altogether/iu

/** Find what so much an hour, a day or a head comes to, where the sentence tells it otherwise: "£12 an hour for eight hours, £120". */
export function rateFaults(skeletons: readonly Skeleton[]): PassageFinding[] {
  return skeletons.flatMap((skeleton) => {
    if (
      !/ (?:an?|per|each|every|the) (?:second|minute|hour|day|night|week|month|quarter|year|head|person)(?!\p{L})/u.test(
        skeleton.text.slice(skeleton.from)
      )
    )
      return []
    return [
      ...matchesIn(skeleton, twoRates).flatMap(([, one, unit = '', two, other = '']) =>
        ofTwoRates(skeleton, [one, two], [unit, other])
      ),
      ...matchesIn(skeleton, hourly).flatMap(([, one, two, hours]) => {
        const [pay, sum] = figuresIn(skeleton, [one, two]) ?? []
        return pay && sum
          ? product(skeleton, [pay, {low: Number(hours), high: Number(hours)}, `${hours} hours`], sum)
          : []
      }),
      ...ofRate(skeleton)
    ]
  })
}

type Signs = readonly Sign[]

function ofTwoRates(skeleton: Skeleton, signs: Signs, [one = '', two = '']: readonly string[]): PassageFinding[] {
  const [small, large] = figuresIn(skeleton, signs) ?? []
  const limits = spans[`${one.toLowerCase()} ${two.toLowerCase()}`]
  if (!small || !large || !limits || !areAlike(small, large) || small.unit === '%') return []
  const [low, high] = limits
  const made = times(rangeOf(skeleton, small), {low: low * 0.97, high: high * 1.03})
  if (!areApart(made, rangeOf(skeleton, large))) return []
  // What is paid by the week is often cheaper than by the day, and what is far off is another price.
  const isCheaper = small.unit !== '' && low !== high && large.value < low * small.value
  if (isCheaper || large.value > 4 * high * small.value) return []
  const how = `"${skeleton.printed(small)}" a ${one}`
  const right = `${low === high ? '' : 'at most '}${(high * small.value).toLocaleString('en-US')} a ${two}`
  return [
    wrongFigure(
      skeleton,
      large,
      [small],
      `${how} ${large.value > high * small.value || low === high ? `makes ${right}` : `makes at least ${(low * small.value).toLocaleString('en-US')} a ${two}`}, not "${skeleton.printed(large)}"`
    )
  ]
}

/** A rate, a time and a total, where the sentence has no other figure of their kinds. */
function ofRate(skeleton: Skeleton): PassageFinding[] {
  const {text, from} = skeleton
  const own = text.slice(from)
  if (
    /\b(?:average|up to|until|extra|rose|rise|fell|from|instead|plus|then|first|than|min(?:imum|ute \d)|each way)\b/i.test(
      own
    )
  )
    return []
  const rates = [...own.matchAll(rate)]
  const [first] = rates
  if (!first || rates.length !== 1) return []
  const [, at, unit = ''] = first
  const counts = [...own.matchAll(span)].filter(([, , other = '']) => isOf(other, unit))
  const signs = [...own.matchAll(new RegExp(figure, 'g'))]
  const [count] = counts
  if (!count || counts.length !== 1 || signs.length !== 3) return []
  const totals = signs.filter(([, sign]) => sign !== at && sign !== count[1])
  const [total] = totals
  const figures = figuresIn(skeleton, [at, count[1], total?.[1]])
  const [pay, days, sum] = figures ?? []
  if (!total || !pay || !days || !sum || !areAlike(pay, sum) || days.unit !== '') return []
  const isTotal =
    totalBefore.test(own.slice(0, total.index)) || totalBehind.test(own.slice(total.index + total[0].length))
  return isTotal && sum.value > pay.value
    ? product(skeleton, [pay, rangeOf(skeleton, days), `"${skeleton.printed(days)}"`, days], sum)
    : []
}

function isOf(count: string, unit: string): boolean {
  return (
    count.toLowerCase() === unit.toLowerCase() ||
    (/^(?:head|person)$/i.test(unit) && /^(?:people|person|guest|adult)$/i.test(count))
  )
}

function product(
  skeleton: Skeleton,
  [pay, many, printed, count]: readonly [Numeral, Range, string, Numeral?],
  sum: Numeral
): PassageFinding[] {
  if (!areAlike(pay, sum) || !areApart(times(rangeOf(skeleton, pay), many), rangeOf(skeleton, sum))) return []
  return [
    wrongFigure(
      skeleton,
      sum,
      count ? [pay, count] : [pay],
      `${printed} times "${skeleton.printed(pay)}"`,
      Number((((many.low + many.high) / 2) * pay.value).toFixed(2))
    )
  ]
}
