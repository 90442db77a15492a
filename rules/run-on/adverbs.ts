/** A comma before "however" or "therefore" where a new sentence begins with it: "The hall is cold, however it is all that we have." */
import type {SentenceWords} from '../../src/article/sentence-words.ts'
import type {PassageFinding} from '../../src/check/finding.ts'
import {isFinite, some} from '../../src/desk/english/frames/finite.ts'
import {Pos} from '../../src/desk/english/pos.ts'
import {firstVerbOf, verbOf} from './clause.ts'
import {isTied} from './ties.ts'

const adverb = /^(?:however|therefore|moreover|furthermore|nevertheless|nonetheless|consequently)$/
/** How many words stand before and behind at least: fewer where both clauses are read whole. */
const fewest = 5
const fewestOfClause = 3
const subject = /^(?:it|there|they|we|he|she|this|i)$/

/** The adverbs of a sentence that begin a main clause behind a comma. */
export function* adverbs(words: SentenceWords): Generator<PassageFinding> {
  for (let at = fewestOfClause; at < words.length - fewestOfClause; at++) {
    if (!adverb.test(words.word(at)) || words.isQuoted(at) || words.gap(at) !== ', ') continue
    const [left, word, next] = [words.printed(at - 1), words.printed(at), words.printed(at + 1)]
    if (!left || !word || !next || left.norm === 'and') continue
    if (!opensSentence(words, at) && !partsClauses(words, at)) continue
    const printed = words.passage.text.slice(word.start, next.end)
    yield {
      start: left.start,
      end: next.end,
      reason: `A sentence begins behind the comma: "${left.text}, ${printed}"`,
      expected: [`${left.text}; ${word.text}, ${next.text}`],
      confidence: 0.85
    }
  }
}

/** "…, however it is", "…, therefore they must": a pronoun and its verb straight behind. */
function opensSentence(words: SentenceWords, at: number): boolean {
  if (at < fewest || at >= words.length - fewest || !words.joined(at + 1)) return false
  if (!/^(?:however|therefore)$/.test(words.word(at)) || !subject.test(words.word(at + 1))) return false
  // "They pay, however it is done": in whatever way.
  return isAuxiliary(words, at + 2) && !words.can(at + 3, Pos.verbParticiple)
}

/** "The river rose, therefore the school was closed", "The hall is old, however, it is dry": a whole clause at either side. */
function partsClauses(words: SentenceWords, at: number): boolean {
  if (!words.joined(at + 1) && words.gap(at + 1) !== ', ') return false
  if (words.isAsked || some(1, at, (place) => !words.joined(place)) || firstVerbOf(words, 0, at) < 0) return false
  const verb = verbOf(words, at + 1, words.length)
  if (verb < 0 || some(0, at, (place) => isTied(words, place))) return false
  return words.word(at) !== 'however' || !words.joined(at + 1) || !words.can(verb + 1, Pos.verbParticiple)
}

function isAuxiliary(words: SentenceWords, at: number): boolean {
  return isFinite(words, at) && words.can(at, Pos.auxiliary | Pos.modal)
}
