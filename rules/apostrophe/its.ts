import {noun, Pos} from '../../src/desk/english/pos.ts'
import type {PassageSlip} from '../../src/desk/english/slips-of.ts'
import {isClauseHere} from './its-clause.ts'
import {isOwnedHere} from './its-owner.ts'
import type {Near} from './near.ts'
import {prepositions} from './clause-words.ts'
import {isUnderstated, isClause} from './its-for-it-is.ts'
import {isPossessive, takesOnlyObjects} from './it-is-for-its.ts'

/** What should stand for `its` or `it's` at a word; undefined where it may stay. */
export function itsAt(near: Near, at: number, slips: (at: number) => readonly PassageSlip[]): string | undefined {
  const word = near.word(at)
  if (word !== 'its' && word !== "it's") return undefined
  const other = word === 'its' ? "it's" : 'its'
  const next = near.word(at, 1)
  if (next === '') return undefined
  const slip = slips(at).find(
    ({kind, from, replacement}) => kind === 'wrong-word' && from === at && replacement[0] === other
  )
  const weight = slip?.margin ?? -3
  if (word === 'its') {
    // "of its being sold", "its a cappella choir", "its not inconsiderable debts"
    if (
      (next === 'being' && prepositions.test(near.word(at, -1))) ||
      near.isLatin(at, 1) ||
      isUnderstated(near, at) ||
      (near.word(at, 2) === 'to' && near.word(at, 3) === 'date') ||
      (next === 'as' && near.word(at, 2) === 'yet')
    )
      return undefined
    return isClause(near, at, next) || isClauseHere(near, at, next) || weight > 0 ? other : undefined
  }
  // "whether it's fuel for the cars", "For us it's pictures", "and it's Danes filling the gap"
  if (/^(?:whether|us|me|them|him)$/.test(near.word(at, -1))) return undefined
  if (near.isNamed(at, 1) && near.can(at, 2, Pos.verbIng)) return undefined
  // "He stayed, for it's school night": a clause follows.
  if (near.word(at, -1) === 'for' && near.opens(at - 1)) return undefined
  if (next === 'own' && !/^(?:a|the|goals?|brand)$/.test(near.word(at, 2))) return other
  if (isOwnedHere(near, at, next, takesOnlyObjects(near, at))) return other
  return isPossessive(near, at, next) || (weight > -1 && near.can(at, 1, noun | Pos.adjective)) ? other : undefined
}
