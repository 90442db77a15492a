/** "A man whom police say drove the car": the pronoun is the subject of what is said, and not what is said. */
import {finiteBe} from '../../src/desk/english/closed-classes.ts'
import {noun, Pos} from '../../src/desk/english/pos.ts'
import type {Line} from './line.ts'
import {readPhrase} from './noun-phrase.ts'
import type {Proposal} from './proposal.ts'
import {hasObject, surely} from './verb-number.ts'

const saying =
  /^(?:say|says|said|think|thinks|thought|believe|believes|believed|allege|alleges|alleged|claim|claims|claimed|hope|hoped|fear|feared)$/
/** Behind these an object may have a participle with it: "whom they believed betrayed". */
const holding = /^(?:think|thinks|thought|believe|believes|believed)$/

/** "whom police say drove", "whom she said was ill". */
export function whomSays(line: Line, at: number, out: Proposal[]): undefined {
  // "of whom police say": behind a preposition.
  if (line.can(at - 1, Pos.preposition) || !line.joined(at + 1)) return
  // "or whom was to blame"
  if (finiteBe.test(line.word(at + 1))) {
    if (
      line.joined(at + 2) &&
      line.only(
        at + 2,
        Pos.to | Pos.particle | Pos.adjective | Pos.verbIng | Pos.preposition | Pos.verbPast | Pos.verbParticiple
      )
    )
      out.push({at, to: 'who', bar: surely, what: 'Pronoun in the wrong case', frame: 'whom is'})
    return
  }
  if (isSubject(line, at)) {
    out.push({at, to: 'who', bar: surely, what: 'Pronoun in the wrong case', frame: 'whom acts'})
    return
  }
  const pronoun = /^(?:he|she|they|we|i|you|it|many|some|few)$/.test(line.word(at + 1))
  let told = pronoun ? at + 2 : -1
  if (!pronoun) {
    for (let place = at + 2; place < at + 6 && line.joined(place); place++)
      if (saying.test(line.word(place))) {
        told = place
        break
      }
    if (told < 0 || readPhrase(line, at + 1) === undefined) return
  }
  if (!saying.test(line.word(told)) || !line.joined(told) || !line.joined(told + 1)) return
  const verb = told + 1
  // "whom it says help migrants": with its object, no noun
  const acts =
    line.can(verb, Pos.verbBase) &&
    /^(?:says?|said|claims?|alleges?)$/.test(line.word(told)) &&
    hasObject(line, verb + 1)
  const finite =
    acts ||
    line.can(verb, Pos.auxiliary | Pos.modal) ||
    line.only(verb, Pos.verbS) ||
    line.only(verb, Pos.verbPast) ||
    (line.only(verb, Pos.verbPast | Pos.verbParticiple) &&
      (!holding.test(line.word(told)) || (line.joined(verb + 1) && line.can(verb + 1, Pos.determiner))))
  if (!finite || line.can(verb, noun | Pos.adjective | Pos.adverb) || line.word(verb) === 'been') return
  out.push({at, to: 'who', bar: surely, what: 'Pronoun in the wrong case', frame: 'whom says'})
}

/** "The man whom lives next door", "a nurse whom had seen it": nothing stands between the pronoun and its clause's verb. */
function isSubject(line: Line, at: number): boolean {
  const verb = at + 1
  if (!line.can(at - 1, noun) && !line.isName(at - 1)) return false
  if (!line.joined(verb + 1)) return false
  const next = verb + 1
  if (/^(?:has|had|have)$/.test(line.word(verb)))
    return (
      line.word(next) === 'been' ||
      (line.only(next, Pos.verbPast | Pos.verbParticiple) && line.can(next, Pos.verbParticiple))
    )
  if (line.can(verb, Pos.modal)) return line.can(next, Pos.verbBase) || /^(?:be|have)$/.test(line.word(next))
  if (line.can(verb, Pos.adverb | Pos.preposition | Pos.determiner | Pos.pronoun) || line.isName(verb)) return false
  if (line.can(verb, Pos.adjective) && !hasObject(line, next)) return false
  if (!line.only(verb, Pos.verbPast | Pos.verbParticiple) && !line.mayBe(verb, Pos.verbS)) return false
  // "whom friends in Leeds describe": another subject.
  const isAnother =
    line.only(verb, Pos.nounPlural) &&
    !/^(?:lives|works|runs|plays|leads|owns|teaches|heads|wants|needs|knows|likes|loves)$/.test(line.word(verb))
  if (isAnother) return false
  return (
    hasObject(line, next) || line.can(next, Pos.determiner | Pos.preposition | Pos.to) || line.word(next) === 'next'
  )
}
