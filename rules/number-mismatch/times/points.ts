import type {Block} from '../../../src/article/block.ts'
import {monthName, months, weekdayName, weekdays} from '../../../src/article/calendar.ts'
import {findDates} from '../../../src/article/ledger/dates.ts'
import {notedOf} from '../../../src/article/once.ts'
import type {Span} from '../../../src/article/source-map.ts'
import {cues, matchesAt} from '../cues.ts'
import {clockPoints} from './clock-points.ts'
import type {Scale} from './lengths.ts'

/** A point in time as it stands in a text. */
export interface Point extends Span {
  readonly block: Block
  readonly sentence: number
  readonly scale: Scale
  /** In minutes, days or years; of several readings (ten o'clock of the morning or of the night) each. */
  readonly values: readonly number[]
  /** Whether its year, or its day, is given: without it the nearest one behind another point is meant. */
  readonly isWhole: boolean
  /** How many values later the same words come round again: a year, a day. */
  readonly turn: number
}

/** No time is told without a figure, a weekday or one of these words. */
const may = /\d|day\b|noon|midnight|o['’]clock|\b(?:past|to) \p{Ll}|(?:in the|at night)/u

/** The points in time of a block, in the order of the text. */
export function pointsOf(block: Block): readonly Point[] {
  return notedOf(block, pointsOf, block, read)
}

const year = new RegExp(
  `(?:\\b(${monthName}),? )?(?<![\\p{L}\\d.,:$£€₹/–-])((?:1[5-9]|20)\\d\\d)(?![\\d%\\p{L}–/-]|[.,]\\d|['’]s)`,
  'uy'
)
const weekday = new RegExp(String.raw`\b${weekdayName}\b(?!['’]s|s)`, 'gu')
/** What stands behind four figures that are no year. */
const counted =
  /^ (?:\p{Ll}{3,}s\b(?<! (?:was|has|is|its|his|this|as|series|saw|games|elections|olympics|championships|finals))|people|m\b|km\b|feet|per|million)/u

function read(block: Block): readonly Point[] {
  const {text} = block
  if (!may.test(text)) return []
  const dated = findDates(text)
  const dates = dated.map((date): Point => {
    const {start, end, day, month} = date
    const days = Date.UTC(date.year ?? 2023, month, day.number) / 86_400_000
    return {
      block,
      sentence: sentenceAt(block, start),
      start,
      end,
      scale: 'calendar',
      values: [days],
      isWhole: date.year !== undefined,
      turn: 365
    }
  })
  const years = matchesAt(block, year, 'year', 1).flatMap((match): Point[] => {
    const [whole, month, digits = ''] = match
    const start = match.index
    const end = start + whole.length
    if (counted.test(text.slice(end, end + 24))) return []
    const at = months.indexOf(month ?? '')
    return [
      {
        block,
        sentence: sentenceAt(block, start),
        start,
        end,
        scale: 'years',
        values: [Number(digits) + (at < 0 ? 0 : at / 12)],
        isWhole: true,
        turn: 0
      }
    ]
  })
  const named = [...(cues.in(block, 'weekday') ? text.matchAll(weekday) : [])].flatMap((match): Point[] => {
    const {0: name, index: start} = match
    if (dated.some((date) => date.start <= start && start < date.end)) return []
    const values = [weekdays.indexOf(name)]
    const end = start + name.length
    return [{block, sentence: sentenceAt(block, start), start, end, scale: 'week', values, isWhole: false, turn: 7}]
  })
  return [...dates, ...years, ...named, ...clockPoints(block)].toSorted((a, b) => a.start - b.start)
}

/** Position of the sentence of an offset. */
export function sentenceAt({sentences}: Block, offset: number): number {
  let [from, to] = [0, sentences.length - 1]
  while (from < to) {
    const middle = (from + to) >> 1
    if (offset < (sentences[middle]?.end ?? 0)) to = middle
    else from = middle + 1
  }
  return from
}

/** How much lies between two points, the second behind the first, in each of their readings; a year or a day that isn't given is the next one. */
export function between(from: Point, to: Point): readonly number[] {
  return from.values.flatMap((one) =>
    to.values.map((two) => {
      if (from.isWhole && to.isWhole) return two - one
      if (from.scale === 'clock' && from.turn !== to.turn) return clockBetween(one, two, to)
      const {turn} = to
      // Only one has its year: the other is of the same one, or of the next to it.
      const made = turn === 365 && from.isWhole !== to.isWhole ? ofOneYear(one, two) : two - one
      return made >= 0 || turn === 0 ? made : made + turn
    })
  )
}

/** From a time of a named day to one of no named day: of the same day, or the next. */
function clockBetween(one: number, two: number, to: Point): number {
  if (to.turn !== 1440) return Number.NaN
  const made = two - (one % 1440)
  return made < 0 ? made + 1440 : made
}

function ofOneYear(one: number, two: number): number {
  const [a, b] = [one, two].map((days) => new Date(days * 86_400_000))
  if (!a || !b) return two - one
  const shown = a.getUTCFullYear() === 2023 ? b.getUTCFullYear() : a.getUTCFullYear()
  return (
    (Date.UTC(shown, b.getUTCMonth(), b.getUTCDate()) - Date.UTC(shown, a.getUTCMonth(), a.getUTCDate())) / 86_400_000
  )
}
