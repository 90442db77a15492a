/** Figures of two parts that don't fit: "8 and half hours", "6:00pm - 8.00pm". */
import type {PassageFinding} from '../../src/check/finding.ts'
import {slip} from './slip.ts'

const half =
  /(?<![\p{L}\p{N}.,$£€-])((?:\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) and) half(?= (?:hours?|minutes?|days?|weeks?|months?|years?|decades?|centur(?:y|ies)|miles?|times|million|billion|feet|metres?|meters?|acres?|pages?)(?![\p{L}-]))/giu
const clock = String.raw`(\d{1,2})([:.])(\d{2})`
const range = new RegExp(
  String.raw`(?<![\p{L}\p{N}.:,/$£€-])${clock}(?: ?[ap]\.?m\.?)?(?: ?[-–] ?| to )${clock}(?= ?[ap]\.?m(?:\.|(?![\p{L}\p{N}])))`,
  'giu'
)

/** Find halves without their article, and spans of time whose ends are written in two ways. */
export function parts(text: string): PassageFinding[] {
  const halves = / and half /i.test(text)
    ? Array.from(text.matchAll(half), ({0: whole, 1: lead = '', index}) => {
        return slip('An article is missing in the figure', index, whole, `${lead} a half`)
      })
    : []
  const spans = /\d[:.]\d\d ?[ap]/i.test(text) ? [...text.matchAll(range)] : []
  return [
    ...halves,
    ...spans.flatMap(({0: whole, 2: first = '', 4: hour = '', 5: second = '', 6: minute = '', index}) => {
      if (first === second) return []
      const right = `${whole.slice(0, -(hour + second + minute).length)}${hour}${first}${minute}`
      return [slip('Two times of one span, written in two ways', index, whole, right)]
    })
  ]
}
