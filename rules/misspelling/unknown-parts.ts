import type {Passage, Word} from '../../src/article/block.ts'
import type {Lexicon} from '../../src/desk/english/lexicon.ts'
import {isCoined, isInUse, isOtherVariety} from './coinage.ts'
import {knownForm, prefixOf} from './misformed.ts'
import {isHalfOfPhrase} from './phrases.ts'
import {isGlued} from './spoken-of.ts'
import type {UnknownWord} from './unknown-words.ts'

const plain = /^[a-z]+$/

/** The unknown parts of a hyphenated word, at least five letters long. */
export function unknownParts(passage: Passage, word: Word, lexicon: Lexicon): readonly UnknownWord[] {
  // "pre-emption": a part need be no word where the whole is one.
  if (isGlued(passage, word) || lexicon.has(word.norm.replaceAll('-', ''))) return []
  let start = word.start
  return word.norm.split('-').flatMap((part, index): readonly UnknownWord[] => {
    const from = start
    start += part.length + 1
    const norm = part.replace(/'s?$/, '')
    const printed = passage.text.slice(from, from + norm.length)
    const form =
      printed === norm && !lexicon.has(norm)
        ? ((index === 0 ? prefixOf(norm) : undefined) ?? knownForm(norm))
        : undefined
    if (form !== undefined) return [{start: from, end: from + norm.length, norm, doubt: 'part', form}]
    if (norm.length < 5 || !plain.test(norm) || lexicon.has(norm) || lexicon.has(printed)) return []
    if (
      printed !== norm ||
      isInUse(norm) ||
      isHalfOfPhrase(word.norm) ||
      isOtherVariety(norm, lexicon) ||
      isCoined(norm, lexicon)
    )
      return []
    return [{start: from, end: from + norm.length, norm, doubt: 'part'}]
  })
}
