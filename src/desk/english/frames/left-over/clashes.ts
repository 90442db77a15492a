/** Frames of two words that cannot stand beside each other: "of to", "the of", "was is". */
import {article, finiteBe, modal, subjectPronoun} from '../../closed-classes.ts'
import {Pos, verb} from '../../pos.ts'
import {isWish, precedes} from '../around.ts'
import {finite, hasOwnCapital} from '../../vetoes/around.ts'
import {isTerm} from '../../vetoes/terms.ts'
import {type Asked, askedAt, extra, type Cursor, type Framed, nothing, setOf} from '../frame.ts'

/** What a preposition may lead although it begins with another: "for in excess of", "with at least", "of by far". */
export const ledPhrases: RegExp =
  /^(?:in (?:excess|part|front|between|general|particular|addition|order|fact|turn|all|some|situ|vitro|vivo|which)|at (?:least|most|first|last|once|best|random|large|all|home|risk|any|times|which|present|night)|by (?:far|and|product|which)|for (?:example|instance|sure|now|free|sale|life|profit|which)|on (?:average|the|which|line|site|top|demand)|of (?:course|late|which)|to (?:date|which|be|dos?)|from (?:which|scratch)|with (?:which|regard|respect))$/

/** The first of two words that clash. */
const mayClash = setOf('the a an of to is are was were their my he she they we will would can could should must')

/** "of to", "to of", "the of": words that cannot stand beside each other; which one is left over, the evidence tells. */
function clash(words: Cursor, at: number): readonly Framed[] {
  const left = words.word(at - 1)
  if (!mayClash.has(left) || !words.runs(at - 1, at + 1)) return nothing
  const right = words.word(at)
  const clashes =
    (article.test(left) &&
      /^(?:of|to|is|are|was|were|be|been|have|has|would|at|for|from|with|by|they|we|he)$/.test(right) &&
      words.sentence.words[at - 1] !== 'A' &&
      // "a to do", "a To Let sign"
      !(right === 'to' && (/^(?:do|be)$/.test(words.word(at + 1)) || /^To$/.test(words.sentence.words[at] ?? '')))) ||
    (left === 'of' && !/^(?:kind|sort)$/.test(words.word(at - 2)) && /^(?:to|of|be|from|for|at|with)$/.test(right)) ||
    // "the site we linked to from the page": a preposition at the end of its clause.
    (left === 'to' && /^(?:of|are|were|been)$/.test(right)) ||
    (finiteBe.test(left) &&
      !hasClauseSubject(words, at - 1) &&
      /^(?:is|are|was|were|be|has|have|will|would|can|could|should|must|may|might)$/.test(right) &&
      !(words.can(at, Pos.modal) && words.can(at + 1, Pos.pronoun))) ||
    // "it was had entered"; but "talks are had in a room"
    (/^(?:is|was|were)$/.test(left) &&
      right === 'had' &&
      !hasClauseSubject(words, at - 1) &&
      words.only(at + 1, Pos.verbParticiple | Pos.verbPast)) ||
    // "their of vote"; "our by ice", "your are" and "its at" are slips for other words
    (/^(?:their|my)$/.test(left) && /^(?:of|at|from)$/.test(right)) ||
    // "he they said"
    (/^(?:he|she|they|we)$/.test(left) && /^(?:he|she|they|we)$/.test(right) && words.can(at + 1, finite)) ||
    // "can could be mended"; "might could" is said in the South, and a can and a will are things
    (/^(?:will|would|can|could|should|must)$/.test(left) &&
      modal.test(right) &&
      !words.can(at - 2, Pos.determiner | Pos.adjective | Pos.modal) &&
      !hasClauseSubject(words, at - 1) &&
      !precedes(words, at - 1, /^(?:as|than|if)$/) &&
      words.can(at + 1, Pos.verbBase)) ||
    (/^(?:will|would|can|could|should|must)$/.test(left) &&
      /^(?:is|are|was|were|has|been|had|would|to)$/.test(right) &&
      // "to do all that we can would leave us poor"
      !(/^(?:is|was|would)$/.test(right) && hasClauseSubject(words, at - 1)))
  if (!clashes || left === right || words.isName(at) || words.isName(at - 1)) return nothing
  if (isTerm(words, at - 1) || isTerm(words, at) || isStranded(words, at - 1)) return nothing
  if (left === 'will' && isWish(words, at - 1)) return nothing
  // "the proverbial can is kicked", "my go to are the blue ones": things, though their words are others
  if (/^(?:can|will|must)$/.test(left) && words.can(at - 2, Pos.determiner | Pos.adjective)) return nothing
  if (left === 'will' && /^(?:and|but|or)$/.test(words.word(at - 2)) && /^(?:is|was)$/.test(right)) return nothing
  if (left === 'to' && words.word(at - 2) === 'go' && words.can(at - 3, Pos.determiner | Pos.adjective)) return nothing
  // "The least they can do is have a look", "what he did was have it mended": what one does
  if (/^(?:is|was)$/.test(left) && right === 'have' && /^d(?:o|oes|id|oing|one)$/.test(words.word(at - 2)))
    return nothing
  // "I tend to do a lot of at home": what is done is told before
  if (left === 'of' && /^(?:lots?|more|some|much|enough)$/.test(words.word(at - 2)) && hasClauseSubject(words, at - 1))
    return nothing
  // "lists of to dos": what is to be done
  if (right === 'to' && /^(?:dos?|do's)$/.test(words.word(at + 1))) return nothing
  // "the schools they send their sons to are safe", "the sea they have lived off of for years"
  if (left === 'to' && /^(?:are|were)$/.test(right) && precedes(words, at - 1, /^(?:i|you|he|she|we|they)$/, 6))
    return nothing
  if (left === 'of' && (words.word(at - 2) === 'off' || `${right} ${words.word(at + 1)}` === 'at risk')) return nothing
  // "by an at least small rise", "the for hire sign": a phrase that describes a noun
  if (article.test(left) && ledPhrases.test(`${right} ${words.word(at + 1)}`)) return nothing
  // "as it is would cost": the end of a clause
  if (finiteBe.test(left) && /^(?:as|than)$/.test(words.word(at - 3)) && words.can(at - 2, Pos.pronoun)) return nothing
  // "marked from a to k"
  if (left === 'a' && right === 'to' && words.word(at + 1).length === 1) return nothing
  // "James To of the party", "of At Tira"
  if (hasOwnCapital(words, at - 1) || hasOwnCapital(words, at)) return nothing
  return [extra('clash', at - 1, 1.5), extra('clash', at, 1.5)]
}

/**
 * Whether a word ends a clause whose verb or object stands before it: "any tool you can think of for this", "as you would to a child",
 * "the easiest site to move to are".
 */
function isStranded(words: Cursor, at: number): boolean {
  const word = words.word(at)
  if (word === 'of') return words.can(at - 1, verb) && precedes(words, at, subjectPronoun, 4)
  if (word === 'would') return words.word(at + 1) === 'to' && precedes(words, at, /^(?:as|than|like)$/, 4)
  return word === 'to' && words.can(at - 1, Pos.verbBase) && words.word(at - 2) === 'to'
}

/** Whether a clause may be the subject here: "what it is is clear". */
function hasClauseSubject(words: Cursor, at: number): boolean {
  for (let before = 0; before < at; before++) {
    if (/^(?:what|where|who|whom|how|why|when|that|which|all|things?|whatever|whoever)$/.test(words.word(before)))
      return true
  }
  return false
}

/** The frame of this file. */
export const clashFrames: readonly Asked[] = [
  askedAt(
    'of to is are was were be been have has had will would can could should must may might at for from with by he she they we',
    clash
  )
]
