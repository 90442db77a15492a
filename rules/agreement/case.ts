/** The case of a pronoun that its verb or its preposition governs: "between he and his wife", "gave they until noon". */
import {articleOrOwner, objectPronoun} from '../../src/desk/english/closed-classes.ts'
import {noun, Pos} from '../../src/desk/english/pos.ts'
import type {Line} from './line.ts'
import {readPhrase} from './noun-phrase.ts'
import type {Proposal} from './proposal.ts'
import {surely} from './verb-number.ts'

/** The objects of the pronouns that are subjects. */
export const objectOf: ReadonlyMap<string, string> = new Map([
  ['i', 'me'],
  ['he', 'him'],
  ['she', 'her'],
  ['we', 'us'],
  ['they', 'them']
])
/** Prepositions behind which no clause begins, and those where one may. */
const governing =
  /^(?:between|to|with|from|of|by|about|at|against|into|onto|toward|towards|behind|beside|alongside|upon)$/
const opening = /^(?:for|on|in|near|without)$/
/** Verbs whose object a pronoun is, with an infinitive or another object behind it. */
const giving =
  /^(?:gave|given|gives|give|giving|sent|sends|send|told|tells|tell|telling|asked|asks|asking|ordered|orders|urged|urges|allowed|allows|warned|warns|reminded|reminds|advised|invited|taught|teach|teaches|offered|offers|paid|pays|showed|forced|helped|handed|owed|encouraged|persuaded|wanted)$/
const helping = /^(?:let|lets|letting|help|helps|helping)$/
const ends = /^[.,;:!?)]/

/** A pronoun that is printed as a subject where an object must stand. */
export function subjectAsObject(line: Line, at: number, out: Proposal[]): undefined {
  // "to my wife and I.": its stop is taken for an initial's.
  const initial = line.word(at) === 'i.'
  const right = initial ? 'me.' : objectOf.get(line.word(at))
  if (right === undefined || (line.word(at) === 'i' && line.isLower(at)) || (line.isName(at) && !initial)) return
  const said =
    line.joined(at) && (isGiven(line, at) || isLet(line, at) || isFirstOfTwo(line, at) || isSecondOfTwo(line, at))
  if (!said) return
  // "between he and I": both of them
  const last = line.word(at + 1) === 'and' ? line.word(at + 2) : ''
  const other = last === 'i.' ? 'me.' : objectOf.get(last)
  const also = other === undefined ? undefined : {at: at + 2, word: other}
  out.push({at, to: right, bar: surely, what: 'Pronoun in the wrong case', frame: 'object case', also})
}

/** "The judge gave they until noon", "the coach told he to rest". */
function isGiven(line: Line, at: number): boolean {
  if (!giving.test(line.word(at - 1)) || !line.joined(at + 1)) return false
  // "the advice that he gave they": what was given stands before.
  for (let place = at - 2; place >= 0; place--)
    if (/^(?:that|which|what|whom|whatever|as|when|where|how|all|everything|than)$/.test(line.word(place))) return false
  // "gave he and his neighbours a week"
  const pair = line.word(at + 1) === 'and' ? readPhrase(line, at + 2)?.end : at + 1
  if (pair === undefined || !line.joined(pair)) return false
  const next = line.word(pair)
  if (next === 'to')
    return (line.can(pair + 1, Pos.verbBase) || line.word(pair + 1) === 'be') && !line.can(pair + 1, Pos.determiner)
  if (next === 'until') return true
  return (
    /^(?:gave|gives|give|giving|sent|offered|handed|paid|told|showed|taught|owed)$/.test(line.word(at - 1)) &&
    /^(?:a|an|the|another|no|more|his|their)$/.test(next)
  )
}

/** "to help they rebuild", "lets he decide". */
function isLet(line: Line, at: number): boolean {
  const word = line.word(at - 1)
  if (!helping.test(word) || !line.joined(at + 1) || /^(?:who|that|is|was|are)$/.test(line.word(at + 1))) return false
  // "the help they need": a noun.
  if (word.startsWith('help') && !line.can(at - 2, Pos.to | Pos.modal)) return false
  return line.only(at + 1, Pos.verbBase)
}

/** Whether a verb follows up to the next mark, of which the two may be the subject: "to Ann and I in turn sold it". */
function hasVerb(line: Line, from: number): boolean {
  for (let at = from; at < line.length && (at === from || line.joined(at)); at++)
    if (line.can(at, Pos.auxiliary | Pos.modal | Pos.verbPast | Pos.verbS)) return true
  return false
}

/** "between he and the owner", "to she and her brother": no verb follows the two. */
function isFirstOfTwo(line: Line, at: number): boolean {
  if (line.word(at + 1) !== 'and' || !line.joined(at + 1) || !line.joined(at + 2)) return false
  const word = line.word(at - 1)
  if (!governing.test(word) && !opening.test(word)) return false
  // "what it comes to he and I know": another clause.
  if (/^i\.?$/.test(line.word(at + 2)) || objectOf.has(line.word(at + 2)))
    // "they differ: between he and she": the words themselves
    return word === 'between' && !/^(?:he|she|it|they)$/.test(line.word(at + 2))
  if (objectPronoun.test(line.word(at + 2)) && !articleOrOwner.test(line.word(at + 2))) return true
  const end =
    readPhrase(line, at + 2)?.end ?? (articleOrOwner.test(line.word(at + 2)) && line.isLower(at + 3) ? at + 4 : -1)
  if (end < 0) return false
  if (word === 'between') return !line.joined(end) || !line.can(end, Pos.auxiliary | Pos.modal)
  return isClosed(line, end)
}

/** "between him and she", "for my mother and I". */
function isSecondOfTwo(line: Line, at: number): boolean {
  if (line.word(at - 1) !== 'and' || !line.joined(at - 1) || !isClosed(line, at + 1)) return false
  let first = at - 2
  if (!objectPronoun.test(line.word(first))) {
    while (first > at - 6 && (line.can(first, noun | Pos.adjective) || line.isName(first)) && line.joined(first)) {
      if (articleOrOwner.test(line.word(first - 1)) || line.isName(first)) break
      first--
    }
    if (articleOrOwner.test(line.word(first - 1))) first--
    else if (!line.isName(first)) return false
  }
  while (line.isName(first - 1) && line.joined(first)) first--
  return (
    line.joined(first) &&
    (line.word(first - 1) === 'between' || isGoverned(line, first - 1) || isTaken(line, first - 1))
  )
}

/** "They invited my wife and I": whom somebody does it to, with no verb behind. */
function isTaken(line: Line, at: number): boolean {
  return /^(?:invited|asked|told|met|thanked|joined|helped|welcomed|taught|showed|drove|surprised|scared|hurt|saw|watched)$/.test(
    line.word(at)
  )
}

/** A preposition with nothing of a clause before it that "and" could join another to: "a letter to Ann and he". */
function isGoverned(line: Line, at: number): boolean {
  return /^(?:to|with|for|from|by|about|against)$/.test(line.word(at)) && !line.can(at + 1, Pos.verbBase)
}

/** Whether a clause ends at a place, or something begins there that is no verb. */
function isClosed(line: Line, at: number): boolean {
  if (at >= line.length) return true
  if (!line.joined(at))
    return /^[.;:!?)]/.test(line.gap(at)) || (ends.test(line.gap(at)) && !line.can(at, Pos.adverb | Pos.verbPast))
  return (
    (/^(?:in|on|at|for|during|about|to|of|from|with|by|over|yesterday|last|because|when)$/.test(line.word(at)) &&
      !hasVerb(line, at)) ||
    (line.only(at, Pos.preposition) && !/^(?:before|after|since|until|like|as|than|but)$/.test(line.word(at)))
  )
}
