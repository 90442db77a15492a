/** Forms of verbs that the words before them ask for: after a modal, `have`, `be`. */
import {noun, Pos, verb} from '../../src/desk/english/pos.ts'
import {isAdjective} from './adjectives.ts'
import {leader, takesObject} from './leader.ts'
import {subjectBefore} from './phrase.ts'
import type {Line} from './line.ts'
import type {Pattern} from './proposal.ts'
import {surely} from './verb-number.ts'

const modal = /^(?:can|could|will|would|shall|should|may|might|must|cannot|(?:ca|could|wo|would|should|must|might)n't)$/
/** What a can is made of, or holds. */
const vessel =
  /^(?:tin|oil|beer|trash|garbage|soda|water|watering|petrol|gas|paint|jerry|soup|spray|rubbish|milk|aerosol|steel|metal|alumini?um|food|drink|cola|bean|empty|open|full|old|new|large|small)$/
const willShort = /'ll$/
const doNot = /^(?:don't|doesn't|didn't)$/
const have = /^(?:have|has|had|having|haven't|hasn't|hadn't|(?:i|you|we|they|who)'ve)$/
const be = /^(?:is|are|was|were|be|been|being|am|isn't|aren't|wasn't|weren't|i'm|(?:you|we|they)'re|(?:he|she|it)'s)$/
const nominative = /^(?:i|you|he|she|it|we|they|who)$/
const notVerb = noun | Pos.adjective

/** "did not exists", "may calculates", "a server must starts". */
export const afterModal: Pattern = (line, at, out) => {
  const plural = line.only(at, Pos.nounPlural) && takesObject(line, at + 1)
  if ((!line.mayBe(at, verb) && !plural) || line.can(at, Pos.verbBase | Pos.auxiliary | Pos.modal)) return
  const lead = leader(line, at)
  if (lead < 0 || line.isName(lead)) return
  const word = line.word(lead)
  // "to limit it as she does requires": a clause ends before the verb.
  for (let place = lead - 1; place >= Math.max(0, lead - 4); place--)
    if (/^(?:as|than|what)$/.test(line.word(place)) && !(place === 0 && lead === 1 && line.only(at, Pos.verbS))) return
  // "What can given the facts": no participle here.
  if (line.word(at) === 'given') return
  // "What can taking notes do?": a question.
  if (line.only(at, Pos.verbIng) && lead < 2 && /^(?:what|where|when|why|how|who)$/.test(line.word(0))) return
  // "It'll bore you", "the best treaty he could considering the weakness": a verb of its own, a preposition.
  if (
    line.word(at) === 'bore' ||
    /^(?:considering|concerning|regarding|including|excluding|following|depending)$/.test(line.word(at))
  )
    return
  // "We don't fell trees"
  if (line.word(at) === 'fell' && line.can(at + 1, noun | Pos.determiner)) return
  // "if it does gets popular"
  if (/^(?:does|did)$/.test(word) && lead === at - 1 && line.only(at, Pos.verbS) && line.joined(at + 1)) {
    out.push({at, to: Pos.verbBase, bar: 1.5, frame: 'does s'})
    return
  }
  const negated = line.word(lead + 1) === 'not' && at > lead + 1 && /^(?:do|does|did)$/.test(word)
  const asked =
    nominative.test(word) &&
    /^(?:do|does|did|can|could|will|would|should)$/.test(line.word(lead - 1)) &&
    line.joined(lead)
  if (!asked && !negated && !doNot.test(word)) {
    const short = willShort.test(word)
    if (!short && (!modal.test(word) || lead === 0 || !line.joined(lead))) return
    // "the will of", "in may": nouns.
    const before = line.word(lead - 1)
    if (
      (!short && line.can(lead - 1, Pos.preposition)) ||
      /^(?:the|a|an|his|her|its|their|our|my|your|every|some|any|no|good|free|last|ill)$/.test(before)
    )
      return
    // "the tin can holds", "their goodwill will gives": after a noun in the singular it may be a noun as well.
    if (word === 'can' && vessel.test(before)) return
  }
  // "She does not likes it": no plural stands there.
  const denied = (negated || doNot.test(word)) && line.mayBe(at, Pos.verbS) && at <= lead + 2
  if (denied && (takesObject(line, at + 1) || line.can(at + 1, Pos.preposition | Pos.to) || !line.joined(at + 1)))
    out.push({
      at,
      to: line.word(at) === 'likes' ? 'like' : Pos.verbBase,
      bar: line.isQuoted(at) ? -2.5 : surely,
      frame: 'does not s'
    })
  else if (line.only(at, Pos.verbS))
    out.push({at, to: Pos.verbBase, bar: /^(?:can|will|might)$/.test(word) ? 0 : -2.5, frame: 'modal s'})
  else if (line.mayBe(at, Pos.verbS))
    out.push({at, to: Pos.verbBase, bar: takesObject(line, at + 1) ? 0.5 : 2.5, frame: 'modal noun'})
  else if (plural) out.push({at, to: Pos.nounSingular, bar: 2.5, frame: 'modal plural'})
  else if (line.only(at, Pos.verbPast | Pos.verbParticiple))
    out.push({at, to: Pos.verbBase, bar: 2, frame: 'modal past'})
  else if (line.only(at, Pos.verbIng)) out.push({at, to: Pos.verbBase, bar: 3, frame: 'modal ing'})
}

/** "must been run", "could has": the base is asked for. */
export const auxiliaryAfterModal: Pattern = (line, at, out) => {
  const right = line.word(at) === 'been' ? 'be' : /^(?:has|had)$/.test(line.word(at)) ? 'have' : undefined
  if (right === undefined || !line.joined(at) || !line.joined(at - 1)) return
  if (
    !/^(?:could|would|should|must|may|might|will|can)$/.test(line.word(at - 1)) ||
    !line.can(at - 2, noun | Pos.pronoun) ||
    line.can(at - 2, Pos.determiner)
  )
    return
  out.push({at, to: right, bar: 1.5, frame: 'modal been'})
}

/** "we've create", "have you hear", "had wrote". */
export const afterHave: Pattern = (line, at, out) => {
  if (!line.can(at, Pos.verbBase | Pos.verbPast) || line.can(at, Pos.verbParticiple | Pos.auxiliary | Pos.modal)) return
  let lead = leader(line, at)
  if (lead > 0 && /^(?:i|you|we|they|he|she)$/.test(line.word(lead)) && line.joined(lead)) lead--
  const word = line.word(lead)
  if (lead < 0 || !have.test(word) || line.word(at) === 'mean') return
  const asked = lead < at - 1 && line.only(at - 1, Pos.pronoun) && line.can(at, Pos.verbBase) && !line.can(at, notVerb)
  // "the ones I have seem", "what we have today help": a clause of its own ends before.
  if (
    !word.endsWith("'ve") &&
    line.can(lead - 1, Pos.pronoun) &&
    (line.can(lead - 2, noun | Pos.pronoun) || /^(?:that|which|what)$/.test(line.word(lead - 2)))
  )
    return
  // "The money the family had went to charity"
  const {start} = subjectBefore(line, lead - 1)
  if (line.only(start, Pos.determiner) && line.joined(start) && line.can(start - 1, noun)) return
  // "the traits that different crews have include", "love to have help:": a clause ends, a noun stands
  if (
    !word.endsWith("'ve") &&
    line.only(at, Pos.verbBase) &&
    line.can(lead - 1, Pos.nounPlural) &&
    afterThat(line, lead - 1)
  )
    return
  if (line.word(lead - 1) === 'to' && line.can(at, noun) && !line.joined(at + 1)) return
  // "She had rose beds"
  if (/^(?:rose|saw)$/.test(line.word(at)) && line.goesOn(at + 1)) return
  // "has select lists available"
  if (
    !word.endsWith("'ve") &&
    !line.only(at, Pos.verbPast) &&
    line.joined(at + 1) &&
    line.can(at + 1, noun) &&
    !line.can(at + 1, Pos.determiner | Pos.pronoun)
  )
    return
  if (asked && line.word(lead - 1) !== 'to') out.push({at, to: Pos.verbParticiple, bar: -1.5, frame: 'have you base'})
  else if (line.only(at, Pos.verbPast)) out.push({at, to: Pos.verbParticiple, bar: 1, frame: 'have past'})
  else if (line.can(at, Pos.verbBase))
    out.push({
      at,
      to: Pos.verbParticiple,
      bar: line.can(at, notVerb) ? 4.7 : word.endsWith("'ve") ? 1 : 2,
      frame: 'have base'
    })
}

/** Whether a noun phrase ends at a place that is the subject of a clause behind a noun and "that". */
function afterThat(line: Line, near: number): boolean {
  const {start} = subjectBefore(line, near)
  return line.word(start - 1) === 'that' && line.can(start - 2, Pos.nounPlural)
}

const toDo =
  /^(?:do|does|did|done|to|thing|step|goal|aim|job|purpose|idea|way|plan|task|option|need|point|duty|best|must)$/

/** "has been click", "is not enforce", "was wrote". */
export const afterBe: Pattern = (line, at, out) => {
  if (
    !line.mayBe(at, Pos.verbBase | Pos.verbPast | Pos.verbS) ||
    line.can(at, Pos.verbParticiple | Pos.adjective | Pos.auxiliary | Pos.modal)
  )
    return
  // "He was broke", but "the house was broke into".
  if (isAdjective(line.word(at)) && !(line.word(at) === 'broke' && /^(?:into|by|off)$/.test(line.word(at + 1)))) return
  const lead = leader(line, at)
  const word = line.word(lead)
  // "There is worry", "it may be there that": what is there is told by a noun.
  for (let place = lead - 1; place >= Math.max(0, lead - 3); place--) if (line.word(place) === 'there') return
  // "Who we are makes us", "may be duplicates of", "to be host for the day": a clause's end, and nouns.
  if (line.can(lead - 1, Pos.pronoun) && /^(?:who|what|where|how|whoever|whatever)$/.test(line.word(lead - 2))) return
  if (line.can(at, noun) && /^(?:of|for)$/.test(line.word(at + 1)) && line.joined(at + 1)) return
  if (lead < 0 || !be.test(word) || line.can(at, Pos.adverb | Pos.preposition | Pos.determiner | Pos.pronoun)) return
  // "I was excite to see": nobody is what a verb does.
  if (
    /^(?:i|he|she|we|they)$/.test(line.word(lead - 1)) &&
    line.only(at, Pos.verbBase) &&
    line.joined(at + 1) &&
    line.can(at + 1, Pos.preposition | Pos.to) &&
    !/^(?:what|all|thing|where)$/.test(line.word(lead - 2))
  ) {
    out.push({at, to: Pos.verbParticiple, bar: surely, frame: 'he is base'})
    return
  }
  if (line.only(at, Pos.verbPast)) {
    // "The man he was went away", "the house that was fell": a clause of its own ends before.
    if (/^(?:he|she|it|they|that|this|there)$/.test(line.word(lead - 1)) && line.can(lead - 2, noun)) return
    out.push({at, to: Pos.verbParticiple, bar: 1, frame: 'be past'})
    return
  }
  // "all they do is wait", "the aim is to win and keep": a verb as what something is.
  if (line.can(at, noun) && line.word(lead - 1) === 'to')
    for (let place = 0; place < lead; place++) if (line.word(place) === 'there') return
  // "the paint was whitewash, and": what it is made of.
  if (line.can(at, noun) && !line.can(at + 1, Pos.preposition | Pos.to | Pos.adverb)) return
  if (/^(?:is|was|be)$/.test(word))
    for (let place = 0; place < lead; place++) if (toDo.test(line.word(place)) && word !== 'be') return
  if (line.can(at, Pos.verbS | Pos.nounPlural))
    out.push({at, to: Pos.verbParticiple, bar: line.word(at + 1) === 'by' ? 3 : 5, frame: 'be s'})
  else
    out.push({
      at,
      to: Pos.verbParticiple,
      bar: !line.can(at, noun) ? 1 : /^(?:be|been|being)$/.test(word) ? 2 : 4,
      frame: 'be base'
    })
}
