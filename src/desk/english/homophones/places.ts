/** Owners and clauses that sound alike, "its" and "it's", and what of a sentence tells which of the two stands there. */
import type {Cursor} from '../frames/frame.ts'
import {closedClass, noun, Pos} from '../pos.ts'
import {hasFinite, sortOf} from '../word-sorts.ts'

/** Two words that sound alike: whose something is, and a clause's first words. */
export interface Pair {
  readonly owner: string
  readonly clause: string
}

/** Pairs by their words. */
export type Pairs = ReadonlyMap<string, readonly Pair[]>

function byWord(pairs: readonly Pair[]): Pairs {
  const words = pairs.flatMap(({owner, clause}) => [owner, clause])
  return new Map(words.map((word) => [word, pairs.filter(({owner, clause}) => owner === word || clause === word)]))
}

/** Owners, and clauses that begin with a contraction. */
export const contractions: Pairs = byWord([
  {owner: 'its', clause: "it's"},
  {owner: 'your', clause: "you're"},
  {owner: 'whose', clause: "who's"},
  {owner: 'their', clause: "they're"}
])

/**
 * The keys that carry a bias in telling a clause from an owner: they are the same whichever of the two is printed.
 *
 * @param own - Before the keys that the pair has for itself: its owner.
 */
export function keysOfPair(words: Cursor, at: number, own: string): string[] {
  const sort = (step: number): string => sortOf(words, at + step)
  const finite = `${hasFinite(words, at, -1) ? 1 : 0}${hasFinite(words, at, 1) ? 1 : 0}`
  const head = headOf(words, at)
  const keys = [
    `a ${sort(-1)}`,
    `b ${sort(1)}`,
    `c ${sort(-2)} ${sort(-1)}`,
    `d ${sort(-1)} ${sort(1)}`,
    `e ${sort(1)} ${sort(2)}`,
    `f ${finite} ${head}`,
    `g ${finite} ${sort(1)}`,
    `h ${finite} ${sort(-1)}`,
    `i ${sort(1)} ${sort(2)} ${sort(3)}`,
    `j ${sort(-1)} ${head} ${finite}`,
    `k ${words.word(at + 1)}`,
    `l ${words.word(at - 1)}`,
    `m ${words.word(at + 1)} ${sort(2)}`,
    `n ${words.word(at - 1)} ${sort(1)}`,
    `o ${sort(-1)} ${words.word(at + 1)}`,
    `p ${head}`,
    `q ${words.word(at - 2)} ${words.word(at - 1)}`,
    `r ${words.word(at + 2)}`
  ]
  return [own, ...keys, ...keys.map((key) => `${own} ${key}`)]
}

/** What stands behind the noun phrase that a word may begin, and how far off: told by the first word that is no part of it. */
function headOf(words: Cursor, at: number): string {
  let nouns = 0
  for (let next = at + 1; next <= at + 5; next++) {
    if (words.word(next) === '' || !words.runs(next - 1, next)) return `${nouns} ,`
    const pos = words.pos(next)
    if ((pos & closedClass) !== 0 || (nouns > 0 && (pos & (noun | Pos.adjective)) === 0 && !words.isName(next)))
      return `${nouns} ${sortOf(words, next)}`
    if ((pos & noun) !== 0 || words.isName(next)) nouns++
    else if (
      (pos & (Pos.adjective | Pos.verbParticiple | Pos.verbIng | Pos.numeral | Pos.superlative | Pos.comparative)) ===
        0 &&
      pos !== 0
    )
      return `${nouns} ${sortOf(words, next)}`
  }
  return `${nouns} +`
}
