/** Two sentences with no mark between them, the second with its capital: "the end of the street This is where". */
import type {SentenceWords} from '../../src/article/sentence-words.ts'
import type {PassageFinding} from '../../src/check/finding.ts'
import {some} from '../../src/desk/english/frames/finite.ts'
import {Pos} from '../../src/desk/english/pos.ts'
import {isVerb, verbOf} from './clause.ts'

const opens = /^(?:this|these|it|they|we|he|she|there|it's|there's|we're|they're|he's|she's)$/

/** How many words stand before and behind at least. */
const fewest = 4

/** Whether a word is a pronoun that has a capital within its sentence. */
function isOfGod(words: SentenceWords, at: number): boolean {
  const word = words.printed(at)
  return (
    at > 0 && word?.shape === 'capital' && /^(?:he|him|his|himself|thee|thou|thy)$/.test(word.norm) && words.joined(at)
  )
}

/** The places of a sentence where another begins with its capital and no stop stands before it. */
export function* fused(words: SentenceWords): Generator<PassageFinding> {
  for (let at = fewest; at < words.length - fewest; at++) {
    const word = words.printed(at)
    if (word?.shape !== 'capital' || !opens.test(word.norm) || word.quoted || word.opaque) continue
    const left = words.printed(at - 1)
    // "etc. They", "in class.8 They": a stop stands there, with the mark of a note
    if (left && /\.(?:\d+)?$/.test(left.text)) continue
    if (!left || left.shape !== 'lower' || left.opaque || left.quoted || !words.isLower(at + 1)) continue
    // "the tasks which He sets": God, and no sentence's beginning.
    if (words.can(at - 1, Pos.conjunction | Pos.subordinator) || /^(?:which|whom|that|who)$/.test(left.norm)) continue
    // "in how many ways He will use it, if you give it to Him": God
    if (/^(?:he|him)$/.test(word.norm) && some(0, words.length, (other) => other !== at && isOfGod(words, other)))
      continue
    if (!words.joined(at) || !words.joined(at + 1)) continue
    if (!words.isLower(at - 2) || words.printed(at + 2)?.shape === 'capital') continue
    if (verbOf(words, at, words.length) < 0 || !some(0, at, (before) => isVerb(words, before))) continue
    yield {
      start: left.start,
      end: word.end,
      reason: `Stop missing between two sentences: "${left.text} ${word.text}" → "${left.text}. ${word.text}"`,
      expected: [`${left.text}. ${word.text}`],
      confidence: 0.88
    }
  }
}
