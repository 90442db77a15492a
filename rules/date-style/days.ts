import {mayNameMonth, printedMonth, weekdayName} from '../../src/article/calendar.ts'
import type {Span} from '../../src/article/source-map.ts'
import type {HouseStyles} from '../../src/desk/house-styles.ts'

/** A day of a month as it stands in a text. */
export interface WrittenDay extends Span {
  readonly dayFirst: boolean
  readonly day: number
  /** The last day of a range, with what parts the two: `–7`, ` and 6`; `''` where there is none. */
  readonly range: string
  readonly month: string
  /** The year with what stands before it: `, 2024`; `''` where there is none. */
  readonly year: string
  /** Whether the day has its ordinal ending: 5th. */
  readonly ordinal: boolean
  /** Whether small words are part of it: the 5th of May. */
  readonly wordy: boolean
  /** The weekday before it, with a space and no comma. */
  readonly weekday: string
}

const month = `(?<month>${printedMonth})`
const ending = '(?:st|nd|rd|th)'
const day = (after: string): string =>
  `(?<day>[12]\\d|3[01]|0?[1-9])(?<ending>${ending})?(?<range>(?:[-–—]|[ \\u00A0](?:and|to|or|&|[-–—])[ \\u00A0])(?:[12]\\d|3[01]|0?[1-9])${ending}?(?![\\d:.,]\\d|\\d${after}))?`
const year = `(?<year>,?[ \\u00A0](?:1[6-9]|20)\\d\\d(?![\\d–-]|,\\d))?`
const weekday = `(?<weekday>${weekdayName}[ \\u00A0])?`
let expressions: readonly [dayFirst: RegExp, monthFirst: RegExp] | undefined

function compile(): readonly [RegExp, RegExp] {
  return [
    new RegExp(
      `(?<![\\p{L}\\d–/.$£€:#-]|[$£€] |\\d, )(?<!${printedMonth}[ \\u00A0])${weekday}(?<the>the[ \\u00A0](?=\\d+${ending} of))?${day('')}[ \\u00A0](?<of>of[ \\u00A0])?${month}(?![\\p{L}-]|[ \\u00A0]\\d{1,2}(?:,|\\b(?![,:]?\\d)))${year}`,
      'gu'
    ),
    new RegExp(
      `(?<![\\p{L}-]|\\d |\\d${ending} |${ending} of )${weekday}${month}[ \\u00A0](?<the>the[ \\u00A0])?${day(`|[ \\u00A0](?:of[ \\u00A0])?${printedMonth}`)}(?![\\d%\\p{L}]|[:.,/-]\\d|, \\d{1,2}(?!\\d)|[ \\u00A0](?:per cent|percent|million|billion|people|years|[ap]\\.?m))${year}`,
      'gu'
    )
  ]
}

/** Find the days of months that a text gives, in order. */
export function readDays(text: string): WrittenDay[] {
  if (!/\d/.test(text) || !mayNameMonth.test(text)) return []
  expressions ??= compile()
  const found = expressions.flatMap((expression, at) =>
    [...text.matchAll(expression)].map(({index, 0: printed, groups = {}}): WrittenDay => {
      return {
        start: index,
        end: index + printed.length,
        dayFirst: at === 0,
        day: Number(groups['day']),
        range: groups['range'] ?? '',
        month: groups['month'] ?? '',
        year: groups['year'] ?? '',
        ordinal: groups['ending'] !== undefined,
        wordy: groups['of'] !== undefined || groups['the'] !== undefined,
        weekday: groups['weekday'] ?? ''
      }
    })
  )
  found.sort((a, b) => a.start - b.start || b.end - a.end)
  return found.filter((one, at) => !found.slice(Math.max(0, at - 2), at).some((other) => one.start < other.end))
}

/** Write a day as the house does; undefined where it stands so. */
export function writeDay(written: WrittenDay, style: NonNullable<HouseStyles['dates']>): string | undefined {
  const {dayFirst, day, range, month, year, ordinal, wordy, weekday} = written
  const [first, ordinals] = [!style.startsWith('May'), style.includes('th')]
  const asked = range === '' ? ordinal : ordinal || /\p{L}$/u.test(range)
  if (dayFirst === first && asked === ordinals && !wordy) return undefined
  const number = (value: number): string => `${value}${ordinals ? endingOf(value) : ''}`
  const days = number(day) + range.replace(/\b\d\w*$/, (last) => number(Number.parseInt(last, 10)))
  const only = year.replace(/^,?[ \u00A0]/, '')
  if (first) return `${weekday}${days} ${month}${only && ` ${only}`}`
  return `${weekday && `${weekday.trimEnd()}, `}${month} ${days}${only && `, ${only}`}`
}

function endingOf(value: number): string {
  if (value > 10 && value < 14) return 'th'
  return ['th', 'st', 'nd', 'rd'][value % 10] ?? 'th'
}
