/** Two words that are a phrase, or the parts of two, in the order in which they stand. */
import {article, finiteHave} from '../closed-classes.ts'
import type {Cursor} from '../frames/frame.ts'
import {noun, Pos, verb} from '../pos.ts'
import {finite, hasAhead, opensClause, opensSentence} from './around.ts'

/** Whether a pronoun that opens its clause has a clause of its own behind "that": "They that live by the sword". */
export function isWhoever(words: Cursor, from: number): boolean {
  if (!/^(?:he|she|they|we|i|you|them|him)$/.test(words.word(from)) || !words.can(from + 2, finite | Pos.verbBase))
    return false
  return (
    opensClause(words, from) ||
    words.can(from - 1, Pos.auxiliary) ||
    /^(?:for|and|but|or|to|of|o|as|yet|that)$/.test(words.word(from - 1))
  )
}

/** Whether a pronoun or a participle stands with the word that it belongs to. */
export function isOwnPhrase(words: Cursor, from: number): boolean {
  const [before, left, right] = [words.word(from - 1), words.word(from), words.word(from + 1)]
  // "Into it the keeper put a coin"
  if (opensSentence(words, from) && words.can(from, Pos.preposition) && words.only(from + 1, Pos.pronoun)) return true
  // "a word in it that would catch the eye"
  if (right === 'that' && words.can(from - 1, Pos.preposition) && /^(?:it|them|him|her|us|me)$/.test(left))
    return words.can(from + 2, finite)
  // "three of those held are to appear", "the women speaking are doctors"
  if (words.can(from + 1, Pos.auxiliary | Pos.modal) && words.can(from, Pos.verbParticiple | Pos.verbIng)) {
    if (/^(?:those|all|any|anyone|anything|everyone|everything|everybody|people|others|many|most)$/.test(before))
      return true
    if (words.can(from, Pos.verbIng) && words.can(from - 1, Pos.nounPlural)) return true
  }
  // "including of course his mother"; but "in the of course his career"
  if (left === 'of' && right === 'course' && !/^(?:the|an?|in|on|over|during|due)$/.test(before)) return true
  // "usually to committed unmarried couples"
  if (words.can(from, Pos.preposition | Pos.to) && words.can(from + 1, Pos.verbParticiple))
    if (words.only(from + 2, Pos.adjective) && words.can(from + 3, noun)) return true
  // "as I have before said", in old words
  return (
    finiteHave.test(before) && /^(?:before|since|here|elsewhere)$/.test(left) && words.can(from + 1, Pos.verbParticiple)
  )
}

/** "the given seeds", "the late shift": an article with its noun and what describes that. */
export function isPlainPhrase(words: Cursor, from: number): boolean {
  if (!article.test(words.word(from)) || !words.runs(from, from + 2)) return false
  // "they the tweaked focus", "must the end incentives": no phrase begins there
  if (words.isName(from - 1) || words.can(from - 1, Pos.pronoun | Pos.modal)) return false
  return words.can(from + 1, Pos.nounSingular | Pos.adjective | Pos.verbParticiple) && words.can(from + 2, noun)
}

/** "letters, digits and dashes": the last of a series and its `and`. */
export function isOfSeries(words: Cursor, from: number): boolean {
  return (
    /^(?:and|or)$/.test(words.word(from + 1)) &&
    /^["'”’]{0,2}, ?["'“‘]{0,2}$/.test(words.sentence.gaps[from] ?? '') &&
    words.can(from, noun) &&
    !words.can(from, verb | Pos.determiner | Pos.pronoun)
  )
}

/** "For safety the lower gate is locked", "Where the count is zero this line is left out": what opens a sentence, and its subject. */
export function isBehindOpening(words: Cursor, from: number): boolean {
  if (!/^(?:the|this|these|that|an?)$/.test(words.word(from + 1)) || !words.can(from, noun | Pos.adjective))
    return false
  if (!words.can(from + 2, noun | Pos.adjective) || !hasAhead(words, from + 3, finite, 5)) return false
  for (let at = from - 1; at >= 0 && at > from - 9; at--)
    if (opensClause(words, at)) return words.can(at, Pos.preposition | Pos.subordinator)
  return false
}
