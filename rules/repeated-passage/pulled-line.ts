import type {Article} from '../../src/article/article.ts'
import type {Word} from '../../src/article/block.ts'
import type {Finding} from '../../src/check/finding.ts'
import {because, whereIs} from './where.ts'

/** How many words a line has at least that cannot be a cross-heading by chance. */
const leastWords = 5
/** How many such lines are looked up: an article has a few. */
const most = 20
const speaksForItself = /^(?:i|i'm|i've|i'll|i'd|we|we're|we've|we'll|we'd|my|our|us|me)$/

/**
 * Report lines that stand like a heading, in the first person and without quotation marks, and whose words somebody is quoted
 * with: a pull-quote whose marking was lost. A cross-heading has the marks, or no "we".
 */
export function pulledLines(article: Article): Finding[] {
  const lines = article.blocks.filter(
    ({role, words}) =>
      role === 'heading' &&
      words.length >= leastWords &&
      words.some(({norm}) => speaksForItself.test(norm)) &&
      !words.some(({quoted}) => quoted)
  )
  if (lines.length === 0) return []
  const quoted = article.blocks.filter(({role, quotations}) => role === 'body' && quotations.length > 0)
  return lines.slice(0, most).flatMap((block): Finding[] => {
    for (const other of quoted) {
      const from = whereQuoted(block.words, other.words)
      if (from === undefined) continue
      const side = {block: other, from, to: from + block.words.length, complete: false, whole: false}
      return [
        {
          block,
          start: 0,
          end: block.text.length,
          severity: 'info',
          reason: `This line is a quotation (${whereIs(side, article)}); without quotation marks the paper says it itself: a pull-quote left in?`,
          because: [because(side, 'the quotation')]
        }
      ]
    }
    return []
  })
}

/** Where words stand in quotation marks, in the same order. */
function whereQuoted(line: readonly Word[], words: readonly Word[]): number | undefined {
  for (let from = 0; from + line.length <= words.length; from++) {
    if (line.every(({norm}, index) => words[from + index]?.quoted && words[from + index]?.norm === norm)) return from
  }
  return undefined
}
