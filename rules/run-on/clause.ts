/** Reads whether words are a main clause: a subject and its verb, with nothing before that makes them part of another. */
import {pronounWithVerb, theOrOwnerButYour} from '../../src/desk/english/closed-classes.ts'
import type {SentenceWords} from '../../src/article/sentence-words.ts'
import {isFinite} from '../../src/desk/english/frames/finite.ts'
import {noun, Pos} from '../../src/desk/english/pos.ts'

const pronoun = /^(?:i|we|he|she|it|they|there|you|this)$/
const between = Pos.adverb | Pos.particle

/** Whether a word is surely a clause's verb. */
export function isVerb(words: SentenceWords, at: number): boolean {
  return isFinite(words, at) || isPastWithObject(words, at)
}

/** Where the verb of the clause stands whose subject opens at a word: at a pronoun, or at a determiner with its noun; -1 where none does. */
export function verbOf(words: SentenceWords, from: number, to: number): number {
  if (pronounWithVerb.test(words.word(from))) return from
  const end = subjectEnd(words, from, to)
  if (end < 0) return -1
  let at = end
  while (at < end + 2 && at < to && words.only(at, between) && !isFinite(words, at)) at++
  if (at >= to) return -1
  const isBehindPronoun = end === from + 1 && pronoun.test(words.word(from))
  return isVerb(words, at) || (isBehindPronoun && isPast(words, at)) ? at : -1
}

function subjectEnd(words: SentenceWords, from: number, to: number): number {
  if (pronoun.test(words.word(from))) return from + 1
  if (!theOrOwnerButYour.test(words.word(from))) return -1
  let at = from + 1
  while (at < from + 4 && at < to && isOfNoun(words, at) && !isFinite(words, at)) at++
  const last = at - 1
  // "The older they got": a comparison.
  if (last === from || !(words.can(last, noun) || words.isName(last))) return -1
  return words.can(from + 1, Pos.comparative | Pos.superlative) ? -1 : at
}

function isOfNoun(words: SentenceWords, at: number): boolean {
  return words.can(at, noun | Pos.adjective) || words.isName(at)
}

/** Whether a word is a past, or a participle that is printed like one, and nothing else. */
function isPast(words: SentenceWords, at: number): boolean {
  return words.can(at, Pos.verbPast) && !words.can(at, noun | Pos.verbBase)
}

/** "the club built a pavilion": a participle has no object. */
function isPastWithObject(words: SentenceWords, at: number): boolean {
  return isPast(words, at) && words.can(at + 1, Pos.determiner) && !words.can(at + 1, Pos.preposition)
}
