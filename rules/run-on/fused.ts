/** Two sentences with no mark between them, the second with its capital: "the end of the street This is where". */
import type {Passage, Sentence} from '../../src/article/block.ts'
import type {PassageFinding} from '../../src/check/finding.ts'
import type {Clauses} from './clause.ts'

const opens = /^(?:this|these|it|they|we|he|she|there|it's|there's|we're|they're|he's|she's)$/

/** How many words stand before and behind at least. */
const fewest = 4

/** The places of a sentence where another begins with its capital and no stop stands before it. */
export function* fused(passage: Passage, sentence: Sentence, clauses: Clauses): Generator<PassageFinding> {
  const {words, text} = passage
  for (let at = sentence.from + fewest; at < sentence.to - fewest; at++) {
    const word = words[at]
    if (word?.shape !== 'capital' || !opens.test(word.norm) || word.quoted || word.opaque) continue
    const [left, next] = [words[at - 1], words[at + 1]]
    if (!left || !next || left.shape !== 'lower' || next.shape !== 'lower' || left.opaque || left.quoted) continue
    if (text.slice(left.end, word.start) !== ' ' || text.slice(word.end, next.start) !== ' ') continue
    if (words[at - 2]?.shape !== 'lower' || words[at + 2]?.shape === 'capital') continue
    if (clauses.verbOf(at, sentence.to) < 0 || !hasVerb(clauses, sentence.from, at)) continue
    yield {
      start: left.start,
      end: word.end,
      reason: `Stop missing between two sentences: "${left.text} ${word.text}" → "${left.text}. ${word.text}"`,
      expected: [`${left.text}. ${word.text}`],
      confidence: 0.88
    }
  }
}

function hasVerb(clauses: Clauses, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (clauses.isVerb(at)) return true
  return false
}
