/** Forms of verbs behind a modal or "do": "did not exists", "may calculates", "must been run". */
import {finiteDo, modal, questionWord} from '../../src/desk/english/closed-classes.ts'
import {noun, Pos, verb} from '../../src/desk/english/pos.ts'
import {pastAndBase} from './infinitive.ts'
import {leader, takesObject} from './leader.ts'
import {subjectBefore} from './phrase.ts'
import type {Pattern} from './proposal.ts'
import {surely} from './verb-number.ts'

const modalOrDenied =
  /^(?:can|could|will|would|shall|should|may|might|must|cannot|(?:ca|could|wo|would|should|must|might)n't)$/
/** What a can is made of, or holds. */
const vessel =
  /^(?:tin|oil|beer|trash|garbage|soda|water|watering|petrol|gas|paint|jerry|soup|spray|rubbish|milk|aerosol|steel|metal|alumini?um|food|drink|cola|bean|empty|open|full|old|new|large|small)$/
const willShort = /'ll$/
const doNot = /^(?:don't|doesn't|didn't)$/
const nominative = /^(?:i|you|he|she|it|we|they|who)$/

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
  if (line.only(at, Pos.verbIng) && lead < 2 && questionWord.test(line.word(0))) return
  // "It'll bore you", "the best treaty he could considering the weakness": a verb of its own, a preposition.
  if (
    line.word(at) === 'bore' ||
    /^(?:considering|concerning|regarding|including|excluding|following|depending)$/.test(line.word(at))
  )
    return
  // "We don't fell trees"
  if (line.word(at) === 'fell' && line.can(at + 1, noun | Pos.determiner)) return
  // "the work the team does remains": a clause of its own ends before.
  const {start} = subjectBefore(line, lead - 1)
  if (
    /^(?:does|did)$/.test(word) &&
    line.only(start, Pos.determiner) &&
    line.joined(start) &&
    line.can(start - 1, noun)
  )
    return
  // "if it does gets popular"
  if (/^(?:does|did)$/.test(word) && lead === at - 1 && line.only(at, Pos.verbS) && line.joined(at + 1)) {
    out.push({at, to: Pos.verbBase, bar: 1.5, frame: 'does s'})
    return
  }
  const negated = line.word(lead + 1) === 'not' && at > lead + 1 && finiteDo.test(word)
  const asked =
    nominative.test(word) &&
    /^(?:do|does|did|can|could|will|would|should)$/.test(line.word(lead - 1)) &&
    line.joined(lead)
  if (!asked && !negated && !doNot.test(word)) {
    const short = willShort.test(word)
    if (!short && (!modalOrDenied.test(word) || lead === 0 || !line.joined(lead))) return
    // "the will of", "in may", "a living will": nouns. "Why will costs stay": the subject of a question.
    const before = line.word(lead - 1)
    if (questionWord.test(before) && line.isAsked) return
    if (
      (!short && line.can(lead - 1, Pos.preposition)) ||
      /^(?:the|a|an|his|her|its|their|our|my|your|every|some|any|no|good|free|last|ill|living)$/.test(before)
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
  else if (line.only(at, Pos.verbPast | Pos.verbParticiple) && !pastAndBase.test(line.word(at)))
    // "can also categorized by": it is "be" that is missing.
    out.push(
      line.word(at + 1) === 'by' && line.can(at, Pos.verbParticiple) && /^(?:can|could|may|might|must)$/.test(word)
        ? {at, to: `be ${line.word(at)}`, bar: surely, frame: 'modal past by'}
        : {at, to: Pos.verbBase, bar: 2, frame: 'modal past'}
    )
  else if (line.only(at, Pos.verbIng)) out.push({at, to: Pos.verbBase, bar: 3, frame: 'modal ing'})
}

/** "must been run", "could has": the base is asked for. */
export const auxiliaryAfterModal: Pattern = (line, at, out) => {
  const right = line.word(at) === 'been' ? 'be' : /^(?:has|had)$/.test(line.word(at)) ? 'have' : undefined
  if (right === undefined || !line.joined(at) || !line.joined(at - 1)) return
  if (!modal.test(line.word(at - 1)) || !line.can(at - 2, noun | Pos.pronoun) || line.can(at - 2, Pos.determiner))
    return
  out.push({at, to: right, bar: 1.5, frame: 'modal been'})
}
