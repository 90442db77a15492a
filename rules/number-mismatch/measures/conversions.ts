import type {Passage} from '../../../src/article/block.ts'
import {numberOfText} from '../../../src/article/ledger/number-words.ts'
import type {PassageFinding} from '../../../src/check/finding.ts'
import {unitOf} from './units.ts'

const unit =
  '((?:sq(?:uare)?\\.?[ -])?(?:miles?|mi|yards?|yds?|feet|foot|ft|inches|inch|in|kilomet(?:re|er)s?|kms?|met(?:re|er)s?|centimet(?:re|er)s?|millimet(?:re|er)s?|cm|mm|m)(?:(?: (?:an|per) hour)|\\/h|[²2])?|mph|kmh|kph|acres?|hectares?|ha|pounds?|lbs?|ounces?|oz|stones?|kilos?|kilograms?|kgs?|grams?|gallons?|gal|quarts?|qts?|pints?|pts?|millilit(?:re|er)s?|ml|lit(?:re|er)s?|g|l)\\.?'
const number = '(\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d{1,6}(?:\\.\\d+)?)'
const written = `(?:${number}|(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty))`
const pair = new RegExp(
  `(?<![\\p{L}\\d.,/:$£€–-])${written}(?: |-)?${unit}(?: [\\p{L}-]+)? ?\\((?:about |around |roughly |nearly |some |or |almost |over |~|≈)?${number}(?: |-)?${unit}\\)`,
  'giu'
)
const temperature =
  /(?<![\p{L}\d.,/])((?:minus |[-−–])?\d{1,3}(?:\.\d)?) ?(?:°|º|degrees? )?(C|F|Celsius|Fahrenheit)\b ?\((?:about |around )?((?:minus |[-−–])?\d{1,3}(?:\.\d)?) ?(?:°|º|degrees? )?(C|F|Celsius|Fahrenheit)\b\)/giu
/** How far off the one may be where both are whole, round numbers. */
const slack = 0.09

/** Find measures that their conversion in brackets is not: "26 miles (52km)". */
export function conversionFaults({text, role}: Passage): PassageFinding[] {
  if (role === 'table' || !/\p{L}\W{0,2} ?\((?:\p{L}+ |[~≈]){0,3}[-−–]?\d/u.test(text)) return []
  return [...text.matchAll(pair)].flatMap(lengthFault).concat([...text.matchAll(temperature)].flatMap(heatFault))
}

function lengthFault(match: RegExpExecArray): PassageFinding[] {
  const [whole, figures, word, first = '', two = '', second = ''] = match
  const one = figures ?? word ?? ''
  const [from, to] = [unitOf(first), unitOf(second)]
  const [a, b] = [numberOfText(one), numberOfText(two)]
  if (!from || !to || a === undefined || b === undefined || a === 0 || b === 0) return []
  if (from[0] !== to[0] || from[1] === to[1]) return []
  const right = (a * from[1]) / to[1]
  // "5 feet 10 inches (1.78 m)", "12st 3lb (78kg)"
  if (
    /\d ?(?:feet|foot|ft|stone|st|pounds?|lbs?|miles?|yards?|m),? (?:and )?$/i.test(
      match.input.slice(Math.max(0, match.index - 12), match.index)
    )
  )
    return []
  // Each may be rounded: to the last figure that is given.
  const rounding = roundingOf(a, one) * (from[1] / to[1]) + roundingOf(b, two)
  const imperial = (a * (from[2] ?? from[1])) / (to[2] ?? to[1])
  if ([right, imperial].some((value) => Math.abs(b - value) <= Math.max(value * slack, rounding))) return []
  return [finding(match, whole, two, `${one} ${first}`, `${shown(right)} ${second}`)]
}

function heatFault(match: RegExpExecArray): PassageFinding[] {
  const [whole, one = '', first = '', two = '', second = ''] = match
  const [a, b] = [one, two].map((figure) => Number(figure.replace(/minus |[−–]/i, '-')))
  const [from, to] = [first.charAt(0).toUpperCase(), second.charAt(0).toUpperCase()]
  if (a === undefined || b === undefined || from === to) return []
  const right = from === 'C' ? (a * 9) / 5 + 32 : ((a - 32) * 5) / 9
  // A change of so many degrees is converted without the 32.
  const change = from === 'C' ? (a * 9) / 5 : (a * 5) / 9
  // Ovens have marks of five and ten degrees: 350F is 175C or 180C.
  const oven = Math.max(a, b) >= 200 && a % 5 === 0 && b % 5 === 0
  if (oven && Math.abs(b - right) <= (to === 'F' ? 10 : 6)) return []
  if (Math.abs(b - right) <= 2.5 || Math.abs(b - change) <= 2.5) return []
  return [finding(match, whole, two, `${one}${from}`, `${Math.round(right)}${to}`)]
}

function finding(match: RegExpExecArray, whole: string, two: string, from: string, right: string): PassageFinding {
  const start = match.index + whole.lastIndexOf('(')
  return {
    start: match.index,
    end: match.index + whole.length,
    reason: `"${from}" is ${right}, not "${whole.slice(start - match.index + 1, -1)}"`,
    confidence: two === '' ? 0.8 : 0.9
  }
}

/** How far a figure may be rounded: by the last of its digits, but "10 miles" is told of nine to eleven. */
function roundingOf(value: number, printed: string): number {
  const step = /\d/.test(printed) ? stepOf(printed) : 1
  return step <= 1 ? step * 0.6 : Math.min(step * 0.6, value * 0.12)
}

/** What the last figure that is given counts. */
function stepOf(printed: string): number {
  const fraction = /\.(\d+)$/.exec(printed)?.[1]?.length
  if (fraction !== undefined) return 10 ** -fraction
  return 10 ** (/(?<!0)0*$/.exec(printed.replace(/,/g, ''))?.[0].length ?? 0)
}

function shown(value: number): string {
  return Number(value.toPrecision(3)).toLocaleString('en-US')
}
