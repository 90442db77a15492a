/** Unknown words among others: a phrase of another language, a row of terms. */
import type {Passage, Word} from '../../src/article/block.ts'
import type {Lexicon} from '../../src/desk/english/lexicon.ts'
import {isCoined} from './coinage.ts'
import {mayBeForeignWord} from './foreign-words.ts'

const plain = /^[a-z]+$/

/** Whether a word is unknown, and no coinage. */
export function isStrange(norm: string, lexicon: Lexicon): boolean {
  return norm.length > 3 && plain.test(norm) && !lexicon.has(norm) && !isCoined(norm, lexicon)
}

/** How words of Latin and its daughters end, and few English ones. */
const southern = /(?:ae|us|um|is|os|[oia])$/

/** Whether neighbours are unknown too, or function words of another language. */
export function isAmongUnknown(passage: Passage, word: Word, lexicon: Lexicon): boolean {
  let unknown = 0
  for (let index = word.index - 3; index <= word.index + 3; index++) {
    const other = passage.words[index]
    if (index === word.index || !other || other.sentence !== word.sentence || other.shape !== 'lower') continue
    const near = Math.abs(index - word.index) === 1
    if (near && mayBeForeignWord(other.norm)) return true
    // "ferae naturae": two in a row with such endings are hardly two slips.
    if (near && southern.test(word.norm) && southern.test(other.norm) && isStrange(other.norm, lexicon)) return true
    if (/^\p{L}+$/u.test(other.norm) && !lexicon.has(other.norm)) unknown++
  }
  return unknown > 1
}

/** How long the words are at most of which another tongue's names of things are made, syllable by syllable. */
const syllable = 5

/** Whether a word of a syllable or two stands next but one, at most, to another unknown one: "cong you bing", "bak chang". */
export function isOfSyllables({words}: Passage, {index, sentence, norm}: Word, lexicon: Lexicon): boolean {
  if (norm.length > syllable) return false
  return [-2, -1, 1, 2].some((step) => {
    const other = words[index + step]
    return (
      other?.sentence === sentence &&
      other.shape === 'lower' &&
      other.norm.length > 1 &&
      other.norm.length <= syllable &&
      plain.test(other.norm) &&
      !lexicon.has(other.norm)
    )
  })
}

/** How long a row is, and how many of its words are unknown, where it is one of terms: "camlet, lustring, sarcenet". */
const row = {reach: 14, commas: 5, unknown: 2}

/** Whether a word is one of a row of single words between commas of which more are unknown. */
export function isInRow({words, text}: Passage, word: Word, lexicon: Lexicon): boolean {
  let [commas, unknown] = [0, 0]
  for (let index = word.index - row.reach; index <= word.index + row.reach; index++) {
    const [before, other] = [words[index - 1], words[index]]
    if (!before || other?.sentence !== word.sentence || before.sentence !== word.sentence) continue
    if (text.slice(before.end, other.start) === ', ') commas++
    if (index !== word.index && other.shape === 'lower' && isStrange(other.norm, lexicon)) unknown++
  }
  return commas >= row.commas && unknown >= row.unknown
}
