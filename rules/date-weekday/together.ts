import type {Article} from '../../src/article/article.ts'
import type {Block} from '../../src/article/block.ts'
import {daysIn, weekdayOf, type WrittenDate} from '../../src/article/ledger/dates.ts'
import type {Finding} from '../../src/check/finding.ts'

/** A date with its weekday and no year. */
export interface Dated {
  readonly block: Block
  readonly date: WrittenDate
  readonly weekday: number
  /** Day of a year that is no leap year, from 0. */
  readonly day: number
}

const ofAnotherYear =
  /\b(?:1[5-9]|20)\d\d\b|\b(?:last|next|that|previous|following|same) year\b|\byears? (?:ago|earlier|later|before|after)\b|\banniversar/i

/**
 * Compare dates that have a weekday and no year with each other, where nobody knows the day of publication: Monday, March 9, and
 * Saturday, March 20, are in no year both right. Where more than two agree but for one, that one is told; of two, either.
 */
export function* togetherFaults(
  dates: ReadonlyArray<{readonly block: Block; readonly date: WrittenDate}>,
  article: Article
): Generator<Finding> {
  const all = dates.flatMap(({block, date}) => datedOf(block, date) ?? [])
  if (all.length < 2 || all.length > most) return
  const years = yearsAround(article)
  const agree = (one: Dated, other: Dated): boolean => mayBeOfOneYear(one, other, years)
  const agreeing = all.map((one) => all.filter((other) => agree(one, other)))
  const odd = all.filter((_, index) => agreeing[index]?.length === 1)
  const [first, second] = all
  if (all.length === 2 && odd.length === 2 && first && second) {
    yield {...finding(second, first, article), severity: 'info', undecided: true}
    return
  }
  const [lone] = odd
  const rest = all.filter((one) => one !== lone)
  const [proof] = rest
  if (!lone || !proof || odd.length > 1 || !rest.every((one) => rest.every((other) => agree(one, other)))) return
  yield finding(lone, proof, article)
}

/** With how many dates it stops: a calendar of events is of more than one year. */
const most = 60

function datedOf(block: Block, date: WrittenDate): Dated | undefined {
  const {weekday, year, day, month} = date
  if (!weekday || year !== undefined || ofAnotherYear.test(sentenceOf(block, date))) return undefined
  let days = day.number - 1
  for (let index = 0; index < month; index++) days += daysIn(index, 2023)
  return {block, date, weekday: weekday.day, day: days}
}

function sentenceOf({text, sentences}: Block, {start, end}: WrittenDate): string {
  const sentence = sentences.find((one) => one.start <= start && end <= one.end)
  return sentence ? text.slice(sentence.start, sentence.end) : text
}

/** How many years before and behind one that an article names its dates may be. */
const past = 2
const ahead = 4

/** The years that an article may be of, by those that it names; empty where it names none of this century. */
function yearsAround({blocks}: Article): readonly number[] {
  const named = blocks.flatMap(({text}) =>
    [...text.matchAll(/(?<![\d$£€₹,.-])20\d\d(?![\d%]|,\d)/g)].map(([year]) => Number(year))
  )
  return [...new Set(named.flatMap((year) => Array.from({length: past + ahead + 1}, (_, step) => year - past + step)))]
}

/** Whether two dates can be of one year, or of two that follow each other: the nearer way round; over the end of February, with a leap day or without. */
function mayBeOfOneYear(one: Dated, two: Dated, years: readonly number[]): boolean {
  if (one === two) return true
  const [from, to] = one.day <= two.day ? [one, two] : [two, one]
  const apart = to.day - from.day
  const over = apart > 182
  const days = over ? apart - 365 : apart
  const weekday = (((to.weekday - from.weekday) % 7) + 7) % 7
  const due = ((days % 7) + 7) % 7
  if (weekday === due) return true
  const leaps = over
    ? from.day >= endOfFebruary || to.day < endOfFebruary
    : from.day < endOfFebruary && to.day >= endOfFebruary
  if (!leaps || weekday !== (due + (over ? 6 : 1)) % 7) return false
  // With the leap day only in a leap year in which the weekdays are right.
  return years.length === 0 || years.some((year) => isIn(from, year) && isIn(to, over ? year - 1 : year))
}

function isIn({date: {month, day}, weekday}: Dated, year: number): boolean {
  return weekdayOf(year, month, day.number) === weekday
}

const endOfFebruary = 59

function finding(lone: Dated, proof: Dated, article: Article): Finding {
  const {block, date} = lone
  const [here, there] = [lone, proof].map(({block: {text}, date: {start, end}}) => text.slice(start, end)) as [
    string,
    string
  ]
  const where = article.where(proof.block)
  return {
    block,
    start: date.start,
    end: date.end,
    reason: `"${here}" and "${there}" (${where}) are not of one year: which weekday is right?`,
    severity: 'warning',
    because: [{block: proof.block, start: proof.date.start, end: proof.date.end, text: `${where} has "${there}"`}],
    confidence: 0.9
  }
}
