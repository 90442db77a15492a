import type {Passage} from '../../src/article/block.ts'
import type {Fact} from './fact.ts'

// "_Wind in the Willows _and": the closing mark behind its space.
const late = /(?<![\p{L}\p{N}*_\\])(\*{1,3}|_{1,2})(?=[\p{L}“"])([^*_\n.;!?]{1,80}\p{L}[,:]?)[ \u00a0]\1(?=\p{L})/gu
// "_ Cinderella_", "** Bold**": the opening one before its space.
const early = /(?<![\p{L}\p{N}*_])(\*\*|__?)[ \u00a0](?=[\p{Lu}“"])[^*_\n]{1,80}[^\s*_]\1(?![\p{L}\p{N}*_])/gu
// "the **big lake": bold that nothing ends.
const open = /(?<=\p{L}{2}[,:]? )\*\*(?=\p{L}{3})/gu
const heading = /^#{2,6}(?=\p{Lu}\p{Ll}+(?: \S+){0,11}$)/gu

/** Find signs of Markdown that stayed in the text because their partner is missing or has its space on the wrong side. */
export function findMarks({text, role, opaque, words}: Passage): Fact[] {
  if (!/[*_]|^##/.test(text)) return []
  const found: Fact[] = []
  const add = (start: number, end: number, technical: boolean, isHeading = false): undefined => {
    // "##Lake" is read as somebody's hashtag.
    if (!isHeading && opaque.some((span) => start < span.end && span.start < end)) return
    if (found.some((other) => start < other.end && other.start < end)) return
    found.push({kind: 'markup', severity: 'warning', start, end, markdown: true, ...(technical ? {technical} : {})})
  }
  for (const {0: whole, index, 1: sign = ''} of text.matchAll(late)) add(index, index + whole.length, sign === '*')
  for (const {0: whole, index} of text.matchAll(early)) add(index, index + whole.length, false)
  if (text.indexOf('**') === text.lastIndexOf('**')) {
    for (const {index} of text.matchAll(open)) add(index, index + 2, true)
  }
  if (role === 'body')
    for (const {0: whole, index} of text.matchAll(heading)) add(index, index + whole.length, false, true)
  // "**Height*": what is left of the greater mark before the words that the smaller one sets apart.
  for (const [at, {start, emphasised}] of words.entries()) {
    if (!emphasised || !/(?:^|[^*\\])\*$/.test(text.slice(Math.max(0, start - 2), start))) continue
    let last = at
    while (words[last + 1]?.emphasised) last++
    if (text.charAt(words[last]?.end ?? start) !== '*') add(start - 1, start, false)
  }
  return found
}
