/** Words that are right in another tongue or another century: names of species, a sentence of Spanish, an old quotation. */
import type {Passage, Word} from '../../src/article/block.ts'
import type {Lexicon} from '../../src/desk/english/lexicon.ts'
import {isForeignWord} from './foreign-words.ts'
import type {UnknownWord} from './unknown-words.ts'

/** How the second and the third word of a species' name end. */
const latin = /(?:us|is|um|ii?|ae|ns|ensis|oides|opsis|or|ix|a)$/

/** Whether a word is part of a name by Linnaeus's rules: "Felis catus", "H. longi", "Canis lupus familiaris". */
export function isSpecies({words, text}: Passage, {index, sentence, norm, start}: Word, lexicon: Lexicon): boolean {
  const [first, second] = [words[index - 2], words[index - 1]]
  if (second?.sentence !== sentence || !latin.test(norm)) return false
  if (/^(?:\p{Lu}\. )$/u.test(text.slice(start - 3, start))) return true
  if (second.end !== start - 1) return false
  if (second.shape === 'capital') return !lexicon.has(second.norm) && (latin.test(second.norm) || !norm.endsWith('a'))
  return (
    second.shape === 'lower' &&
    (!lexicon.has(second.norm) || latin.test(second.norm)) &&
    first?.sentence === sentence &&
    first.shape === 'capital' &&
    first.end === second.start - 1
  )
}

/** How far a language is looked for. */
const reach = 7

/** Whether a word stands in a sentence of another language: two of its small words are near, or one and a word with its letters. */
export function isForeign({words}: Passage, {index, sentence}: Word, lexicon: Lexicon): boolean {
  let small = 0
  for (let at = index - reach; at <= index + reach; at++) {
    const other = words[at]
    if (at === index || other?.sentence !== sentence || (other.shape !== 'lower' && !other.initial)) continue
    if (isForeignWord(other.norm) || (/[áéíóúñçãõ]/.test(other.norm) && !lexicon.has(other.norm))) small++
  }
  return small >= 2
}

/** Whether a word is set apart beside another one that English does not have: "*vraic venant*". */
export function isOfForeignPhrase(words: readonly Word[], index: number, lexicon: Lexicon): boolean {
  return (
    words[index]?.emphasised === true &&
    [words[index - 1], words[index + 1]].some(
      (other) => other?.emphasised === true && other.shape === 'lower' && !lexicon.has(other.norm)
    )
  )
}

/** Whether a word is spelled as it was before there were dictionaries: "neare", "workes", "generall", "unlesse", "siluer". */
function isOld(norm: string, lexicon: Lexicon): boolean {
  if (norm.endsWith('e')) return lexicon.has(norm.slice(0, -1))
  if (norm.endsWith('es')) return lexicon.has(`${norm.slice(0, -2)}s`)
  if (norm.endsWith('ll')) return lexicon.has(norm.slice(0, -1))
  const modern = norm.replace(/(?<=[a-z])u(?=[aeiou])/, 'v')
  return modern !== norm && lexicon.has(modern)
}

/** Unknown words, of which those are surely right that stand in a paragraph's quotations with old spellings: they are printed as they were written. */
export function withoutOld(found: readonly UnknownWord[], passage: Passage, lexicon: Lexicon): readonly UnknownWord[] {
  if (found.length < 2) return found
  const quoted = found.filter((word) => passage.quotations.some(({start, end}) => word.start > start && word.end < end))
  const old = new Set(quoted.length > 1 && quoted.some(({norm}) => isOld(norm, lexicon)) ? quoted : [])
  return old.size === 0
    ? found
    : found.map((word) =>
        old.has(word) ? {start: word.start, end: word.end, norm: word.norm, doubt: 'known' as const} : word
      )
}
