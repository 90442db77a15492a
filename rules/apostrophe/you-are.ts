import {noun, Pos} from '../../src/desk/english/pos.ts'
import type {Near} from './near.ts'

/** "about you're name", "Whose to blame?": a thing owned, and a clause. */
export function youAreAt(near: Near, at: number): string | undefined {
  const word = near.word(at)
  const next = near.word(at, 1)
  if (word === "you're")
    return /^(?:for|of|with|from|about|into|by|under|through|at)$/.test(near.word(at, -1)) && near.only(at, 1, noun)
      ? 'your'
      : undefined
  if (word !== 'whose') return undefined
  const blame = next === 'to' && near.can(at, 2, Pos.verbBase) && !near.can(at, 2, Pos.determiner)
  return near.word(at, -1) === '' && (blame || /^(?:the|a|an|been|afraid)$/.test(next)) ? "who's" : undefined
}
