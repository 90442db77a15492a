/** Reads the subject that a clause begins with: a pronoun, a name, or a noun with what stands before it and a phrase or two behind. */
import type {SentenceWords} from '../../src/article/sentence-words.ts'
import {isFinite} from '../../src/desk/english/frames/finite.ts'
import {noun, Pos} from '../../src/desk/english/pos.ts'

const pronoun = /^(?:i|we|he|she|it|they|there|you|this|nobody|everybody|everyone|somebody|someone)$/
const determiner = /^(?:the|an?|my|his|her|its|our|their|these|those|some|many|most|several|few|both|two|three|four)$/

/** Whether a word is a subject by itself. */
export function isPronoun(words: SentenceWords, at: number): boolean {
  return pronoun.test(words.word(at))
}

/** Where the subject ends that opens at a word; -1 where none does. */
export function subjectEnd(words: SentenceWords, from: number, to: number): number {
  if (isPronoun(words, from)) return from + 1
  let end = phraseEnd(words, from, to)
  // "the mayor of the town", "the houses on the hill behind it"
  for (let more = 0; more < 2 && end > 0 && attaches.test(words.word(end)) && words.joined(end); more++) {
    const next = phraseEnd(words, end + 1, to)
    // "the price of bread"
    const bare = words.can(end + 1, noun) && words.isLower(end + 1) && end + 1 < to ? end + 2 : -1
    if (next < 0 && bare < 0) break
    end = next < 0 ? bare : next
  }
  return end
}

const attaches = /^(?:of|in|on|at|from|for|with|behind|near|under|above|between)$/

/** Where the noun ends with what stands before it, or the name, that opens at a word; -1 where none does. */
function phraseEnd(words: SentenceWords, from: number, to: number): number {
  const isDetermined = determiner.test(words.word(from))
  if (!isDetermined && !words.isName(from)) return words.only(from, Pos.nounPlural) ? from + 1 : -1
  // "The older they got": a comparison.
  if (isDetermined && words.can(from + 1, Pos.comparative | Pos.superlative)) return -1
  let at = isDetermined ? from + 1 : from
  while (at < from + 4 && at < to && (at === from || words.joined(at)) && isOfNoun(words, at)) {
    if (isFinite(words, at) || (at > from + 1 && isPresent(words, at))) break
    at++
  }
  const last = at - 1
  if (last < from || (isDetermined && last === from)) return -1
  return words.can(last, noun) || words.isName(last) ? at : -1
}

/** "My sister works at the hospital": a form in -s behind a noun for one, with what belongs to a verb behind it. */
export function isPresent(words: SentenceWords, at: number): boolean {
  if (!words.can(at, Pos.verbS) || !words.isLower(at) || words.can(at, Pos.preposition)) return false
  if (!words.only(at - 1, Pos.nounSingular) || words.can(at - 2, Pos.preposition)) return false
  return words.can(at + 1, Pos.determiner | Pos.to | Pos.preposition) && words.joined(at + 1)
}

function isOfNoun(words: SentenceWords, at: number): boolean {
  return words.can(at, noun | Pos.adjective) || words.isName(at)
}
