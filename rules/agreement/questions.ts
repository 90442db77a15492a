/** Questions whose verb stands before its subject: "where is the documents?", "has the ministers agreed?". */
import {questionWord} from '../../src/desk/english/closed-classes.ts'
import {noun, Pos} from '../../src/desk/english/pos.ts'
import {isCollective, isMeasure} from './collective.ts'
import type {Line} from './line.ts'
import type {Pattern} from './proposal.ts'
import {manyOfOne as ofOne, oneOfMany as ofMany, surely} from './verb-number.ts'

/** The place behind a determiner, its adjectives and its noun; -1 where they don't stand there in one piece. */
function behindNoun(line: Line, from: number): number {
  let at = from + 1
  while (at < from + 3 && line.joined(at) && line.only(at, Pos.adjective)) at++
  return line.joined(at) && line.can(at, noun) && !line.can(at, Pos.pronoun | Pos.preposition) ? at + 1 : -1
}

/** "Is the roads safe?", "Does the shops open", "Are the bus late today?": what is asked of them. */
function isAskedOf(line: Line, lead: number, behind: number): boolean {
  if (/^do(?:es)?$/.test(line.word(lead))) return line.can(behind, Pos.verbBase)
  return !line.mayBe(behind, noun) && !line.isName(behind) && !line.goesOn(behind + 1)
}

/** Whether a noun behind its determiner is one thing. */
function isOneOf(line: Line, at: number, head: number): boolean {
  if (/^(?:these|those)$/.test(line.word(at))) return false
  return (
    line.only(head, Pos.nounSingular) ||
    (line.only(head, Pos.nounSingular | Pos.verbBase) && !line.mayBe(head, Pos.nounPlural))
  )
}

/** "Where is the documents …?", "Has the ministers …?": in a question. */
export const asked: Pattern = (line, at, out) => {
  const lead = at - 1
  const many = ofOne.get(line.word(lead))
  const one = ofMany.get(line.word(lead))
  if (
    (many ?? one) === undefined ||
    !(
      lead === 0 ||
      (lead === 1 && questionWord.test(line.word(0))) ||
      (lead === 1 && /^(?:and|but|so)$/.test(line.word(0))) ||
      (lead === 2 && line.word(0) === 'how' && /^(?:much|many|often|long|far)$/.test(line.word(1)))
    )
  )
    return
  if (
    !line.joined(at) ||
    !/^(?:the|these|those|this|his|her|its|my|our|their|your)$/.test(line.word(at)) ||
    !line.isAsked
  )
    return
  const behind = behindNoun(line, at)
  const head = behind - 1
  if (
    behind < 0 ||
    (line.goesOn(behind) && !isAskedOf(line, lead, behind)) ||
    /^(?:and|or)$/.test(line.word(behind)) ||
    line.can(head, Pos.adjective)
  )
    return
  if (isCollective(line.word(head)) || line.gap(behind).startsWith(',')) return
  if (many !== undefined && isMeasure(line.word(head))) return
  if (many !== undefined && line.only(head, Pos.nounPlural))
    out.push({at: lead, to: many, bar: surely, frame: 'asked one'})
  else if (one !== undefined && one !== 'has' && isOneOf(line, at, head)) {
    // "Were the ship to sink": a wish. "Do the ironing now?": an order.
    if (
      line.word(behind) === 'to' ||
      (one === 'does' && (!line.can(behind, Pos.verbBase) || line.can(head, Pos.verbIng)))
    )
      return
    out.push({at: lead, to: one, bar: surely, frame: 'asked many'})
  }
}
