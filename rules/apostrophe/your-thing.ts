/** Whose it is, and what you are: "have you're passport ready", "I hope your enjoying the show", "a singer who's album sold". */
import {noun, Pos} from '../../src/desk/english/pos.ts'
import type {Near} from './near.ts'

/** Verbs that no clause follows. */
const taking =
  /^(?:have|having|bring|brings|bringing|get|getting|keep|keeping|take|taking|use|using|enter|lose|losing|lost|leave|leaving|open|pack|wear|spend|change|submit|upload|raise|lift|move|charge|park|book|renew|cancel|join|visit|share|save|protect|turn|bend|close|wash|claim|clean|brush|lock|store|support|fill|with|of|for|from|about|into|on|in|to|at)$/
const clausal =
  /^(?:hope|hopes|think|thinks|know|knows|believe|believes|guess|glad|sure|whether|unless|whenever|if|when|while|because|where|until)$/
const thing = Pos.determiner | Pos.preposition | Pos.to | Pos.pronoun
const other =
  Pos.verbIng | Pos.verbParticiple | Pos.adverb | Pos.preposition | Pos.determiner | Pos.pronoun | Pos.numeral

/** The words that it is asked at. */
export const yourWords: readonly string[] = ["you're", "they're", "who's", 'your']

/** What should stand for "you're", "your", "they're" or "who's"; undefined where it may stay. */
export function yourAt(near: Near, at: number): string | undefined {
  const word = near.word(at)
  if (word === "you're" || word === "they're")
    return isOwned(near, at) ? (word === "you're" ? 'your' : 'their') : undefined
  if (word === "who's") return isWhose(near, at) ? 'whose' : undefined
  if (word !== 'your' || !clausal.test(near.word(at, -1))) return undefined
  return near.only(at, 1, Pos.verbIng) && near.can(at, 2, thing) && !/^(?:of|is|was)$/.test(near.word(at, 2))
    ? "you're"
    : undefined
}

/** "Have you're ticket ready", "bring you're own": behind what takes a thing, a thing that has no article. */
function isOwned(near: Near, at: number): boolean {
  const before = near.word(at, -1)
  if (!taking.test(before)) return false
  const certain = near.can(at, -1, Pos.preposition)
    ? /^(?:with|of|for|from|into|about|on|in|to|at)$/.test(before) && near.word(at, -2) !== ''
    : true
  // "the town they live in they're": a clause ends with its preposition.
  if (!certain || (near.can(at, -1, Pos.preposition) && !near.can(at, -2, noun | Pos.verbBase | Pos.verbIng)))
    return false
  if (/^(?:in|on|to|at|with|for|about|from)$/.test(before)) return false
  if (near.can(at, 1, other)) return false
  return near.can(at, 1, Pos.adjective)
    ? near.can(at, 2, noun) && !near.can(at, 2, other | Pos.to)
    : near.can(at, 1, noun)
}

/** What one person is of a body, without an article. */
export const role: RegExp =
  /^(?:captain|president|boss|chairman|chairwoman|chief|king|queen|leader|secretary|mayor|manager|head|skipper|champion|favourite|favorite|coach|editor|director|owner|chair|host|heir|parent|mum|dad|mom|vice|deputy|minister|governor|principal|dean|bishop|pope|next|number|man|woman|part|king)$/

/** "the singer, who's album sold a million", "a boy who's mother is": one counted thing without an article, and its verb. */
function isWhose(near: Near, at: number): boolean {
  if (!near.isCounted(at, 1) || role.test(near.word(at, 1))) return false
  const verb = near.only(at, 2, Pos.adverb) ? 3 : 2
  if (near.can(at, verb, Pos.auxiliary)) return near.word(at, verb) !== 'do'
  return near.only(at, verb, Pos.verbPast | Pos.verbS | Pos.verbParticiple)
}
