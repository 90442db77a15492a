/** Frames of left-over words: twins, two articles, preposition beside preposition, verb beside verb. */
import {article, finiteBe, subjectPronoun} from '../../closed-classes.ts'
import {noun, Pos, verb} from '../../pos.ts'
import {precedes} from '../around.ts'
import {finite, hasOwnCapital} from '../../vetoes/around.ts'
import {
  type Asked,
  askedAt,
  askedBehind,
  askedEverywhere,
  extra,
  type Cursor,
  type Frame,
  type Framed,
  nothing,
  setOf
} from '../frame.ts'
import {ledPhrases} from './clashes.ts'

/** Words that English sets twice on purpose. */
const deliberate = setOf(
  'that had very many really so no long far bye ha blah knock hear there now more tut chop win boo yes oh hey well go ho hush la na yeah okay dum never ever again please big little old some do who can is was her in on over out up his you it one much'
)

/** "will be be", "on about about": a word that stands twice. */
const twice: Frame = (words, at) => {
  const word = words.word(at)
  if (word === '' || word !== words.word(at - 1) || !words.runs(at - 1, at) || !/^[a-z]+$/.test(word)) return undefined
  if (words.isName(at) || (words.isName(at - 1) && at > 1)) return undefined
  if (word === words.word(at - 2) || word === words.word(at + 1)) return undefined
  if (deliberate.has(word)) return extra('twice', at, isLeftOver(words, at) ? undefined : 4)
  const closed =
    Pos.determiner |
    Pos.preposition |
    Pos.conjunction |
    Pos.auxiliary |
    Pos.modal |
    Pos.to |
    Pos.pronoun |
    Pos.subordinator
  return words.can(at, closed) ? extra('twice', at) : extra('twice', at, 0)
}

/** "offer it it up", "one that that held": what English sets twice for two jobs has but one here. */
function isLeftOver(words: Cursor, at: number): boolean {
  const before = words.word(at - 2)
  const next = words.word(at + 1)
  if (!words.runs(at - 2, at + 1)) return false
  if (words.word(at) === 'it')
    return (
      words.can(at - 2, verb) &&
      /^(?:up|down|out|off|away|back|over|to|in|into|on|onto|for|with|and|from|at|through|by|around|together)$/.test(
        next
      ) &&
      !precedes(words, at - 1, /^(?:when|if|as|once|before|after|because|since|while|though|until|where|unless)$/)
    )
  return (
    words.word(at) === 'that' &&
    /^(?:one|those|something|anything|everything|nothing|someone|anyone|everyone|people|man|woman|men|women)$/.test(
      before
    ) &&
    (subjectPronoun.test(next) ||
      words.only(at + 1, finite | Pos.verbParticiple) ||
      words.can(at + 1, Pos.modal | Pos.auxiliary))
  )
}

/** Whether an indefinite article may stand before a word: one of a noun's phrase, with nothing but a space between. */
function opensNoun(words: Cursor, at: number): boolean {
  if (!words.runs(at - 1, at)) return false
  const pos = words.pos(at)
  return (
    pos === 0 ||
    words.can(
      at,
      Pos.nounSingular | Pos.adjective | Pos.adverb | Pos.numeral | Pos.verbIng | Pos.verbParticiple | Pos.comparative
    )
  )
}

/** "a the", "the our": two determiners; which one stays, the evidence tells. */
function twoDeterminers(words: Cursor, at: number): readonly Framed[] {
  if (!words.runs(at - 1, at)) return nothing
  const left = words.word(at - 1)
  const right = words.word(at)
  const pair =
    (article.test(left) && /^(?:the|a|an|our|their|its|my|your|his|this|these|those)$/.test(right)) ||
    (/^(?:our|their|its|my|your)$/.test(left) && article.test(right))
  if (!pair || left === right || words.isName(at) || (words.sentence.words[at - 1] === 'A' && at > 1)) return nothing
  // "The a stands for annual", "the a: column": a letter, with no noun that it would be the article of
  if (/^an?$/.test(right) && !opensNoun(words, at + 1)) return nothing
  // "the à la carte price", as typewriters have it
  if (right === 'a' && words.word(at + 1) === 'la') return nothing
  // "make a an API call": neither would stand before what follows without the other's sound
  if (left === 'a' && right === 'an') return [extra('two determiners', at - 1)]
  // "The Your Paris app", "a my way or no way attitude": a title, a phrase for a word.
  if (/^\p{Lu}/u.test(words.sentence.words[at] ?? '')) return nothing
  const bar = /^an?$/.test(left) && /^(?:my|your)$/.test(right) ? 4 : 0
  // "an the window": where the second goes, the first would be another
  if (left === 'an' && /^[b-df-hj-np-tv-z]/.test(words.word(at + 1))) return [extra('two determiners', at - 1, bar)]
  return [extra('two determiners', at - 1, bar), extra('two determiners', at, bar)]
}

/** "there at are still". */
const thereIs: Frame = (words, at) => {
  if (!finiteBe.test(words.word(at + 1)) || !words.runs(at - 1, at + 1)) return undefined
  return extra('there … are', at, 0)
}

/** "a charge by in the town", "images of with a border": two prepositions behind a noun; which one is left over, the evidence tells. */
function twoPrepositions(words: Cursor, at: number): readonly Framed[] {
  const left = words.word(at - 1)
  const right = words.word(at)
  if (left === right || !/^(?:of|by|with|for|at|to|into|during)$/.test(left)) return nothing
  if (!words.runs(at - 2, at + 1)) return nothing
  // "the founder of With Ann": a name
  if (hasOwnCapital(words, at)) return nothing
  if (words.isName(at - 1) || words.isName(at) || ledPhrases.test(`${right} ${words.word(at + 1)}`)) return nothing
  // "paid for by", "dealt with in"; "kind of in a hurry"
  if (!words.only(at - 2, noun) || words.can(at - 2, verb)) return nothing
  if (
    /^(?:kind|sort|lot|lots|bit|front|spite|lieu|up|next|close|care|advantage|account|charge|notice)$/.test(
      words.word(at - 2)
    )
  )
    return nothing
  // "a home to live with in Paris": a preposition at the end of its clause
  if (precedes(words, at - 1, /^(?:to|that|which|who|whom|what|whose|where|he|she|they|we|i|you|it|this)$/, 9))
    return nothing
  if (!words.can(at + 1, Pos.determiner | noun | Pos.adjective) && !words.isName(at + 1)) return nothing
  return [extra('two prepositions', at - 1, 1), extra('two prepositions', at, 1)]
}

/** The frames of this file. */
export const extraFrames: readonly Asked[] = [
  askedEverywhere(twice),
  askedBehind('there', 'at of to by as from with the a an and', thereIs),
  askedAt('the a an our their its my your his this these those', twoDeterminers),
  askedAt('of by with from in at to for on', twoPrepositions)
]
