import type {Passage} from '../../src/article/block.ts'
import {weekdayName} from '../../src/article/calendar.ts'
import {daysIn} from '../../src/article/ledger/dates.ts'
import type {PassageFinding} from '../../src/check/finding.ts'

const slashed = /(?<![\p{L}\d/.=-])(\d{1,2})([/.])(\d{1,2})\2((?:19|20)\d\d)(?![\p{L}\d/-]|\.\d)/gu
// In the international order only where words say that it is a date: numbers of cases and of phones look like it.
const international =
  /(?<=\b(?:on|dated|until|till|by|since|before|after|from|date|dates?):? )((?:1[5-9]|20)\d\d)-(\d\d)-(\d\d)(?![\p{L}\d-])/gu
const opposite = new RegExp(
  `(?<![\\d:.])(?<hour>\\d{1,2})(?:[:.]\\d\\d)? ?(?<half>[ap])\\.?m\\b\\.?,? (?:in the|(?:on )?${weekdayName}|(?:on )?(?:that|the same|the (?:next|following))|this|tomorrow|yesterday) (?<part>morning|afternoon|evening|night)(?=[.,;:)]|$| (?:and|but|when|on|at|to|of|for|with|by|after|before|until|the|a|in)\\b)`,
  'giu'
)
const oppositeBefore = new RegExp(
  `\\b(?:in the|${weekdayName}|that|the same|the (?:next|following)|this|tomorrow|yesterday) (?<part>morning|afternoon|evening|night),? (?:at|from|just (?:after|before)|shortly (?:after|before)) (?<hour>\\d{1,2})(?:[:.]\\d\\d)? ?(?<half>[ap])\\.?m\\b`,
  'giu'
)

/** Find dates in figures that no calendar has, and hours of one half of the day with the name of the other: 2pm in the morning. */
export function figureFaults({text}: Passage): PassageFinding[] {
  const found: PassageFinding[] = []
  if (/\d[/.-]\d{1,2}[/.-]\d/.test(text)) {
    for (const {0: whole, 1: one, 3: two, 4: year, index} of text.matchAll(slashed)) {
      if (!isDay(Number(one), Number(two), Number(year)) && !isDay(Number(two), Number(one), Number(year)))
        found.push(noSuchDay(whole, index))
    }
    for (const {0: whole, 1: year, 2: month, 3: day, index} of text.matchAll(international)) {
      if (!isDay(Number(day), Number(month), Number(year))) found.push(noSuchDay(whole, index))
    }
  }
  if (!/\d ?[ap]\.?m\b/i.test(text) || !/(?:morning|afternoon|evening|night)\b/i.test(text)) return found
  for (const match of [...text.matchAll(opposite), ...text.matchAll(oppositeBefore)]) {
    const [whole] = match
    const {hour = '', half = '', part = ''} = match.groups ?? {}
    if (isOf(part.toLowerCase(), Number(hour) % 12, half.toLowerCase() === 'a')) continue
    const reason = `No such time: "${whole}"`
    found.push({start: match.index, end: match.index + whole.length, severity: 'warning', reason, confidence: 0.9})
  }
  return found
}

/** Whether an hour may be called one of a part of the day. */
function isOf(part: string, hour: number, isMorning: boolean): boolean {
  if (part === 'morning') return isMorning
  if (part === 'night') return isMorning ? hour < 6 : hour > 5
  return !isMorning && (part === 'afternoon' ? hour < 7 : hour > 2)
}

function isDay(day: number, month: number, year: number): boolean {
  return day > 0 && month > 0 && month <= 12 && day <= daysIn(month - 1, year)
}

function noSuchDay(printed: string, start: number): PassageFinding {
  const end = start + printed.length
  return {start, end, severity: 'warning', reason: `No such day: "${printed}"`, confidence: 0.9}
}
