import {noun, Pos} from '../../src/desk/english/pos.ts'
import type {Near} from './near.ts'

/** What a person has, and is not. */
const owned =
  /^(?:car|dog|house|home|son|daughter|wife|husband|mother|father|brother|sister|name|job|family|business|shop|work|face|voice|life|story|body|bag|phone|children|parents|money|idea|fault|turn|house|boat|farm|land|bike|luggage|career|death|novel|book|books|films|songs)$/
const finite =
  /^(?:is|was|were|are|has|had|have|did|will|would|could|bit|sank|fell|died|won|came|went|lived|said|says|began|ended|this|that)$/

/** The words that it is asked at. */
export const youWords: readonly string[] = ["who's", "you're", 'whose']

/** "about you're name", "Whose to blame?": a thing owned, and a clause. */
export function youAreAt(near: Near, at: number): string | undefined {
  const word = near.word(at)
  const next = near.word(at, 1)
  if (word === "who's") return whoseAt(near, at)
  // "bring you're own", "You're mother is"
  if (word === "you're" && (next === 'own' || (owned.test(next) && finite.test(near.word(at, 2))))) return 'your'
  // "You're bags must be tagged", "Take off you're shoes"
  if (
    word === "you're" &&
    near.only(at, 1, Pos.nounPlural) &&
    (/^(?:must|will|are|were|have|can|should|may)$/.test(near.word(at, 2)) || isTaken(near, at))
  )
    return 'your'
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

/** "the man who's dog bit her", "Who's bag is this?": a thing that one has, and its verb. */
function whoseAt(near: Near, at: number): string | undefined {
  if (!owned.test(near.word(at, 1))) return undefined
  return finite.test(near.word(at, 2)) || near.only(at, 2, Pos.verbPast | Pos.verbS) ? 'whose' : undefined
}

/** Whether a verb and its particle stand before, with the end of the sentence or a preposition behind the thing. */
function isTaken(near: Near, at: number): boolean {
  return (
    /^(?:off|on|out|up|down|away)$/.test(near.word(at, -1)) &&
    near.can(at, -2, Pos.verbBase) &&
    (near.ends(at + 1) || near.can(at, 2, Pos.preposition))
  )
}
