import type {Passage} from '../../../src/article/block.ts'
import {numberOfText} from '../../../src/article/ledger/number-words.ts'
import type {PassageFinding} from '../../../src/check/finding.ts'

const number = '(\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|twelve)'
const time = '(?:(\\d{1,2})(?:[.:](\\d\\d))? ?([ap])?\\.?(?:m\\b)?\\.?|(noon|midday|midnight))'
const begins =
  '(?:(?:that |which )?(?:starts?|started|begins?|began|opens?|opened|runs?|ran|will (?:start|begin|run)) (?:at|from) |, from |from |\\()'
const ends =
  '(?:(?: and|,)? (?:ends?|ended|finish(?:es|ed)?|clos(?:es|ed)|concluded) at| to| until| till|[-–]| ?[–—] ?)'
/** "The 3-hour show starts at 7pm and ends at 9pm", "the 90-minute lesson runs from 10:00 to 11:00". */
const lengthFirst = new RegExp(
  `(?<![\\p{L}\\d.,$£€-])${number}-(hour|minute) (?:[\\p{L}’'-]+ ){1,2}${begins}${time}${ends} ?${time}(?![\\d:])`,
  'giu'
)
/** "from 9 a.m. to 5 p.m., a ten-hour day". */
const timesFirst = new RegExp(
  `\\b(?:from|between) ${time}(?: to| until| till| and|[-–]| ?[–—] ?) ?${time}(?:,| [–—]) an? ${number}-(hour|minute) (?:day|shift|stint|session|show|meeting|window|slot|wait|period|performance|hearing|debate|broadcast|programme|program|vigil|blackout|outage)\\b`,
  'giu'
)

/** "from 9am to 5pm, seven hours in all". */
const hoursBehind = new RegExp(
  `\\bfrom ${time}(?: to| until| till) ?${time},? (?:a total of |some )?${number} (hour)s(?= (?:in all|in total|altogether)|[.;)])`,
  'giu'
)

/** Find lengths that the two times beside them don't make. */
export function hourFaults({text, role}: Passage): PassageFinding[] {
  if (role === 'table' || !/[ -](?:hours?|minute)\b/i.test(text) || !/\d/.test(text)) return []
  return [
    ...[...text.matchAll(lengthFirst)].flatMap((match) =>
      fault(match, {printed: match[1] ?? '', unit: match[2] ?? '', times: match.slice(3, 11)})
    ),
    ...[...text.matchAll(timesFirst), ...text.matchAll(hoursBehind)].flatMap((match) =>
      fault(match, {printed: match[9] ?? '', unit: match[10] ?? '', times: match.slice(1, 9)})
    )
  ]
}

function fault(
  {index, 0: whole}: RegExpExecArray,
  {
    printed,
    unit,
    times
  }: {readonly printed: string; readonly unit: string; readonly times: readonly (string | undefined)[]}
): PassageFinding[] {
  const value = numberOfText(printed.toLowerCase())
  if (value === undefined) return []
  const hours = /hour/i.test(unit) ? value : value / 60
  const [from, to] = [clock(times.slice(0, 4)), clock(times.slice(4))]
  // Without am or pm either half of the day may be meant, and the one may say it for both.
  const isSure = [times.slice(2, 4), times.slice(6)].every((half) => half.some((told) => told !== undefined))
  const possible = (isSure ? [0] : [0, 12]).map((half) => (to - from + 24 + half) % 24)
  if (possible.some((made) => Math.abs(made - hours) <= Math.min(0.5, hours / 4))) return []
  const made = Math.min(...possible)
  if (made === 0 || made > 4 * hours || hours > 4 * made) return []
  const shown = new RegExp(`${printed}[ -]${unit}s?`, 'gi')
  const at = [...whole.matchAll(shown)].at(-1)
  if (value < 2 && at?.[0].endsWith('s')) return []
  const [start, told] = [index + (at?.index ?? 0), at?.[0] ?? printed]
  const isMinutes = made < 1 || unit.toLowerCase() === 'minute'
  return [
    {
      start,
      end: start + told.length,
      reason: `"${whole.replace(/\.$/, '')}": those are ${isMinutes ? `${Math.round(60 * made)} minutes` : `${Number(made.toFixed(2))} hours`}, not "${told}"`,
      places: [{start: index, end: index + whole.length}],
      confidence: 0.85
    }
  ]
}

function clock([hour, minute = '0', half, word]: readonly (string | undefined)[]): number {
  if (word !== undefined) return /midnight/i.test(word) ? 0 : 12
  const value = Number(hour) + Number(minute) / 60
  return half === undefined ? value : (value % 12) + (/p/i.test(half) ? 12 : 0)
}
