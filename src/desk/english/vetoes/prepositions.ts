/** Where a preposition may stand without its object behind it, or with a phrase that is none. */
import {coordinator, formOfBeButAm, relativePronoun} from '../closed-classes.ts'
import {precedes} from '../frames/around.ts'
import type {Cursor} from '../frames/frame.ts'
import {wantsPreposition} from '../frames/lost/governed.ts'
import {noun, Pos, verb} from '../pos.ts'
import {hasAhead} from './around.ts'

const directions = /^(?:away|back|by|down|in|off|on|out|over|past|round|through|up)$/

/** Whether a preposition behind a form of be has a phrase to lead: "is of use", "is to a village", not "are of reported". */
export function mayLeadPhrase(words: Cursor, from: number): boolean {
  const next = words.pos(from + 1)
  if (next === 0 || (next & (Pos.determiner | Pos.pronoun | Pos.numeral | Pos.verbBase | noun)) !== 0) return true
  return (next & (Pos.adjective | Pos.verbParticiple)) !== 0 && hasAhead(words, from + 2, noun, 2)
}

/** Verbs whose object stands before their particle: "put the lamps on and left". */
const phrasal =
  /^(?:br(?:ing|ings|ought|inging)|call(?:s|ed|ing)?|carr(?:y|ies|ied|ying)|cut(?:s|ting)?|fill(?:s|ed|ing)?|g[eo]t(?:s|ting)?|ha(?:d|s|ve|ving)|hand(?:s|ed|ing)?|h[eo]ld(?:s|ing)?|ke(?:ep|eps|pt|eping)|le(?:ave|aves|ft|aving)|lets?|lock(?:s|ed|ing)?|pull(?:s|ed|ing)?|push(?:es|ed|ing)?|put(?:s|ting)?|sen[dt](?:s|ing)?|sign(?:s|ed|ing)?|switch(?:es|ed|ing)?|t[ao][ko](?:e|es|en|ing)|tr(?:y|ies|ied|ying)|turn(?:s|ed|ing)?|with)$/

/** Whether a preposition before "and" may have its object behind it: "imports from and exports to the north". */
function maySharePreposition(words: Cursor, from: number): boolean {
  const [before, word] = [words.word(from - 1), words.word(from)]
  if (words.can(from - 1, verb)) return word !== 'of' || wantsPreposition(before, word)
  // A particle ends what stands before it.
  if (directions.test(word)) return wantsPreposition(before, word) || precedes(words, from, phrasal, 6)
  // "members of and givers to the club", "supportive of and close to"
  if (word === 'of' && words.can(from - 1, noun | Pos.adjective))
    return words.can(from - 1, Pos.adjective) || hasAhead(words, from + 3, Pos.preposition | Pos.to, 2)
  // "fires at and launches": a verb that the lexicon has as a noun.
  if (words.can(from - 1, Pos.nounPlural) && words.can(from + 2, Pos.verbS)) return true
  return wantsPreposition(before, word)
}

/**
 * Whether a small word has its place by an order that is rare: "then on I go", "up it goes and up", "was first played for in 1911".
 */
export function isTurned(words: Cursor, from: number): boolean {
  const [word, next] = [words.word(from), words.word(from + 1)]
  if (directions.test(word) && words.can(from + 1, Pos.pronoun))
    return /^(?:go|goes|went|come|comes|came|march|marched|sail|sailed|walk|walked|drove|rode|flew)$/.test(
      words.word(from + 2)
    )
  if (word === 'and' && directions.test(next)) return precedes(words, from, new RegExp(`^${next}$`), 5)
  return (
    words.can(from, Pos.preposition) &&
    /^(?:in|on|by|at|since|until|during)$/.test(next) &&
    words.can(from - 1, Pos.verbParticiple) &&
    precedes(words, from - 1, formOfBeButAm)
  )
}

/** What opens a clause whose last preposition has its object before it. */
const opensGap = /^(?:what|that|which|who|where|whom|all|everything|(?:i|we|you|they|he|she|it)(?:'[a-z]+)?)$/

/** Whether a preposition may be the last word of its clause: "the format that they come in is paper", "who it is for are". */
export function mayEndClause(words: Cursor, at: number): boolean {
  if (!words.can(at, Pos.preposition | Pos.to)) return false
  // "agencies to will pay": a verb still follows.
  if (words.word(at) === 'to' && words.can(at + 2, Pos.verbBase)) return false
  return precedes(words, at, opensGap, words.can(at - 1, verb | Pos.particle | Pos.auxiliary) ? 12 : 8)
}

/** "fires at and launches", "sent in by readers", "the class that it puts you in may be full", "went all in". */
export function isParticle(words: Cursor, from: number, next: string): boolean {
  if (!words.can(from, Pos.preposition | Pos.to)) return false
  const before = words.word(from - 1)
  if (coordinator.test(next)) return maySharePreposition(words, from)
  if (words.can(from + 1, Pos.modal)) return mayEndClause(words, from) && !relativePronoun.test(before)
  if (before === 'all' && words.word(from) === 'in') return true
  // "conceived of as a whole", "spat at by boys", "the swearing in of the judge", "teeth that come in before"
  if (!/^(?:by|from|to|with|as|for|before|until|of)$/.test(next)) return false
  if (/^(?:in|out|on|off|up|over|down|through)$/.test(words.word(from)))
    return words.can(from - 1, verb) && !words.can(from - 2, Pos.determiner)
  return (
    words.can(from - 1, Pos.verbPast | Pos.verbParticiple | Pos.verbIng) && wantsPreposition(before, words.word(from))
  )
}
