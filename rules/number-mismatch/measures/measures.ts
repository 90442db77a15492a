import type {Block} from '../../../src/article/block.ts'
import type {Span} from '../../../src/article/source-map.ts'

/** A measure: what is measured in which unit. */
export interface Measure extends Span {
  readonly block: Block
  readonly value: number
  readonly unit: string
  /** The words behind it that name what is measured, in lower case: `hot tea`. */
  readonly of: string
}

const measure =
  /(?<![\p{L}\d.,/–$£€₹¥-])(\d{1,3}(?:,\d{3})+|\d{1,5}(?:\.\d+)?)(?: |-)?(mph|km\/h|kmh|kph|knots|°C|°F|C\b|F\b|kg|kW|MW|GW|ml|litres?|liters?|tonnes?|tons?|kilomet(?:re|er)s?|miles?|acres?|hectares?|met(?:re|er)s?|feet|km|ft|lb|cm|mm|g|m)(?![\p{L}\d²³/-])(?: (?:of )?(?!and\b|or\b|in\b|to\b|at\b|on\b|from\b)((?:\p{Ll}{3,} ){0,4}\p{Ll}{3,}))?/gu
const magnitude = /\b(magnitude|category)[- ](\d(?:\.\d)?)(?![\d.])|(?<![\d.])(\d(?:\.\d)?)[- ](magnitude)\b/giu
/** Read the measures of a block: `450ml of hot tea`, `magnitude 6.1`. */
export function measuresOf(block: Block): readonly Measure[] {
  const {text, words} = block
  if (!/\d/.test(text)) return []
  const quoted = (at: number): boolean =>
    words.some(({start, end, quoted: is, opaque}) => start <= at && at < end && (is || opaque))
  return [
    ...[...text.matchAll(measure)].flatMap((match): Measure[] => {
      const [, digits = '', unit = '', of = ''] = match
      const end = match.index + digits.length + (match[0].slice(digits.length).indexOf(unit) + unit.length)
      return quoted(match.index)
        ? []
        : [
            {
              block,
              start: match.index,
              end,
              value: Number(digits.replace(/,/g, '')),
              unit: unitOf(unit),
              of: of.toLowerCase()
            }
          ]
    }),
    ...[...text.matchAll(magnitude)].flatMap((match): Measure[] => {
      const [whole, name = match[4] ?? '', digits = match[3] ?? ''] = match
      return [
        {
          block,
          start: match.index,
          end: match.index + whole.length,
          value: Number(digits),
          unit: name.toLowerCase(),
          of: ''
        }
      ]
    })
  ]
}

const names: Readonly<Record<string, string>> = {
  kmh: 'km/h',
  kph: 'km/h',
  foot: 'feet',
  ft: 'feet',
  kilometre: 'km',
  metre: 'm',
  tonne: 'tonne',
  ton: 'ton'
}

function unitOf(unit: string): string {
  const folded = /^[CF]$/.test(unit) ? `°${unit}` : unit.replace(/er(s?)$/, 're$1').replace(/(?<=\p{Ll}{2})s$/u, '')
  return names[folded] ?? folded
}
