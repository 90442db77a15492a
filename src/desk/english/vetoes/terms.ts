/** Small words that are none where they stand: what somebody wants, a word that is named, a preposition with its verb. */
import {precedes} from '../frames/around.ts'
import type {Cursor} from '../frames/frame.ts'
import {noun, Pos} from '../pos.ts'

const owners = /^(?:the|a|his|her|their|my|your|our|its|free|good|ill|last|iron|political|and)$/
const keywords =
  /^(?:loops?|keywords?|statements?|operators?|clauses?|functions?|arguments?|parameters?|commands?|methods?|options?|key|flag|tag)$/
const takesOf =
  /^(?:thought|heard|dreamed|dreamt|spoken|talked|disposed|approved|conceived|made|care|hold|advantage|fun|use|note|rid|instead|out)$/

/** Whether a word is no small one where it stands: "her will to live", "the for loop", "a is related to b", "as good as", "the swearing in of". */
export function isTerm(words: Cursor, from: number): boolean {
  const [before, word, next] = [words.word(from - 1), words.word(from), words.word(from + 1)]
  // "the will of the voters" beside "the will voters"
  if (word === 'will' && owners.test(before))
    return !words.isName(from + 1) && !words.only(from + 1, noun | Pos.adjective | Pos.adverb)
  if (keywords.test(next) && words.can(from - 1, Pos.determiner)) return true
  if (/^[ai]$/.test(word) && words.can(from + 1, Pos.auxiliary)) return true
  if (word === 'as') return [next, words.word(from + 2), words.word(from + 3)].includes('as')
  if (word === 'in' && next === 'of' && before.endsWith('ing')) return true
  if (word === 'of' && before === 'in' && words.word(from - 2).endsWith('ing')) return true
  if (word === 'of' && takesOf.test(before)) return true
  // "be careful of with old cars": what belongs to "of" stands before.
  if (word === 'of' && words.can(from - 1, Pos.adjective) && words.can(from + 1, Pos.preposition)) return true
  // "did what she could to persuade"
  if (
    word === 'to' &&
    words.can(from - 1, Pos.modal) &&
    precedes(words, from - 1, /^(?:what|all|whatever|everything)$/)
  )
    return true
  // "the causes of and the reasons for"
  return (
    word === 'and' &&
    words.can(from - 1, Pos.preposition) &&
    words.can(from + 1, Pos.determiner) &&
    words.can(from + 3, Pos.preposition | Pos.to)
  )
}
