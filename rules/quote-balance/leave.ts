import type {Passage} from '../../src/article/block.ts'
import type {Quotation} from '../../src/article/quotations.ts'

/** Whether a paragraph is a line of a program, of data or of a table: its marks and brackets are the machine's. */
export function isCode(text: string): boolean {
  return /[{}\\|`]|:\/\/|<\/?[a-z]|[\w-]=["']|["'] ?: ?["'[{]|;\s*$/.test(text)
}

/** How many words a paragraph has at least that may hold what were several. */
const several = 100

// ", said the captain", ", she added"
const attribution =
  /[,.!?] (?:(?:\p{Lu}\p{L}{1,20}|he|she|they|the \p{L}{1,20}) ){0,3}(?:said|says|told|added|adds|asked|wrote|replied|explained)\b/u

/**
 * Whether a quotation is left open because paragraphs were joined: it is a paragraph of somebody's words, which the next one goes
 * on with, opened again as usual. Within a short paragraph, or with the writer's words in it, it was never closed.
 */
export function isJoined({text, words}: Passage, {start, end}: Quotation): boolean {
  return (
    words.length >= several &&
    end < text.length &&
    /[.!?…]\s$/.test(text.slice(end - 2, end)) &&
    /^["“][\p{Lu}[]/u.test(text.slice(end, end + 2)) &&
    /(?:^|[.!?:,…"”)]\s)$/.test(text.slice(Math.max(0, start - 2), start)) &&
    !attribution.test(text.slice(start, end))
  )
}
