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
    // In references a space parts an address from what follows it: "https://town.example/map ; read in May".
    if (stop === ';' && opaque.some((span) => span.end === match.index && isAddress(text.slice(span.start, span.end))))
      continue
    // No question ends in an article: the mark itself is named, "without the !".
    if (/[!?]/.test(stop) && /(?:^|[\s("“])(?:the|an?)$/.test(text.slice(Math.max(0, match.index - 4), match.index)))
      continue
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

function isAddress(text: string): boolean {
  return /:\/\/|^www\./i.test(text)
}

/**
 * Whether something that readers see stands in the source between a word and its mark, though the text has nothing there: an icon,
 * a picture, what a template fills in. A closing tag shows nothing.
 */
export function holdsMarkup(source: string): boolean {
  return /<[a-z]|\{[%{]|!\[/i.test(source)
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
