import {noun, Pos} from '../../src/desk/english/pos.ts'
import type {Near} from './near.ts'

/** "about you're name", "Whose to blame?": a thing owned, and a clause. */
export function youAreAt(near: Near, at: number): string | undefined {
  const word = near.word(at)
  const next = near.word(at, 1)
  if (word === "you're")
    return near.word(at, -2) !== '' &&
      /^(?:for|of|with|from|about|into|by|under|through|at)$/.test(near.word(at, -1)) &&
      near.can(at, 1, noun) &&
      !near.can(at, 1, Pos.verbIng | Pos.verbParticiple | Pos.adjective | Pos.preposition | Pos.adverb)
      ? 'your'
      : undefined
  if (word !== 'whose') return undefined
  const blame = next === 'to' && /^(?:blame|say|know)$/.test(near.word(at, 2))
  return near.word(at, -1) === '' && (blame || /^(?:a|an|been|afraid)$/.test(next)) ? "who's" : undefined
}
