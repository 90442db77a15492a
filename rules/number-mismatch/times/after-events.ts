import type {Article} from '../../../src/article/article.ts'
import type {Block, Sentence} from '../../../src/article/block.ts'
import {weekdayName, weekdays} from '../../../src/article/calendar.ts'
import {findDates} from '../../../src/article/ledger/dates.ts'
import {numberOfText} from '../../../src/article/ledger/number-words.ts'
import {isQuoted} from '../../../src/article/quotations.ts'
import type {Span} from '../../../src/article/source-map.ts'
import {undecided, wordsOf} from '../../../src/check/contradiction.ts'
import type {Finding} from '../../../src/check/finding.ts'
import {clockPoints} from './clock-points.ts'

/** A day, by its date or its name, and the time of that day where that is told. */
interface Moment extends Span {
  readonly block: Block
  readonly sentence: Sentence
  /** Days of a year, or the day of the week. */
  readonly day: number
  readonly isWeekday: boolean
  readonly year: number | undefined
  /** Minutes since midnight. */
  readonly minutes: number | undefined
}

const bound =
  '(?:(?<less>less than|fewer than|under|within|barely|not quite|in under)|(?<more>more than|over|at least)|exactly|just|only) '
const counted = new RegExp(
  `(?<![\\p{L}-])(?:${bound})?(?<number>\\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty-four) (?<unit>hours|days) after (?:the|its|their|his|her) (?:\\p{Ll}+ )?(?<noun>\\p{Ll}{3,})(?=[,.;:]|$| (?:a|an|the|he|she|they|began|took|hit|struck)\\b)`,
  'giu'
)
const aDay = new RegExp(`\\b(?:[Oo]n|until|by|,) (${weekdayName})\\b(?!['’]s)`, 'g')
/** What makes a day one on which something was only told or will be. */
const another =
  /\b(?:said|says|told|announced|will|would|due|expected|last|next|previous|another|second|earlier|annual|anniversary|(?:every|each) (?:year|month|week|day|[MTWFS]\p{Ll}+day)|yesterday|again)\b/iu

/** Find a moment that lies otherwise behind an event than the text says: "less than 24 hours after the fireball" from Sunday to Tuesday. */
export function* afterEventFaults(article: Article): Generator<Finding> {
  const blocks = article.blocks.filter(({role}) => role === 'body')
  for (const block of blocks) {
    if (!/ (?:hours|days) after /.test(block.text)) continue
    for (const match of block.text.matchAll(counted)) {
      const {less, more, number = '', unit = '', noun = ''} = match.groups ?? {}
      const value = numberOfText(number.toLowerCase())
      const own = value === undefined ? undefined : momentsIn(block).filter((one) => holds(one, match.index))
      const [to, second] = own ?? []
      if (value === undefined || !to || second || isQuoted(block.quotations, match.index)) continue
      if (another.test(block.text.slice(to.sentence.start, match.index))) continue
      const events = blocks.flatMap((one) => (one.text.includes(noun) ? eventsOf(noun, one, to) : []))
      const [from] = events
      if (!from || events.some(({day, minutes}) => day !== from.day || minutes !== from.minutes)) continue
      const side = less === undefined ? (more === undefined ? 'equal' : 'more') : 'less'
      const [low, high] = hoursBetween(from, to)
      if (isMade(value * (unit === 'days' ? 24 : 1), side, unit, low, high)) continue
      yield fault(match, block, from, to, article)
    }
  }
}

function holds({sentence}: Moment, at: number): boolean {
  return sentence.start <= at && at < sentence.end
}

/** The sentences in which the event itself is told of, with its day. */
function eventsOf(noun: string, block: Block, to: Moment): readonly Moment[] {
  const named = new RegExp(`\\b(?:the|a|an)(?: [\\p{Ll}-]+)? ${noun}\\b(?! of\\b)`, 'iu')
  return momentsIn(block).filter(({sentence, day, isWeekday, block: own}) => {
    const words = block.text.slice(sentence.start, sentence.end)
    if (own === to.block && sentence.start === to.sentence.start) return false
    const at = named.exec(words)
    return (
      at !== null &&
      isWeekday === to.isWeekday &&
      day >= 0 &&
      !/\b(?:after|before|since|until|for|about|of|following|from|despite)(?: \p{L}+)? $/u.test(
        words.slice(0, at.index)
      ) &&
      !another.test(words)
    )
  })
}

/** The sentences of a block that tell one day. */
function momentsIn(block: Block): readonly Moment[] {
  const {text, sentences} = block
  const dates = findDates(text)
  const clocks = clockPoints(block)
  return sentences.flatMap((sentence): Moment[] => {
    const isIn = ({start}: Span): boolean => sentence.start <= start && start < sentence.end
    const [date, other] = dates.filter(isIn)
    const words = text.slice(sentence.start, sentence.end)
    const [name, second] = [...words.matchAll(aDay)]
    const times = clocks.filter(isIn)
    const [time] = times
    const minutes = time && times.length === 1 && time.values.length === 1 ? (time.values[0] ?? 0) % 1440 : undefined
    if (other || (!date && (!name || second))) return []
    if (!date && name) {
      const start = sentence.start + name.index + name[0].length - (name[1]?.length ?? 0)
      const day = weekdays.indexOf(name[1] ?? '')
      return [
        {block, sentence, start, end: start + (name[1]?.length ?? 0), day, isWeekday: true, year: undefined, minutes}
      ]
    }
    if (!date) return []
    const {start, end, day, month, year} = date
    const days = Date.UTC(year ?? 2023, month, day.number) / 86_400_000
    return [{block, sentence, start, end, day: days, isWeekday: false, year, minutes}]
  })
}

/** At least and at most so many hours. */
function hoursBetween(from: Moment, to: Moment): readonly [low: number, high: number] {
  if (from.year !== to.year) return [0, Infinity]
  const days = from.isWeekday ? (to.day - from.day + 7) % 7 : to.day - from.day
  if (from.minutes !== undefined && to.minutes !== undefined) {
    const hours = 24 * days + (to.minutes - from.minutes) / 60
    return [hours, hours]
  }
  return [24 * (days - 1), 24 * (days + 1)]
}

function isMade(hours: number, side: 'less' | 'more' | 'equal', unit: string, low: number, high: number): boolean {
  // Another year's day, or one that lies far off.
  if (low < -24 || low > 20 * hours) return true
  if (side === 'less') return low <= hours
  if (side === 'more') return high >= hours
  const slack = unit === 'days' ? 12 : Math.max(1, hours / 12)
  return low - slack <= hours && hours <= high + slack
}

function fault(match: RegExpExecArray, block: Block, from: Moment, to: Moment, article: Article): Finding {
  const own = {block, start: match.index, end: match.index + match[0].length}
  const reason = `"${match[0]}" here, but from "${wordsOf(from)}" in ${article.where(from.block)} to "${wordsOf(to)}"`
  return {...undecided(own, [from], reason, article), severity: 'warning'}
}
