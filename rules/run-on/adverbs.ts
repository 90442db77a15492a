/** A comma before "however" or "therefore" where a new sentence begins with it: "The hall is cold, however it is all that we have." */
import type {SentenceWords} from '../../src/article/sentence-words.ts'
import type {PassageFinding} from '../../src/check/finding.ts'
import {isFinite} from '../../src/desk/english/frames/finite.ts'
import {Pos} from '../../src/desk/english/pos.ts'

const fewest = 5
const subject = /^(?:it|there|they|we|he|she|this|i)$/

/** The adverbs of a sentence that begin a main clause behind a comma. */
export function* adverbs(words: SentenceWords): Generator<PassageFinding> {
  for (let at = fewest; at < words.length - fewest; at++) {
    if (!/^(?:however|therefore)$/.test(words.word(at)) || words.isQuoted(at)) continue
    const [left, word, next] = [words.printed(at - 1), words.printed(at), words.printed(at + 1)]
    if (!left || !word || !next || words.gap(at) !== ', ' || !words.joined(at + 1)) continue
    if (!subject.test(next.norm) || !isAuxiliary(words, at + 2) || left.norm === 'and') continue
    // "They pay, however it is done": in whatever way.
    if (words.can(at + 3, Pos.verbParticiple)) continue
    yield {
      start: left.start,
      end: next.end,
      reason: `A sentence begins behind the comma: "${left.text}, ${word.text} ${next.text}"`,
      expected: [`${left.text}; ${word.text}, ${next.text}`],
      confidence: 0.85
    }
  }
}

function isAuxiliary(words: SentenceWords, at: number): boolean {
  return isFinite(words, at) && words.can(at, Pos.auxiliary | Pos.modal)
}
