/** Persons and times with an apostrophe too many or too few: "the resident's said", "two year's ago", "the victims mother was". */
import {Pos} from '../../src/desk/english/pos.ts'
import {isPerson} from './owners.ts'
import type {Near} from './near.ts'

/** Whom or what one person has. */
const owned =
  /^(?:mother|father|wife|husband|widow|sister|brother|son|daughter|girlfriend|boyfriend|family|parents|lawyer|solicitor|barrister|spokesman|spokeswoman|body|funeral|car|house|office|phone|deputy|predecessor|successor)$/
const finite = /^(?:is|was|were|has|have|had|will|would|can|could|did|said|says|told)$/

/** What should stand for a person's or a time's plural or owner; undefined where it may stay. */
export function personAt(near: Near, at: number): string | undefined {
  const word = near.word(at)
  if (!word.endsWith('s') || near.isCapital(at)) return undefined
  const next = near.word(at, 1)
  if (next === '') return undefined
  const before = near.word(at, -1)
  if (word.endsWith("'s")) {
    const one = word.slice(0, -2)
    // "The resident's said", "The player's were beaten": an owner has what it owns behind it.
    const opens = before === 'the' && near.passage.words[at - 1]?.initial === true
    if (!opens || !isPerson(`${one}s`)) return undefined
    const told = /^(?:said|say|have|want|told)$/.test(next)
    return told || (/^(?:were|are)$/.test(next) && isSaid(near, at)) ? `${one}s` : undefined
  }
  const one = word.slice(0, -1)
  // "The victims mother wept", "the mayors office was"
  if (/^(?:the|a)$/.test(before) && owned.test(next) && isPerson(word))
    return finite.test(near.word(at, 2)) || near.can(at, 2, Pos.verbPast) || isTold(near, at) ? `${one}'s` : undefined
  // "the citys streets": no plural is written so.
  if (
    !/[^aeiou]ys$/.test(word) ||
    near.isKnown(at, 0) ||
    !near.can(at, 1, Pos.nounSingular | Pos.nounPlural | Pos.superlative)
  )
    return undefined
  return near.isNoun(one) ? `${one}'s` : undefined
}

/** What is said of several behind "are": a participle, or what only persons feel; "the driver's are new" tells of what they own. */
function isSaid(near: Near, at: number): boolean {
  return (
    near.only(at, 2, Pos.verbIng | Pos.verbParticiple) ||
    /^(?:told|asked|warned|paid|sent|held|hurt|left|angry|late|tired|happy|unhappy|ready|keen|worried|safe|afraid|proud|free|furious|upset|concerned)$/.test(
      near.word(at, 2)
    )
  )
}

/** "The victims mother, who asked": more is told of her. */
function isTold({passage}: Near, at: number): boolean {
  return passage.words[at + 2]?.norm === 'who' && passage.text.charAt(passage.words[at + 1]?.end ?? 0) === ','
}
