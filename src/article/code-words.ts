import type {Article} from './article.ts'

/** Words, and the words of several that are written together with hyphens. */
const words = /\p{L}+(?:-\p{L}+)*/gu

/** What stands between spaces and quotation marks. */
const pieces = /[^\s"“”‘’]+/g

/** What only a program's text has: `read_all`, `size()`, `std::fs`, `:quit`, `--lines`. */
const signed = /[\p{L}\d][_=|~^\\][\p{L}\d]|[{}$\\<>]|::|\(\)|^[([|]?(?::|--)\p{L}/u
const sign = /[_=|~^\\{}$<>:]|\(\)|--/

/**
 * The words that the article writes in code, whole and in their parts, in lower case: in listings, in code within the text, in
 * addresses, and in names with signs of their own. What a program calls so is no slip of the writer's elsewhere.
 */
export function codeWords({blocks, listings}: Article): ReadonlySet<string> {
  const found = new Set<string>()
  const add = (text: string): undefined => {
    for (const [match] of text.matchAll(words)) {
      const lower = match.toLowerCase()
      found.add(lower)
      if (lower.includes('-')) for (const part of lower.split('-')) found.add(part)
      // `camelCase` is read part by part, too.
      if (/\p{Ll}\p{Lu}/u.test(match))
        for (const part of match.split(/(?<=\p{Ll})(?=\p{Lu})/u)) found.add(part.toLowerCase())
    }
  }
  for (const listing of listings) add(listing)
  for (const {role, text, opaque} of blocks) {
    // An address is made from the headline, with its slips.
    if (role === 'slug') continue
    for (const {start, end} of opaque) add(text.slice(start, end))
    if (sign.test(text)) for (const [piece] of text.matchAll(pieces)) if (signed.test(piece)) add(piece)
  }
  return found
}
