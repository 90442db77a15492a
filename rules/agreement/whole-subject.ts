/** Whether a noun phrase is all of a clause's subject. */
import {relativePronoun} from '../../src/desk/english/closed-classes.ts'
import {noun, Pos, verb} from '../../src/desk/english/pos.ts'
import type {Line} from './line.ts'
import type {Subject} from './phrase.ts'
import {isReported} from './reported.ts'
import {hasDeterminer} from './subject-checks.ts'

/** Words before a noun that join it to another. */
const and = /^(?:and|or|nor|than|as|like|plus|not|with|&)$/

/** Whether a noun phrase is a clause's subject: it opens the clause, and nothing is joined to it. */
export function isWhole(line: Line, {start, head, opens}: Subject): boolean {
  // "what makes it though the filter are": a slip of another kind.
  if (line.word(start - 1) === 'though' && line.joined(start - 1) && !/^(?:even|as)$/.test(line.word(start - 2)))
    return false
  // "And the work are": what opens a sentence joins nothing.
  if (
    !(opens || isReported(line, start) || isTimed(line, start)) ||
    (start !== 1 && and.test(line.word(start - 1)) && !isNewClause(line, start) && !isBehindClause(line, start, head))
  )
    return false
  if (line.can(head, Pos.pronoun | Pos.determiner)) return false
  if (isWithin(line, start, head)) return false
  // "Nobody but the two sisters has"
  if (line.word(start - 1) === 'but' && /^(?:no\w+|all|every\w+|any\w+|one)$/.test(line.word(start - 2))) return false
  if (line.can(head, Pos.verbIng) && !isDeed(line, start, head)) return false
  for (let at = start; at < head; at++) if (line.can(at, Pos.verbIng | Pos.to) && at === start) return false
  // "swings that many link to the weather are": behind a noun, "that" has a verb of its own further on.
  const byNoun = start > 1 && relativePronoun.test(line.word(start - 1)) && line.can(start - 2, noun)
  for (let at = start + 1; at <= head; at++) {
    // "many researchers link": a subject and its verb.
    if (line.can(at, Pos.verbBase) && line.only(at - 1, Pos.nounPlural) && line.joined(at + 1)) return false
    if (byNoun && line.mayBe(at, verb) && line.can(at - 1, noun)) return false
  }
  // "every tanker that docks at the jetties adds"
  if (byNoun && head === start && line.can(start, Pos.nounPlural) && !line.can(start - 2, Pos.verbIng)) return false
  // "Any opinions expressed herein are": what has been done to them stands behind them.
  for (let at = start + 1; at < head; at++)
    if (line.can(at, Pos.verbParticiple) && line.can(at - 1, Pos.nounPlural)) return false
  // "Making lists of names is", "To lose games is": what is done is the subject.
  return !(start === 0 && line.can(0, Pos.verbIng | Pos.verbBase) && !line.can(0, noun | Pos.determiner))
}

/** Whether what looks like a subject ends a clause that another hangs on, or a phrase of time. */
function isWithin(line: Line, start: number, head: number): boolean {
  const before = line.word(start - 1)
  // "so many parts", "scholars since the ninth century have"
  if (before === 'so') return /^(?:many|few|much|little)$/.test(line.word(start))
  if (/^(?:since|until)$/.test(before))
    return start > 1 && /^(?:century|year|decade|war|era|age|period|month|week|season|day)$/.test(line.word(head))
  if (!/^(?:what|which|how|where|why|that)$/.test(before)) return false
  // "the trade captured in that patent's claims has"
  if (before === 'that' && line.can(start - 2, Pos.preposition) && !line.can(start - 2, Pos.subordinator)) return true
  // "the cult that worshipped deified emperors was"
  if (before === 'that' && line.can(start, Pos.verbPast) && line.can(start - 2, noun)) return true
  // "how your project fits into the picture is", "what those spirits desire have"
  return (
    before !== 'that' &&
    head > start &&
    line.only(head - 1, noun) &&
    (line.mayBe(head, Pos.verbS) || line.mayBeBase(head))
  )
}

/** "In the past year the firm's profits has halved", "On Monday the shares was sold": a time leads up to the clause. */
function isTimed(line: Line, start: number): boolean {
  if (start < 2 || start > 5 || !/^(?:in|on|over|since|during|for|at|last|this|by|until)$/.test(line.word(0)))
    return false
  if (
    !/^(?:year|month|week|day|night|season|morning|evening|afternoon|decade|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:19|20)\d\d)$/.test(
      line.word(start - 1)
    )
  )
    return false
  for (let at = 1; at < start; at++)
    if (!line.joined(at) || line.can(at, Pos.conjunction | Pos.auxiliary | Pos.verbPast) || line.only(at, Pos.pronoun))
      return false
  return hasDeterminer(line, start)
}

/** "is locked and the node do": what stands before "and" is no noun that another could be joined to. */
function isNewClause(line: Line, start: number): boolean {
  return (
    /^(?:and|but)$/.test(line.word(start - 1)) &&
    /^(?:the|a|an|this|its|his|her|their|our)$/.test(line.word(start)) &&
    line.only(start - 2, Pos.verbParticiple | Pos.verbPast | Pos.adjective) &&
    /^(?:is|are|was|were|be|been|becomes?)$/.test(line.word(start - 3))
  )
}

/**
 * "They wait for it, and the sails does not hold": behind the only comma and a whole clause, several things begin another. One thing may be
 * the last of what was done: "he said the mast, and the boat are lost".
 */
function isBehindClause(line: Line, start: number, head: number): boolean {
  if (
    line.word(start - 1) !== 'and' ||
    line.gap(start - 1).trim() !== ',' ||
    !line.can(head, Pos.nounPlural) ||
    line.can(head, Pos.nounSingular)
  )
    return false
  if (!/^(?:the|these|those|its|his|her|their|our)$/.test(line.word(start))) return false
  let hasVerb = false
  for (let at = 0; at < start - 1; at++) {
    if ((at > 0 && !line.joined(at)) || relativePronoun.test(line.word(at)) || opener.test(line.word(at))) return false
    hasVerb ||= line.can(at, Pos.auxiliary | Pos.modal) || line.only(at, Pos.verbPast) || isPronounAndVerb(line, at)
  }
  return hasVerb
}

/** What opens a clause that hangs on another. */
const opener = /^(?:if|when|what|as|because|while|how|why|where)$/

/** "they wait" */
function isPronounAndVerb(line: Line, at: number): boolean {
  return at > 0 && /^(?:i|you|he|she|it|we|they)$/.test(line.word(at - 1)) && line.mayBe(at, verb)
}

/** "The shooting": what is done, told by a noun of its own; "the living" are people. */
function isDeed(line: Line, start: number, head: number): boolean {
  return (
    head === start + 1 &&
    /^(?:the|this|a|an|his|her|their|its|our)$/.test(line.word(start)) &&
    line.only(head, Pos.nounSingular | Pos.verbIng) &&
    !/^(?:missing|living|dying|suffering|working|following|ailing|grieving)$/.test(line.word(head))
  )
}
