import type {Passage} from '../../../src/article/block.ts'
import type {PassageFinding} from '../../../src/check/finding.ts'

const number = '(\\d{1,4}(?:\\.\\d{1,2})?)'
const unit = '(m|met(?:re|er)s?|ft|feet|foot|yards?|miles?|km|kilomet(?:re|er)s?)'
/** "4m by 6m … 30 square metres", "a 10-by-12-foot room (130 square feet)". */
const told = new RegExp(
  `(?<![\\p{L}\\d.,-])${number}[ -]?${unit}? ?(?:by|x|×)[ -]?${number}[ -]?${unit}(?![\\p{L}\\d])(?! (?:by|x|×))[^.;!?]{0,60}?(?<![\\d.,])(\\d{1,3}(?:,\\d{3})+|\\d{1,7})(?:\\.\\d)? ?(?:square |sq\\.? ?)${unit}(?!\\p{L})`,
  'iu'
)
const rough = /\b(?:about|around|nearly|almost|over|more than|roughly|some|total|each|two|three|four|several)\b/i

/** Find areas that the two sides beside them don't make: "4m by 6m, has 30 square metres of floor". */
export function areaFaults({text, role}: Passage): PassageFinding[] {
  if (role === 'table' || !/\d[\p{L} -]{0,8}(?:by|x|×)[ -]?\d/u.test(text) || !/\bsq(?:uare)?\b/i.test(text)) return []
  const match = told.exec(text)
  if (!match || rough.test(match[0])) return []
  const [whole, one = '', first, two = '', second = '', area = '', third = ''] = match
  const units = [first ?? second, second, third].map(plain)
  if (new Set(units).size > 1) return []
  const made = Number(one) * Number(two)
  const value = Number(area.replaceAll(',', ''))
  // Sides are rounded before they are told.
  if (value > 0.9 * made - 1 && value < 1.12 * made + 1) return []
  if (value > 4 * made || made > 4 * value) return []
  const start = match.index + whole.lastIndexOf(area)
  return [
    {
      start,
      end: start + area.length,
      reason: `"${one}" by "${two}" is ${made.toLocaleString('en-US')}, not "${area}"`,
      places: [{start: match.index, end: match.index + whole.length}],
      confidence: 0.85
    }
  ]
}

function plain(name: string): string {
  const lower = name.toLowerCase()
  if (/^(?:ft|feet|foot)$/.test(lower)) return 'foot'
  if (/^k/.test(lower)) return 'km'
  return /^(?:m|met.*)$/.test(lower) ? 'm' : lower.replace(/s$/, '')
}
