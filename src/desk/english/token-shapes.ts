/** What a token is by its look alone: a mark, a number, a word in capitals, an ending; and how its text is kept. */
import {hashText} from './hash.ts'

/**
 * The same word as the engine keeps it for a property's name, like the words that a program is written with: frames compare each word
 * with many of these, which is then done without a look at the letters.
 */
export function keyOf(word: string): string {
  keys[word] = true
  const [key = word] = Object.keys(keys)
  // An object that things were deleted from is kept as a table, which is faster to change.
  delete keys[word]
  return key
}

const keys = Object.create(null) as Record<string, true>

export const tails: ReadonlySet<string> = new Set(["'s", "'re", "'m", "'ve", "'d", "'ll"])

export const marks: Readonly<Record<string, string>> = {
  ',': ',',
  '.': '.',
  '…': '.',
  ';': ';',
  ':': ':',
  '?': '?',
  '!': '?',
  '(': '(',
  ')': ')',
  '[': '(',
  ']': ')',
  '—': '—',
  '–': '—',
  '-': '—',
  '"': '"',
  '“': '"',
  '”': '"',
  '/': '/',
  $: '$',
  '£': '$',
  '€': '$',
  '%': '%',
  '&': '&'
}

export const shapes: {
  readonly name: number
  readonly mixed: number
  readonly hyphen: number
  readonly year: number
  readonly number: number
} = {
  name: hashText('shape name'),
  mixed: hashText('shape mixed'),
  hyphen: hashText('shape hyphen'),
  year: hashText('shape year'),
  number: hashText('shape number')
}

export function numberShape(text: string): number {
  if (/^(?:1[5-9]|20)\d\d$/.test(text)) return shapes.year
  return /^[\d.,:]+$/.test(text) ? shapes.number : shapes.mixed
}

export function weightOf(word: string): number {
  const first = word.charCodeAt(0)
  if (word.length < 4 && first >= 97) return 0
  return (first >= 65 && first <= 90) || first > 0xbf ? 2 : 1
}
