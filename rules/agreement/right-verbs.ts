/** Verbs whose number is right though the noun that was read as their subject is of the other: it is no subject, or no verb. */
import {noun, Pos} from '../../src/desk/english/pos.ts'
import type {Line} from './line.ts'
import type {Proposal} from './proposal.ts'
import {behindRemark} from './remark.ts'
import {hasVerb} from './sole-verb.ts'

const numbers = /^(?:over|far|next|chain|noun|distracted|sole|a lone|second of) (?:one|many)(?: verb| head)?$/
/** What is asked for or ought to be, before a clause with a bare verb. */
const wanted = /^(?:advocat(?:e|es|ed|ing)|best|incumbent|preference|plan|idea|way|agreement|policy|proposal)$/

/** What in -ing is a thing, as in "the sales meeting". */
const thing = /^(?:building|ceiling|evening|hearing|housing|meeting|morning|training|warning|wedding)$|thing$/

/** Whether a verb that some pattern would have in the other number stands rightly. */
export function isRightVerb(line: Line, {at, frame, mate}: Proposal): boolean {
  if (frame === 'there are one') return isAmount(line, at)
  if (frame === 'it are' || frame === 'he base') return isWanted(line, at)
  // "wait times that", "documentation and wait times": the first part of a compound
  if (frame === 'second of one') return line.only(at + 1, Pos.nounPlural) && line.word(at + 2) === 'that'
  if (frame === 'second of many') return line.only(at - 3, Pos.preposition)
  // "there are no doubt some who"
  if (frame === 'there are mass') return line.word(mate ?? -1) === 'doubt' && !/[,.]/.test(line.gap((mate ?? 0) + 1))
  if (!numbers.test(frame)) return false
  const verb = frame.endsWith(' head') ? at + 1 : Math.max(at, mate ?? at)
  const head = frame.endsWith(' head') ? at : Math.min(at, mate ?? at - 1)
  return (
    isWanted(line, verb) ||
    isOfAct(line, head) ||
    isOtherHead(line, head, verb) ||
    isCalled(line, head, verb) ||
    isOfOwnClause(line, head, verb) ||
    isNoVerb(line, verb, frame) ||
    isBeforeRemark(line, verb) ||
    isOtherClause(line, head, verb)
  )
}

/** "It is best that he join", "the idea was that each group submit a plan". */
function isWanted(line: Line, verb: number): boolean {
  for (let that = verb - 1; that > Math.max(0, verb - 5); that--)
    if (line.word(that) === 'that') {
      const before = /^(?:was|is|be)$/.test(line.word(that - 1)) ? that - 2 : that - 1
      return wanted.test(line.word(before)) && line.can(verb, Pos.verbBase)
    }
  return false
}

/** "The genes coding for these proteins are", "rules governing safety in the home are": what acts is before what it acts on. */
function isOfAct(line: Line, head: number): boolean {
  if (/ing$/.test(line.word(head)) && !thing.test(line.word(head)))
    return line.only(head - 1, Pos.nounPlural) && line.joined(head) && line.can(head + 1, Pos.preposition)
  let place = head - 1
  while (place > 0 && line.joined(place + 1) && isInner(line, place) && !line.isIng(place)) place--
  return (
    line.isIng(place) &&
    line.joined(place) &&
    line.joined(place + 1) &&
    line.can(place - 1, noun) &&
    !line.can(place - 1, Pos.determiner | Pos.preposition)
  )
}

function isInner(line: Line, at: number): boolean {
  return line.only(at, noun | Pos.adjective) || line.isName(at) || /['’]s$/.test(line.word(at))
}

/** "The term “forces” is", "The word forces means": what is called so is one. */
function isCalled(line: Line, head: number, verb: number): boolean {
  return (
    /^(?:term|word|name|phrase|title|label)$/.test(line.word(head - 1)) || (line.isQuoted(head) && !line.isQuoted(verb))
  )
}

/** What is said or shown by a clause of its own. */
const telling = /^(?:means|says|shows|suggests|ensures|believes|thinks|knows|fears|hopes|feels)$/

/** "The lack of buses means riders are", "a rule that all carriers keep", "a place people were": a nearer subject has the verb. */
function isOfOwnClause(line: Line, head: number, verb: number): boolean {
  const near = verb - 1
  if (/^(?:we|they|you|i)$/.test(line.word(near))) return near === 0 || line.word(near - 1) !== 'of'
  if (/^(?:i|we|you|they|he|she)['’](?:d|ve|ll)$/.test(line.word(near - 1))) return true
  const many = line.can(near, Pos.nounPlural) && near > head
  if (many && /^(?:people|others)$/.test(line.word(near)) && line.only(near - 1, Pos.nounSingular)) return true
  for (let place = head + 1; place < near; place++) {
    const word = line.word(place)
    if (many && near - place < 4 && (word === 'that' || telling.test(word))) return true
    if (/^(?:he|she|it)$/.test(word))
      return line.mayBe(verb, Pos.verbS) || (line.word(place - 1) === 'that' && !line.can(verb, Pos.auxiliary))
  }
  // "An other way to inhibit reverse growth is": what is done, and no verb of its own
  return (
    line.word(near - 1) === 'to' &&
    line.can(near, Pos.verbBase) &&
    near - 1 > head &&
    line.joined(verb) &&
    !line.can(verb, Pos.auxiliary)
  )
}

/** "Thanks to her help the mill was saved", "the rich get", "our police have", "developments since that vote have". */
function isOtherHead(line: Line, head: number, verb: number): boolean {
  const word = line.word(head)
  if (word === 'thanks' && line.word(head + 1) === 'to') return true
  if (word === 'enforcement' && line.word(head - 1) === 'law') return true
  if (/^(?:sampling|sperm)$/.test(word)) return true
  if (
    /^(?:rich|poor|young|old|elderly|wealthy|sick|homeless)$/.test(word) &&
    [1, 2].some((far) => line.word(head - far) === 'the')
  )
    return true
  // "Anyone have a pen?", "In what ways does it help?"
  if (line.isAsked && (head === 0 || /^(?:what|which)$/.test(line.word(head - 1)))) return true
  // "The stress Cora places on it is"
  if (line.isName(head - 1) && line.joined(head) && line.mayBe(head, Pos.verbS) && line.can(head - 2, noun)) return true
  // "the salt carrying cells respond"
  if (verb === head + 3 && line.isIng(head + 1) && line.can(verb - 1, Pos.nounPlural)) return true
  // "20 barrels of oil is what we need"
  if (/^(?:barrels|bushels)$/.test(word) && line.can(head - 1, Pos.numeral)) return true
  // "The economies of scale curve is"
  if (line.word(head + 1) === 'of' && verb === head + 4 && compound.test(line.word(verb - 1))) return true
  if (isOfDoing(line, head, verb)) return true
  // "the top reason bosses in the town left was"
  for (let place = head - 1; place > head - 3; place--)
    if (/^(?:reason|way|moment)$/.test(line.word(place)) && line.joined(place + 1)) return true
  // "developments since that vote have"
  if (!/^(?:have|are|were|do)$/.test(line.word(verb))) return false
  for (let place = head - 1; place > Math.max(0, head - 4) && line.joined(place + 1); place--)
    if (/^(?:since|until|before|after)$/.test(line.word(place))) return line.only(place - 1, Pos.nounPlural)
  return false
}

/** What a phrase with "of" describes as a whole. */
const compound =
  /^(?:approach|curve|effect|issue|law|method|model|plan|policy|problem|process|program|programme|project|rule|scheme|strategy|system|test|theory)$/

/** "seeing how the towers rise helps", "Going through lots of photos takes time": what is done is one thing. */
function isOfDoing(line: Line, head: number, verb: number): boolean {
  if (!(line.mayBe(verb, Pos.verbS) || /^(?:is|was|has|does)$/.test(line.word(verb)))) return false
  for (let place = head - 1; place > Math.max(0, head - 6); place--)
    if (/^(?:how|what|why|where)$/.test(line.word(place)) && line.isIng(place - 1)) return true
  return line.isIng(0) && line.can(1, Pos.preposition | Pos.adverb) && head > 1 && head < 6
}

/** "a report on the release build of the tool has", "a supply shock such as this is", "winner take all", "Returns to scale refers to". */
function isNoVerb(line: Line, verb: number, frame: string): boolean {
  const word = line.word(verb)
  if (word === 'take' && line.word(verb - 1) === 'winner' && line.word(verb + 1) === 'all') return true
  if (line.word(verb + 1) === 'such' && line.word(verb + 2) === 'as') return true
  if (word === 'have' && line.word(verb - 1) === 'need') return true
  if (/^(?:equals|means)$/.test(word) && line.word(0) === 'no') return true
  if (/^(?:refers|means|denotes)$/.test(word) && !/^(?:the|these|those|its|their|our)$/.test(line.word(0))) return true
  // "where the skin loses its colour": what the lexicon has as a plural and is none
  if (frame === 'sole many') return !/(?:s|men|people|children|feet|teeth|mice)$/.test(line.word(verb - 1))
  return (
    (line.only(verb + 1, Pos.adverb) &&
      line.only(verb + 2, Pos.verbS | Pos.nounPlural) &&
      frame.includes('many') &&
      line.mayBe(verb + 2, Pos.verbS)) ||
    (frame.endsWith('many verb') && line.word(verb + 1) === 'of' && hasVerb(line, verb + 2))
  )
}

/** "One of the hardest things is that all guides have": a verb of its own; "If you find a fault in it write a test": an order. */
function isOtherClause(line: Line, head: number, verb: number): boolean {
  for (let place = head + 1; place < verb; place++) {
    const [from, to] = [line.printed(place)?.start ?? 0, line.printed(place + 1)?.end ?? 0]
    // "a school.The crowd was": two sentences without the space between
    const isParted = /[a-z]{2}[.!?]\p{Lu}/u.test(line.passage.text.slice(from, to))
    if (isParted || (/^(?:is|was|are|were)$/.test(line.word(place)) && line.word(place + 1) === 'that')) return true
  }
  return (
    /^(?:if|even|when|once|before|after|whenever)$/.test(line.word(0)) &&
    (line.word(1) === 'you' || line.gap(verb) === ', ') &&
    line.only(verb, Pos.verbBase)
  )
}

/** "There have been a good amount of changes": of several. */
function isAmount(line: Line, at: number): boolean {
  for (let of = at + 2; of < at + 6; of++)
    if (line.word(of) === 'of' && /^(?:amount|bunch|handful|host|range|variety|series)$/.test(line.word(of - 1)))
      return [of + 1, of + 2].some((place) => line.joined(place) && line.can(place, Pos.nounPlural))
  return false
}

/** "A ram's-head mull in horn, with spoon and mallet, made £50": no verb, where a phrase and a remark lead on to one that is. */
function isBeforeRemark(line: Line, verb: number): boolean {
  if (line.can(verb, Pos.auxiliary | Pos.modal) || !line.can(verb + 1, Pos.preposition)) return false
  for (let at = verb + 1; at < Math.min(line.length, verb + 8); at++) {
    const next = behindRemark(line, at)
    if (next > 0) return line.can(next, Pos.verbPast | Pos.auxiliary)
  }
  return false
}
