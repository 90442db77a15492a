import type {Lexicon} from '../desk/english/lexicon.ts'
import type {Passage, Word} from './block.ts'
import {noted} from './once.ts'
import type {Span} from './source-map.ts'
import {type WordParts, wordParts} from './word-parts.ts'

/** A word that stands in two pieces, with a space, or a hyphen and a space, within it. */
export interface SplitWord extends Span {
  /** The word in one piece. */
  readonly whole: string
}

/** Find the words of a passage that stand in two pieces, of which one is none: "gover nment", "t eam", "pub- lished". */
export function splitWords(passage: Passage, lexicon: Lexicon): readonly SplitWord[] {
  return noted(passage, splitWords, () => find(passage, lexicon))
}

/** How frequent, by the lexicon's scale, a word in two pieces, or one over the end of a line, must be. */
const usual = {apart: 10, hyphen: 8, both: 11}

function find(passage: Passage, lexicon: Lexicon): readonly SplitWord[] {
  const {text, words} = passage
  const parts = wordParts(passage, lexicon)
  const found: SplitWord[] = []
  for (let index = 1; index < words.length; index++) {
    const second = words[index]
    const first = words[index - 1]
    if (!first || !second || second.shape !== 'lower' || first.opaque || second.opaque) continue
    // Most pairs are two words: nothing more is asked of them.
    if (isWhole(first, parts) && isWhole(second, parts)) continue
    if (second.sentence !== first.sentence || !/^(?:lower|capital)$/.test(first.shape)) continue
    if (second.start !== first.end + 1 || text.charAt(first.end) !== ' ') continue
    const hyphen = first.text.endsWith('-')
    const stem = hyphen ? first.text.slice(0, -1) : first.text
    const whole = stem + second.text
    if (!/^\p{Lu}?[a-z]{4,}$/u.test(whole) || !lexicon.has(whole.toLowerCase())) continue
    const frequency = lexicon.frequency(whole.toLowerCase())
    const pieces = {first, second, stem}
    // "senza tre e il quattro": another language's words
    if (isStrange(words[index - 2], parts) || isStrange(words[index + 1], parts)) continue
    if (hyphen ? isBroken(pieces, frequency, lexicon) : isApart(passage, pieces, frequency)) {
      found.push({start: first.start, end: second.end, whole})
      index++
    }
  }
  return found
}

/** Whether a word in small letters beside the pieces is unknown itself. */
function isStrange(word: Word | undefined, {exists}: WordParts): boolean {
  return word?.shape === 'lower' && word.text.length > 2 && exists[word.index] === 0
}

/** Whether a word is one, and no short one that is so rare that a piece of another one is likelier: "boa", "lat". */
function isWhole({index, text}: Word, {exists, frequency}: WordParts): boolean {
  return exists[index] === 1 && (text.length > 3 || text.length === 1 || (frequency[index] ?? 0) > rare)
}

/** How frequent such a word is at most. */
const rare = 4

interface Pieces {
  readonly first: Word
  readonly second: Word
  /** The first piece without its hyphen. */
  readonly stem: string
}

// Pieces that stand alone in names, in other languages, and before what a hyphen should join to them.
const particle =
  /^(?:de|del|della|da|di|do|dos|du|des|la|le|les|el|il|en|et|al|an|un|une|ex|co|re|pre|pro|non|anti|sub|semi|multi|inter|mid|bi|tri|der|den|von|van|ve|ll|don|ain|mr|ms|dr|vs|etc|pp|ed|eds|ie|eg|am|pm)$/

function isApart({text, words}: Passage, {first, second}: Pieces, frequency: number): boolean {
  if (frequency < usual.apart || first.quoted !== second.quoted) return false
  if (particle.test(first.norm) || particle.test(second.norm)) return false
  if (first.shape === 'capital' && !first.initial) return false
  const before = text.slice(Math.max(0, first.start - 2), first.start)
  if (/['’"“”.&/-]$|\p{Lu} $/u.test(before) || /^['’"”&/-]/.test(text.slice(second.end, second.end + 1))) return false
  const letters = [first, second].filter(({text: {length}}) => length === 1)
  if (letters.length === 0) return true
  // One letter: of "t eam" the other piece is no word, and the letter is no variable, vitamin or plan.
  const [letter] = letters
  const other = letter === first ? second : first
  if (letters.length > 1 || !letter || other.text.length < 2) return false
  return /^[aio]$/.test(letter.norm) || words.filter(({norm}) => norm === letter.norm).length === 1
}

const conjunction =
  /^(?:and|or|to|but|as|nor|versus|through|than|plus|rather|the|an?|is|in|on|at|it|he|she|we|they|by|of)$/

function isBroken({stem, second}: Pieces, frequency: number, lexicon: Lexicon): boolean {
  if (stem.length < 2 || second.text.length < 2 || conjunction.test(second.norm)) return false
  const unknown = !lexicon.has(stem) || !lexicon.has(second.text)
  return frequency >= (unknown ? usual.hyphen : usual.both)
}
