/** `its` at the head of a clause: "Its no surprise", "Its thought that", "she thinks its time for", "when its cold the pipes freeze". */
import {noun, Pos} from '../../src/desk/english/pos.ts'
import {isLiked} from './its-for-it-is.ts'
import type {Near} from './near.ts'

const saying =
  /^(?:says?|said|saying|thinks?|thought|thinking|hopes?|hoped|hoping|feels?|felt|knows?|knew|believes?|believed|believing|means?|meant|suggests?|suggested|fears?|feared|guess|suppose|insists?|insisted|argued?|argues|claims?|claimed|admits?|admitted|maybe|perhaps|fact|sure|like)$/
const subordinate = /^(?:when|if|because|while|since|although|though|unless|whether|whenever|that|but|where|so|until)$/
/** What follows "it's no". */
const no =
  /^(?:surprise|secret|wonder|coincidence|accident|longer|use|joke|exaggeration|doubt|easy|small|big|different|better|worse|mean|excuse|laughing|ordinary|good|more|less|problem|fun|way)$/
const told =
  /^(?:thought|believed|understood|hoped|expected|feared|claimed|reported|alleged|estimated|known|said|agreed|assumed|argued|rumou?red)$/
const teller = /^(?:that|he|she|they|it|there|we|his|her|their|around|about)$/
const adverb =
  /^(?:just|only|really|very|quite|pretty|so|too|all|also|now|still|always|never|simply|perhaps|probably|certainly|hardly|fairly)$/
/** What stands behind the adverb where a clause goes on. */
const behind: Readonly<Record<string, RegExp>> = {
  only: /^(?:a|an|the|that|when|if|because|been|my|one|two|three)$/,
  just: /^(?:a|an|the|that|been|over|under|about|like|not|one|another|as|my|what|how)$/,
  all: /^(?:very|about|over|part|thanks|going|gone|because|happening)$/
}
/** Adjectives of many, or of people, that something may have. */
export const things: RegExp =
  /^(?:young|rich|poor|old|sick|dead|own|few|many|several|inner|former|late|other|main|only)$/
/** What is said of a thing, and is hardly had. */
const good =
  /^(?:good|great|bad|better|worse|hard|tough|easy|right|wrong|nice|fair|natural|true|clear|safer|cheaper|easier|harder)$/
const doing = /^(?:coming|getting|trying|happening|raining|snowing|becoming|doing|taking|looking|making|hoping)$/
const around = /^(?:over|here|there|gone|done|back)$/

/** Whether a clause stands at `its`. */
export function isClauseHere(near: Near, at: number, next: string): boolean {
  const before = near.word(at, -1)
  const first = before === '' && near.opens(at)
  const told_ = saying.test(before)
  const begins = first || told_ || subordinate.test(before) || (before === 'and' && near.opens(at - 1))
  if (!begins || near.isName(at, 1) || near.isLatin(at, 1)) return false
  if (isLiked(near, at)) return false
  const after = near.word(at, 2)
  const third = near.word(at, 3)
  if (next === 'no') return no.test(after)
  if (/^(?:good|great|bad|sad|big)$/.test(next) && after === 'news') return first && /^(?:for|that|to)?$/.test(third)
  if (next === 'that') return first && near.only(at, 2, Pos.adjective) && third === '' && near.ends(at + 2)
  // "Its very, very good"
  if (/^(?:very|really|so|too)$/.test(next) && after === '') return near.isRepeated(at + 1)
  if (next === 'about') return after === 'time'
  if (next === 'as') return near.can(at, 2, Pos.adjective) && third === 'as'
  if (told.test(next)) return first && teller.test(after)
  if (next === 'time') return !first && /^(?:to|for|we|they|he|she)$/.test(after)
  if (doing.test(next))
    return (
      (told_ || subordinate.test(before)) &&
      near.can(at, 2, Pos.preposition | Pos.determiner | Pos.to) &&
      after !== 'of'
    )
  if (around.test(next)) return told_ && (after === '' || /^(?:soon|now|for|at|to|in|already)$/.test(after))
  if (adverb.test(next) && (behind[next]?.test(after) ?? false)) return true
  if (adverb.test(next)) return isSaid(near, at + 1, true)
  // "Its better for commuters", "Its good to see"
  return isSaid(near, at, first || told_) || (isCold(near, at) && !first)
}

/** Whether an adjective behind a word is what something is: "hard to find", "sad that", "dead in the water", "silly and loud." */
function isSaid(near: Near, at: number, first: boolean): boolean {
  if (
    !(good.test(near.word(at, 1)) || near.can(at, 1, Pos.adjective | Pos.comparative)) ||
    things.test(near.word(at, 1))
  )
    return false
  const after = near.word(at, 2)
  if (after === 'to')
    return (
      !/^(?:right|best|potential)$/.test(near.word(at, 1)) &&
      near.can(at, 3, Pos.verbBase) &&
      !near.can(at, 3, noun | Pos.determiner | Pos.adjective)
    )
  const alone = good.test(near.word(at, 1)) || near.only(at, 1, Pos.adjective | Pos.comparative | Pos.adverb)
  if (after === 'that' || after === 'when' || after === 'if' || after === 'because') return alone
  if (after === 'than') return near.can(at, 1, Pos.comparative) || /er$/.test(near.word(at, 1))
  if (!first || !alone) return false
  if (after === 'for' || after === 'in') return near.can(at, 3, Pos.determiner | Pos.pronoun | nounOf(after))
  return after === 'and' && near.only(at, 3, Pos.adjective) && near.word(at, 4) === '' && near.ends(at + 3)
}

/** "for commuters", but "its weak in attack": only behind "for" may a bare noun follow. */
function nounOf(preposition: string): number {
  return preposition === 'for' ? Pos.nounPlural : 0
}

/** "when its cold the pipes freeze": an adjective, and another clause's subject. */
function isCold(near: Near, at: number): boolean {
  return (
    near.can(at, 1, Pos.adjective) &&
    !near.can(at, 1, Pos.verbIng | Pos.determiner) &&
    !things.test(near.word(at, 1)) &&
    /^(?:the|they|we|he|she|you|i|it|there)$/.test(near.word(at, 2))
  )
}
