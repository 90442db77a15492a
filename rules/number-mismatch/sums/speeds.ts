import type {Passage} from '../../../src/article/block.ts'
import {numberOfText} from '../../../src/article/ledger/number-words.ts'
import type {PassageFinding} from '../../../src/check/finding.ts'

const number = '(\\d{1,4}(?:\\.\\d)?|[a-z]{3,6})'
/** "120 miles in two hours, an average of 80 mph", "150 km in three hours, at an average speed of 70 km/h". */
const told = new RegExp(
  `(?<![\\p{L}\\d.,-])${number}[ -]?(miles?|km|kilomet(?:re|er)s?)(?: [\\p{L}-]+){0,3} in ${number} hours?,? (?:(?:or |at )?an average (?:speed )?of|averaging) ${number} ?(mph|miles an hour|miles per hour|km/h|kmh|kph|kilomet(?:re|er)s (?:an|per) hour)`,
  'iu'
)

/** Find speeds that the distance and the hours beside them don't make. */
export function speedFaults({text, role}: Passage): PassageFinding[] {
  if (role === 'table' || !/ in \S+ hours?,? (?:(?:or |at )?an average|averaging) /.test(text)) return []
  const match = told.exec(text)
  const [whole = '', far = '', unit = '', hours = '', speed = '', per = ''] = match ?? []
  const [distance, time, value] = [far, hours, speed].map((figure) => numberOfText(figure.toLowerCase()))
  if (!match || !distance || !time || !value || /^m/i.test(unit) !== /^m/i.test(per)) return []
  const made = distance / time
  if (Math.abs(value - made) <= 0.08 * made + 1) return []
  const start = match.index + whole.lastIndexOf(speed)
  return [
    {
      start,
      end: match.index + whole.length,
      reason: `"${far}" in "${hours}" hours is ${Number(made.toFixed(1))}, not "${speed}"`,
      places: [{start: match.index, end: match.index + whole.length}],
      confidence: 0.85
    }
  ]
}
