import type {Block, Word} from '../../src/article/block.ts'
import type {Correction} from '../../src/desk/english/speller.ts'
import type {Lexicon} from '../../src/desk/english/lexicon.ts'
import {isTwoWords} from './coinage.ts'
import type {UnknownWord} from './unknown-words.ts'

/** The logarithm of how often a noun of such names is seen. */
const common = 7

/**
 * Whether an unknown word with a capital stands for a common noun in the name of a body or a place: "the Minstry of Information",
 * "Hull Univeristy". What it is a slip of is often seen with a capital, and the words beside make such a name with it.
 */
export function isOfBody(
  {norm, start}: UnknownWord,
  {word, kind}: Correction,
  {words}: Block,
  lexicon: Lexicon
): boolean {
  if (!/^(?:transposed|doubled|undoubled|missing|extra|neighbour)$/.test(kind)) return false
  // "Universite", "Nationale", "Institut": other languages have the same nouns with other endings.
  if (norm.slice(0, 1) !== word.slice(0, 1) || norm.slice(-2) !== word.slice(-2)) return false
  // "the Blackwater River"
  if (lexicon.frequency(word) < common || isTwoWords(norm, lexicon)) return false
  const share = lexicon.capital(word) ?? 0
  if (share === 0 || share === 3) return false
  const at = words.findIndex((other) => other.start === start)
  const [before, after, second] = [words[at - 1], words[at + 1], words[at + 2]]
  const isBeside = (other: Word | undefined): other is Word => other?.sentence === words[at]?.sentence
  if (isBeside(before) && isOfTitle(before, lexicon)) return true
  if (isBeside(after) && isOfTitle(after, lexicon)) return true
  return (
    share === 2 &&
    isBeside(before) &&
    before.norm === 'the' &&
    isBeside(after) &&
    /^(?:of|for|on)$/.test(after.norm) &&
    isBeside(second) &&
    second.shape === 'capital' &&
    lexicon.has(second.text)
  )
}

/** Whether a word has a capital and is known: a common word of a title, or a place. */
function isOfTitle(word: Word, lexicon: Lexicon): boolean {
  return word.shape === 'capital' && !word.initial && word.text.length > 2 && lexicon.has(word.text)
}
