/** Words that open a clause within another: "that", "who", "as" before a subject. */
import {nominative, nominativeOrYou} from '../../src/desk/english/closed-classes.ts'
import type {Word} from '../../src/article/block.ts'
import {Pos, type Lexicon} from '../../src/desk/english/lexicon.ts'
import {noun} from '../../src/desk/english/pos.ts'
import type {Opening} from './opening.ts'
import {hasOwnClause} from './own-clause.ts'
import {isVerbForm} from './verb-forms.ts'
import {finite} from './verbs.ts'
import {alsoPrepositions, beforeClause, determiner, modal, openers, relatives, subjects, takers} from './words.ts'

/** Before these words "that" points at something: "someone like that". */
const beforeThing = /^(?:like|than)$/
/** Prepositions that "that" makes a conjunction of. */
const beforeThat = /^(?:in|except|given|but|save|so|now|not)$/
/** A subject is shorter. */
const longSubject = 24

/** Whether a word opens a clause that has a verb of its own. */
export function opensHere(
  at: number,
  words: readonly Word[],
  opening: Opening,
  liberal: boolean,
  lexicon: Lexicon
): boolean {
  const [previous, word, next, third] = [words[at - 1], words[at], words[at + 1], words[at + 2]]
  if (!previous || !word || !next) return false
  // "as she said", "so we don't": these are prepositions before anything else.
  if (alsoPrepositions.test(word.norm)) {
    if (liberal || third === undefined) return false
    // "Walking home after the party was fun": behind a gerund, the verb may be its own.
    const mayBeLong =
      word.norm === 'until' ||
      (opening === 'subordinator' && beforeClause.test(word.norm) && !(word.norm === 'as' && /^an?$/.test(next.norm)))
    return subjects.test(next.norm) || (mayBeLong && hasOwnClause(words.slice(at, at + longSubject), lexicon))
  }
  // "for a while"
  if (word.shape !== 'lower' || !openers.test(word.norm) || (word.norm === 'while' && determiner.test(previous.norm)))
    return false
  // "which rate to apply"
  if (/^(?:which|what)$/.test(word.norm) && isAsked(at, words, lexicon)) return false
  if (word.norm === 'that') {
    const led = lexicon.pos(previous.norm)
    if (beforeThing.test(previous.norm) || ((led & Pos.preposition) !== 0 && !beforeThat.test(previous.norm)))
      return false
    if (pointsAt(at, words, lexicon)) return false
  }
  return opensClause(word, next, third, lexicon)
}

/** "Building that bridge will cost", "knowing when to do that is": what is neither said or thought nor told of a noun is pointed at. */
function pointsAt(at: number, words: readonly Word[], lexicon: Lexicon): boolean {
  const [first, previous, , next] = [words[at - 2], words[at - 1], words[at], words[at + 1]]
  if (!previous || !next || takers.test(previous.norm)) return false
  const led = lexicon.pos(previous.norm)
  const pos = lexicon.pos(next.norm)
  // "If you click that you will": behind a verb
  const isSubject = nominative.test(first?.norm === 'you' ? 'we' : (first?.norm ?? ''))
  if (at === 1 || (isSubject && nominativeOrYou.test(next.norm))) return true
  if ((pos & Pos.nounSingular) !== 0 || finite.test(next.norm) || modal.test(next.norm))
    return (led & (noun | Pos.pronoun)) === 0 && previous.shape === 'lower'
  // "among the members that makes it easier": its verb is of one, and they are many.
  return (pos & Pos.verbS) !== 0 && (led & (noun | Pos.name)) === Pos.nounPlural
}

/**
 * The verb that follows a relative, behind adverbs, in a form that is mostly a plural: behind one thing, a plural is no subject.
 *
 * @returns Its place; the relative's where there is none.
 */
export function ownVerb(at: number, words: readonly Word[], lexicon: Lexicon): number {
  const [previous, word] = [words[at - 1], words[at]]
  if (!previous || !word || !relatives.test(word.norm) || takers.test(previous.norm)) return at
  if ((lexicon.pos(previous.norm) & (noun | Pos.verbS)) !== Pos.nounSingular) return at
  const verb = behindAdverbs(at + 1, words, lexicon)
  const form = words[verb]
  return form && isVerbForm(form, lexicon) ? verb : at
}

/** The first place from here that has no adverb. */
function behindAdverbs(from: number, words: readonly Word[], lexicon: Lexicon): number {
  let at = from
  while (lexicon.pos(words[at]?.norm ?? '') === Pos.adverb) at++
  return at
}

/** Whether "to" comes before any verb of a question's: "which rate to apply for". */
function isAsked(at: number, words: readonly Word[], lexicon: Lexicon): boolean {
  for (let index = at + 1; index < Math.min(words.length, at + 6); index++) {
    const word = words[index]
    if (!word) return false
    if (word.norm === 'to') return index > at + 1
    if ((lexicon.pos(word.norm) & (noun | Pos.adjective)) === 0) return false
  }
  return false
}

/** Whether a clause begins here: "that of", "how to", "while working" and "if convicted" open none. */
export function opensClause(
  word: Word | undefined,
  next: Word | undefined,
  third: Word | undefined,
  lexicon: Lexicon
): boolean {
  if (word === undefined || next === undefined) return false
  const pos = lexicon.pos(next.norm)
  if ((pos & (Pos.preposition | Pos.to)) !== 0 || /^(?:and|or)$/.test(next.norm)) return false
  // "a ruling that found"; "whereas operating systems"
  if (relatives.test(word.norm) || word.norm === 'whereas') return true
  // "when necessary", "if new to it"
  if (
    (pos & ~Pos.comparative) === Pos.adjective &&
    ((third ? lexicon.pos(third.norm) : 0) & (noun | Pos.adjective)) === 0
  )
    return false
  // "when caring for them", "while still allowing it"
  if (lexicon.pos(next.norm) === Pos.adverb && /ing$/.test(third?.norm ?? '')) return false
  if (/ing$/.test(next.norm) && third && (lexicon.pos(third.norm) & (Pos.preposition | Pos.determiner | Pos.to)) !== 0)
    return false
  // "when proposed rules are": what it is said of follows.
  if (/ed$/.test(next.norm) && third && (lexicon.pos(third.norm) & ~(Pos.name | Pos.verbS)) === Pos.nounPlural)
    return true
  return pos === 0 || (pos & ~(Pos.verbIng | Pos.verbParticiple | Pos.verbPast)) !== 0
}
