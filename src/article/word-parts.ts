import type {Lexicon} from '../desk/english/lexicon.ts'
import type {Passage} from './block.ts'
import {noted} from './once.ts'

/** What the lexicon knows of a passage's words, by their positions: looked up once for all rules. */
export interface WordParts {
  /** What a word can be, as bits of `Pos`; 0 for an unknown word. */
  readonly pos: Int32Array
  /** 1 for a word that exists as it is printed, else 0. */
  readonly exists: Uint8Array
}

/** Look up the words of a passage. */
export function wordParts(passage: Passage, lexicon: Lexicon): WordParts {
  return noted(passage, wordParts, () => lookUp(passage.words, lexicon))
}

function lookUp(words: Passage['words'], lexicon: Lexicon): WordParts {
  const pos = new Int32Array(words.length)
  const exists = new Uint8Array(words.length)
  for (const {index, text, norm, written} of words) {
    const word = (written.entry ??= lexicon.of(text))
    pos[index] = text === norm ? word.pos : lexicon.pos(norm)
    exists[index] = word.exists ? 1 : 0
  }
  return {pos, exists}
}
