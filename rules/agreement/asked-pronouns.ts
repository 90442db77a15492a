/** Questions whose verb is of another number than the pronoun behind it: "Was you at the fair?", "What do she want?", "He left, don't he?". */
import {Pos} from '../../src/desk/english/pos.ts'
import type {Line} from './line.ts'
import type {Proposal} from './proposal.ts'
import {ofMany, ofOne, otherNumber, surely} from './verb-number.ts'

const asks = /^(?:what|why|where|when|how|who|whom|whose|which)$/
const opener = /^(?:and|but|so|or|then|well)$/

/** The words at which this is asked. */
export const askedPronouns = 'you we they he she it'

/** "Was you", "Do she", "Have he": a form of be, have or do before its subject, in a question. */
export function askedPronoun(line: Line, at: number, out: Proposal[]): undefined {
  if (!line.isAsked || !line.joined(at) || /^(?:and|or)$/.test(line.word(at + 1))) return
  const [verb, subject] = [line.word(at - 1), line.word(at)]
  const wrong = /^(?:you|we|they)$/.test(subject) ? ofOne : ofMany
  const right = wrong.has(verb) ? otherNumber.get(verb) : undefined
  if (right === undefined) return
  // "Were she to win": a wish.
  if (/^were/.test(verb)) return
  if (isTag(line, at) || (asksFrom(line, at - 1) && isSubject(line, at)))
    out.push({at: at - 1, to: right, bar: surely, frame: 'asked pronoun', mate: at})
}

/** "He works here, don't he?": what is asked at the end. */
function isTag(line: Line, at: number): boolean {
  return at === line.length - 1 && at > 2 && /^[,;] $/.test(line.gap(at - 1)) && !/^do$/.test(line.word(at - 1))
}

/** Whether a question begins with a verb, or with what is asked about and the verb. */
function asksFrom(line: Line, lead: number): boolean {
  if (lead === 0) return true
  if (lead === 1 && opener.test(line.word(0))) return true
  // "If it rains, does they stay?"
  if (/^["“]?, $|^, $/.test(line.gap(lead))) return !/^(?:you|it)$/.test(line.word(lead + 1)) && line.joined(lead + 2)
  const from = opener.test(line.word(0)) && line.joined(1) ? 1 : 0
  if (!asks.test(line.word(from)) || lead > from + 4) return false
  for (let place = from + 1; place < lead; place++)
    if (!line.joined(place) || line.can(place, Pos.pronoun | Pos.auxiliary | Pos.modal | Pos.verbPast | Pos.to))
      return false
  return line.joined(lead)
}

/** Whether the pronoun is the verb's subject: "Do it now?" is asked of somebody, "What has you so worried?" of a thing. */
function isSubject(line: Line, at: number): boolean {
  const [verb, subject, next] = [line.word(at - 1), line.word(at), line.word(at + 1)]
  const first = line.word(0)
  if (subject === 'it' && at === 1) {
    if (verb === 'do') return line.only(at + 1, Pos.verbBase)
    return verb !== 'have' || /^(?:been|ever|always|already|really)$/.test(next)
  }
  if (/^(?:who|what|which)$/.test(first) && at === 2) {
    if (subject === 'you' && /^(?:has|does)/.test(verb)) return verb === 'does' && line.can(at + 1, Pos.verbBase)
    // "What is they?": a word that is asked about.
    return line.joined(at + 1)
  }
  return true
}
