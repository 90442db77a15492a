/** Nouns whose number their ending doesn't tell: "the vertebrae are", "the pancreas is", "these analyses". */
import type {Lexicon} from '../lexicon.ts'
import {noun, Pos} from '../pos.ts'

/** Parts of speech of a word, with the other number where Latin and Greek endings, or an "s" that is no ending, allow it. */
export function withNumbers(word: string, pos: number, lexicon: Lexicon): number {
  if ((pos & (noun | Pos.verbS)) === 0 || word.length < 4) return pos
  const last = word.charAt(word.length - 1)
  // "analyses", "hypotheses": whatever else is written so
  if (last === 's') {
    if (/^(?:innings|summons|corps|barracks|crossroads|gallows|headquarters)$/.test(word)) return pos | noun
    if (word.endsWith('ses') && isSingular(word, 2, 'is', lexicon)) return pos | Pos.nounPlural
    // "rabies", "pancreas", "alias": without the "s" there is no such word, whatever name is shorter yet.
    const stemless =
      (pos & noun) === Pos.nounPlural &&
      lexicon.pos(word.slice(0, -1)) === 0 &&
      (lexicon.pos(word.slice(0, -2)) & ~Pos.name) === 0
    return stemless && !(word.endsWith('ies') && lexicon.pos(`${word.slice(0, -3)}y`) !== 0)
      ? pos | Pos.nounSingular
      : pos
  }
  if ((pos & Pos.nounSingular) === 0) return pos
  const many =
    last === 'a'
      ? isSingular(word, 1, 'um', lexicon) || isSingular(word, 1, 'on', lexicon) || word.endsWith('zoa')
      : last === 'i'
        ? isSingular(word, 1, 'us', lexicon) || word === 'samurai'
        : word.endsWith('ae') && isSingular(word, 1, '', lexicon)
  return many ? pos | Pos.nounPlural : pos
}

/** Whether a word is a singular noun with another ending in the place of its last letters. */
function isSingular(word: string, letters: number, ending: string, lexicon: Lexicon): boolean {
  return (lexicon.pos(word.slice(0, -letters) + ending) & Pos.nounSingular) !== 0
}
