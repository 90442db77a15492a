import type {PassageFinding} from '../../src/check/finding.ts'
import {slip} from './slip.ts'

const magnitude =
  /[£$€]\d[\d.,]{0,12}(?: ?(?:m|bn|tn|k|mn)|(?: million| billion| trillion)) (?:million|billion|trillion|thousand)(?![\p{L}-])/gu
const percent =
  /(?<![\p{L}\p{N}])\d[\d.,]{0,8}(?: ?%(?: ?%| per ?cent)|(?: per ?cent) (?:per ?cent|%))(?![\p{L}\p{N}%-])/gu
const halfDay =
  /(?<![\p{L}\p{N}])(\d{1,2}(?:[:.]\d\d)? ?)([ap])(\.?)m\.?(?: \2\.?m(?:\.(?=\s|$))?|m)(?![\p{L}-]|\.\p{L}| I\b)/giu
const twoSigns = /(?<![\p{L}\p{N}$£€])(?:([£$€])\1(?=\d[\d.,]* )|([£$€]) ?(?!\2)[£$€](?=\d))/gu
const signBehind = /(?<![\p{L}\p{N}.,$£€_/-])(\d(?:[\d.,]{0,11}\d)?)([£$])(?=\s|[.,;:)]|$)/gu
const plural = /[£$€]\d[\d.,]{0,12} (millions|billions|trillions)(?! of\b)(?![\p{L}-])/gu
const penny = /£0?\.\d\d?p(?![\p{L}\p{N}])|[$€]0?\.\d\d? cents?(?![\p{L}-])/gu
const degrees = /\bdegrees ?°(?: ?[CF])?(?![\p{L}])/gu
const minus = /\bminus (?=[-−–]\d)/gu
/** What a unit's sign stands for. */
const units: Readonly<Record<string, string>> = {
  km: 'kilomet(?:re|er)s?|kms?',
  kg: 'kilos?|kilogram(?:me)?s?|kgs?',
  mph: 'mph|miles an hour|miles per hour',
  kmh: 'kilomet(?:re|er)s (?:an|per) hour',
  cm: 'centimet(?:re|er)s?|cms?',
  mm: 'millimet(?:re|er)s?',
  ft: 'feet|ft',
  lb: 'pounds|lbs?',
  lbs: 'pounds|lbs?',
  oz: 'ounces|oz',
  mg: 'milligrams?',
  ml: 'millilit(?:re|er)s?',
  tonnes: 'tons|tonnes',
  tons: 'tons|tonnes',
  miles: 'miles|mph',
  p: 'pence'
}
const unit = new RegExp(
  String.raw`(?<![\p{L}\p{N}])\d[\d.,]{0,9} ?(?:${Object.entries(units)
    .map(([sign, words]) => `${sign} (?:${words})`)
    .join('|')})(?![\p{L}-])`,
  'gu'
)

/** Find figures whose sign, unit or magnitude is said again: "£3m million", "10% per cent", "10am am", "$$5", "12 km kilometres". */
export function again(text: string): PassageFinding[] {
  const found: PassageFinding[] = []
  const each = (expression: RegExp, tell: (match: RegExpExecArray) => PassageFinding): void => {
    for (const match of text.matchAll(expression)) found.push(tell(match))
  }
  if (/[£$€]/.test(text)) {
    each(magnitude, ({0: whole, index}) =>
      slip('The magnitude twice', index, whole, whole.slice(0, whole.lastIndexOf(' ')))
    )
    each(plural, ({0: whole, index}) => slip('A plural behind the sum', index, whole, whole.slice(0, -1)))
    each(penny, ({0: whole, index}) => slip('The currency twice', index, whole))
    each(signBehind, ({0: whole, 1: sum = '', 2: sign = '', index}) =>
      slip('The sign behind the sum', index, whole, `${sign}${sum}`)
    )
    for (const {0: whole, 1: same, index} of text.matchAll(twoSigns)) {
      // "$$5 x$$" is a formula.
      if (same && text.includes(same + same, index + 2)) continue
      const sum = /^[\d.,]*\d/.exec(text.slice(index + whole.length))?.[0] ?? ''
      const printed = `${whole}${sum}`
      found.push(
        same ? slip('The currency twice', index, printed, `${same}${sum}`) : slip('Two currencies', index, printed)
      )
    }
  }
  if (/%|per ?cent/.test(text)) {
    each(percent, ({0: whole, index}) => {
      const first = /^[\d.,]+(?: ?%| per ?cent)/.exec(whole)?.[0] ?? whole
      return slip('Per cent twice', index, whole, first)
    })
  }
  if (/\d ?[ap]\.?m/i.test(text)) {
    each(halfDay, ({0: whole, index}) => slip('The half of the day twice', index, whole, halfOf(whole)))
  }
  if (text.includes('°')) each(degrees, ({0: whole, index}) => slip('Degrees twice', index, whole))
  if (text.includes('minus '))
    each(minus, ({0: whole, index}) => slip('Minus twice', index, whole + text.charAt(index + whole.length)))
  each(unit, ({0: whole, index}) => slip('The unit twice', index, whole, /^[\d.,]+ ?\p{L}+/u.exec(whole)?.[0] ?? whole))
  return found
}

function halfOf(printed: string): string {
  return /^.*?[ap]\.?m\.?/i.exec(printed)?.[0] ?? printed
}
