/** Singular subjects without an article, and pairs: "Formal training include a year", "The trees and the hedge needs cutting". */
import {articleOrOwnerButYour} from '../../src/desk/english/closed-classes.ts'
import {noun, Pos} from '../../src/desk/english/pos.ts'
import {isCollective, isMeasure} from './collective.ts'
import type {Line} from './line.ts'
import {isAsked, isInverted} from './moods.ts'
import type {Pattern, Proposal} from './proposal.ts'
import {hasVerb} from './sole-verb.ts'
import {hasObject, manyOfOne, notVerb, surely} from './verb-number.ts'

/** "Formal training include a year at a bakery": described and bare, at the head of a sentence that has no verb else. */
export const loneSubject: Pattern = (line, at, out) => {
  if (at < 2 || at > 4 || !line.joined(at) || !line.only(at, Pos.verbBase) || line.isQuoted(at)) return
  const head = at - 1
  if (
    !line.only(head, Pos.nounSingular) ||
    !line.isLower(head) ||
    isCollective(line.word(head)) ||
    isMeasure(line.word(head))
  )
    return
  for (let place = 0; place < head; place++)
    if (!line.only(place, Pos.adjective | (place > 0 ? Pos.nounSingular : 0)) || (place > 0 && !line.joined(place)))
      return
  if (!line.joined(head) || isAsked(line, 0) || isInverted(line, 0)) return
  const object =
    hasObject(line, at + 1) ||
    (line.joined(at + 1) &&
      (line.only(at + 1, Pos.nounPlural) || (line.only(at + 1, Pos.adjective) && line.only(at + 2, noun))))
  if (!object || hasVerb(line, at + 1)) return
  out.push({at, to: Pos.verbS, bar: 0, frame: 'lone subject', mate: head})
}

/** What a sum of things does: "The hall and the garden makes a fine place". */
const ofSum = /^(?:makes|means|costs|takes|equals|gives|is|was|brings|creates|adds|gets)$/

/** A determiner, adjectives and one noun that begin at a place; the place behind it, -1 where there is no such phrase. */
function behind(line: Line, start: number): number {
  if (!articleOrOwnerButYour.test(line.word(start))) return -1
  let at = start + 1
  while (at < start + 3 && line.joined(at) && line.only(at, Pos.adjective)) at++
  const isNoun =
    line.joined(at) && line.can(at, noun) && line.only(at, noun | Pos.verbBase | Pos.verbS) && line.isLower(at)
  return isNoun && !isCollective(line.word(at)) ? at + 1 : -1
}

/** "The trees and the hedge needs cutting": two with a determiner each open the sentence. */
export const pairNeeds: Pattern = (line, at, out) => {
  if (
    at < 5 ||
    at > 9 ||
    !line.joined(at) ||
    !line.can(at, Pos.verbS) ||
    line.can(at, notVerb) ||
    ofSum.test(line.word(at))
  )
    return
  const start = line.joined(1) && /^(?:and|but|both)$/.test(line.word(0)) ? 1 : 0
  const and = behind(line, start)
  if (and < 0 || line.word(and) !== 'and' || !line.joined(and) || behind(line, and + 1) !== at) return
  // "The dog barks and the cat sleeps"
  if (!line.only(and - 1, noun) && and - 2 > start) return
  const told = hasObject(line, at + 1) || line.only(at, Pos.verbS) || line.isIng(at + 1) || line.word(at + 1) === 'to'
  if (!told || !line.joined(at + 1) || hasVerb(line, at + 1) || line.can(at + 1, Pos.auxiliary | Pos.modal)) return
  out.push({at, to: Pos.verbBase, bar: surely, frame: 'pair needs', mate: and})
}

/** "There is a lot of other things": of several that are counted, in a text's own voice. */
export function lotOfMany(line: Line, there: number, out: Proposal[]): undefined {
  const at = there + 1
  const right = manyOfOne.get(line.word(at))
  if (right === undefined || !/^(?:is|was)$/.test(line.word(at)) || !line.joined(at) || line.isQuoted(at)) return
  if (line.word(at + 1) !== 'a' || !/^(?:lot|number|couple|handful|dozen)$/.test(line.word(at + 2))) return
  const of = line.word(at + 2) === 'dozen' ? at + 2 : at + 3
  if (of === at + 3 && line.word(of) !== 'of') return
  let head = of + 1
  while (head < of + 4 && line.joined(head) && (line.only(head, Pos.adjective) || line.word(head) === 'other')) head++
  for (let place = at + 1; place <= head; place++) if (!line.joined(place)) return
  const many = line.word(head) === 'people' || (line.only(head, Pos.nounPlural) && !isMeasure(line.word(head)))
  if (many && !line.goesOn(head + 1)) out.push({at, to: right, bar: surely, frame: 'there lot', mate: head})
}
