import type {Article} from '../../src/article/article.ts'
import type {Block} from '../../src/article/block.ts'
import type {Span} from '../../src/article/source-map.ts'
import type {Finding} from '../../src/check/finding.ts'
import {isTransposed} from './lookalikes.ts'

interface Measure extends Span {
  readonly block: Block
  readonly value: number
  readonly unit: string
  /** The words behind it that name what is measured, in lower case: `hot tea`. */
  readonly of: string
}

const measure =
  /(?<![\p{L}\d.,/–$£€₹¥-])(\d{1,3}(?:,\d{3})+|\d{1,5}(?:\.\d+)?)(?: |-)?(mph|km\/h|kmh|kph|knots|°C|°F|C\b|F\b|kg|kW|MW|GW|ml|litres?|liters?|tonnes?|tons?|kilomet(?:re|er)s?|miles?|acres?|hectares?|met(?:re|er)s?|feet|km|ft|lb|cm|mm|g|m)(?![\p{L}\d²³/-])(?: (?:of )?(?!and\b|or\b|in\b|to\b|at\b|on\b|from\b)((?:\p{Ll}{3,} ){0,4}\p{Ll}{3,}))?/gu
const magnitude = /\b(magnitude|category)[- ](\d(?:\.\d)?)(?![\d.])|(?<![\d.])(\d(?:\.\d)?)[- ](magnitude)\b/giu
const rough =
  /\b(?:about|around|nearly|almost|over|under|above|below|more than|less than|up to|at least|some|from|to|another|further|by)\s$/i
const around = new Set<Block['role']>(['headline', 'standfirst', 'caption', 'alt', 'social'])

function measuresOf(block: Block): readonly Measure[] {
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

/** How far the headline's figure may be from the text's to be meant as it. */
const nearest = 1.25

/** Find measures around the text of which the text gives another one, and recipes that use more than their list has. */
export function* measureFaults(article: Article): Generator<Finding> {
  const outside = article.blocks.filter(({role}) => around.has(role)).flatMap(measuresOf)
  // Without a measure around the text and without a list there is nothing to hold against the text.
  if (outside.length === 0 && !article.blocks.some(({role}) => role === 'list')) return
  const body = article.blocks.filter(({role}) => role === 'body' || role === 'list').flatMap(measuresOf)
  for (const own of outside) {
    if (rough.test(own.block.text.slice(Math.max(0, own.start - 14), own.start))) continue
    const same = body.filter(({unit, block}) => unit === own.unit && block.role === 'body')
    const swapped = same.find(({value}) => isTransposed(value, own.value))
    if (swapped && !same.some(({value}) => value === own.value)) {
      yield finding(own, swapped, article)
      continue
    }
    const [first] = same
    if (!first || !same.every(({value}) => value === first.value) || first.value === own.value) continue
    if (rough.test(first.block.text.slice(Math.max(0, first.start - 14), first.start))) continue
    if (Math.max(first.value, own.value) > nearest * Math.min(first.value, own.value) || isRounded(own, first)) continue
    yield finding(own, first, article)
  }
  yield* recipeFaults(body, article)
}

/** Whether the figure around the text may be the text's, rounded. */
function isRounded({value}: Measure, there: Measure): boolean {
  const decimals = /\.(\d+)/.exec(String(value))?.[1]?.length ?? 0
  const noughts = /0*$/.exec(String(value))?.[0].length ?? 0
  const step = decimals > 0 ? 10 ** -decimals : 10 ** noughts
  return Math.abs(value - there.value) < (noughts > 0 && decimals === 0 ? step : step / 2 + 1e-9)
}

/** "pour over the 450ml of hot tea", where the list of ingredients has 300ml hot tea. */
function* recipeFaults(body: readonly Measure[], article: Article): Generator<Finding> {
  const listed = new Map<string, Measure[]>()
  for (const item of body) {
    const head = /\S+$/.exec(item.of)?.[0]
    if (item.block.role !== 'list' || head === undefined || !kitchen.has(item.unit) || method.test(item.block.text))
      continue
    const key = `${item.unit} ${head}`
    listed.set(key, [...(listed.get(key) ?? []), item])
  }
  if (listed.size === 0) return
  for (const used of body) {
    // "200ml of the hot tea over them": the thing stands in the first three words.
    const words = used.of.split(' ').slice(0, 3)
    const there = words.flatMap((word) => listed.get(`${used.unit} ${word}`) ?? [])
    const [first] = there
    if (!first || there.some(({block}) => block === used.block) || !method.test(used.block.text)) continue
    const sum = there.reduce((total, {value}) => total + value, 0)
    if (used.value > sum && used.value <= 4 * sum) yield finding(used, first, article)
    else if (/\b(?:remaining|other) $/.test(used.block.text.slice(Math.max(0, used.start - 12), used.start)))
      yield* remainderFault(used, sum, there, body, article)
  }
}

/** "the remaining 75g of butter", where the list has 250g and 200g are used before. */
function* remainderFault(
  used: Measure,
  listed: number,
  there: readonly Measure[],
  body: readonly Measure[],
  article: Article
): Generator<Finding> {
  const [item] = there
  const head = item && /\S+$/.exec(item.of)?.[0]
  const isSame = ({of, unit}: Measure): boolean =>
    unit === used.unit &&
    of
      .split(' ')
      .slice(0, 3)
      .includes(head ?? '')
  const before = body.filter(
    (other) =>
      isSame(other) &&
      !there.includes(other) &&
      (other.block.index < used.block.index || (other.block === used.block && other.start < used.start))
  )
  const left = listed - before.reduce((total, {value}) => total + value, 0)
  const [first] = before
  if (!item || !first || left <= 0 || left === used.value) return
  const printed = ({block, start, end}: Measure): string => block.text.slice(start, end)
  yield {
    block: used.block,
    start: used.start,
    end: used.end,
    reason: `"${printed(used)}" remaining here, but "${printed(item)}" in ${article.where(item.block)} leaves ${left}${used.unit}`,
    because: [
      {block: item.block, start: item.start, end: item.end, text: `the list has "${printed(item)}"`},
      {block: first.block, start: first.start, end: first.end, text: `"${printed(first)}" is used before`}
    ],
    confidence: 0.85
  }
}

/** What is done with a thing, where the list only names it. */
const method =
  /\b(?:pour|add|mix|stir|put|heat|bring|whisk|sift|beat|melt|fold|boil|use|cover|place|combine|drain|soak)\b/i

const kitchen = new Set(['ml', 'litre', 'g', 'kg'])

function finding(own: Measure, there: Measure, article: Article): Finding {
  const printed = ({block, start, end}: Measure): string => block.text.slice(start, end)
  const where = article.where(there.block)
  const here = own.block.role === 'body' || own.block.role === 'list' ? 'here' : `in ${article.where(own.block)}`
  return {
    block: own.block,
    start: own.start,
    end: own.end,
    reason: `"${printed(own)}" ${here}, "${printed(there)}" in ${where}: which is right?`,
    because: [{block: there.block, start: there.start, end: there.end, text: `${where} has "${printed(there)}"`}],
    confidence: 0.85
  }
}
