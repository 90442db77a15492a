import type {Block} from '../../../src/article/block.ts'
import {monthName} from '../../../src/article/calendar.ts'
import {sentenceAround} from '../../../src/article/sentence-around.ts'

/** What tells that a sentence speaks of another event: a year that has passed, or one before this one. */
const elsewhere = new RegExp(
  String.raw`\b(?:in|of|since) (?:${monthName} )?(?:19|20)\d\d\b|\b(?:a|two|three|four|five|six|ten) (?:years?|months|decades?) (?:ago|earlier|before)\b|\blast (?:year|month|season)\b|\b(?:a|an|in) (?:similar|separate|earlier|previous) `,
  'i'
)

/**
 * Whether a figure stands in a sentence of another event; a text's first sentence is never one.
 *
 * @param first - The text's first block.
 */
export function isOfOtherEvent(block: Block, start: number, first: Block | undefined): boolean {
  const sentence = sentenceAround(block, start)
  if (!sentence || (block === first && sentence.index === 0)) return false
  return elsewhere.test(block.text.slice(sentence.start, sentence.end))
}
