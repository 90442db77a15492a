/** A past behind "did", which is one already: "the council did went ahead", "She didn't saw it", "Why did the firm sold the land?". */
import {noun, Pos} from '../../src/desk/english/pos.ts'
import type {Line} from './line.ts'
import {readPhrase} from './noun-phrase.ts'
import type {Proposal} from './proposal.ts'
import {hasObject, notVerb, surely} from './verb-number.ts'

/** Pasts that are other verbs' bare forms. */
const pasts: ReadonlyMap<string, string> = new Map([
  ['saw', 'see'],
  ['felt', 'feel'],
  ['left', 'leave'],
  ['fell', 'fall']
])
/** Forms that nothing allows behind "don't", but where its verb is left out: "those who didn't had to leave". */
const bases: ReadonlyMap<string, string> = new Map([
  ['has', 'have'],
  ['had', 'have'],
  ['does', 'do'],
  ['did', 'do'],
  ['went', 'go'],
  ['knew', 'know'],
  ['gave', 'give'],
  ['took', 'take'],
  ['wrote', 'write'],
  ['spoke', 'speak'],
  ['began', 'begin'],
  ['broke', 'break'],
  ['chose', 'choose']
])

/** Whether the verb of "don't" may be left out, so that another clause's follows. */
function isLeftOut(line: Line, lead: number): boolean {
  for (let at = 0; at < lead; at++)
    if (
      /^(?:who|which|that|what|when|where|if|as|than|whoever|whatever|why|how|because|one|ones|some)$/.test(
        line.word(at)
      )
    )
      return true
  return !line.joined(lead + 2) || line.can(lead + 2, Pos.to)
}

const doing = /^(?:do|does|did)$/
const follows = Pos.preposition | Pos.determiner | Pos.pronoun | Pos.particle | Pos.adverb | Pos.to

/** The verb behind "did" that stands at a place. */
export function didPast(line: Line, lead: number, out: Proposal[]): undefined {
  const word = line.word(lead)
  if (/^(?:didn't|doesn't|don't)$/.test(word)) {
    const base = bases.get(line.word(lead + 1))
    if (base !== undefined && line.joined(lead + 1) && !isLeftOut(line, lead)) {
      out.push({at: lead + 1, to: base, bar: surely, frame: 'did had'})
      return
    }
    const right = pasts.get(line.word(lead + 1))
    if (right === undefined || !line.joined(lead + 1) || !line.joined(lead + 2)) return
    // "didn't saw the wood"
    if (!line.can(lead + 2, line.word(lead + 1) === 'fell' ? Pos.preposition | Pos.particle : follows)) return
    for (let at = lead + 2; at < Math.min(line.length, lead + 6); at++)
      if (/^(?:wood|logs?|planks?|timber|branch(?:es)?|trees?|through|off|half)$/.test(line.word(at))) return
    out.push({at: lead + 1, to: right, bar: surely, frame: 'did past'})
    return
  }
  if (!doing.test(word)) return
  if (word === 'did' && isSubject(line, lead)) {
    if (line.joined(lead + 1) && line.only(lead + 1, Pos.verbPast))
      out.push({at: lead + 1, to: Pos.verbBase, bar: surely, frame: 'did past'})
    return
  }
  if (word === 'did') inverts(line, lead, out)
  asks(line, lead, out)
}

/** "Only then did I realised", "nor did she went": the subject behind "did", as in a question. */
function inverts(line: Line, lead: number, out: Proposal[]): undefined {
  const at = lead + 2
  if (lead === 0 || !/^(?:i|he|she|it|they|we)$/.test(line.word(lead + 1))) return
  if (!line.joined(lead + 1) || !line.joined(at) || line.can(at, Pos.verbBase | notVerb | noun)) return
  if (!line.can(at, Pos.verbPast)) return
  const opens = line.word(0)
  if (
    !/^(?:only|never|not|nor|neither|rarely|seldom|little|nowhere|and|but)$/.test(opens) &&
    line.word(lead - 1) !== 'nor'
  )
    return
  out.push({at, to: Pos.verbBase, bar: surely, frame: 'asked past'})
}

/** Whether a sentence's first words are one subject, and "did" its verb: "all they did went well" has another. */
function isSubject(line: Line, lead: number): boolean {
  if (lead === 1) return /^(?:i|he|she|it|we|they)$/.test(line.word(0)) && line.joined(1)
  const phrase = readPhrase(line, 0)
  return (
    phrase?.end === lead && line.joined(lead) && /^(?:the|a|an|this|his|her|its|their|our|my)$/.test(phrase.determiner)
  )
}

/** "Why did the council sold the land?" */
function asks(line: Line, lead: number, out: Proposal[]): undefined {
  if (!(lead === 0 || (lead === 1 && /^(?:why|when|where|how)$/.test(line.word(0))))) return
  if (!line.isAsked) return
  const pronoun = /^(?:he|she|it|they|we|you|i)$/.test(line.word(lead + 1))
  const at = pronoun ? lead + 2 : (readPhrase(line, lead + 1)?.end ?? -1)
  if (at < 0 || !line.joined(at) || line.can(at, notVerb | noun | Pos.verbBase | Pos.adjective)) return
  if (!line.only(at, Pos.verbPast | Pos.verbParticiple | Pos.verbS)) return
  // "Did the bank founded in 1890 close?": what may be a participle has its object, or ends the question.
  if (
    line.can(at, Pos.verbParticiple) &&
    at < line.length - 1 &&
    !hasObject(line, at + 1) &&
    !/^(?:so|until|for)$/.test(line.word(at + 1))
  )
    return
  out.push({at, to: Pos.verbBase, bar: surely, frame: 'asked past'})
}
