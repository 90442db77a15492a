import {noun, Pos} from '../../src/desk/english/pos.ts'
import type {Near} from './near.ts'

/** Verbs that are no nouns, nor anything that could own a thing. */
const verbs =
  /^(?:want|seem|get|contain|include|provide|allow|require|become|exist|happen|appear|belong|give|keep|know|mean|say|think|bring|send|tell|understand|believe|agree|choose|decide|depend|expect|explain|describe|prevent|receive|refer|remain|suggest|tend)'s$/

/** "A town want's to grow": a verb that took an apostrophe. */
export function verbAt(near: Near, at: number): string | undefined {
  const word = near.word(at)
  if (!word.endsWith("'s") || near.isCapital(at)) return undefined
  if (!verbs.test(word)) return actAt(near, at)
  // "which I think's important": short for "think is"
  if (/^(?:i|we|you|they)$/.test(near.word(at, -1))) return undefined
  const hasSubject = near.can(at, -1, noun | Pos.pronoun | Pos.adverb) || near.isNamed(at, -1)
  const goesOn = near.can(at, 1, Pos.determiner | Pos.pronoun | Pos.to | Pos.preposition | Pos.adverb | Pos.adjective)
  return hasSubject && goesOn ? word.replace("'", '') : undefined
}

/** "he say's", "the man who live's next door": behind he and she nothing but a verb can stand. */
function actAt(near: Near, at: number): string | undefined {
  const base = near.word(at).slice(0, -2)
  const bits = near.pos(base)
  if (
    !/^(?:he|she|who)$/.test(near.word(at, -1)) ||
    (bits & Pos.verbBase) === 0 ||
    /(?:[sxz]|[^aeiou]y|ch|sh|o)$/.test(base)
  )
    return undefined
  if ((bits & (Pos.adverb | Pos.pronoun | Pos.auxiliary | Pos.modal)) !== 0) return undefined
  return near.can(at, 1, Pos.determiner | Pos.preposition | Pos.adverb | Pos.to | Pos.pronoun | Pos.particle)
    ? `${base}s`
    : undefined
}
