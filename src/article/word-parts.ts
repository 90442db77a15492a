import type {Lexicon} from '../desk/english/lexicon.ts'
import type {Passage} from './block.ts'
import {noted} from './once.ts'

/** What the lexicon knows of a passage's words, by their positions: looked up once for all rules. */
export interface WordParts {
  /** What a word can be, as bits of `Pos`; 0 for an unknown word. */
  readonly pos: Int32Array
  /** 1 for a word that exists as it is printed, else 0. */
  readonly exists: Uint8Array
  /** How often a word stands in the training text, as the lexicon tells it. */
  readonly frequency: Uint8Array
}

/** Look up the words of a passage. */
export function wordParts(passage: Passage, lexicon: Lexicon): WordParts {
  return noted(passage, wordParts, () => lookUp(passage.words, lexicon))
}

function lookUp(words: Passage['words'], lexicon: Lexicon): WordParts {
  const pos = new Int32Array(words.length)
  const exists = new Uint8Array(words.length)
  const frequency = new Uint8Array(words.length)
  for (const {index, text, norm, written} of words) {
    const printed = (written.entry ??= lexicon.of(text))
    const folded = (written.folded ??= text === norm ? printed : lexicon.of(norm))
    pos[index] = folded.pos
    exists[index] = printed.exists ? 1 : 0
    frequency[index] = folded.frequency
  }
  return {pos, exists, frequency}
}
