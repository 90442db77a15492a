import type {Passage} from '../../../src/article/block.ts'
import {numberOfText} from '../../../src/article/ledger/number-words.ts'
import type {PassageFinding} from '../../../src/check/finding.ts'

const number = '(?<![\\p{L}\\d.,$£€-])(\\d{1,2}|[a-z]{3,9})'
const time = '(\\d{1,2})(?:[.:](\\d\\d))? ?([ap])?\\.?m?\\.?'
const range = `from ${time} (?:to|until|till) ${time}(?![\\p{L}\\d:])`
/** "the six-hour meeting ran from 7pm to 11pm", "open from 9am to 5pm, seven hours in all". */
const spanFirst = new RegExp(
  `${number}-hour (?:[\\p{L}-]+ ){1,2}(?:(?:ran|runs|lasted|is|was|went on|goes on|takes place|will run),? |, )?${range}`,
  'giu'
)
const rangeFirst = new RegExp(
  `${range}, (?:a total of |some )?${number} hours(?= (?:in all|in total|altogether)|[.;)])`,
  'giu'
)

/** Find spans of hours that the two times beside them don't make. */
export function hourFaults({text, role}: Passage): PassageFinding[] {
  if (role === 'table' || !/[ -]hours?\b/i.test(text) || !/\bfrom \d/i.test(text)) return []
  return [
    ...[...text.matchAll(spanFirst)].flatMap((match) => fault(match, match[1] ?? '', match.slice(2, 8), 0)),
    ...[...text.matchAll(rangeFirst)].flatMap((match) => fault(match, match[7] ?? '', match.slice(1, 7), 10))
  ]
}

function fault(
  match: RegExpExecArray,
  printed: string,
  parts: readonly (string | undefined)[],
  from: number
): PassageFinding[] {
  const hours = numberOfText(printed.toLowerCase())
  const [h1, m1 = '0', half1, h2, m2 = '0', half2] = parts
  if (hours === undefined || hours < 2) return []
  const [begin, end] = [clock(h1, m1, half1 ?? half2), clock(h2, m2, half2)]
  const made = [(end - begin + 24) % 24, (end - begin + 36) % 24]
  // Without am or pm either half of the day may be meant.
  const sure = half1 !== undefined || half2 === undefined
  const possible =
    half1 !== undefined && half2 !== undefined ? [made[0] ?? 0] : sure && Number(h2) > 12 ? [made[0] ?? 0] : made
  if (possible.some((value) => Math.abs(value - hours) <= 0.5)) return []
  const start = match.index + match[0].indexOf(printed, from)
  return [
    {
      start,
      end: start + printed.length,
      reason: `"${match[0].replace(/\.$/, '')}": those are ${possible.map((value) => Number(value.toFixed(2))).join(' or ')} hours, not "${printed}"`,
      places: [{start: match.index, end: match.index + match[0].length}],
      confidence: 0.8
    }
  ]
}

function clock(hour: string | undefined, minute: string, half: string | undefined): number {
  const value = Number(hour) + Number(minute) / 60
  return half === undefined ? value : (value % 12) + (/p/i.test(half) ? 12 : 0)
}
