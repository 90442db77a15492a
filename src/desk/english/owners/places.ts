/** Where a plural may be an owner without its apostrophe, and what of its sentence tells. */
import {singularsOf} from '../forms/paradigms.ts'
import type {Cursor} from '../frames/frame.ts'
import type {Lexicon} from '../lexicon.ts'
import {closedClass, noun, Pos} from '../pos.ts'
import {determinerOf, hasFinite, sortOf} from '../word-sorts.ts'

/** What a word is that somebody may have, or that stands before it. */
export const owned: number =
  noun | Pos.adjective | Pos.superlative | Pos.comparative | Pos.numeral | Pos.verbIng | Pos.verbParticiple

/** The singular of a noun in the plural, where something that it may own stands behind it; undefined anywhere else. */
export function ownerOf(words: Cursor, at: number, lexicon: Lexicon): string | undefined {
  const word = words.word(at)
  if (!word.endsWith('s') || words.isName(at) || !words.can(at, Pos.nounPlural) || !words.runs(at, at + 1))
    return undefined
  if (words.can(at, closedClass | Pos.adverb) || !mayBeOwned(words, at + 1)) return undefined
  return singularsOf(word).find((one) => (lexicon.pos(one) & Pos.nounSingular) !== 0)
}

/** Whether a word may be what somebody has, or stand before it. */
function mayBeOwned(words: Cursor, at: number): boolean {
  if (words.isName(at) || (words.pos(at) === 0 && /^[a-z]+$/.test(words.word(at)))) return true
  return words.can(at, owned) && !words.can(at, closedClass)
}

/** The keys that carry a bias of their own in the weighing of an owner. */
export function keysOfOwner(words: Cursor, at: number, one: string): string[] {
  const sort = (step: number): string => sortOf(words, at + step)
  const before = `${hasFinite(words, at, -1) ? 1 : 0}${hasFinite(words, at + 1, 1) ? 1 : 0}`
  const determiner = determinerOf(words, at, true)
  return [
    `a ${sort(-1)}`,
    `b ${sort(1)}`,
    `c ${sort(-2)} ${sort(-1)}`,
    `d ${sort(-1)} ${sort(1)}`,
    `e ${determiner}`,
    `f ${sort(1)} ${sort(2)}`,
    `g ${before}`,
    `h ${before} ${sort(2)}`,
    `i ${determiner} ${sort(1)} ${sort(2)}`,
    `j ${determiner} ${sort(1)} ${before}`,
    `n ${words.word(at + 1)}`,
    `o ${one}`,
    `p ${words.pos(at).toString(36)} ${sort(1)}`,
    `q ${one} ${sort(1)}`,
    `r ${determiner} ${words.word(at + 1)}`,
    `s ${words.word(at + 1)} ${sort(2)}`,
    `t ${determiner} ${one}`,
    `u ${sort(-1)} ${sort(1)} ${sort(2)}`,
    `v ${words.word(at - 1)}`
  ]
}
