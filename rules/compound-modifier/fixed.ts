import type {Passage} from '../../src/article/block.ts'
import {type Lexicon, Pos} from '../../src/desk/english/lexicon.ts'
import {closedClass} from '../../src/desk/english/pos.ts'
import type {Fact} from './fact.ts'

/** Pairs that are a noun or an adverb by themselves and one adjective before a noun. */
const pairs: ReadonlySet<string> = new Set(
  [
    'long term, short term, medium term, full time, part time, open ended, long standing, long lasting, in depth, high profile',
    'last minute, year long, month long, week long, day long, hour long, decade long, one off, well known, well established'
  ].flatMap((line) => line.split(', '))
)
const seconds: ReadonlySet<string> = new Set([...pairs].map((pair) => pair.split(' ')[1] ?? ''))

/** Find pairs of words that are one adjective before a noun, without their hyphen: "a long term loan", "a full time job". */
export function findFixed({text, words}: Passage, lexicon: Lexicon): Fact[] {
  const found: Fact[] = []
  for (const second of words) {
    if (!seconds.has(second.norm) || second.shape !== 'lower' || second.opaque) continue
    const [article, first, next] = [words[second.index - 2], words[second.index - 1], words[second.index + 1]]
    if (!article || !first || !next || !/^an?$/.test(article.norm) || !pairs.has(`${first.norm} ${second.norm}`))
      continue
    if (
      text.slice(article.end, next.start) !== ` ${first.text} ${second.text} ` ||
      next.shape !== 'lower' ||
      next.opaque
    )
      continue
    const pos = lexicon.pos(next.norm)
    if ((pos & Pos.nounSingular) === 0 || (pos & closedClass) !== 0) continue
    found.push({
      start: first.start,
      end: second.end,
      right: `${first.text}-${second.text}`,
      key: `${first.norm} ${second.norm}`
    })
  }
  return found
}
