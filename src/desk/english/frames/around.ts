/** What frames of small words ask about the words around a place. */
import {noun, Pos} from '../pos.ts'
import type {Cursor} from './frame.ts'

/** A past, a participle or both. */
export const past: number = Pos.verbPast | Pos.verbParticiple

/** Bases that are also nouns, adjectives or interjections, though the lexicon does not say so. */
const notBase = /^(?:live|obscure|dare|welcome|counter|retrograde|let|please|see|come|become|say)$/

/** Whether a word is a verb's base and nothing else. */
export function isBase(words: Cursor, at: number): boolean {
  return words.only(at, Pos.verbBase) && !notBase.test(words.word(at)) && (words.token(at)?.frequency ?? 0) >= 1
}

/** Whether a word is a participle that an adverb describes before a noun: "a mutually agreed draw". */
export function isDescribed(words: Cursor, at: number): boolean {
  return words.can(at - 1, Pos.adverb) && words.can(at - 2, Pos.determiner)
}

/** Whether `will` at a word is a wish by what it has before it: "little will to change". */
export function isWish(words: Cursor, at: number): boolean {
  return /^(?:little|no|any|much|enough|more|some|less|the|a|own|political|good|ill|free)$/.test(words.word(at - 1))
}

/** Whether a word ends a noun phrase: it can be a noun, is a name or a number. */
export function endsNoun(words: Cursor, at: number): boolean {
  return words.can(at, noun) || words.isName(at) || /^\d/.test(words.word(at))
}

/** Whether a word is a number, in digits or in letters. */
export function isNumber(words: Cursor, at: number): boolean {
  return /^\d[\d,.]*$/.test(words.word(at)) || words.only(at, Pos.numeral)
}

/** Whether one of the `reach` words before `at` matches. */
export function precedes(words: Cursor, at: number, pattern: RegExp, reach: number = at): boolean {
  for (let before = Math.max(0, at - reach); before < at; before++) if (pattern.test(words.word(before))) return true
  return false
}

/** Whether a word is printed in small letters; in capitals it may be a name or shouted. */
export function isSmall(words: Cursor, at: number): boolean {
  const printed = words.sentence.words[at] ?? ''
  return printed === printed.toLowerCase()
}

/** Verbs of being somewhere: how somebody is there may follow. */
export const isSomewhere: RegExp =
  /^(?:hangs?|hung|kneels?|knelt|lay|lies?|sat|sits?|slept|stands?|stood|wait(?:s|ed)?)$/

/** "the farmer's will asked", "his will named three heirs": what somebody wants or leaves. */
export function isTestament(words: Cursor, at: number): boolean {
  return (
    /^(?:the|an?|his|her|their|its|my|your|our|whose|free|last|living|political|good|ill|general|popular|common|collective|divine|national|sovereign)$/.test(
      words.word(at - 1)
    ) ||
    /['’]s$/.test(words.sentence.words[at - 1] ?? '') ||
    /^['’]/.test(words.sentence.gaps[at] ?? '')
  )
}
