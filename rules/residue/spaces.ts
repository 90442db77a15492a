import type {Passage} from '../../src/article/block.ts'
import type {Fact} from './fact.ts'

const before = /(?<=[\p{L}\p{N})\]”"’%])[ \u00A0]{1,3}([,.;!?])(?=[\s”"’]|$|(?<!;)\))/gu

/**
 * Find spaces before a comma, a full stop and the like.
 *
 * French sets `!`, `?` and `;` off with a narrow or no-break space, and typists of spaced ellipses mean them.
 */
export function findSpaces({text, role, opaque}: Passage): Fact[] {
  if (role === 'table' || !/[ \u00A0][,.;!?]/.test(text) || /[«»]/.test(text)) return []
  const found: Fact[] = []
  for (const match of text.matchAll(before)) {
    const stop = match[1] ?? ''
    const end = match.index + match[0].length
    const gap = match[0].slice(0, -1)
    if (stop !== ',' && stop !== '.' && gap.includes('\u00A0')) continue
    if (stop === '.' && /^\s?\./.test(text.slice(end, end + 2))) continue
    if (opaque.some((span) => match.index < span.end && span.start < end)) continue
    const word =
      /[\p{L}\p{N}'’]{1,30}[)\]”"’%]?$/u.exec(text.slice(Math.max(0, match.index - 31), match.index))?.[0] ?? ''
    found.push({
      kind: 'space',
      severity: 'warning',
      start: match.index - word.length,
      end,
      expected: [word + stop],
      name: stopName(stop)
    })
  }
  return found
}

/** What an editor calls a stop. */
export function stopName(stop: string): string {
  switch (stop) {
    case ',':
      return 'comma'
    case ';':
      return 'semicolon'
    case '!':
      return 'exclamation mark'
    case '?':
      return 'question mark'
    default:
      return 'full stop'
  }
}
