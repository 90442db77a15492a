import type {Passage} from '../../src/article/block.ts'
import {monthStart, weekdayStart} from '../../src/article/calendar.ts'
import type {Span} from '../../src/article/source-map.ts'
import {wordBehind, type StyleSlip} from '../../src/check/house-style.ts'
import type {TimeStyle} from '../../src/desk/house-styles.ts'

/** A time of day as it stands in a text. */
export interface WrittenTime extends Span {
  readonly printed: string
  readonly hour: number
  /** Two digits; undefined where none stand. */
  readonly minutes: string | undefined
  /** What parts hours and minutes; `''` where there are no minutes. */
  readonly sign: string
  /** Undefined for the clock of 24 hours. */
  readonly half: 'a' | 'p' | undefined
  /** The start of a range whose end alone has its half of the day: the `10` of "10 to 11am"; `''` where there is none. */
  readonly first: {readonly hour: number; readonly minutes: string | undefined; readonly link: string} | undefined
  /** Whether the full stop of "a.m." closes the sentence too; undefined where that is unclear. */
  readonly closes: boolean | undefined
  /** Whether a full stop stands behind, as the sentence's own. */
  readonly stopped: boolean
}

const clock12 =
  /(?<![\p{L}\d.,:/$£€#])(?:(?<hour0>1[0-2]|0?[1-9])(?:[:.](?<minutes0>[0-5]\d))?(?<link>[-–—]|[ \u00A0](?:to|and|or|until|till|[-–—])[ \u00A0]))?(?<hour>1[0-2]|0?[1-9])(?:(?<sign>[:.])(?<minutes>[0-5]\d))?[ \u00A0]?(?<half>[ap]\.[ \u00A0]?m\.?|[ap]m|[AP]\.M\.?|[AP]M)(?![\p{L}\d])/gu
const clock24 =
  /(?<=\b(?:at|from|to|until|till|by|before|after|between|and|around|about|of)[ \u00A0]|\d:\d\d[-–—])(?<hour>0\d|1[3-9]|2[0-3])(?<sign>:)(?<minutes>[0-5]\d)(?![\d:]|\.\d|\p{L}|%|[ \u00A0]?(?:[ap]\.?m|UTC|GMT|Z\b|CET|CEST|BST|[+-]))/giu
const notEnd = new RegExp(
  String.raw`^(?:E[SD]?T|C[SD]?T|M[SD]T|P[SD]?T|GMT|BST|UTC|Eastern|Central|Mountain|Pacific|${weekdayStart}|${monthStart}|I\b)`
)

/** Find the times of day that a passage gives in figures, in order. */
export function readTimes(passage: Passage): WrittenTime[] {
  const {text} = passage
  if (!/\d/.test(text) || !/\d[ \u00A0]?[ap]\.?[ \u00A0]?m|\d:\d\d/i.test(text)) return []
  const found: WrittenTime[] = []
  for (const {index, 0: all, groups = {}} of text.matchAll(clock12)) {
    const printed = all
    const end = index + printed.length
    const rest = text.slice(end, end + 24)
    const next = /^\S.*$/.exec(rest.replace(/^["”’')\]]*[ \u00A0\n]*/, ''))?.[0] ?? ''
    const dotted = printed.endsWith('.')
    const boundary = /^["”’')\]]*\s*$/.test(rest) || wordBehind(passage, end)?.initial === true
    const capital = /^["“‘'(]?\p{Lu}/u.test(next) && /^["”’')\]]*\s/.test(rest)
    found.push({
      start: index,
      end,
      printed,
      hour: Number(groups['hour']),
      minutes: groups['minutes'],
      sign: groups['sign'] ?? '',
      half: /^a/i.test(groups['half'] ?? '') ? 'a' : 'p',
      first:
        groups['hour0'] === undefined
          ? undefined
          : {hour: Number(groups['hour0']), minutes: groups['minutes0'], link: groups['link'] ?? ''},
      closes: !dotted
        ? false
        : /^["”’')\]]*\s*$/.test(rest)
          ? true
          : !capital || notEnd.test(next)
            ? false
            : boundary
              ? true
              : undefined,
      stopped: rest.startsWith('.') && !/^\.[\d.]/.test(rest)
    })
  }
  for (const {index, 0: printed, groups = {}} of text.matchAll(clock24)) {
    if (/\p{Lu}\p{L}{1,20} (?:and )?$/u.test(text.slice(Math.max(0, index - 20), index))) continue
    found.push({
      start: index,
      end: index + printed.length,
      printed,
      hour: Number(groups['hour']),
      minutes: groups['minutes'],
      sign: ':',
      half: undefined,
      first: undefined,
      closes: false,
      stopped: text.charAt(index + printed.length) === '.'
    })
  }
  return found.toSorted((a, b) => a.start - b.start)
}

/** The slip of a time that the house writes otherwise; undefined where it stands so. */
export function writeTime(time: WrittenTime, {clock, minutes}: TimeStyle): StyleSlip | undefined {
  const {start, printed, half, first, closes, stopped} = time
  const usual = clock === '10:00' ? ':' : time.sign || ':'
  const sign = minutes === undefined ? usual : minutes === 'stop' ? '.' : ':'
  const house = clock
    ? `writes times as ${sample(clock, minutes)}`
    : `parts hours and minutes with a ${minutes === 'stop' ? 'full stop' : 'colon'}`
  if (!clock) {
    if (half === undefined && minutes === 'stop') return undefined
    const right = printed.replace(/(?<=\d)[:.](?=\d)/g, sign)
    return right === printed ? undefined : {start, end: time.end, right, certain: true, house}
  }
  const short = clock === '10:00'
  const ending = short ? '' : halfOf(clock, half ?? (time.hour < 12 ? 'a' : 'p'))
  const part = (hour: number, digits: string | undefined, of: 'a' | 'p' | undefined): string => {
    if (short) {
      const full = of === undefined ? hour : (hour % 12) + (of === 'p' ? 12 : 0)
      return `${String(full).padStart(2, '0')}${sign}${digits ?? '00'}`
    }
    const twelve = hour % 12 === 0 ? 12 : hour % 12
    return `${twelve}${digits === undefined || digits === '00' ? '' : sign + digits}`
  }
  // "10 to 11am" begins in the same half of the day, "10 to 2pm" in the other.
  const other = half === 'a' ? 'p' : 'a'
  const opening = first && (first.hour % 12 < time.hour % 12 ? half : other)
  const from = first ? part(first.hour, first.minutes, opening) + first.link : ''
  let right = from + part(time.hour, time.minutes, half) + ending
  let end = time.end
  // A stop that closes the sentence stays; one that is there already isn't doubled.
  if (closes && !right.endsWith('.')) right += '.'
  else if (stopped && right.endsWith('.') && !printed.endsWith('.')) end++
  if (right === printed || (right === `${printed}.` && end > time.end)) return undefined
  // "8am" and "08:00 am" alike: one that differs in nothing but its sentence's stop stands.
  return {start, end, right, certain: closes !== undefined && (!first || !short), house}
}

function halfOf(clock: NonNullable<TimeStyle['clock']>, half: 'a' | 'p'): string {
  return clock === '10 a.m.' ? ` ${half}.m.` : `${clock === '10 am' ? ' ' : ''}${half}m`
}

function sample(clock: NonNullable<TimeStyle['clock']>, minutes: TimeStyle['minutes']): string {
  if (minutes === undefined) return clock
  const sign = minutes === 'stop' ? '.' : ':'
  return clock === '10:00' ? `10${sign}00` : `${clock} and ${clock.replace('10', `10${sign}30`)}`
}
