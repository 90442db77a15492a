import type {Span} from '../source-map.ts'

/** A time of day as it stands in a text. Offsets are UTF-16 units of the text. */
export interface WrittenTime extends Span {
  readonly hour: number
  readonly minute: number
  /** Which half of the day the text names; undefined where it names none. */
  readonly half: 'am' | 'pm' | undefined
  /** Whether a clock can show it. */
  readonly possible: boolean
}

const half = '(?<half>[ap]\\.?m\\b\\.?)'
const before = '(?<![\\p{L}\\d:.,/$£€–-])'
const withHalf = new RegExp(`${before}(?<hour>\\d{1,2})(?:[:.](?<minute>\\d{2}))?[ \\u00A0]?${half}`, 'giu')
const bare = new RegExp(`${before}(?<hour>\\d{1,2}):(?<minute>\\d{2})(?![\\d:]|\\.\\d|[ \\u00A0]?[ap]\\.?m\\b)`, 'giu')
/** What stands behind the time of a place. */
const zoned = /^ (?:UTC|GMT|[A-Z]{1,3}T\b|hours\b|local time\b)/
const announced = /\b(?:at|from|until|till|by|before|after|since|around|about|between)[ \u00A0]$/i

/**
 * Find the times of a text: `6.30pm`, `10 a.m.`, `18:45`.
 *
 * Two figures with a colon are a time where a clock can show them, or where a word before says so: `at 25:00`; other ones are
 * ratios, scores and verses.
 */
export function findTimes(text: string): WrittenTime[] {
  if (!/\d/.test(text)) return []
  const found: WrittenTime[] = []
  for (const expression of [withHalf, bare]) {
    for (const match of text.matchAll(expression)) {
      const groups = match.groups ?? {}
      const [hour, minute] = [Number(groups['hour']), Number(groups['minute'] ?? 0)]
      const name = groups['half']?.charAt(0).toLowerCase()
      const possible = minute < 60 && hour < 25 && (hour < 24 || minute === 0) && (!name || (hour > 0 && hour < 13))
      const start = match.index
      const told = (): boolean =>
        announced.test(text.slice(Math.max(0, start - 9), start)) ||
        zoned.test(text.slice(start + match[0].length, start + match[0].length + 12))
      if (!name && (!possible || /^\d:/.test(match[0])) && !told()) continue
      found.push({
        start,
        end: start + match[0].length,
        hour,
        minute,
        half: name === undefined ? undefined : name === 'a' ? 'am' : 'pm',
        possible
      })
    }
  }
  return found.toSorted((a, b) => a.start - b.start)
}

/** A time as a clock of 24 hours shows it: `18:30`; as printed where no clock can show it. */
export function clockTime({hour, minute, half: name}: WrittenTime): string {
  const full = name === 'pm' && hour < 12 ? hour + 12 : name === 'am' && hour === 12 ? 0 : hour
  return `${String(full).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}
