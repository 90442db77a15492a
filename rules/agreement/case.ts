/** The case of a pronoun that its verb or its preposition decides: "between he and his wife", "gave they until noon", "Him and his brother were". */
import {articleOrOwner, objectPronoun} from '../../src/desk/english/closed-classes.ts'
import {noun, Pos} from '../../src/desk/english/pos.ts'
import type {Line} from './line.ts'
import {readPhrase} from './noun-phrase.ts'
import type {Proposal} from './proposal.ts'
import {surely} from './verb-number.ts'

const objectOf: ReadonlyMap<string, string> = new Map([
  ['i', 'me'],
  ['he', 'him'],
  ['she', 'her'],
  ['we', 'us'],
  ['they', 'them']
])
const subjectOf: ReadonlyMap<string, string> = new Map([...objectOf].map(([subject, object]) => [object, subject]))
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
  const right = objectOf.get(line.word(at))
  if (right === undefined || (line.word(at) === 'i' && line.isLower(at)) || line.isName(at)) return
  const said =
    line.joined(at) && (isGiven(line, at) || isLet(line, at) || isFirstOfTwo(line, at) || isSecondOfTwo(line, at))
  if (said) out.push({at, to: right, bar: surely, what: 'Pronoun in the wrong case', frame: 'object case'})
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

/** "between he and the owner", "to she and her brother": no verb follows the two. */
function isFirstOfTwo(line: Line, at: number): boolean {
  if (line.word(at + 1) !== 'and' || !line.joined(at + 1) || !line.joined(at + 2)) return false
  const word = line.word(at - 1)
  if (!governing.test(word) && !opening.test(word)) return false
  // "what it comes to he and I know": another clause.
  if (line.word(at + 2) === 'i' || objectOf.has(line.word(at + 2))) return word === 'between' && isClosed(line, at + 3)
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
  return line.joined(first) && (line.word(first - 1) === 'between' || isGoverned(line, first - 1))
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
  return line.only(at, Pos.preposition) && !/^(?:before|after|since|until|like|as|than|but)$/.test(line.word(at))
}

/** "Him and his brother were held", "Her and her sister run": what opens a clause, with its verb behind it. */
export function objectAsSubject(line: Line, at: number, out: Proposal[]): undefined {
  const right = subjectOf.get(line.word(at))
  const opens = at === 0 || (line.joined(at) && /^(?:because|although|while|when)$/.test(line.word(at - 1)))
  if (right === undefined || !opens || line.word(at + 1) !== 'and' || !line.joined(at + 1)) return
  if (!/^(?:his|her|their|my|our)$/.test(line.word(at + 2)) || !line.joined(at + 2)) return
  const end = readPhrase(line, at + 2)?.end ?? -1
  if (end < 0 || !line.joined(end)) return
  // "Her and his parents", "Him and his kind I avoid"
  if (!line.can(end, Pos.auxiliary | Pos.modal) && !line.only(end, Pos.verbPast | Pos.verbParticiple)) return
  if (line.word(at) === 'her' && line.word(at + 2) !== 'her') return
  out.push({at, to: right, bar: surely, what: 'Pronoun in the wrong case', frame: 'subject case'})
}
