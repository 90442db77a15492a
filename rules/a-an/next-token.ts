import type {Passage, Word} from '../../src/article/block.ts'
import type {Span} from '../../src/article/source-map.ts'

/** What is read after an article: a word, initials, a number. */
export interface Token extends Span {
  readonly text: string
  /** Whether it stands in code. */
  readonly code: boolean
}

/** Spaces and opening marks; what a tab sets apart is another column. */
const opening = /^[ \n\u00A0\u202F]{1,3}(?:["“(['‘«*_]{0,3})[$£€¥]?/
const word = /^[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’,.-]*/u

/** What makes a letter and digits a sum of money: thousands, a fraction, three digits or more. */
const sum = /[.,]\d|\d{3}|\d(?:m|bn|k)$/

/**
 * Find what is read after an article: past a space, opening marks and a currency sign ("an $8 ticket", 'a "unique" case').
 *
 * @returns Undefined where something else stands there: a stop, a dash, a sign that is read aloud.
 */
export function nextToken(passage: Passage, article: Word): Token | undefined {
  const {text} = passage
  const ahead = text.slice(article.end, article.end + 80)
  const [gap] = opening.exec(ahead) ?? []
  if (gap === undefined) return undefined
  let start = article.end + gap.length
  // A single mark that opens no quotation is an apostrophe: a 'orrible mess.
  if (/['‘]/.test(gap) && !passage.quotations.some((quotation) => quotation.start === start - 1)) return undefined
  const code = passage.opaque.some((span) => span.start <= start && start < span.end)
  // `<h1>` is read without its brackets.
  const tag = code && text.charAt(start) === '<'
  if (tag) start++
  const [raw] = word.exec(text.slice(start, start + 60)) ?? []
  if (raw === undefined) return undefined
  const token = raw.replace(/(?<!['’,.-])['’,.-]+$/, '')
  const after = text.slice(start + token.length)
  // A single letter before a stop is an initial; a currency is read after its number (NZ$6m, RM13m); an address is not read.
  if (/^\p{L}$/u.test(token) && after.startsWith('.')) return undefined
  if (/^[$£€¥]/.test(after) || /^(?:RM|Rs|K?Sh|GHS?)\d/i.test(token)) return undefined
  // Naira, rand, kwacha, pula: "a N4.2 billion loan" is read as its writer reads it; "an N95 mask" and "an R4 road" are not money.
  if (/^[NRKP]\d/.test(token) && (sum.test(token) || /^ (?:[mb]illion|trillion)/.test(after))) return undefined
  if (/^(?:RM|Rs|[A-Z]{3})$/.test(token) && /^[\u200E\u00A0 ]?\d/.test(after)) return undefined
  if (/^(?:[@:/\\]\S|_)/.test(after) && !code) return undefined
  // A single letter in code is read as a letter.
  const read = code && token.length === 1 ? token.toUpperCase() : token
  const end = start + token.length + (tag && after.startsWith('>') ? 1 : 0)
  return {text: read, start, end, code}
}
