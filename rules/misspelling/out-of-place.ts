import type {Block} from '../../src/article/block.ts'
import type {Correction} from '../../src/desk/english/speller.ts'
import {type Lexicon, Pos} from '../../src/desk/english/lexicon.ts'
import type {UnknownWord} from './unknown-words.ts'

/**
 * Whether what an unknown word may be a slip of cannot stand in its place, so that the word is its own: "a seller of adire," is no seller
 * of "admire", as a verb ends no phrase that a preposition or an article opens.
 */
export function isOutOfPlace({start}: UnknownWord, {word}: Correction, block: Block, lexicon: Lexicon): boolean {
  const at = block.words.findIndex((other) => other.start === start)
  const [before, own] = [block.words[at - 1], block.words[at]]
  if (!before || !own || before.sentence !== own.sentence || block.text.slice(before.end, own.start) !== ' ')
    return false
  if (!/^[,.;:)]/.test(block.text.slice(own.end, own.end + 1))) return false
  const pos = lexicon.pos(before.norm)
  if (before.norm === 'to' || (pos & (Pos.preposition | Pos.determiner)) === 0 || (pos & Pos.pronoun) !== 0)
    return false
  const meant = lexicon.pos(word)
  return meant !== 0 && (meant & ~(Pos.verbBase | Pos.verbS)) === 0
}
