/** A comma before "however" or "therefore" where a new sentence begins with it: "The hall is cold, however it is all that we have." */
import type {Passage, Sentence} from '../../src/article/block.ts'
import type {PassageFinding} from '../../src/check/finding.ts'
import {Pos} from '../../src/desk/english/pos.ts'
import type {Clauses} from './clause.ts'

const fewest = 5
const subject = /^(?:it|there|they|we|he|she|this|i)$/
const auxiliary = /^(?:is|are|was|were|has|have|had|will|would|can|could|did|do|does|am)$/

/** The adverbs of a sentence that begin a main clause behind a comma. */
export function* adverbs(passage: Passage, {from, to}: Sentence, clauses: Clauses): Generator<PassageFinding> {
  const {words, text} = passage
  for (let at = from + fewest; at < to - fewest; at++) {
    const word = words[at]
    if (!word || (word.norm !== 'however' && word.norm !== 'therefore') || word.quoted) continue
    const [left, next] = [words[at - 1], words[at + 1]]
    if (!left || !next || text.slice(left.end, word.start) !== ', ' || text.slice(word.end, next.start) !== ' ')
      continue
    if (!subject.test(next.norm) || !auxiliary.test(clauses.word(at + 2)) || left.norm === 'and') continue
    // "They pay, however it is done": in whatever way.
    if (clauses.can(at + 3, Pos.verbParticiple)) continue
    yield {
      start: left.start,
      end: next.end,
      reason: `A sentence begins behind the comma: "${left.text}, ${word.text} ${next.text}"`,
      expected: [`${left.text}; ${word.text}, ${next.text}`],
      confidence: 0.85
    }
  }
}
