import type {Passage} from '../../src/article/block.ts'
import {mayNameMonth, printedMonth} from '../../src/article/calendar.ts'
import type {WrittenDate} from '../../src/article/ledger/dates.ts'
import type {PassageFinding} from '../../src/check/finding.ts'

const year = '((?:1[0-9]|20)\\d\\d)(?![\\d%]|[.,:/-]\\d| ?(?:BC|B\\.C|%|per ?cent))'
/** Two years with words that make them a span of time. */
const fromTo = new RegExp(`\\b(from|between) ${year},? (?:to|until|till|through|and|[-–]) ${year}`, 'gi')
/** Two years in brackets, as lives and reigns are told. */
const inBrackets = /[([](?:\p{Ll}{1,9}\.? )?((?:1[0-9]|20)\d\d) ?[-–] ?((?:1[0-9]|20)\d\d)[)\]]/gu
/** Two days of one month: 14–9 May, May 14 to 9. */
const dayFirst = new RegExp(
  `(?<![\\p{L}\\d.,:/$£€-])(\\d{1,2})(?:st|nd|rd|th)?(?: ?[-–] ?| to )(\\d{1,2})(?:st|nd|rd|th)? (?:of )?${printedMonth}(?![\\p{L}])`,
  'gu'
)
const monthFirst = new RegExp(
  `(?<![\\p{L}])${printedMonth} (\\d{1,2})(?:st|nd|rd|th)?(?: ?[-–] ?| to )(\\d{1,2})(?:st|nd|rd|th)?(?=, (?:1\\d|20)\\d\\d|[.;)]|$)`,
  'gu'
)
/** Words that make two figures a change, not a span of time. */
const change =
  /\b(?:rose|rise[ns]?|rising|fell|falls?|fallen|falling|grew|grown|up|down|cut|cuts|increase[ds]?|decrease[ds]?|reduced?|reducing|dropp?(?:ed|s|ing)?|went|change[ds]?|expanded|range[ds]?|back|backwards?|rewind|amended|altered|mov\w+|br(?:ought|ings?)|shift\w*|advanc\w+|reschedul\w+|postpon\w+)\b[^.;]*$/i

/**
 * Find spans of time that run backwards: from 2015 to 2012, 14–9 May.
 *
 * @param dates - The passage's dates.
 */
export function rangeFaults({text}: Passage, dates: readonly WrittenDate[]): PassageFinding[] {
  if (!/\d/.test(text)) return []
  const found: PassageFinding[] = []
  const add = (start: number, end: number): undefined => {
    found.push({
      start,
      end,
      severity: 'warning',
      reason: `Runs backwards: "${text.slice(start, end)}"`,
      confidence: 0.9
    })
  }
  if (/\b(?:1\d|20)\d\d\b/.test(text)) {
    for (const match of text.matchAll(fromTo)) {
      const end = match.index + match[0].length
      if (Number(match[2]) <= Number(match[3])) continue
      if (match[1]?.toLowerCase() === 'from' && isChange(text, match.index)) continue
      // "from 2015 to 2012 members": what is counted.
      if (/^ \p{Ll}+s\b/u.test(text.slice(end, end + 20))) continue
      add(match.index, end)
    }
    for (const match of text.matchAll(inBrackets)) {
      if (Number(match[1]) > Number(match[2])) add(match.index, match.index + match[0].length)
    }
  }
  if (!mayNameMonth.test(text)) return found
  for (const expression of [dayFirst, monthFirst]) {
    for (const match of text.matchAll(expression)) {
      const [from, to] = [Number(match[1]), Number(match[2])]
      if (from > to && from <= 31 && to > 0 && !isChange(text, match.index)) {
        add(match.index, match.index + match[0].length)
      }
    }
  }
  for (const [index, date] of dates.entries()) {
    const next = dates[index + 1]
    if (!next || !/^ (?:to|until|till|through|[-–]) $|^[-–]$/.test(text.slice(date.end, next.start))) continue
    if (isBackwards(date, next) && !isChange(text, date.start)) add(date.start, next.end)
  }
  return found
}

function isChange(text: string, at: number): boolean {
  return change.test(text.slice(Math.max(0, at - 80), at))
}

/** Whether one date lies behind the other in one year; without a year, only within a month: from November to May is a winter. */
function isBackwards(from: WrittenDate, to: WrittenDate): boolean {
  if (from.month === to.month && (from.year === undefined || from.year === to.year)) {
    return from.day.number > to.day.number
  }
  if (from.year === undefined || to.year === undefined) return false
  return from.year > to.year || (from.year === to.year && from.month > to.month)
}
