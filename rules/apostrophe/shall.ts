/** What will be, at the head of a sentence: "Ill be there", "Well be back". */
import {Pos} from '../../src/desk/english/pos.ts'
import type {Near} from './near.ts'

const rights: ReadonlyMap<string, string> = new Map([
  ['ill', "I'll"],
  ['well', "we'll"],
  ['hell', "he'll"],
  ['shell', "she'll"]
])
const after =
  /^(?:back|there|here|able|ready|gone|fine|sure|in|at|on|with|glad|happy|seeing|home|watching|open|closed)$/

/** The words that it is asked at. */
export const shallWords: readonly string[] = [...rights.keys()]

/** What should stand for a word without its apostrophe; undefined where it may stay. */
export function shallAt(near: Near, at: number): string | undefined {
  const right = rights.get(near.word(at))
  if (right === undefined || !near.opens(at) || near.word(at, 1) !== 'be') return undefined
  return after.test(near.word(at, 2)) || near.only(at, 2, Pos.verbIng) ? right : undefined
}
