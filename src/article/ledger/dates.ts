import {mayNameMonth, months, printedMonth, printedWeekday, weekdays} from '../calendar.ts'
import type {Span} from '../source-map.ts'

/** A calendar date as it stands in a text: what of it is given. Offsets are UTF-16 units of the text. */
export interface WrittenDate extends Span {
  /** 0 (Sunday) to 6 and where the weekday stands; undefined where none is given with the date. */
  readonly weekday: (Span & {readonly day: number}) | undefined
  /** 1 to 31, and where the number stands. */
  readonly day: Span & {readonly number: number; readonly suffix: string}
  /** 0 to 11, as `Date` counts. */
  readonly month: number
  readonly year: number | undefined
  /** Whether the day stands before the month: 14 May. */
  readonly dayFirst: boolean
}

const weekday = `(?<weekday>${printedWeekday})`
const month = `(?<month>${printedMonth})`
const day = '(?<day>\\d{1,2})(?<suffix>st|nd|rd|th)?'
const gap = '[ \\u00A0]{1,2}'
const year = `(?:,?${gap}(?<year>1[6-9]\\d\\d|20\\d\\d)(?![\\d-]))?`
const before = `(?<![\\p{L}\\d–/.-])(?:${weekday},?${gap}(?:the${gap})?)?`
const dayFirst = new RegExp(`${before}${day}(?:${gap}of)?${gap}${month}(?![\\p{L}])${year}`, 'gu')
const monthFirst = new RegExp(
  `${before}${month}${gap}(?:the${gap})?${day}(?![\\d:%]|[.,]\\d|${gap}(?:per cent|percent|million|billion))${year}`,
  'gu'
)

/** Find the dates of a text that give a day and a month, with the weekday and the year where they are given too. */
export function findDates(text: string): WrittenDate[] {
  // Most blocks have no month in them.
  if (!/\d/.test(text) || !mayNameMonth.test(text)) return []
  const found = [...read(text, dayFirst, true), ...read(text, monthFirst, false)]
  found.sort((a, b) => a.start - b.start || b.end - a.end)
  // "14 May 2024" is not also "May 20".
  return found.filter((date, index) => !found.slice(0, index).some((other) => date.start < other.end))
}

function read(text: string, expression: RegExp, isDayFirst: boolean): WrittenDate[] {
  return [...text.matchAll(expression)].map((match) => {
    const groups = match.groups ?? {}
    const start = match.index
    const all = match[0]
    const named = groups['weekday']
    const number = groups['day'] ?? ''
    const monthAt = isDayFirst
      ? 0
      : all.indexOf(groups['month'] ?? '', named?.length ?? 0) + (groups['month']?.length ?? 0)
    const dayAt = start + all.indexOf(number, isDayFirst ? (named?.length ?? 0) : monthAt)
    return {
      start,
      end: start + all.length,
      weekday: named === undefined ? undefined : {start, end: start + named.length, day: indexOf(weekdays, named, 3)},
      day: {start: dayAt, end: dayAt + number.length, number: Number(number), suffix: groups['suffix'] ?? ''},
      month: indexOf(months, groups['month'] ?? '', 3),
      year: groups['year'] === undefined ? undefined : Number(groups['year']),
      dayFirst: isDayFirst
    }
  })
}

function indexOf(names: readonly string[], name: string, letters: number): number {
  return names.findIndex((full) => full.slice(0, letters) === name.slice(0, letters))
}

/** How many days a month has: of February 29 where the year isn't known. */
export function daysIn(month: number, year: number | undefined): number {
  return new Date(Date.UTC(year ?? 2024, month + 1, 0)).getUTCDate()
}

/** The weekday of a date in the Gregorian calendar, 0 (Sunday) to 6. */
export function weekdayOf(year: number, month: number, day: number): number {
  return new Date(Date.UTC(year, month, day)).getUTCDay()
}

/** The year in which a date without one lies nearest to the day of publication. */
export function nearestYear(published: Date, month: number, day: number): number {
  const year = published.getUTCFullYear()
  const distance = (candidate: number): number => Math.abs(Date.UTC(candidate, month, day) - published.getTime())
  return [year - 1, year, year + 1].toSorted((a, b) => distance(a) - distance(b))[0] ?? year
}
