import type {Article} from '../../../src/article/article.ts'
import type {Block} from '../../../src/article/block.ts'
import {numberOfText} from '../../../src/article/ledger/number-words.ts'
import {isExchanged} from '../figures/exchanged.ts'
import {isQuoted} from '../../../src/article/quotations.ts'
import type {Span} from '../../../src/article/source-map.ts'
import type {Finding} from '../../../src/check/finding.ts'
import type {Scale} from './lengths.ts'
import {between, pointsOf, sentenceAt, type Point} from './points.ts'

/** A step from one point in time to another: "three weeks later, on 9 June", "the following year, 1823". */
interface Step extends Span {
  readonly block: Block
  readonly sentence: number
  readonly scale: Scale
  /** In minutes, days or years; below zero where it leads back. */
  readonly value: number
  readonly slack: number
  readonly isOfMonths: boolean
  /** Whether the words behind it name from where it leads: "two days before the vote on 14 May". */
  readonly hasBase: boolean
}

const number = '\\d{1,3}|an?|[a-z]{3,9}(?:-[a-z]{3,5})?'
const counted = new RegExp(
  `(?<![\\p{L}\\d.,:$£€₹–-])(?<count>${number})(?<half> and a half)? (?<unit>minute|hour|day|week|fortnight|month|year|decade)s? (?<way>later|afterwards|after|before|earlier|previously)(?![\\p{L}-])(?! than\\b(?! (?:that|the)\\b))`,
  'giu'
)
const beside =
  /\b[Tt]he (?:(?<next>following|next)|(?<previous>previous|preceding)) (?<unit>day|week|year)\b|\b[Tt]he (?<named>day|year) (?<way>after|before)(?=,| \()/gu
const units: Readonly<Record<string, readonly [Scale, number, number]>> = {
  minute: ['clock', 1, 2],
  hour: ['clock', 60, 20],
  day: ['calendar', 1, 0],
  week: ['calendar', 7, 2],
  fortnight: ['calendar', 14, 2],
  month: ['calendar', 30.4, 20],
  year: ['years', 1, 1],
  decade: ['years', 10, 3]
}
const rough =
  /\b(?:about|around|nearly|almost|over|more than|less than|at least|some|roughly|within|or|to|up to|only|and|every|each|just over|just under) (?:an? )?$/i

/** Find steps in time that do not lead from the one point to the other: "built in 1961 … two years later, in 1968". */
export function* stepFaults(article: Article): Generator<Finding> {
  const blocks = article.blocks.filter(({role}) => role === 'body' || role === 'standfirst')
  for (const [at, block] of blocks.entries()) {
    if (!/\b(?:later|after|before|earlier|afterwards|following|next|previous)\b/i.test(block.text)) continue
    for (const step of stepsOf(block)) yield* faultOf(step, blocks[at - 1], article)
  }
}

function stepsOf(block: Block): readonly Step[] {
  const {text} = block
  return [...text.matchAll(counted), ...text.matchAll(beside)].flatMap((match): Step[] => {
    const {count, half, unit, named, way, previous} = match.groups ?? {}
    const [scale, size, slack] = units[(unit ?? named ?? '').toLowerCase()] ?? []
    const value = count === undefined || /^an?$/i.test(count) ? 1 : numberOfText(count.toLowerCase())
    const start = match.index
    const end = start + match[0].length
    if (scale === undefined || size === undefined || slack === undefined || value === undefined || value === 0)
      return []
    if (rough.test(text.slice(Math.max(0, start - 20), start)) || isQuoted(block.quotations, start)) return []
    const isBack = previous !== undefined || /^(?:before|earlier|previously)$/i.test(way ?? '')
    const counts = (value + (half === undefined ? 0 : 0.5)) * (isBack ? -1 : 1)
    const scales: ReadonlyArray<readonly [Scale, number, number]> = [
      [scale, size, slack],
      // Months lie between dates and between months of years, days between weekdays too.
      ...(unit === 'month' ? ([['years', 1 / 12, 0.1]] as const) : []),
      ...(unit === 'day' && count !== undefined && value < 7 ? ([['week', 1, 0]] as const) : [])
    ]
    return scales.map(([scale, size, slack]) => ({
      block,
      sentence: sentenceAt(block, start),
      start,
      end,
      scale,
      isOfMonths: unit === 'month',
      value: counts * size,
      slack: count === undefined ? 0 : slack,
      hasBase:
        /^(?:after|before)$/i.test(way ?? '') && /^ (?!that\b|this\b|which\b|it\b)\p{L}/u.test(text.slice(end, end + 8))
    }))
  })
}

function* faultOf(step: Step, before: Block | undefined, article: Article): Generator<Finding> {
  const points = pointsOf(step.block).filter((point) => isOfScale(step, point))
  const [target, bases] = step.hasBase ? ofNamed(step, points) : ofLast(step, points, before)
  if (!target || bases.length === 0 || bases.length > 3) return
  const leads = (base: Point): readonly number[] => between(base, target).map((made) => nearest(made, target.turn))
  const made = bases.map((base) => leads(base))
  if (made.some((values) => values.length === 0 || values.some((value) => isDue(step, value)))) return
  const [base] = bases.slice(-1)
  const [found] = made.slice(-1)
  if (
    !base ||
    !found?.some((value) => isPlausible(step, value, base.sentence === target.sentence) || isSlip(step, value, target))
  )
    return
  const words = (span: Span & {readonly block: Block}): string => span.block.text.slice(span.start, span.end)
  yield {
    block: step.block,
    start: step.start,
    end: step.end,
    severity: 'info',
    reason: `"${words(step)}" does not lead from "${words(base)}" to "${words(target)}"`,
    undecided: true,
    because: [base, target].map((point) => ({
      ...spanOf(point),
      text: `${article.where(point.block)} has "${words(point)}"`
    })),
    confidence: 0.85
  }
}

function spanOf({block, start, end}: Point): Span & {readonly block: Block} {
  return {block, start, end}
}

/** Whether a step can be between points of a kind. */
function isOfScale({scale, isOfMonths}: Step, {block, start, scale: own}: Point): boolean {
  if (scale !== own) return false
  if (scale === 'week') return !attributed.test(block.text.slice(Math.max(0, start - 40), start))
  // A year alone is no month.
  return scale !== 'years' || !isOfMonths || /^\p{L}/u.test(block.text.slice(start, start + 1))
}

const attributed =
  /\b(?:said|told|announced|confirmed|reported|added|wrote|tweeted|posted|statement|interview)\b[^.;]{0,24}$/i

/** What lies between two points that come round again: the nearer way. */
function nearest(made: number, turn: number): number {
  return turn > 7 && made > turn / 2 ? made - turn : made
}

/** Whether the year that is told is one slip of the pen away from the due one. */
function isSlip({scale, value}: Step, made: number, {values: [year = 0]}: Point): boolean {
  return scale === 'years' && Number.isInteger(year) && isExchanged(year, year - made + value)
}

function isDue({scale, value, slack}: Step, made: number): boolean {
  if (scale === 'week') return (made - value) % 7 === 0
  // The following year begins on the next first of January.
  return Math.abs(made - value) <= (scale === 'years' && value === 1 ? Math.max(slack, 1) : slack)
}

/** Whether the two points can be meant: not too far apart, or the step leads the wrong way. */
function isPlausible({scale, value}: Step, made: number, isTogether: boolean): boolean {
  if (scale === 'week') return true
  const [told, right] = [Math.abs(value), Math.abs(made)]
  if (made * value < 0) return right <= told * 1.5 && told <= right * 1.5
  const times = isTogether ? 5 : 2.5
  return right > 0 && right <= told * times && told <= right * times
}

/** The point that a step without a named base leads to, which stands at it, and those before it from which it may lead. */
function ofLast(
  {block, start, end, sentence}: Step,
  points: readonly Point[],
  before: Block | undefined
): readonly [Point | undefined, readonly Point[]] {
  const behind = points.find(
    (point) => point.start >= end && /^,? \(?(?:(?:on|in|at|by|from) )?$/.test(block.text.slice(end, point.start))
  )
  const ahead = points.findLast(
    (point) =>
      point.end <= start &&
      /^,? (?:just |exactly |only |or |a full |(?:[-–—] ))?$/.test(block.text.slice(point.end, start))
  )
  const target = behind ?? (/^(?:[.,;)]|$)/.test(block.text.slice(end, end + 2)) ? ahead : undefined)
  if (!target) return [undefined, []]
  const first = Math.min(target.start, start)
  const near = points.filter((point) => point !== target && point.end <= first && sentence - point.sentence < 2)
  const last = before && sentence === 0 ? before.sentences.length - 1 : -1
  const there =
    before && last >= 0
      ? pointsOf(before).filter((point) => point.scale === target.scale && point.sentence === last)
      : []
  return [target, [...there, ...near]]
}

/** "warned on 12 May, two days before the crash on 14 May": the point before the step and the one in the words behind it. */
function ofNamed(
  {block, start, end, sentence}: Step,
  points: readonly Point[]
): readonly [Point | undefined, readonly Point[]] {
  const own = points.filter((point) => point.sentence === sentence)
  const target = own.findLast((point) => point.end <= start)
  const base = own.find((point) => point.start >= end)
  if (!target || !base) return [undefined, []]
  const [gap, clause] = [block.text.slice(target.end, start), block.text.slice(end, base.start)]
  if (gap.length > (own.length > 2 ? 2 : 60) || clause.length > 70 || /[.;:!?()]/.test(gap + clause))
    return [undefined, []]
  // A further clause between them has a time of its own.
  if (/,(?! (?:in|on)? ?$)/.test(clause) || /\b(?:and|but|until|since)\b/.test(clause)) return [undefined, []]
  return [target, [base]]
}
