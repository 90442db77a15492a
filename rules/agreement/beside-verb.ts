/** A noun and its verb side by side: "these numbers assumes", "the road were", "The roads is". */
import {noun, Pos, verb} from '../../src/desk/english/pos.ts'
import type {Line} from './line.ts'
import type {Pair} from './noun-verb.ts'
import type {Proposal} from './proposal.ts'
import {isMass} from './quantity.ts'
import {amount, isPlain} from './subject-checks.ts'
import {isReported} from './reported.ts'
import {ofMany, ofOne, otherNumber} from './verb-number.ts'

/** What is asked of a verb, and of the noun before it, which may be the wrong one of the two. */
export function besideVerb(line: Line, pair: Pair, out: Proposal[]): undefined {
  const {at, head, near, start, number, to, open} = pair
  if (isOtherNoun(line, pair) || isUnsure(line, pair)) return
  const many = line.can(head, Pos.nounPlural)
  const auxiliary = otherNumber.has(line.word(at))
  const counted = many
    ? /^(?:these|those|many|several|both|two|three|four|five|six|seven|eight|nine|ten|various|numerous)$/
    : /^(?:a|an|this|each|every)$/
  if (counted.test(line.word(start)) && open === 0 && (auxiliary || line.only(at, Pos.verbS))) {
    out.push({at, to, bar: -2, frame: `beside ${number}`, mate: head})
    return
  }
  const {bar, plain} = barOf(line, pair, many)
  out.push({at, to, bar, frame: `${plain ? 'plain' : 'noun'} ${number}`, mate: head})
  if (near > start)
    out.push({
      at: head,
      to: many ? Pos.nounSingular : Pos.nounPlural,
      bar: bar + (auxiliary ? 0 : 1.2),
      frame: `noun ${number} head`
    })
}

/** How much must speak, and whether the noun stands plainly behind its determiner. */
function barOf(
  line: Line,
  {at, near, start, open, more, determined}: Pair,
  many: boolean
): {readonly bar: number; readonly plain: boolean} {
  const auxiliary = otherNumber.has(line.word(at))
  const sure = line.only(at, Pos.verbS)
  const certain = determined && (sure || auxiliary)
  const plain = certain && isPlain(line, start, near) && !isReported(line, start)
  const asks = sure && /^(?:which|what)$/.test(line.word(start - 1))
  const alone = start === 0 && many && near === start
  const bar = plain ? (auxiliary ? -2.5 : -1) : certain ? 0 : asks ? -0.5 : alone ? 2.2 : 1.2
  return {bar: bar + open + more, plain}
}

/** Whether the last word may be the verb of what stands before it, or another's name. */
function isOtherNoun(line: Line, {at, head, near, start, number, determined}: Pair): boolean {
  const auxiliary = otherNumber.has(line.word(at))
  // "the bill addresses is", "Trump grants pardons": the verb of what stands before it.
  if (
    near > start &&
    line.can(head, Pos.nounPlural) &&
    (line.mayBe(near, verb) || !(auxiliary || (determined && line.only(at, Pos.verbS)))) &&
    (line.can(near - 1, noun) || line.isName(near - 1))
  )
    return true
  // "Poets tells of", "Stiles takes it": so may a title, or a name that no list has.
  if (near === 0 && number === 'one' && !auxiliary) return true
  // "Thistle were level": a capital may be a team's.
  if (near === 0 && number === 'many' && !isMass(line.word(0))) return true
  // "Marbles uploads a video": a name, as the paragraph shows.
  if (head === 0 && number === 'one' && line.isNamedElsewhere(0)) return true
  // "media managers need", "favorites right now are", "the Poles claim were": the verb stands there already, or an adverb.
  if (near > start && line.mayBe(near, verb) && isSeveral(line, near - 1, auxiliary)) return true
  return near < at - 1 && line.can(near, Pos.adverb)
}

function isSeveral(line: Line, at: number, named: boolean): boolean {
  return line.can(at, Pos.nounPlural) || (named && line.isName(at) && /[a-z]s$/.test(line.word(at)))
}

/** Whether an amount is told, or nothing shows where the phrase begins. */
function isUnsure(line: Line, {at, head, near, start, number, open, determined}: Pair): boolean {
  if (amount(line, start, near)) return true
  return (
    !determined &&
    ((number === 'many' && !ofMany.has(line.word(at))) ||
      (line.can(head, Pos.nounPlural) && ofOne.has(line.word(at)) && start === 0) ||
      open > 0)
  )
}
