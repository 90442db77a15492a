import type {Passage} from '../../../src/article/block.ts'
import {numberOfText} from '../../../src/article/ledger/number-words.ts'
import type {Span} from '../../../src/article/source-map.ts'
import {cues} from '../cues.ts'

/** A part of a whole in words, as it stands in a text: "a third", "three quarters", "nine in ten". */
export interface Fraction extends Span {
  readonly printed: string
  /** Per cent. */
  readonly value: number
}

const few = 'one|two|three|four|five|six|seven|eight|nine|ten'
const written = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:(half)|(an?|one|two|three|four|five|six|seven|eight|nine)[ -](half|third|quarter|fifth|sixth|seventh|eighth|ninth|tenth)s?|(${few}|\\d{1,2}) (?:in|out of) (?:every )?(${few}|twelve|twenty|\\d{1,3}))(?![\\p{L}\\p{N}-]|,\\d)`,
  'giu'
)
const divisors = ['half', 'third', 'quarter', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth']

/**
 * Read the parts of a whole that a passage tells in words.
 *
 * @param text - What is read of it (default: all).
 */
export function fractionsOf(passage: Passage, text: string = passage.text): readonly Fraction[] {
  if (!mayTellPart(passage)) return nothing
  return [...text.matchAll(written)].flatMap((match) => {
    const [printed, half, parts = '', divisor = '', some = '', all = ''] = match
    const share =
      half !== undefined
        ? 0.5
        : divisor !== ''
          ? numberOf(parts) / (divisors.indexOf(divisor.toLowerCase()) + 2)
          : numberOf(some) / numberOf(all)
    if (!(share > 0 && share < 1)) return []
    return [{start: match.index, end: match.index + printed.length, printed, value: 100 * share}]
  })
}

const nothing: readonly Fraction[] = []

/** Whether a passage has a "third", or a "two" before "in" or "out of". */
function mayTellPart(passage: Passage): boolean {
  if (cues.in(passage, 'part')) return true
  return cues.places(passage, 'few').some((at) => /^(?:in|out)$/.test(passage.words[at + 1]?.norm ?? ''))
}

/** Read a number in figures or words, or an article, which is one; NaN for other words. */
export function numberOf(word: string): number {
  return /^an?$/i.test(word) ? 1 : (numberOfText(word) ?? Number.NaN)
}
