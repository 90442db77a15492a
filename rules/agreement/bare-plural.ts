/** A plural without a determiner that opens its sentence, and a verb of one: "Local businesses has welcomed the plan". */
import {Pos} from '../../src/desk/english/pos.ts'
import {isMeasure} from './collective.ts'
import type {Line} from './line.ts'
import type {Proposal} from './proposal.ts'
import {manyOfOne} from './verb-number.ts'

/** The verb at a place, behind the first words. */
export function barePlural(line: Line, at: number, out: Proposal[]): undefined {
  const right = manyOfOne.get(line.word(at))
  const head = at - 1
  if (right === undefined || !line.joined(at) || !line.joined(at + 1)) return
  if (opensClause(line, head) && isPlainPlural(line, head) && isDoneOrDoing(line, at + 1)) {
    out.push({at, to: right, bar: 0, frame: 'bare plural', mate: head})
    return
  }
  if (at > 4 || line.isLower(0)) return
  const people = line.word(head) === 'people' && (head === 0 || line.isLower(head))
  if (!people && (!line.only(head, Pos.nounPlural) || isMeasure(line.word(head)) || !line.isLower(head))) return
  for (let place = 0; place < head; place++)
    if (
      !line.can(place, Pos.adjective) ||
      (place > 0 && !line.joined(place)) ||
      line.can(place, Pos.determiner | Pos.pronoun)
    )
      return
  if (/(?:ics|itis|humanities|s's)$/.test(line.word(head))) return
  const told = line.can(
    at + 1,
    Pos.verbParticiple | Pos.verbIng | Pos.preposition | Pos.adverb | Pos.to | Pos.adjective
  )
  if (told && !line.can(at + 1, Pos.determiner | Pos.pronoun))
    out.push({at, to: right, bar: people ? 1 : 2, frame: 'bare plural'})
}

/** What a clause begins with that has its subject at once: "because roads was closed". */
const beginning = /^(?:because|while|when|if|although|though|whether|unless|where|until)$/

/** Whether a word is the first of its sentence, or of a clause behind such a word. */
function opensClause(line: Line, head: number): boolean {
  return head === 0 || (line.isLower(head) && line.joined(head) && beginning.test(line.word(head - 1)))
}

/** Whether a word that opens its sentence is a plural of several things, which no name is made of: "Samples", "Roads". */
function isPlainPlural(line: Line, head: number): boolean {
  const word = line.word(head)
  return (
    line.only(head, Pos.nounPlural) &&
    line.isNoName(head) &&
    !isMeasure(word) &&
    !/(?:ics|itis|ings|humanities|ses|ss)$/.test(word)
  )
}

/** What is done to books, films and plays, which are called after several things: "Cats was staged". */
const published =
  /^(?:released|published|written|filmed|directed|cancelled|canceled|premiered|premièred|staged|broadcast|performed|recorded|adapted|nominated|reviewed|produced|designed|named|called)$/

/** Whether a verb's participle begins at a place, an adverb before it or not: "been sent", "recently closed", "being moved". */
function isDoneOrDoing(line: Line, at: number): boolean {
  const participle = line.only(at, Pos.adverb) && line.joined(at + 1) ? at + 1 : at
  return (
    line.can(participle, Pos.verbParticiple | Pos.verbPast | Pos.verbIng) &&
    !line.can(participle, Pos.determiner | Pos.pronoun | Pos.nounSingular | Pos.nounPlural) &&
    !published.test(line.word(participle)) &&
    // "Figures has been a champion": one person.
    !/^(?:an?|the|one)$/.test(line.word(participle + 1))
  )
}
