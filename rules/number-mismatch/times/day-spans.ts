import type {Passage} from '../../../src/article/block.ts'
import {monthName, months, weekdayName, weekdays} from '../../../src/article/calendar.ts'
import {numberOfText} from '../../../src/article/ledger/number-words.ts'
import type {PassageFinding} from '../../../src/check/finding.ts'

const number = '(?<![\\p{L}\\d.,$£€-])(?<number>\\d{1,3}|[a-z]{3,9}(?:-[a-z]{3,5})?)'
const length = `${number}[ -](?<unit>day|night|week|month)s?`
const dayMonth = (name: string): string =>
  `(?:(?<${name}day>\\d{1,2})(?:st|nd|rd|th)? (?<${name}month>${monthName})|(?<${name}second>${monthName}) (?<${name}number>\\d{1,2})(?:st|nd|rd|th)?)`
const ends = `(?:(?<first>\\d{1,2})(?:st|nd|rd|th)?(?: (?:until|till|to|through|and) | ?[–-] ?)(?<last>\\d{1,2})(?:st|nd|rd|th)? (?:of )?${monthName}|(?:${weekdayName},? )?${dayMonth('a')}(?:,? (?:until|till|to|through|and) | ?[–-] ?)(?:${weekdayName},? )?${dayMonth('b')}|(?<from>${weekdayName})(?: (?:until|till|to|through|and) | ?[–-] ?)(?<to>${weekdayName})|(?<begin>${monthName})(?: (?:until|till|to|through|and) | ?[–-] ?)(?<end>${monthName}))(?![\\p{L}\\d]| \\d)`
/** "six weeks, from 1 September to 29 September", "the three-day event runs from Friday to Saturday". */
const lengthFirst = new RegExp(
  `${length}(?<words>,?(?: [\\p{Ll}’'-]+){0,6},?) (?:from|between|\\()(?: the)? ?${ends}`,
  'gu'
)
/** "between May and March, three months in all". */
const endsFirst = new RegExp(
  `\\b(?:[Ff]rom|[Bb]etween) ${ends}(?:,| –| —|:| \\() ?(?:a (?:total|period|span) of |that is |or |some |last(?:s|ed) (?:for )?|took |covers? |covered )?${length}(?= in all| altogether| in total| of the year|[.,;:)]|$)`,
  'gu'
)
const vetoes =
  /\b(?:about|around|nearly|almost|over|under|more than|less than|at least|up to|some|roughly|of|every|each|first|last|next|past|another|further|after|within|than|to|or|and|for the|in the) (?:the |a |an )?$/i
/** What parts a length from the ends that stand behind it. */
const apart = /\b(?:and|but|old|ago|later|after|before|open|each|every|per|notice|pass|ticket|forecast|average|delay)\b/

/** Find lengths in days, weeks or months that the days, weekdays or months beside them don't make. */
export function daySpanFaults({text, role}: Passage): PassageFinding[] {
  if (role === 'table' || !/[ -](?:day|night|week|month)/.test(text) || !may.test(text)) return []
  return [...text.matchAll(lengthFirst), ...text.matchAll(endsFirst)].flatMap((match) => {
    const {number: printed = '', unit = '', words = ''} = match.groups ?? {}
    const value = numberOfText(printed.toLowerCase())
    const made = madeBetween(match.groups ?? {})
    const start = match.index + match[0].search(new RegExp(`${printed}[ -]${unit}`))
    if (value === undefined || value < 2 || made === undefined || fits(value, unit, made)) return []
    if (apart.test(words) || vetoes.test(text.slice(Math.max(0, start - 24), start))) return []
    // What is far off is another matter.
    const told = value * (inDays[unit] ?? 1)
    if (Math.max(told, made.days) > 5 * Math.min(told, made.days)) return []
    return [
      {
        start,
        end:
          start +
          printed.length +
          unit.length +
          1 +
          (/^s/.test(text.slice(start + printed.length + unit.length + 1)) ? 1 : 0),
        reason: `"${match[0]}": those are ${made.text}, not "${printed}"`,
        places: [{start: match.index, end: match.index + match[0].length}],
        confidence: 0.8
      }
    ]
  })
}

const may = new RegExp(`${monthName}|${weekdayName}`)
const inDays: Readonly<Record<string, number>> = {day: 1, night: 1, week: 7, month: 30.4}

interface Made {
  readonly days: number
  /** How many days more or fewer there may be. */
  readonly slack: number
  readonly text: string
  /** Whether only weekdays are told, which come round again. */
  readonly isWeek: boolean
}

function madeBetween(groups: Readonly<Record<string, string | undefined>>): Made | undefined {
  const {from, to, begin, end} = groups
  if (from !== undefined && to !== undefined) {
    const days = ((weekdays.indexOf(to) - weekdays.indexOf(from) + 7) % 7) + 1
    return days === 1 ? undefined : {days, slack: 0, text: `${days} days`, isWeek: true}
  }
  if (begin !== undefined && end !== undefined) {
    const apart = (months.indexOf(end) - months.indexOf(begin) + 12) % 12
    return apart === 0
      ? undefined
      : {days: apart * 30.4, slack: 31, text: `${apart} or ${apart + 1} months`, isWeek: false}
  }
  const {first, last} = groups
  if (first !== undefined && last !== undefined) {
    const days = Number(last) - Number(first) + 1
    return days < 2 ? undefined : {days, slack: 0, text: `${days} days`, isWeek: false}
  }
  const [a, b] = ['a', 'b'].map((name) => {
    const month = months.indexOf(groups[`${name}month`] ?? groups[`${name}second`] ?? '')
    return Date.UTC(2023, month, Number(groups[`${name}day`] ?? groups[`${name}number`])) / 86_400_000
  }) as [number, number]
  const days = b < a ? b - a + 365 : b - a
  return days === 0 ? undefined : {days: days + 1, slack: 0, text: `${days + 1} days`, isWeek: false}
}

function fits(value: number, unit: string, {days, slack, isWeek}: Made): boolean {
  if (unit === 'day' || unit === 'night')
    return slack > 0 || value === days || value === days - 1 || (isWeek && value > 7)
  if (isWeek) return true
  const told = value * (inDays[unit] ?? 1)
  return Math.abs(told - days) <= Math.max(slack + 2, unit === 'week' ? 4 : 17)
}
