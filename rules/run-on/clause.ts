/** Reads whether words are a main clause: a subject and its verb, with nothing before that makes them part of another. */
import {heSheOrIt, nominativeOrIt, owner, pronounWithVerb} from '../../src/desk/english/closed-classes.ts'
import type {SentenceWords} from '../../src/article/sentence-words.ts'
import {isFinite} from '../../src/desk/english/frames/finite.ts'
import {noun, Pos} from '../../src/desk/english/pos.ts'
import {isPresent, isPronoun, subjectEnd} from './subject.ts'

const between = Pos.adverb | Pos.particle

/** Whether a word is surely a clause's verb. */
export function isVerb(words: SentenceWords, at: number): boolean {
  return isFinite(words, at) || isPastWithObject(words, at)
}

/** Where the verb of the clause stands whose subject opens at a word: at a pronoun, a name, or a noun with what stands before it; -1 where none does. */
export function verbOf(words: SentenceWords, from: number, to: number): number {
  if (pronounWithVerb.test(words.word(from))) return from
  const end = subjectEnd(words, from, to)
  if (end < 0) return -1
  let at = end
  while (at < end + 2 && at < to && words.only(at, between) && !isFinite(words, at)) at++
  // "the work I'm doing"
  if (at >= to || pronounWithVerb.test(words.word(at))) return -1
  if (isVerb(words, at)) return at
  if (end === from + 1 && isPronoun(words, from))
    return isPast(words, at) || isBehindNominative(words, at, from) ? at : -1
  return isPresent(words, at) ? at : -1
}

/**
 * The same for a clause that nothing stands before, which is no clause without its verb: there a past that may be a participle is the verb as
 * well ("The band played until midnight").
 */
export function firstVerbOf(words: SentenceWords, from: number, to: number): number {
  const verb = verbOf(words, from, to)
  if (verb >= 0) return verb
  const at = subjectEnd(words, from, to)
  // "His hat pulled over his eyes, he left", "The work done, we left": no clause by itself.
  if (at < 0 || to - from < fewestOfFirst || owner.test(words.word(from)) || !words.joined(at)) return -1
  return isPast(words, at) && words.can(at + 1, behindVerb) && at + 1 < to ? at : -1
}

const fewestOfFirst = 5
const behindVerb = Pos.preposition | Pos.particle | Pos.adverb | Pos.to | Pos.numeral

/** "she works", "we want to", "they lit the fire": what stands behind a pronoun that is a subject and nothing else. */
function isBehindNominative(words: SentenceWords, at: number, pronoun: number): boolean {
  // "this means a long way"
  if (words.word(pronoun) === 'this')
    return words.can(at, Pos.verbS) && !words.can(at, Pos.preposition) && words.can(at + 1, Pos.determiner | Pos.to)
  if (!nominativeOrIt.test(words.word(pronoun)) || !words.isLower(at)) return false
  if (words.can(at, Pos.verbPast)) return true
  if (heSheOrIt.test(words.word(pronoun))) return words.can(at, Pos.verbS)
  return words.can(at, Pos.verbBase) && words.can(at + 1, Pos.determiner | Pos.to | Pos.preposition)
}

/** Whether a word is a past, or a participle that is printed like one, and nothing else. */
function isPast(words: SentenceWords, at: number): boolean {
  return words.can(at, Pos.verbPast) && !words.can(at, noun | Pos.verbBase)
}

/** "the club built a pavilion": a participle has no object. */
function isPastWithObject(words: SentenceWords, at: number): boolean {
  return isPast(words, at) && words.can(at + 1, Pos.determiner) && !words.can(at + 1, Pos.preposition)
}
