/** `its` where `it is` or `it has` is meant: "its not", "its important to", "as far as its concerned". */
import {noun, Pos, verb} from '../../src/desk/english/pos.ts'
import type {Near} from './near.ts'
import {prepositions, clausal} from './clause-words.ts'

/** What follows `it is` or `it has` and never a possessive. */
export const afterClause: RegExp =
  /^(?:not|been|a|an|the|because|gonna|going|getting|becoming|supposed|unclear|also|this|what|how|why|where|when|if|in|on|at|from|for|with|about|like|as|they|we|you|i|he|she|my|your|their|our|impossible|worth|too|so|another|thanks)$/

/** Of these, the ones that a possessive's phrase may begin with ("its on-air team"): the word after them decides. */
const unsure = /^(?:in|on|at|for|as|like|so|too|also|about|from|with|this|going|getting)$/

const afterUnsure = Pos.determiner | Pos.pronoun | Pos.preposition | Pos.to | Pos.adverb

/** Adverbs that stand before a possessive's adjective too ("its very own"), so that the word after them decides. */
const adverbs =
  /^(?:just|only|really|very|always|never|still|probably|already|now|actually|quite|pretty|almost|all|often|usually)$/

/** "its not inconsiderable debts" */
export function isUnderstated(near: Near, at: number): boolean {
  return (
    near.word(at, 1) === 'not' &&
    /^(?:in|un|im|ir)/.test(near.word(at, 2)) &&
    near.only(at, 2, Pos.adjective) &&
    near.can(at, 3, noun)
  )
}

/** "She would like its light to be softer": a verb and its object. */
export function isLiked(near: Near, at: number): boolean {
  return (
    near.word(at, -1) === 'like' &&
    /^(?:would|to|should|might|may|do|did|i|we|they|you|also|really)$|['’](?:d|t)$/.test(near.word(at, -2))
  )
}

/** `its` where a clause follows: "its not", "its important to", "as far as its concerned". */
export function isClause(near: Near, at: number, next: string): boolean {
  if (isLiked(near, at)) return false
  // "of its in the end futile attempt": only where a clause can begin.
  if (near.isName(at, 1) || prepositions.test(near.word(at, -1))) return false
  if (next === 'become') return true
  const after = near.word(at, 2)
  // "whether its buying land": a clause's first words, and a verb with its object.
  if (
    /^(?:whether|because|if|unless|although|when|while|but)$/.test(near.word(at, -1)) &&
    near.only(at, 1, Pos.verbIng)
  )
    return near.can(at, 2, Pos.determiner | Pos.particle | Pos.preposition | Pos.to)
  // "its more critical than"
  if (next === 'more' && near.can(at, 2, Pos.adjective)) return near.word(at, 3) === 'than'
  // "as far as its concerned", "its surprisingly little"
  if (next === 'concerned' && near.word(at, -1) === 'as') return true
  if (near.word(at, -1) === '' && next !== 'only' && /[^e]ly$/.test(next) && near.only(at, 1, Pos.adverb))
    return (
      /^(?:little|likely|possible|important|hard|easy|good|clear|the|a|an|not)$/.test(after) &&
      near.can(at, 3, Pos.preposition | Pos.to | Pos.subordinator | Pos.determiner)
    )
  // "its saved into a file": a participle that no noun follows.
  if (near.only(at, 1, Pos.verbParticiple | Pos.verbPast)) {
    return near.can(at, 2, Pos.preposition | Pos.to | Pos.subordinator) || (next.endsWith('ed') && near.ends(at + 1))
  }
  // "If its true, they pay"
  if (after === '')
    return (
      /^(?:if|because|unless|although|though|whether|think|thinks|says|said|hope|when|while)$/.test(
        near.word(at, -1)
      ) &&
      near.only(at, 1, Pos.adjective) &&
      !/^(?:own|late|former|other)$/.test(next)
    )
  // "Its up to the council", "Its time to go"
  if (next === 'up' && after === 'to') return near.passage.words[at]?.initial === true
  if (next === 'time' && /^(?:to|for|that|we|you)$/.test(after)) return near.passage.words[at]?.initial === true
  // "since its so different from", "maybe its too hard to reach": no noun follows.
  if (
    /^(?:so|too)$/.test(next) &&
    /^(?:|maybe|because|since|if|that|but|and|so|think|thinks|perhaps|when|although|though|as)$/.test(
      near.word(at, -1)
    ) &&
    !near.goesOn(at + 2) &&
    near.only(at, 2, Pos.adjective) &&
    !near.can(at, 3, noun | Pos.adjective | Pos.verbIng)
  )
    return !/^(?:few|many|much|little|called)$/.test(after)
  // "proved its worth"; "its worth noting", "its worth a visit"
  if (next === 'worth' && !near.can(at, 2, Pos.verbIng | Pos.determiner | Pos.pronoun | Pos.numeral)) return false
  if (afterClause.test(next)) return !unsure.test(next) || near.can(at, 2, afterUnsure)
  if (adverbs.test(next))
    return (
      /^(?:a|an|the|not|been|possible|about|that|so|because|in|on|there|here)$/.test(after) ||
      (after === 'too' && !near.can(at, 4, noun))
    )
  // "its important to know", "its likely that"; a noun as well ("its right to")
  // "authorises its military to act": the object of the verb before.
  if (near.can(at, -1, verb) && !clausal.test(near.word(at, -1))) return false
  // "found to be locked and its key to be in town"
  return (
    !/^(?:key|potential|[a-z]{3,}est)$/.test(next) &&
    near.can(at, 1, Pos.adjective) &&
    !near.can(at, 1, noun | verb) &&
    /^(?:to|for|that|if|when|because)$/.test(after)
  )
}
