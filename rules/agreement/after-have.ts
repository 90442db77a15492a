/** Forms of verbs behind "have": "we've create", "had wrote". */
import {nominativeOrYou, subjectPronoun} from '../../src/desk/english/closed-classes.ts'
import {noun, Pos} from '../../src/desk/english/pos.ts'
import {isAdjective} from './adjectives.ts'
import {mayHaveAntecedent} from './antecedents.ts'
import {leader} from './leader.ts'
import {subjectBefore} from './phrase.ts'
import type {Line} from './line.ts'
import type {Pattern} from './proposal.ts'

const have = /^(?:have|has|had|having|haven't|hasn't|hadn't|(?:i|you|we|they|who)'ve)$/
const notVerb = noun | Pos.adjective

/** "we've create", "have you hear", "had wrote". */
export const afterHave: Pattern = (line, at, out) => {
  if (!line.can(at, Pos.verbBase | Pos.verbPast) || line.can(at, Pos.verbParticiple | Pos.auxiliary | Pos.modal)) return
  let lead = leader(line, at)
  if (lead > 0 && nominativeOrYou.test(line.word(lead)) && line.joined(lead)) lead--
  const word = line.word(lead)
  if (lead < 0 || !have.test(word) || line.word(at) === 'mean') return
  const asked =
    lead < at - 1 &&
    !word.endsWith("'ve") &&
    line.only(at - 1, Pos.pronoun) &&
    line.can(at, Pos.verbBase) &&
    !line.can(at, notVerb)
  // "somebody he has never meet": what stands between belongs to the verb behind it.
  const parted = lead === at - 2 && /^(?:never|ever|already|not)$/.test(line.word(at - 1)) && isLast(line, at)
  // "the ones I have seem", "what we have today help": a clause of its own ends before.
  if (
    !parted &&
    !word.endsWith("'ve") &&
    line.can(lead - 1, Pos.pronoun) &&
    (line.can(lead - 2, noun | Pos.pronoun) || /^(?:that|which|what)$/.test(line.word(lead - 2)))
  )
    return
  // "The money the family had went to charity"
  const {start} = subjectBefore(line, lead - 1)
  if (!parted && line.only(start, Pos.determiner) && line.joined(start) && line.can(start - 1, noun)) return
  // "The little that the widow had went to him", "as much as he had went to her"
  const subject = /^(?:ever|never)$/.test(line.word(lead - 1)) ? lead - 2 : lead - 1
  const isPronoun = subjectPronoun.test(line.word(subject))
  if (
    !parted &&
    line.only(at, Pos.verbPast) &&
    word === 'had' &&
    mayHaveAntecedent(line, isPronoun ? subject : subjectBefore(line, subject).start)
  )
    return
  // "love to have help:", "has address [::1]", "have express consent": a noun or an adjective, whatever the lexicon says
  if (line.can(at, Pos.verbBase) && !line.joined(at + 1) && !parted) return
  if (isAdjective(line.word(at)) && (line.goesOn(at + 1) || line.word(lead - 1) === 'to')) return
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

/** Whether a word ends its clause: "The ones I have never seem to" goes on. */
function isLast(line: Line, at: number): boolean {
  return !line.joined(at + 1) || line.word(at + 1) === 'before'
}
