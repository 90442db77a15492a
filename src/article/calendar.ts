// What English calls the days of the week and the months: as lists, as questions about a word, and as sources that the expressions of
// readers are put together from. The sources are groups that capture nothing; an expression of words in lower case takes them in lower
// case. Dates as a whole are read in ./ledger/dates.ts.

/** Weekdays, from Sunday. */
export const weekdays: readonly string[] = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday'
]

/** Months, from January. */
export const months: readonly string[] = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December'
]

/** Source: a weekday in full. */
export const weekdayName: string = '(?:Sun|Mon|Tues|Wednes|Thurs|Fri|Satur)day'

/** Source: a weekday abbreviated, without its stop. */
export const shortWeekday: string = '(?:Sun|Mon|Tues?|Wed|Thu|Thurs?|Fri|Sat)'

/** Source: a weekday as texts print it, in full or abbreviated, with the stop or without. */
export const printedWeekday: string = `(?:${weekdayName}|${shortWeekday}\\b\\.?)`

/** Source: the first three letters of a weekday in full or abbreviated. */
export const weekdayStart: string = '(?:Sun|Mon|Tue|Wed|Thu|Fri|Sat)'

/** Source: a month in full. */
export const monthName: string = `(?:${months.join('|')})`

/** Source: a month abbreviated, without its stop; May has no such form. */
export const shortMonth: string = '(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)'

/** Source: a month as texts print it, in full or abbreviated, with the stop or without. */
export const printedMonth: string = `(?:${monthName}|${shortMonth}\\b\\.?)`

/** Source: the first three letters of a month in full or abbreviated. */
export const monthStart: string = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)'

/** What a text can't do without that names a month. */
export const mayNameMonth: RegExp = new RegExp(`\\b${monthStart}`)

const lowerWeekdays = new Set(weekdays.map((name) => name.toLowerCase()))
const lowerMonths = new Set(months.map((name) => name.toLowerCase()))

/** Whether a word, in lower case, is a weekday in full. */
export function isWeekday(word: string): boolean {
  return word.endsWith('day') && lowerWeekdays.has(word)
}

/** Whether a word, in lower case, is a month in full. */
export function isMonth(word: string): boolean {
  return lowerMonths.has(word)
}

/** Whether a word, in lower case, is a weekday or a month in full. */
export function isOfCalendar(word: string): boolean {
  return isWeekday(word) || isMonth(word)
}
