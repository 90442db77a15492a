/** The verb's form where the subject stands behind its auxiliary: "Have you ever have", "Did she ever saw it?", "Has he went". */
import {nominative, nominativeOrIt, subjectPronoun} from '../../src/desk/english/closed-classes.ts'
import {noun, Pos} from '../../src/desk/english/pos.ts'
import {baseOfHomograph} from './do-past.ts'
import type {Line} from './line.ts'
import {readPhrase} from './noun-phrase.ts'
import type {Pattern} from './proposal.ts'
import {hasObject, notVerb, surely} from './verb-number.ts'

const between = Pos.adverb | Pos.particle
/** Words behind a pronoun that begin something else: "had you rather", "have you yet to". */
const other = /^(?:rather|better|best|sooner|just|to|not)$/
const asks = /^(?:what|why|where|when|how|whom|who|which)$/
const done = Pos.verbPast | Pos.verbParticiple | Pos.verbS

/** The verb behind "have", "do" or a modal and a pronoun. */
export const turnedForm: Pattern = (line, lead, out) => {
  if (!subjectPronoun.test(line.word(lead + 1)) || !line.joined(lead + 1) || !isTurned(line, lead)) return
  let at = lead + 2
  while (at < lead + 5 && line.only(at, between) && line.joined(at) && !other.test(line.word(at))) at++
  const word = line.word(at)
  if (!line.joined(at) || !line.isLower(at) || other.test(word)) return
  if (/^ha(?:ve|s|d)/.test(line.word(lead))) {
    const to = afterTurnedHave(line, lead, at)
    if (to !== undefined) out.push({at, to, bar: surely, frame: 'turned have'})
    return
  }
  const right = baseOfHomograph(word)
  if (right !== undefined && hasObject(line, at + 1)) {
    out.push({at, to: right, bar: surely, frame: 'turned do'})
    return
  }
  if (line.can(at, Pos.verbBase | Pos.auxiliary | Pos.modal | noun | Pos.adjective | Pos.preposition | Pos.adverb)) {
    // "Do you had a key?"
    if (/^(?:had|has|did|does|was|were)$/.test(word) && hasObject(line, at + 1))
      out.push({at, to: Pos.verbBase, bar: surely, frame: 'turned do'})
    return
  }
  if (line.can(at, Pos.verbPast | Pos.verbS)) out.push({at, to: Pos.verbBase, bar: surely, frame: 'turned do'})
}

/** What the verb behind "have" and a pronoun must be, where it is no participle. */
function afterTurnedHave(line: Line, lead: number, at: number): string | number | undefined {
  const word = line.word(at)
  if (word === 'have' || word === 'has') return at > lead + 2 || line.isAsked ? 'had' : undefined
  if (line.can(at, Pos.verbParticiple | Pos.auxiliary | Pos.modal | Pos.preposition | Pos.determiner)) return undefined
  if (line.only(at, Pos.verbPast)) return Pos.verbParticiple
  // "Have you help at home?": what may be a noun is one. "Have it come": an order.
  if (line.can(at, noun | Pos.adjective) || !line.can(at, Pos.verbBase | Pos.verbS)) return undefined
  return line.isAsked || nominative.test(line.word(lead + 1)) ? Pos.verbParticiple : undefined
}

/** Whether an auxiliary before a pronoun stands before its subject: at the head of a sentence, or behind a word that asks. */
function isTurned(line: Line, lead: number): boolean {
  if (lead === 0) return true
  if (!line.isAsked) return false
  const before = line.word(lead - 1)
  return (
    (lead === 1 && (asks.test(before) || /^(?:and|but|or|so)$/.test(before))) || (lead === 2 && asks.test(line.word(0)))
  )
}

/** "Only then did I realised", "nor did she went": turned as in a question, behind what denies or limits. */
export const invertedPast: Pattern = (line, lead, out) => {
  const at = lead + 2
  if (lead === 0 || !nominativeOrIt.test(line.word(lead + 1))) return
  if (!line.joined(lead + 1) || !line.joined(at) || line.can(at, Pos.verbBase | notVerb | noun)) return
  if (!line.can(at, Pos.verbPast)) return
  const opens = line.word(0)
  if (
    /^(?:only|never|not|nor|neither|rarely|seldom|little|nowhere|and|but)$/.test(opens) ||
    line.word(lead - 1) === 'nor'
  )
    out.push({at, to: Pos.verbBase, bar: surely, frame: 'asked past'})
}

/** "Why did the council sold the land?" */
export const askedPast: Pattern = (line, lead, out) => {
  if (!(lead === 0 || (lead === 1 && /^(?:why|when|where|how)$/.test(line.word(0)))) || !line.isAsked) return
  const at = subjectPronoun.test(line.word(lead + 1)) ? lead + 2 : (readPhrase(line, lead + 1)?.end ?? -1)
  if (at < 0 || !line.joined(at) || line.can(at, notVerb | noun | Pos.verbBase | Pos.adjective)) return
  if (!line.only(at, done)) return
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
