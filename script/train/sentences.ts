/** The training text's lines as sentences: words and what stands between them, as an article would give them. */
import type {Sentence} from '../../src/desk/english/token.ts'

const word =
  /[\p{L}\p{M}\p{N}]+(?:(?:['’.\-‐&]|,(?=\d))[\p{L}\p{M}\p{N}]+)*(?:\.(?=[\p{L}]\.)|(?<=\b\p{L})\.(?=[ ,]))?/gu

/** Split a line of text into words and gaps. */
export function toSentence(line: string): Sentence {
  const words: string[] = []
  const gaps: string[] = []
  let last = 0
  for (const match of line.matchAll(word)) {
    gaps.push(line.slice(last, match.index))
    words.push(match[0])
    last = match.index + match[0].length
  }
  gaps.push(line.slice(last))
  return {words, gaps}
}

/** Lines in a stretch: the unit in which sequences are counted once, as if it were a document. */
export const stretchLines = 25

/** What a line is for: to be counted, to fit the weights, or to set the thresholds. */
export type Use = 'count' | 'fit' | 'calibrate'

/** Of every 400 stretches, how many are held out from the counts for fitting and for calibrating. */
const cycle = 400
const fitStretches = 18
const calibrateStretches = 16

/** The use of a line, by its number. Held-out stretches lie together, so that their documents are whole. */
export function useOf(line: number): Use {
  const at = Math.floor(line / stretchLines) % cycle
  return at < fitStretches ? 'fit' : at < fitStretches + calibrateStretches ? 'calibrate' : 'count'
}
