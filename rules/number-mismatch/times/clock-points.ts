import type {Block} from '../../../src/article/block.ts'
import {weekdayName, weekdays} from '../../../src/article/calendar.ts'
import {numberOfText} from '../../../src/article/ledger/number-words.ts'
import {matchesAt} from '../cues.ts'
import {sentenceAt, type Point} from './points.ts'

const hours = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|1[0-2]|[1-9]'
const part = 'morning|afternoon|evening|night'
/** A time of day in words or figures, and the part of the day, the weekday or "the next day" behind it. */
const time = new RegExp(
  `(?<![\\p{L}\\d.,:$£€₹–-])(?:(?<named>noon|midday|midnight)|(?<past>half|a? ?quarter|(?:\\p{L}+|\\d{1,2}) minutes|five|ten|twenty|twenty-five) (?<side>past|to) (?<pasthour>${hours})|(?<clock>${hours}) o['’]clock|(?<hour>\\d{1,2})(?:[.:](?<minute>[0-5]\\d))? ?(?<half>[ap])\\.?m\\b\\.?|(?<h24>[01]?\\d|2[0-3]):(?<m24>[0-5]\\d)(?![\\d:])|(?<=\\b(?:at|until|till|by|from|before) )(?<bare>${hours})(?= (?:in the (?:${part})|at night|that (?:${part})|on ${weekdayName}|the (?:next|following))\\b))` +
    `(?:,? (?:in the|at|that|this) (?<part>${part}))?(?:,? (?:on |the )?(?:(?<next>next|following) (?:day|morning|afternoon|evening)|(?<day>${weekdayName})(?: (?<daypart>${part}))?)\\b)?`,
  'iuy'
)
/** "a quarter past ten" */
const mostBefore = 3
const dayBefore = new RegExp(`\\b(?:on )?(?<day>${weekdayName})(?: (?<part>${part}))?(?: at|, at)? (?:just )?$`, 'u')

/** The times of day of a block, in minutes; with their weekday in minutes of the week. */
export function clockPoints(block: Block): readonly Point[] {
  const {text} = block
  return matchesAt(block, time, 'hour', mostBefore).flatMap((match): Point[] => {
    const groups = match.groups ?? {}
    const start = match.index
    const before = dayBefore.exec(text.slice(Math.max(0, start - 32), start))?.groups
    const at = minutesOf(groups, groups['part'] ?? groups['daypart'] ?? before?.['part'])
    if (at.length === 0) return []
    const name = groups['day'] ?? before?.['day']
    const day = groups['next'] === undefined ? 0 : 1
    const week = name === undefined ? -1 : weekdays.indexOf(name)
    return [
      {
        block,
        sentence: sentenceAt(block, start),
        start,
        end: start + match[0].length,
        scale: 'clock',
        values: at.map((minutes) => minutes + 1440 * (week < 0 ? day : week)),
        isWhole: false,
        turn: week < 0 ? 1440 : 10_080
      }
    ]
  })
}

/** Minutes since midnight, in each half of the day that may be meant. */
function minutesOf(groups: Readonly<Record<string, string | undefined>>, when: string | undefined): readonly number[] {
  const {named, past, side, pasthour, clock, hour, minute = '0', half, h24, m24, bare} = groups
  if (named !== undefined) return [/midnight/i.test(named) ? 0 : 720]
  if (hour !== undefined) {
    if (Number(hour) > 12 || Number(hour) === 0) return []
    return [60 * ((Number(hour) % 12) + (/p/i.test(half ?? '') ? 12 : 0)) + Number(minute)]
  }
  if (h24 !== undefined) {
    const minutes = 60 * Number(h24) + Number(m24)
    return Number(h24) > 12 || /^0/.test(h24) ? [minutes] : inHalf(minutes, when)
  }
  const whole = numberOfText((clock ?? pasthour ?? bare ?? '').toLowerCase())
  if (whole === undefined) return []
  if (past === undefined) return inHalf(60 * whole, when)
  const step = /half/i.test(past)
    ? 30
    : /quarter/i.test(past)
      ? 15
      : numberOfText((past.split(' ')[0] ?? '').toLowerCase())
  return step === undefined || step > 59 ? [] : inHalf(60 * whole + (side?.toLowerCase() === 'to' ? -step : step), when)
}

function inHalf(minutes: number, when: string | undefined): readonly number[] {
  const early = (minutes + 720) % 720
  const part = when?.toLowerCase()
  if (part === undefined || (part === 'night' && early >= 720 - 60))
    return part === undefined ? [early, early + 720] : [early + 720]
  if (part === 'morning') return [early]
  return part === 'night' ? (early < 360 ? [early] : [early + 720]) : [early + 720]
}
