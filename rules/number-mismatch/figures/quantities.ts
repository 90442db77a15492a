import type {Passage} from '../../../src/article/block.ts'
import type {Numeral} from './numerals.ts'

/** A measure or a bare decimal: `26.5km`, `84 sq m`, `250g`, `49.8`. What adds up, but counts no things. */
const quantity =
  /(?<![\p{L}\d.,:/$£€₹₦–−-])(\d{1,3}(?:,\d{3})+|\d{1,6})(\.\d+)?(?:( ?-?)(sq ?m|sq ?ft|sqm|sqft|m²|km\/h|kmh|kph|mph|km|kg|kW|MW|GW|kWh|MWh|ml|mm|cm|g|ha|°C|°F|lit(?:re|er)s?|kilomet(?:re|er)s?|miles?|met(?:re|er)s?|hectares?|acres?|tonnes?|tons?|grams?|megawatts?|mins?|minutes?|hours?)(?![\p{L}\d²³/]))?/gu
const may = /\d ?-?(?:sq|m[²pimle]|k[mgWpi]|[gMG]|cm|ha?|°|lit|hect|acre|ton|meg)|\d\.\d/
const folded: Readonly<Record<string, string>> = {
  kilometre: 'km',
  metre: 'm',
  gram: 'g',
  megawatt: 'mw',
  sqm: 'sq m',
  sqft: 'sq ft',
  'm²': 'sq m',
  kmh: 'km/h',
  kph: 'km/h',
  min: 'minute'
}

/**
 * Read the measures of a passage, and the decimals that nothing is said to count.
 *
 * @param all - The numbers of the passage that are known, which a measure takes the place of.
 */
export function quantitiesOf({text, words}: Passage, all: readonly Numeral[]): readonly Numeral[] {
  if (!may.test(text)) return all
  const found: Numeral[] = []
  let at = 0
  for (const match of text.matchAll(quantity)) {
    const [printed, digits = '', fraction = '', joint = '', name = ''] = match
    if (name === '' ? !isDecimal(text, match) : joint.includes('-')) continue
    // Whole miles are counted as things are: "28 miles on the first, 35 on the second".
    if (fraction === '' && /^\p{Ll}{4,}$/u.test(name)) continue
    const {index: start} = match
    while ((words[at]?.end ?? Infinity) <= start) at++
    let last = at
    while ((words[last + 1]?.start ?? Infinity) < start + printed.length) last++
    found.push({
      start,
      end: start + printed.length,
      value: Number(digits.replaceAll(',', '') + fraction),
      unit: name === '' ? '.' : unitOf(name),
      step: fraction === '' ? 1 : 10 ** (1 - fraction.length),
      word: at,
      last
    })
  }
  if (found.length === 0) return all
  const others = all.filter(({start, end}) => !found.some((one) => start < one.end && one.start < end))
  return [...others, ...found].toSorted((a, b) => a.start - b.start)
}

/** Whether a figure without a unit is a decimal that stands alone: no time of day, no version, no scale behind it. */
function isDecimal(text: string, {index, 0: printed, 2: fraction}: RegExpExecArray): boolean {
  if (fraction === undefined) return false
  return !/^(?:[\d\p{L}%:/°-]|[.,]\d| ?(?:%|per ?cent|million|billion|trillion|lakh|crore|thousand|bn|[ap]\.?m\b))/u.test(
    text.slice(index + printed.length, index + printed.length + 12)
  )
}

function unitOf(name: string): string {
  const lower = name.toLowerCase().replace(/er(s?)$/, (_, plural: string) => `re${plural}`)
  const single = lower.length > 3 && lower.endsWith('s') ? lower.slice(0, -1) : lower.replace(/^sq ?(?=[mf])/, 'sq ')
  return folded[single] ?? single
}
