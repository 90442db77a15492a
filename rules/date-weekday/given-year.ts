import type {Article} from '../../src/article/article.ts'
import type {Block} from '../../src/article/block.ts'
import {weekdayName, weekdays} from '../../src/article/calendar.ts'
import {findDates, nearestYear, weekdayOf, type WrittenDate} from '../../src/article/ledger/dates.ts'
import type {Span} from '../../src/article/source-map.ts'
import type {Finding} from '../../src/check/finding.ts'

/** A date, its year as the text gives it there or near it, and the weekday that is told of it. */
interface Told extends Span {
  readonly block: Block
  readonly date: WrittenDate
  readonly year: number
  readonly weekday: number
  /** Where the year stands. */
  readonly proof: (Span & {readonly block: Block}) | undefined
}

/** "7 October, also a Wednesday", "14 July (a Monday)", "1 June, which falls on a Saturday". */
const behind = new RegExp(
  String.raw`^,? \(?(?:(?:which|and|that|it|this|again|also|once|more|will|be|is|was|falls?|fell|on) ){0,5}a (?<name>${weekdayName})\b(?! (?:night|morning|after|before|in|to))`,
  'u'
)
const ofAnotherYear =
  /\b(?:last|next|that|previous|following|same|every|each) year\b|\byears? (?:ago|earlier|later|before|after)\b|\banniversar/i

/** How many days from a date with its year another may be that is of the year nearest to it. */
const reach = 100

/**
 * Find weekdays that are told behind a date ("28 July, also a Wednesday"), and weekdays of dates whose year another date of the
 * paragraph, or of the one before, gives.
 */
export function* givenYearFaults(article: Article): Generator<Finding> {
  const blocks = article.blocks.filter(({role}) => role === 'body' || role === 'standfirst')
  let last: {readonly block: Block; readonly date: WrittenDate; readonly at: number} | undefined
  for (const [at, block] of blocks.entries()) {
    for (const date of findDates(block.text)) {
      if (last && at - last.at > 1) last = undefined
      const told = toldOf(block, date, last)
      if (told && weekdayOf(told.year, date.month, date.day.number) !== told.weekday) yield finding(told, article)
      if (date.year !== undefined) last = {block, date, at}
    }
  }
}

function toldOf(
  block: Block,
  date: WrittenDate,
  last: {readonly block: Block; readonly date: WrittenDate} | undefined
): Told | undefined {
  const {start, end, weekday, month, day} = date
  const match = weekday ? null : behind.exec(block.text.slice(end, end + 60))
  const name = match?.groups?.['name']
  if (date.year !== undefined) {
    if (!match || name === undefined || date.year < 1753) return undefined
    return {
      block,
      date,
      start,
      end: end + match[0].length,
      year: date.year,
      weekday: weekdays.indexOf(name),
      proof: undefined
    }
  }
  if ((!weekday && name === undefined) || !last || last.date.year === undefined) return undefined
  const sentence = block.sentences.find((one) => one.start <= start && end <= one.end)
  if (!sentence || ofAnotherYear.test(block.text.slice(sentence.start, sentence.end))) return undefined
  const given = Date.UTC(last.date.year, last.date.month, last.date.day.number)
  const year = nearestYear(new Date(given), month, day.number)
  if (Math.abs(Date.UTC(year, month, day.number) - given) > reach * 86_400_000) return undefined
  return {
    block,
    date,
    start,
    end: end + (match?.[0].length ?? 0),
    year,
    weekday: weekday?.day ?? weekdays.indexOf(name ?? ''),
    proof: {block: last.block, start: last.date.start, end: last.date.end}
  }
}

function finding({block, date, start, end, year, proof}: Told, article: Article): Finding {
  const right = weekdays[weekdayOf(year, date.month, date.day.number)] ?? ''
  const words = block.text.slice(start, end)
  return {
    block,
    start,
    end,
    severity: 'warning',
    reason: `"${words}": that day is a ${right}${date.year === undefined ? ` in ${year}` : ''}`,
    because: proof
      ? [{...proof, text: `${article.where(proof.block)} has "${proof.block.text.slice(proof.start, proof.end)}"`}]
      : undefined,
    confidence: 0.9
  }
}
