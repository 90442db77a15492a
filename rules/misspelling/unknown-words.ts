import {spokenWords} from '../../src/article/manners.ts'
import type {Passage, Word} from '../../src/article/block.ts'
import {isSetApart} from '../../src/article/emphasis.ts'
import type {Span} from '../../src/article/source-map.ts'
import {partsOfMerged} from '../../src/article/merged-words.ts'
import {splitWords} from '../../src/article/split-words.ts'
import {noun} from '../../src/desk/english/pos.ts'
import {wordParts} from '../../src/article/word-parts.ts'
import {type Lexicon, Pos} from '../../src/desk/english/lexicon.ts'
import type {Names} from '../../src/desk/names/names.ts'
import {isCoined, isDerived, isOldVerb, isOtherVariety, isInUse, isPrefix, isVerbOfNoun} from './coinage.ts'
import {knownForm, rightForm} from './misformed.ts'
import {isForeign, isOfForeignPhrase, isSpecies, withoutOld} from './other-tongues.ts'
import {isBesideForeign, isOfPhrase} from './phrases.ts'
import {isBracketed, isGlued, isMentioned, isServed} from './spoken-of.ts'
import {isAmongUnknown, isInRow, isOfSyllables, isStrange} from './strangers.ts'
import {unknownParts} from './unknown-parts.ts'

/** A word, or a part of a hyphenated one, that the lexicon doesn't have. */
export interface UnknownWord extends Span {
  /** In lower case. */
  readonly norm: string
  /**
   * Why it may be right: it begins a sentence (a name?), is part of a compound, has a capital, can be made of known words,
   * is a rare one with an ending, stands among unknown words, is a name with its capital, is in use as an abbreviation, or a known word's neighbour in a phrase with
   * capitals; `known`: it is surely right, but counts among the article's unknown words.
   */
  readonly doubt:
    'none' | 'initial' | 'part' | 'capital' | 'titled' | 'coined' | 'derived' | 'foreign' | 'name' | 'brief' | 'known'
  /** The form that should stand there, where it is a known word's form by the wrong rule. */
  readonly form?: string | undefined
  /** Whether it is a misspelling that can be meant for but one word, however often it stands. */
  readonly listed?: boolean | undefined
}

const plain = /^[a-z]+$/

/** Find the words of a passage that no dictionary has. */
export function unknownWords(passage: Passage, lexicon: Lexicon, names: Names): readonly UnknownWord[] {
  const found: UnknownWord[] = []
  const {exists} = wordParts(passage, lexicon)
  for (const word of passage.words) {
    if (exists[word.index] === 1) continue
    if (word.opaque || word.shape === 'number' || word.shape === 'upper' || word.shape === 'mixed') continue
    // No English word is that long: what is has been pasted or generated.
    if (word.text.length !== word.end - word.start || word.text.length > 40) continue
    // A piece of a word with a space within it: the space is the fault.
    if (splitWords(passage, lexicon).some(({start, end}) => start <= word.start && word.end <= end)) continue
    if (word.norm.includes('-')) found.push(...unknownParts(passage, word, lexicon))
    else {
      const unknown = unknownWord(passage, word, lexicon, names)
      if (unknown) found.push(unknown)
    }
  }
  return withoutOld(found, passage, lexicon)
}

function unknownWord(passage: Passage, word: Word, lexicon: Lexicon, names: Names): UnknownWord | undefined {
  // "I didn' hear"; in speech it is how somebody says it.
  const contraction = `${word.norm}'t`
  if (
    word.norm.endsWith('n') &&
    /^['’] /.test(passage.text.slice(word.end, word.end + 2)) &&
    lexicon.has(contraction)
  ) {
    if (word.quoted) return undefined
    return {start: word.start, end: word.end + 1, norm: word.norm, doubt: 'none', form: contraction, listed: true}
  }
  const norm = word.norm.replace(/'s?$/, '')
  if (norm.length < 3 || norm === '' || lexicon.has(norm)) return undefined
  // "binging": dictionaries keep its e, writers drop it as by rule.
  if (/nging$/.test(norm) && lexicon.has(`${norm.slice(0, -3)}e`)) return undefined
  // "mediaeval", "primaeval": the older spelling.
  if (norm.length > 6 && /[ao]e/.test(norm) && lexicon.has(norm.replace(/[ao]e/, 'e'))) return undefined
  const end = word.start + norm.length
  // "confined to primar...": cut off.
  if (/^(?:\.\.|…)/.test(passage.text.slice(end, end + 2))) return undefined
  if (isGlued(passage, word) || isMentioned(passage, word)) return undefined
  const meant = knownForm(norm)
  // "Sargeant", "Noone" are names.
  const isCommon =
    word.shape === 'lower' ||
    meant !== meant?.toLowerCase() ||
    ((word.initial || (word.shape === 'capital' && norm.length >= 8)) && !isNamed(norm, names))
  if (meant !== undefined && isCommon && !isForeign(passage, word, lexicon))
    return {start: word.start, end, norm, doubt: 'none', form: meant, listed: true}
  // A term, or a word of another language
  if (
    (isSetApart(passage.words, word.index) || isOfForeignPhrase(passage.words, word.index, lexicon)) &&
    plain.test(norm)
  )
    return {start: word.start, end, norm, doubt: 'foreign'}
  if (word.shape === 'capital') {
    // "SpaceX's"
    if (/\p{Ll}\p{Lu}/u.test(word.text)) return undefined
    if (lexicon.has(word.text.slice(0, norm.length)) || !plain.test(norm) || isInUse(norm)) return undefined
    if (isNamed(norm, names)) return undefined
    const next = passage.words[word.index + 1]
    if (word.initial && next?.shape === 'lower') return {start: word.start, end, norm, doubt: 'initial'}
    if (norm.length < 7) return undefined
    return {start: word.start, end, norm, doubt: isTitled(passage, word, lexicon) ? 'titled' : 'capital'}
  }
  if (!plain.test(norm) || isOtherVariety(norm, lexicon) || isVerbOfNoun(norm, lexicon))
    return {start: word.start, end, norm, doubt: 'known'}
  if (norm.length === 3 && (isServed(passage, word) || isBracketed(passage, word)))
    return {start: word.start, end, norm, doubt: 'known'}
  if (norm.length === 3 && isAmongKnown(passage, word, lexicon)) return {start: word.start, end, norm, doubt: 'brief'}
  if (isSpecies(passage, word, lexicon) || isForeign(passage, word, lexicon))
    return {start: word.start, end, norm, doubt: 'known'}
  // What is made by the wrong rule is often seen, and no better for it.
  const form = rightForm(norm, lexicon)
  if (form !== undefined) return {start: word.start, end, norm, doubt: 'none', form}
  if (isInUse(norm) || isOfPhrase(passage, word) || isBesideForeign(passage, word, lexicon)) {
    return {start: word.start, end, norm, doubt: 'known'}
  }
  // "legislationis": what lost its space is told as that
  if (partsOfMerged(norm, lexicon) !== undefined) return {start: word.start, end, norm, doubt: 'known'}
  // "mee goreng": a short word before another unknown one has too many readings.
  const next = passage.words[word.index + 1]
  if (norm.length === 3 && next?.shape === 'lower' && next.sentence === word.sentence && isStrange(next.norm, lexicon))
    return {start: word.start, end, norm, doubt: 'known'}
  // watchin', goin'
  if (norm.endsWith('in') && lexicon.has(`${norm}g`)) return {start: word.start, end, norm, doubt: 'known'}
  // "agro economy"
  if (
    isPrefix(norm) &&
    next?.shape === 'lower' &&
    next.sentence === word.sentence &&
    (lexicon.pos(next.norm) & noun) !== 0
  )
    return {start: word.start, end, norm, doubt: 'known'}
  // "shoulda, woulda, coulda", "a coupla times"
  if (spokenWords.has(norm) || (norm.endsWith('a') && (lexicon.pos(norm.slice(0, -1)) & Pos.modal) !== 0))
    return {start: word.start, end, norm, doubt: 'known'}
  // "thou changest not", "he sendeth the springs"
  if (isOldVerb(norm, lexicon)) return {start: word.start, end, norm, doubt: 'known'}
  if (isAbbreviated(norm) || isParticle(passage, word, lexicon)) return {start: word.start, end, norm, doubt: 'known'}
  return {start: word.start, end, norm, doubt: doubtOf(passage, word, norm, lexicon, names)}
}

function isNamed(norm: string, names: Names): boolean {
  return names.given(norm) > 0 || names.surname(norm) > 0
}

function doubtOf(passage: Passage, word: Word, norm: string, lexicon: Lexicon, names: Names): UnknownWord['doubt'] {
  // "by alvin chang": a name that somebody writes without its capitals
  const before = passage.words[word.index - 1]
  if (
    before?.shape === 'lower' &&
    before.sentence === word.sentence &&
    !lexicon.has(before.norm) &&
    names.given(before.norm) > 0
  )
    return 'known'
  if (isInRow(passage, word, lexicon)) return 'known'
  if (isOfSyllables(passage, word, lexicon)) return 'known'
  if (isAmongUnknown(passage, word, lexicon)) return 'foreign'
  if (isCoined(norm, lexicon)) return 'coined'
  if (lexicon.has(norm.charAt(0).toUpperCase() + norm.slice(1))) return 'name'
  return isDerived(norm, lexicon) ? 'derived' : 'none'
}

/** Whether a word stands beside a common word that has a capital too, as in a title: "Security Considerations". */
function isTitled({words}: Passage, {index, sentence, text}: Word, lexicon: Lexicon): boolean {
  const isCommon = (other: Word | undefined): boolean =>
    other?.sentence === sentence &&
    other.shape === 'capital' &&
    !other.initial &&
    lexicon.frequency(other.norm) >= 8 &&
    lexicon.capital(other.norm) === 0
  return text.length > 7 && (isCommon(words[index - 1]) || isCommon(words[index + 1]))
}

/** Whether the neighbours on both sides, with nothing but blanks between, are known words without capitals. */
function isAmongKnown({words, text}: Passage, {index, sentence, start, end}: Word, lexicon: Lexicon): boolean {
  const [before, after] = [words[index - 1], words[index + 1]]
  return (
    before?.end === start - 1 &&
    after?.start === end + 1 &&
    text.charAt(start - 1) === ' ' &&
    [before, after].every((other) => other.sentence === sentence && other.shape === 'lower' && lexicon.has(other.norm))
  )
}

/** Whether a short word stands within an unknown name: "Jablonov nad Turňou". */
function isParticle({words}: Passage, {index, text}: Word, lexicon: Lexicon): boolean {
  const [before, after] = [words[index - 1], words[index + 1]]
  if (text.length > 4 || before?.shape !== 'capital' || after?.shape !== 'capital') return false
  return !lexicon.has(before.text) || !lexicon.has(after.text)
}

/** Whether a word is an abbreviation without vowels ("fnd") or drawn out ("errr"). */
function isAbbreviated(norm: string): boolean {
  return (norm.length < 5 && !/[aeiouy]/.test(norm)) || (norm.length < 6 && /(.)\1\1$/.test(norm) && !/ll$/.test(norm))
}
