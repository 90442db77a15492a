import {foldName} from '../../desk/names/fold-name.ts'
import type {Lexicon} from '../../desk/english/lexicon.ts'
import {closedClass, Pos} from '../../desk/english/pos.ts'
import {localTitle} from '../abbreviations.ts'
import type {Passage, Word} from '../block.ts'
import {noted} from '../once.ts'
import type {Span} from '../source-map.ts'
import {wordParts} from '../word-parts.ts'
import {calendar, particles} from './words.ts'

/** A word that may be a name or a part of one; its span ends before a possessive's ending. */
export interface NameToken extends Span {
  readonly word: Word
  /** As printed, without a possessive's ending: `O’Neill`. */
  readonly text: string
  /** Folded: `oneill`. */
  readonly key: string
  readonly possessive: boolean
  /**
   * Whether its capital alone makes it a name: it doesn't stand at a sentence's or a title's start, nor where every word
   * has a capital.
   */
  readonly strong: boolean
  /** Whether it is written in capitals among words in capitals, so that its case tells nothing. */
  readonly shouted: boolean
  /** Whether every word of its sentence has a capital, as in a headline: words that are no name stand beside it. */
  readonly titled: boolean
}

/** Neighbouring words that may be one name: capitalised ones, with particles and initials between. */
export interface NameRun extends Span {
  readonly tokens: readonly NameToken[]
  /** The word before, folded for comparing; `''` at a sentence's start or behind punctuation. */
  readonly before: string
  /** The word behind, the same way. */
  readonly after: string
}

const possessiveEnd = /(?:['’][sS]|(?<=[sSzZxX])['’])$/
const nameShape =
  /^[\p{Lu}\p{Lt}][\p{L}\p{M}'’.&-]*\d{0,2}$|^(?:al|el|de|d|l|i|e|mc|mac|o)[-'’]?\p{Lu}[\p{L}'’-]+$|^\p{Ll}{1,3}\p{Lu}[\p{L}]+$/u
/** Words that are no part of a name, though a headline or a sentence's start gives them a capital. */
const smallWords = new Set('the a an and or for in on at to with by from as is of'.split(' '))
const linked = /^[ \u00A0]$/

/** Find the names of a passage, read once for as long as its words stay the same. */
export function nameRuns(passage: Passage, lexicon: Lexicon): readonly NameRun[] {
  return noted(passage, nameRuns, () => findRuns(passage, lexicon))
}

function findRuns(passage: Passage, lexicon: Lexicon): readonly NameRun[] {
  const {text, words} = passage
  const runs: NameRun[] = []
  const loud = sentencesInCapitals(passage, lexicon)
  let tokens: NameToken[] = []
  let start = 0
  const flush = (next: Word | undefined): undefined => {
    const first = tokens[0]
    const last = tokens.at(-1)
    if (first && last) {
      const previous = words[start - 1]
      runs.push({
        tokens,
        start: first.start,
        end: last.end,
        before: previous && isLinked(text, previous, first.word) ? previous.norm : '',
        after: next && isLinked(text, last.word, next) ? next.norm : ''
      })
    }
    tokens = []
  }
  for (const word of words) {
    // Most words are in lower case, and no name stands before them.
    if (word.shape === 'lower' && tokens.length === 0) continue
    const {index} = word
    const capital =
      !word.opaque &&
      word.shape !== 'lower' &&
      word.shape !== 'number' &&
      nameShape.test(word.text) &&
      !(tokens.length > 0 && smallWords.has(word.norm))
    const previous = words[index - 1]
    if (tokens.length > 0) {
      const last = tokens.at(-1)
      const joined =
        previous !== undefined &&
        last?.possessive === false &&
        (isLinked(text, previous, word) || isInitialBetween(text, tokens, previous, word))
      const bridges = joined && !capital && particles.has(word.norm) && bridged(words, index, text)
      if (bridges) continue
      if (!joined || !capital) flush(word)
    }
    if (!capital || (tokens.length === 0 && isOpener(word, lexicon))) continue
    // `On Monday Marsden said`: the day tells when, and the name begins behind it.
    if (tokens.length === 1 && isDate(tokens[0]?.word, words[start - 1])) flush(word)
    if (tokens.length === 0) start = index
    tokens.push(readToken(passage, word, loud[word.sentence] ?? 0, lexicon))
  }
  flush(undefined)
  return runs
}

/** Whether a sentence's first word is no name, whatever follows: `In Montana`, `Two Portuguese sailors`. */
function isOpener(word: Word, lexicon: Lexicon): boolean {
  if (!word.initial || word.norm === 'will' || word.norm === 'may') return false
  return lexicon.isFunctionWord(word.norm) || (lexicon.pos(word.norm) & Pos.numeral) !== 0
}

/** Whether a word is a day or a month that a preposition before it makes a time; else it may be a name (Sunday Oliseh, April Jones). */
function isDate(word: Word | undefined, before: Word | undefined): boolean {
  return (
    word !== undefined && calendar.has(word.norm) && before?.sentence === word.sentence && beforeDates.has(before.norm)
  )
}

const beforeDates = new Set(
  'on by since until till from last next this late early in before after during every of'.split(' ')
)

/** Whether a capitalised word follows one or two particles. */
function bridged(words: readonly Word[], index: number, text: string): boolean {
  for (let next = index + 1; next <= index + 2; next++) {
    const [one, other] = [words[next - 1], words[next]]
    if (!one || !other || !isLinked(text, one, other)) return false
    if (other.shape === 'capital') return true
    if (!particles.has(other.norm)) return false
  }
  return false
}

/** Whether a sentence seems to end with the initial within a name: `Anne E. | Campbell`. */
function isInitialBetween(text: string, tokens: readonly NameToken[], one: Word, other: Word): boolean {
  if (tokens.length < 2 || !/^\p{Lu}\.?$/u.test(one.text)) return false
  return /^\.? $/.test(text.slice(one.end, other.start))
}

function isLinked(text: string, one: Word, other: Word): boolean {
  if (one.sentence !== other.sentence) return false
  const between = text.slice(one.end, other.start)
  // The stop of a title that isn't known as an abbreviation everywhere stands behind its word.
  return linked.test(between) || (between === '. ' && localTitle.test(one.norm))
}

function readToken(passage: Passage, word: Word, loud: number, lexicon: Lexicon): NameToken {
  const ending = possessiveEnd.exec(word.text)
  // The word's text may lack invisible characters that its span holds: then the span stays whole.
  const whole = word.text.length === word.end - word.start
  const cut = ending && whole && word.text.length - ending[0].length >= 2 ? ending[0].length : 0
  // A stop that the parser left on a word which is no abbreviation, a dash that hangs on it.
  const hanging = cut === 0 && whole && word.text.length > 4 && /\p{Ll}[.-]$/u.test(word.text) ? 1 : 0
  const text = cut + hanging > 0 ? word.text.slice(0, -(cut + hanging)) : word.text
  const head = passage.text.slice(Math.max(0, word.start - 3), word.start)
  // Behind a comma and the quotation's end the sentence goes on: `“They freeze,” Fennel said`.
  const opens = word.initial || (/[:•–—“”"‘(]\s*$|\n[^\S\n]*$/.test(head) && !/,[”"] $/.test(head))
  const name = !lexicon.has(text.toLowerCase())
  return {
    word,
    text,
    key: foldName(text),
    start: word.start,
    end: word.end - cut - hanging,
    possessive: cut > 0,
    strong: loud === 0 ? !opens || name : loud === 1 && name,
    shouted: loud === 2,
    titled: loud > 0
  }
}

/** For each sentence: 0 as usual, 1 most words have a capital (a title), 2 all is in capitals. */
function sentencesInCapitals(passage: Passage, lexicon: Lexicon): readonly (0 | 1 | 2)[] {
  const {pos} = wordParts(passage, lexicon)
  return passage.sentences.map(({from, to}) => {
    let [letters, upper, content, capital] = [0, 0, 0, 0]
    for (let index = from; index < to && capital < 2; index++) if (passage.words[index]?.shape !== 'lower') capital++
    if (capital < 2) return 0
    capital = 0
    for (let index = from; index < to; index++) {
      const word = passage.words[index]
      if (!word || word.opaque || word.shape === 'number' || word.text.length < 2) continue
      letters++
      if (word.shape === 'upper') upper++
      if (word.initial || word.text.length < 4 || ((pos[index] ?? 0) & closedClass) !== 0) continue
      content++
      if (word.shape !== 'lower') capital++
    }
    if (letters >= 2 && upper >= letters * 0.8 && letters - upper <= 2) return 2
    return content >= 3 && capital >= content * 0.8 ? 1 : 0
  })
}
