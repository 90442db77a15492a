/**
 * A date or a time that cannot be: a weekday that the date was not ("Tuesday 15 May 2024"), a day that its month does not have, a
 * time that no clock shows, summer time in January, a span of time that runs backwards, a life in which something came before the birth, the one entry of a
 * live blog or a programme whose time stands out of the order of the others, what an entry tells of a time after its own.
 *
 * Readers miss the meeting, and the one who notices writes to the editor.
 *
 * It does not report dates before 1753 (other calendars), weekdays without a year where the day of publication isn't known,
 * numbers that only stand beside a month ("In June 31 people died"), winters and nights ("from November to May"), ratios and
 * scores, or what somebody else did before a birth.
 */
import type {Article} from '../../src/article/article.ts'
import type {Block, Passage} from '../../src/article/block.ts'
import {months, weekdays} from '../../src/article/calendar.ts'
import {daysIn, findDates, nearestYear, weekdayOf, type WrittenDate} from '../../src/article/ledger/dates.ts'
import type {Span} from '../../src/article/source-map.ts'
import type {Finding, PassageFinding} from '../../src/check/finding.ts'
import {rulePlugin, type RulePlugin} from '../../src/check/plugin.ts'
import {defineRule, type Gathered, type Rule} from '../../src/check/rule.ts'
import {courseFaults} from './courses.ts'
import {figureFaults} from './numeric.ts'
import {givenYearFaults} from './given-year.ts'
import {liveFaults} from './live.ts'
import {lifeFaults} from './lives.ts'
import {nextDayFaults} from './next-day.ts'
import {orderFaults} from './order.ts'
import {plant} from './plant.ts'
import {rangeFaults} from './ranges.ts'
import {togetherFaults} from './together.ts'
import {timeFaults} from './times.ts'
import {zoneFaults} from './zones.ts'

/** The rule. */
export const rule: Rule = defineRule({
  meta: {
    id: 'date-weekday',
    description: 'A date or time that cannot be: not that weekday, no such day or time, a span that runs backwards.',
    severity: 'error',
    alsoReads: ['other'],
    presets: ['newsroom', 'essential'],
    fixable: false
  },
  gather,
  judge,
  plant
})

/** The rule as a plugin. */
export const retextDateWeekday: RulePlugin = rulePlugin(rule)

/** A date that may be wrong, or what is wrong within the passage. */
type Fact = {readonly date: WrittenDate} | {readonly finding: PassageFinding}

function gather(passage: Passage): readonly Fact[] {
  if (!/\d/.test(passage.text)) return timeFaults(passage).map((finding) => ({finding}))
  const isOpaque = ({start, end}: Span): boolean => passage.opaque.some((span) => start < span.end && span.start < end)
  const all = findDates(passage.text)
  const dates = all.filter((date) => {
    if (isOpaque(date)) return false
    return isImpossible(date) ? isDate(passage.text, date) : date.weekday !== undefined
  })
  const findings = [
    ...timeFaults(passage),
    ...figureFaults(passage),
    ...rangeFaults(passage, all),
    ...lifeFaults(passage),
    ...courseFaults(passage, all)
  ]
  return [
    ...dates.map((date) => ({date})),
    ...findings.filter((finding) => !isOpaque(finding)).map((finding) => ({finding}))
  ]
}

function isImpossible({day, month, year}: WrittenDate): boolean {
  return day.number === 0 || day.number > daysIn(month, year)
}

/** Whether the number beside a month is a day at all: "In June 31 people died", "on 31 June". */
function isDate(text: string, date: WrittenDate): boolean {
  const beyond = date.day.number > 31
  // "In May 68 people": a number beyond every month is a day only where words and a year, a weekday or its ending say so.
  const marked = date.weekday !== undefined || date.year !== undefined || date.day.suffix !== ''
  if (marked && !beyond) return true
  const announced = /(?:^|[\s(])(?:on|by|until|till|before|after|since|from|dated|of)\s$/i.test(
    text.slice(Math.max(0, date.start - 10), date.start)
  )
  if (beyond) return announced && marked && !/^,? \d/.test(text.slice(date.end, date.end + 3))
  const behind = text.slice(date.end, date.end + 8)
  // "on 31 June for repairs", but "in June 31 people died".
  if (announced && date.dayFirst && /^ \p{Ll}/u.test(behind)) return true
  return announced && /^(?:$|[.,;:)?!]|\s(?:and|at|in|the|to|when|after|before|until)\b)/.test(behind)
}

function judge(gathered: ReadonlyArray<Gathered<Fact>>, article: Article): Finding[] {
  const alone = eachAlone(gathered, article)
  const given = [...givenYearFaults(article)]
  const known = new Set([...alone, ...given].map(({block}) => block))
  return [
    ...alone,
    ...given.filter(({block, start}) => !alone.some((other) => other.block === block && other.start === start)),
    ...orderFaults(article),
    ...liveFaults(article),
    ...zoneFaults(article),
    ...nextDayFaults(article),
    ...(article.publishedAt
      ? []
      : [...togetherFaults(datesIn(gathered), article)].filter(({block}) => !known.has(block)))
  ]
}

function datesIn(gathered: ReadonlyArray<Gathered<Fact>>): Array<{readonly block: Block; readonly date: WrittenDate}> {
  return gathered.flatMap(({block, facts}) =>
    facts.flatMap((fact) => ('date' in fact && !isImpossible(fact.date) ? {block, date: fact.date} : []))
  )
}

function eachAlone(gathered: ReadonlyArray<Gathered<Fact>>, article: Article): Finding[] {
  return gathered.flatMap(({block, facts}) =>
    facts.flatMap((fact) => {
      if ('finding' in fact) return {...fact.finding, block}
      const {date} = fact
      return isImpossible(date) ? impossible(block, date) : (mismatch(block, date, article) ?? [])
    })
  )
}

/** What tells, around a day that no calendar has, that the writer knows. */
const known =
  /\b(?:(?:dates?|days?|those|ones?) (?:such as|like)|invalid|non-?existent|no such (?:day|date)|not a (?:real|valid) (?:day|date)|imaginary|doesn['’]t exist|don['’]t exist|did(?:n['’]t| not) exist|does not exist|never (?:was|existed|came))\b/i

function impossible(block: Block, date: WrittenDate): Finding | [] {
  const {start, end} = date
  if (known.test(block.text.slice(Math.max(0, start - 60), end + 60))) return []
  const last = daysIn(date.month, date.year)
  const month = months[date.month] ?? ''
  const when = date.month === 1 && date.year !== undefined ? `${month} ${date.year}` : month
  return {
    block,
    start,
    end,
    reason: `No such day: "${block.text.slice(start, end)}" (${when} has ${last} days)`,
    confidence: 0.98
  }
}

function mismatch(block: Block, date: WrittenDate, article: Article): Finding | undefined {
  const {weekday, day, month} = date
  const {publishedAt} = article
  const year = date.year ?? (publishedAt ? yearBeside(block.text, date, publishedAt) : undefined)
  if (!weekday || year === undefined || year < 1753) return undefined
  const right = weekdayOf(year, month, day.number)
  if (right === weekday.day) return undefined
  const {text} = block
  const actual = text.slice(date.start, date.end)
  const abbreviated = text.slice(weekday.start, weekday.end)
  const full = weekdays[right] ?? ''
  const name = abbreviated.endsWith('day') ? full : full.slice(0, 3) + (abbreviated.endsWith('.') ? '.' : '')
  const byWeekday = name + actual.slice(abbreviated.length)
  // The nearest day that is that weekday, if it is in the same month.
  const step = ((weekday.day - right + 10) % 7) - 3
  const other = day.number + step
  const possible = other >= 1 && other <= daysIn(month, year)
  const suffix = day.suffix === '' ? '' : ordinal(other)
  const byDay =
    actual.slice(0, day.start - date.start) + other + suffix + actual.slice(day.end + day.suffix.length - date.start)
  const monthName = months[month] ?? ''
  const otherDate = date.dayFirst ? `${other} ${monthName}` : `${monthName} ${other}`
  const given = date.year === undefined ? ` in ${year}` : ''
  return {
    block,
    start: date.start,
    end: date.end,
    severity: 'warning',
    reason: `"${actual}" is a ${full}${given}${possible ? `; the ${weekdays[weekday.day]} is ${otherDate}` : ''}`,
    expected: possible ? [byWeekday, byDay] : [],
    // Which of the two is wrong only the writer knows.
    certain: false,
    confidence: 0.95
  }
}

/** How much further from the publication than the nearest one a day may lie that is meant: an inquest in November tells of May. */
const reach = 1.5

/**
 * The year of a date that has none: by the words behind it, else one within reach in which its weekday is right, else the one
 * in which it lies nearest to the day of publication.
 */
function yearBeside(text: string, {end, month, day, weekday}: WrittenDate, published: Date): number | undefined {
  const behind =
    /^,? (?:(?:of )?(last|this|next) year|(?:of )?(?:that|the same|the (?:following|previous)) year)\b/.exec(
      text.slice(end, end + 30)
    )
  if (!behind) {
    const nearest = nearestYear(published, month, day.number)
    const away = (year: number): number => Math.abs(Date.UTC(year, month, day.number) - published.getTime())
    return (
      [nearest - 1, nearest + 1].find((year) => {
        return away(year) < away(nearest) * reach && weekdayOf(year, month, day.number) === weekday?.day
      }) ?? nearest
    )
  }
  const [, which] = behind
  // That year may be any.
  if (which === undefined) return undefined
  return published.getUTCFullYear() + (which === 'last' ? -1 : which === 'next' ? 1 : 0)
}

function ordinal(number: number): string {
  if (number >= 11 && number <= 13) return 'th'
  return ['th', 'st', 'nd', 'rd'][number % 10] ?? 'th'
}
