/** Clauses that lost their apostrophe: "anyone whose interested in it", "that it not safe". */
import {noun, Pos} from '../../src/desk/english/pos.ts'
import type {Near} from './near.ts'

const whom =
  /^(?:anyone|anybody|someone|somebody|everyone|everybody|nobody|those|person|man|woman|guy|friend|people|one|neighbou?r|relative|colleague)$/
const opener =
  /^(?:that|because|but|and|if|say|says|said|think|thinks|thought|know|knows|when|where|so|though|although|since|sure|clear)$/
const firmly = /^(?:simply|just|really|still|probably|certainly|definitely|clearly|obviously|now|also)$/

/** The words that it is asked at. */
export const isWords: readonly string[] = ['whose', 'it']

/** What should stand for "whose" or "it" without its verb; undefined where it may stay. */
export function isAt(near: Near, at: number): string | undefined {
  const word = near.word(at)
  if (word === 'whose') return isClause(near, at) ? "who's" : undefined
  if (word !== 'it' || !opener.test(near.word(at, -1))) return undefined
  const not = firmly.test(near.word(at, 1)) ? 2 : 1
  if (near.word(at, not) !== 'not') return undefined
  // "that it not safe to", "because it just not fair"; "demand that it not be sold" has a verb.
  return near.can(at, not + 1, Pos.adjective) &&
    !near.can(at, not + 1, Pos.verbBase | Pos.determiner | Pos.adverb) &&
    (near.can(at, not + 2, Pos.to | Pos.preposition | Pos.subordinator) || near.ends(at + not + 1))
    ? "it's"
    : undefined
}

/** "anyone whose interested in", "a man whose willing to": no thing follows. */
function isClause(near: Near, at: number): boolean {
  // "the coach, whose in his 12th season", "a nurse whose on call"
  if (
    /^(?:in|on|at|from|for|under)$/.test(near.word(at, 1)) &&
    (/^(?:his|her|their|the|a|an|my|our)$/.test(near.word(at, 2)) ||
      /^(?:on (?:call|loan|holiday|leave|duty|bail|remand|tour)|in (?:charge|hospital|prison|jail|love))$/.test(
        `${near.word(at, 1)} ${near.word(at, 2)}`
      ))
  )
    return true
  if (!whom.test(near.word(at, -1))) return false
  const quality = near.only(at, 1, Pos.adjective | Pos.verbParticiple | Pos.verbPast) || near.only(at, 1, Pos.verbIng)
  return quality && near.can(at, 2, Pos.preposition | Pos.to) && !near.can(at, 2, noun) && !near.can(at, 1, noun)
}
