/** Readings in which an owner or a clause is right as it stands, whatever its neighbours are elsewhere. */
import {closedClass, noun, Pos} from '../../src/desk/english/pos.ts'
import {clausal, prepositions} from './clause-words.ts'
import {seasons} from './it-is-for-its.ts'
import {things} from './its-clause.ts'
import {bare} from './its-owner.ts'
import {isLiked, isUnderstated} from './its-for-it-is.ts'
import type {Near} from './near.ts'
import {role} from './your-thing.ts'

/** How far the noun of a noun phrase is looked for, and its verb. */
const reach = 6

/** What may stand in a noun phrase before its noun, or be it. */
const inside =
  noun | Pos.adjective | Pos.comparative | Pos.superlative | Pos.numeral | Pos.verbParticiple | Pos.verbIng | Pos.adverb
const finite = Pos.verbS | Pos.verbPast | Pos.auxiliary | Pos.modal
const closed = closedClass & ~Pos.particle

/** What a noun phrase behind its owner may begin with, that elsewhere begins the rest of a clause: "its no frills rival". */
const openers = /^(?:no|not|about|as|more|very|just|so|once|all|over|a)$/
/** What a clause's subject stands behind. */
const leads =
  /^(?:and|but|or|so|as|if|because|since|when|while|where|that|which|what|assuming|supposing|provided|although|though|unless|until|whether|before|after|than|then|now|all|come|maybe|perhaps|they|we|you|i|he|she|it)$/
/** What makes a clause of the noun before: "it's windows that shine". */
const relative = /^(?:that|who|which|whose|where|when|you|we|i|they|he|she)$/

/** Whether "its" or "your" is right: it has its noun and that a verb, or no article stands where a clause needs one. */
export function isOwnerRight(near: Near, at: number): boolean {
  const next = near.word(at, 1)
  const after = near.word(at, 2)
  // "to ask why its chief executive's bonus had gone up": what is somebody's, whose that is told as well.
  if (near.word(at, 2).endsWith("'s") && near.can(at, 1, noun | Pos.adjective)) return true
  // "fell to 2.2 per cent, its lowest for three years": the most of all that it has had.
  if (/^[a-z]{3,}est$/.test(next) && near.can(at, 1, Pos.superlative | Pos.adjective)) return true
  // "because its young the lions eat", "its not inconsiderable debts", "Its is the blue one"
  if (things.test(next) || isUnderstated(near, at) || near.only(at, 1, finite)) return true
  // "kept its very own bell", "its so called tower", "its a cappella choir", "would like its light to"
  if (after === 'own' || after === 'called' || near.isLatin(at, 1) || isLiked(near, at)) return true
  // "Its best to date", "its as yet unnamed boss", "its more than fair share"
  if (next === 'more' && after === 'than') return near.can(at, 3, Pos.adjective)
  if ((next === 'as' && after === 'yet') || (after === 'to' && near.word(at, 3) === 'date')) return true
  // "its all too frequent failures", "its forsaking and giving up", "and its potential to harm them"
  if (next === 'all' && after === 'too' && near.can(at, 3, Pos.adjective)) return true
  if (near.can(at, 1, Pos.verbIng) && after === 'and' && near.can(at, 3, Pos.verbIng)) return true
  if (/^(?:potential|ability|failure)$/.test(next) && after === 'to') return true
  // "about your going to England", "Its being, he says, consists in"
  if (near.can(at, 1, Pos.verbIng) && (prepositions.test(near.word(at, -1)) || near.goesOn(at + 1))) return true
  return isOne(near, at) || isSubject(near, at, openers.test(next) ? 2 : 1)
}

/** Whether "it's" or "you're" is right: nothing that can be owned follows, or a clause begins here that has no other verb. */
export function isClauseRight(near: Near, at: number): boolean {
  const thing = nounOf(near, at)
  if (thing === 0) return true
  // "thinking they're sweets", "to verify they're genuine copies", "For us it's colours"
  if (
    near.word(at) !== "you're" &&
    /^(?:think|know|say|believ|assum|verif|check|ensur|feel|hop|mak)(?:ing|e|y|s|es|ies|ed|ied)?$|^(?:us|me|him|them)$/.test(
      near.word(at, -1)
    )
  )
    return true
  // "the mill wanted it's windows that shine", "contends it's members of the club who pay"
  if (relative.test(near.word(at, thing + (near.word(at, thing + 1) === 'of' ? 3 : 1)))) return true
  const before = near.word(at, -1)
  // "the oil they're refining is", "when you're testing longer passages", "at present it's Brass Rush": said of it, not owned
  const does = /[aeiouy][^aeiouy]*ing$/.test(near.word(at, 1)) || near.can(at, 1, Pos.verbIng | Pos.verbParticiple)
  if (near.isNamed(at, 1) || (does && (thing === 1 || prepositions.test(before)))) return true
  // "a boy who's captain of the team"
  if (near.word(at) === "who's" && role.test(near.word(at, 1))) return true
  // "He stayed, for it's late."
  if (before === 'for' && near.opens(at - 1)) return true
  if (near.word(at) === "it's" && isOne(near, at) && !clausal.test(before)) return false
  // "They're enormous trout", "I suppose you're Americans", "since it's winter"
  const begins = near.opens(at) || leads.test(before) || clausal.test(before)
  return begins && (bare.test(near.word(at, 1)) || !isSubject(near, at, 1, noun | Pos.adjective))
}

/** Whether one thing that is counted follows, which has an article where it is not owned: "as it's parameter". */
function isOne(near: Near, at: number): boolean {
  const thing = nounOf(near, at)
  return thing > 0 && near.isCounted(at, thing) && !seasons.test(near.word(at, thing)) && !near.isNamed(at, thing + 1)
}

/** How far off the last noun of the phrase stands that may follow a word; 0 where there is none. */
function nounOf(near: Near, at: number): number {
  let thing = 0
  for (let step = 1; step <= reach && (isThing(near, at, step) || (thing === 0 && isInside(near, at, step))); step++)
    if (isThing(near, at, step)) thing = step
  return thing
}

/** Whether a word behind may be a noun, and no small word. */
function isThing(near: Near, at: number, step: number): boolean {
  return (near.can(at, step, noun) || near.isNamed(at, step)) && !near.can(at, step, closed)
}

/** Whether a word may stand before the noun of a noun phrase: "basic and simplified forms", "40 years". */
function isInside(near: Near, at: number, step: number): boolean {
  // "narrow but bright beams"; "they're ill or have a cold": another verb
  if (/^(?:and|but|yet)$/.test(near.word(at, step)))
    return near.can(at, step - 1, Pos.adjective | noun) && !near.can(at, step + 1, closed)
  return (near.can(at, step, inside) && !near.can(at, step, closed)) || /-|^\d/.test(near.word(at, step))
}

/**
 * Whether a noun phrase that begins at a step has a verb of its own behind it.
 *
 * @param but - What that verb may not be as well.
 */
function isSubject(near: Near, at: number, from: number, but: number = 0): boolean {
  let hasNoun = near.word(at, 1) === 'very'
  let isMany = false
  for (let step = from; step <= from + reach; step++) {
    const verbs = isMany ? finite | Pos.verbBase : finite
    if (hasNoun && near.can(at, step, verbs) && !near.can(at, step, Pos.preposition | but)) return true
    if (near.can(at, step, noun) || near.isNamed(at, step)) {
      hasNoun = true
      isMany = near.can(at, step, Pos.nounPlural)
    } else if (!isInside(near, at, step)) break
    else if (!near.only(at, step, Pos.adverb)) isMany = false
  }
  return false
}
