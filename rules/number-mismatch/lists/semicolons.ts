import type {Article} from '../../../src/article/article.ts'
import {numberOfText} from '../../../src/article/ledger/number-words.ts'
import type {Finding} from '../../../src/check/finding.ts'
import {inWords} from './lists.ts'

const counted =
  /(?<![\p{L}\d.,$£€-])(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:[\p{L}-]+ ){0,2}\p{Ll}{3,}s(?![\p{L}-])/giu
/** "They are Ann Bell, for …; Tom Ray, for …; and Lee Cho, for …": a paragraph that is one list. */
const list = /^(?:They|These|The \p{Ll}+) (?:are|were)(?::| |: )([^.!?]*;[^.!?]*;[^.!?]*)[.](?= |$)/u

/** Find a list with semicolons that has more or fewer items than the paragraph before has counted. */
export function* semicolonFaults(article: Article): Generator<Finding> {
  for (const [at, block] of article.blocks.entries()) {
    const before = article.blocks[at - 1]
    const match = block.role === 'body' && block.text.includes(';') ? list.exec(block.text) : null
    if (!match || before?.role !== 'body') continue
    const [told, another] = [...before.text.matchAll(counted)]
    const items = (match[1] ?? '').split(';').length
    const value = numberOfText((told?.[1] ?? '').toLowerCase())
    if (!told || another || value === undefined || value === items || Math.abs(value - items) > 2) continue
    yield {
      block: before,
      start: told.index,
      end: told.index + told[0].length,
      reason: `"${told[0]}" here, but ${inWords(items)} follow in ${article.where(block)}`,
      because: [{block, start: 0, end: match[0].length, text: `${article.where(block)} lists ${inWords(items)}`}],
      confidence: 0.85
    }
  }
}
