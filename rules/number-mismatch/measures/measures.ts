import type {Article} from '../../../src/article/article.ts'
import type {Block} from '../../../src/article/block.ts'
import {sentenceAround} from '../../../src/article/sentence-around.ts'
import type {Span} from '../../../src/article/source-map.ts'
import {contradiction} from '../../../src/check/contradiction.ts'
import type {Finding} from '../../../src/check/finding.ts'
import {stemOf} from '../../../src/article/ledger/counts.ts'
import type {Desk} from '../../../src/desk/desk.ts'
import type {Lexicon} from '../../../src/desk/english/lexicon.ts'
import {around} from '../around/roles.ts'
import {isSlipOf, isTransposed} from '../figures/arithmetic.ts'

/** A measure: what is measured in which unit. */
export interface Measure extends Span {
  readonly block: Block
  readonly value: number
  readonly unit: string
  /** The words behind it that name what is measured, in lower case: `hot tea`. */
  readonly of: string
}

const measure =
  /(?<![\p{L}\d.,/–$£€₹¥-])(\d{1,3}(?:,\d{3})+|\d{1,5}(?:\.\d+)?)(?: |-)?(mph|km\/h|kmh|kph|knots|°C|°F|C\b|F\b|kg|kilos?|kilogram(?:me)?s?|kW|MW|GW|ml|litres?|liters?|tonnes?|tons?|kilomet(?:re|er)s?|miles?|acres?|hectares?|met(?:re|er)s?|feet|km|ft|lb|cm|mm|g|m)(?![\p{L}\d²³/-])(?: (?:of )?(?!and\b|or\b|in\b|to\b|at\b|on\b|from\b)((?:\p{Ll}{3,} ){0,4}\p{Ll}{3,}))?/gu
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
  kilo: 'kg',
  kilogram: 'kg',
  kilogramme: 'kg',
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

const rough =
  /\b(?:about|around|nearly|almost|over|under|above|below|more than|less than|up to|at least|some|from|to|another|further|by)\s$/i
/** How far the headline's figure may be from the text's to be meant as it. */
const nearest = 1.25

/** Find measures around the text of which the text gives another one. */
export function* measureFaults(article: Article, {english: {lexicon}}: Desk): Generator<Finding> {
  const outside = article.blocks.filter(({role}) => around.has(role)).flatMap(measuresOf)
  if (outside.length === 0) return
  const body = article.blocks.filter(({role}) => role === 'body').flatMap(measuresOf)
  for (const own of outside) {
    if (rough.test(own.block.text.slice(Math.max(0, own.start - 14), own.start))) continue
    const same = body.filter(({unit}) => unit === own.unit)
    const swapped = same.find(({value}) => isTransposed(value, own.value))
    if (swapped && !same.some(({value}) => value === own.value)) {
      yield contradiction(own, swapped, article)
      continue
    }
    const slip = /^(?:caption|alt)$/.test(own.block.role) ? slipIn(own, same, lexicon) : undefined
    if (slip && same.some(({value}) => value !== slip.value)) {
      yield {...contradiction(own, slip, article), severity: 'info'}
      continue
    }
    const [first] = same
    if (!first || !same.every(({value}) => value === first.value) || first.value === own.value) continue
    if (rough.test(first.block.text.slice(Math.max(0, first.start - 14), first.start))) continue
    if (Math.max(first.value, own.value) > nearest * Math.min(first.value, own.value) || isRounded(own, first)) continue
    yield contradiction(own, first, article)
  }
}

/** How many words that say something two sentences share at least where the one measure is the other but for a digit. */
const leastShared = 2

/** The one measure of the text that is this one but for a digit, in a sentence of the same matter, where the text has this one nowhere. */
function slipIn(own: Measure, same: readonly Measure[], lexicon: Lexicon): Measure | undefined {
  const unit = Number.isInteger(own.value) ? 1 : 0.1
  if (own.value < 10 * unit || same.some(({value}) => value === own.value)) return undefined
  const slips = same.filter(
    ({value}) => isSlipOf(own.value, value, unit) && Math.abs(value / unit - Math.round(value / unit)) < 1e-6
  )
  const [slip] = slips
  if (!slip || slips.some(({value}) => value !== slip.value) || isRounded(own, slip) || isRounded(slip, own))
    return undefined
  const isRough = rough.test(slip.block.text.slice(Math.max(0, slip.start - 14), slip.start))
  const there = meaningAround(slip, lexicon)
  const shared = [...meaningAround(own, lexicon)].filter((stem) => there.has(stem))
  return isRough || shared.length < leastShared ? undefined : slip
}

/** The words of a measure's sentence that say something, as stems. */
function meaningAround({block, start, end}: Measure, lexicon: Lexicon): ReadonlySet<string> {
  const sentence = sentenceAround(block, start)
  return new Set(
    block.words
      .slice(sentence?.from ?? 0, sentence?.to ?? 0)
      .filter((word) => word.shape !== 'number' && (word.end < start || word.start > end))
      .flatMap(({norm}) => (lexicon.isFunctionWord(norm) ? [] : [stemOf(norm)]))
  )
}

/** Whether the figure around the text may be the text's, rounded. */
function isRounded({value}: Measure, there: Measure): boolean {
  const decimals = /\.(\d+)/.exec(String(value))?.[1]?.length ?? 0
  const noughts = /(?<!0)0*$/.exec(String(value))?.[0].length ?? 0
  const step = decimals > 0 ? 10 ** -decimals : 10 ** noughts
  return Math.abs(value - there.value) < (noughts > 0 && decimals === 0 ? step : step / 2 + 1e-9)
}
