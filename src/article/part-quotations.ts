import type {Passage} from './block.ts'
import {isProse} from './role.ts'
import type {Quotation} from './quotations.ts'

/**
 * The part-quotations of a passage: words of someone else built into a sentence of the writer's ("she called it “a gift”").
 *
 * They begin in lower case behind a word without a stop between; what follows a comma, a colon or a dash is a quoted sentence or
 * goes on with one. Pull-quotes and block quotations have none.
 */
export function partQuotations({role, text, quotations}: Passage): Quotation[] {
  if (!isProse(role) || role === 'pullquote' || role === 'quote') return []
  return quotations.filter(({start, depth, open}) => {
    if (depth > 0 || open === '«' || open === '„') return false
    if (!/^\p{Ll}/u.test(text.charAt(start + 1))) return false
    return /[\p{L}\p{N})\]%’'][ \u00A0]$/u.test(text.slice(Math.max(0, start - 2), start))
  })
}
