import type {Block} from '../../../src/article/block.ts'
import {numberOfText, numberWords} from '../../../src/article/ledger/number-words.ts'
import {isQuoted} from '../../../src/article/quotations.ts'
import type {Span} from '../../../src/article/source-map.ts'
import {matchesAt} from '../cues.ts'
import {unitOf} from './units.ts'

/** A measure in figures or in words, and what it comes to: "3½ hours", "half a tonne", "a kilometre". */
export interface WrittenMeasure extends Span {
  readonly block: Block
  readonly dimension: string
  /** How much its unit is of the dimension's base. */
  readonly unit: number
  /** In the dimension's base. */
  readonly value: number
  /** How far off it may be because it is rounded or called about so much. */
  readonly low: number
  readonly high: number
  readonly quoted: boolean
  /** What is measured: "of rope", "long". */
  readonly of: string
}

const fractions: Readonly<Record<string, number>> = {'½': 0.5, '¼': 0.25, '¾': 0.75}
const written = new RegExp(
  `(?<![\\p{L}\\d.,/:$£€₹-])(?:(\\d{1,3}(?:,\\d{3})+|\\d{1,6})(\\.\\d+)?([½¼¾])?|(half an?|an?|${[...numberWords.keys()].filter((word) => word !== 'zero').join('|')}))( and a half)?[ -](?:whole |full )?(miles?|yards?|feet|foot|ft|inches|inch|kilomet(?:re|er)s?|km|met(?:re|er)s?|centimet(?:re|er)s?|millimet(?:re|er)s?|cm|mm|m|pounds?|lbs?|ounces?|stone|kilos?|kilograms?|kg|grams?|g|tonnes?|gallons?|pints?|lit(?:re|er)s?|ml|seconds?|minutes?|mins?|hours?|days?|weeks?|fortnights?|months?|years?|decades?|century|centuries)(?![\\p{L}\\d²³/-]| (?:an?|per) (?:hour|second|minute|day|week|litre|gallon)\\b|['’]s?\\b)`,
  'iuy'
)
const joined = /(?<![\p{L}\d.,/:$£€₹-])(\d{1,6})(\.\d+)?()()()(km|cm|mm|m|kg|g|ft|ml|lbs?|mins?)(?![\p{L}\d²³/-])/uy
/** "three and a half full hours", "1,000,000 miles" */
const mostBefore = 5
const rough =
  /\b(?:about|around|roughly|nearly|almost|some|over|under|above|below|more than|less than|up to|at least|approximately|close to|just|barely|only|well|the best part of|within|every|per|another|further|first|last|next|past|for the|in the)\s$/i
const sized =
  /^ (?:of ((?:[\p{L}-]+ ){0,2}[\p{L}-]+)|(?:in )?(long|length|high|height|tall|wide|width|deep|depth|thick|across|away|from|ago|later|earlier|before|after|old|older|younger|behind|ahead|apart|short|off))(?![\p{L}-])/u

/** Read the measures of a block, in the order of its text. */
export function writtenMeasures(block: Block): readonly WrittenMeasure[] {
  if (block.role === 'table') return []
  return [...matchesAt(block, written, 'unit', mostBefore), ...matchesAt(block, joined, 'unit', 0)]
    .flatMap((match) => measureOf(block, match) ?? [])
    .toSorted((a, b) => a.start - b.start)
}

function measureOf(block: Block, match: RegExpExecArray): WrittenMeasure | undefined {
  const [printed, digits, decimals = '', sign = '', word = '', half, name = ''] = match
  const {text} = block
  const [start, end] = [match.index, match.index + printed.length]
  const unit = unitOf(name)
  const whole =
    digits !== undefined
      ? numberOfText(digits + decimals)
      : /^half/i.test(word)
        ? 0.5
        : /^an?$/i.test(word)
          ? 1
          : numberOfText(word)
  if (!unit || whole === undefined) return undefined
  const amount = whole + (half ? 0.5 : 0) + (fractions[sign] ?? 0)
  // "a foot", "a yard", "a stone" are things, and "a day", "a year" what comes again.
  if (/^an?$/i.test(word) && !/^(?:kilomet|mile|met|tonne|hour|week|fortnight|century|decade)/i.test(name))
    return undefined
  const isPart = half !== undefined || sign !== '' || /^half/i.test(word)
  const zeros = digits === undefined ? 0 : (/(?<!0)0*$/.exec(digits)?.[0].length ?? 0)
  const step = isPart
    ? 0.5
    : decimals !== ''
      ? 10 ** (1 - decimals.length)
      : digits !== undefined && zeros > 1
        ? 10 ** (zeros - 1)
        : 1
  const isVague = /^(?:half )?an?$/i.test(word) || amount === 1
  const isRough = rough.test(text.slice(Math.max(0, start - 22), start))
  const slack = isRough ? 0.25 * amount : isVague ? 0.18 * amount : Math.min(step / 2, 0.15 * amount)
  const [, factor] = unit
  const behind = sized.exec(text.slice(end, end + 40))
  return {
    block,
    start,
    end,
    dimension: unit[0],
    unit: factor,
    value: amount * factor,
    low: (amount - slack) * factor,
    high: (amount + slack) * factor,
    quoted: isQuoted(block.quotations, start),
    of: behind?.[1] ?? behind?.[2] ?? ''
  }
}
