/** The second verb of one subject, in its bare form: "She runs a bakery and sell bread to hotels", "The charity feeds 400 and plan to feed more". */
import {nominative} from '../../src/desk/english/closed-classes.ts'
import {noun, Pos, verb} from '../../src/desk/english/pos.ts'
import {readAttached} from './attached.ts'
import {clauseStart} from './second-verb.ts'
import {readSubject} from './clause-subject.ts'
import type {Line} from './line.ts'
import type {Pattern} from './proposal.ts'
import {hasObject, notVerb, surely} from './verb-number.ts'

/** Behind these another verb may stand in its bare form: "helps farmers grow rice and sell it". */
const causing =
  /^(?:helps|lets|makes|sees|watches|hears|has|does|bids|needs|dares|feels|notices|suggests|insists|recommends|demands|asks|proposes)$/

/** What begins a clause within, whose verb the second may be. */
const breaks =
  /^(?:that|which|who|whom|whose|what|where|when|how|why|if|whether|because|while|as|than|so|to|and|or|but|there|not|let|let's)$/

/** What somebody plans. */
const wishing = /^(?:plan|hope|aim|intend|expect|want|wish|seek|continue|try|need)$/

/** "She runs a bakery and sell bread": the second verb of a subject that is one. */
export const secondOfOne: Pattern = (line, at, out) => {
  const and = line.only(at - 1, Pos.adverb) ? at - 2 : at - 1
  if (line.word(and) !== 'and' || !line.joined(at) || !line.joined(at + 1) || line.isAsked) return
  if (!line.can(at, Pos.verbBase) || !line.isLower(at)) return
  if (line.can(at, notVerb | Pos.verbPast | Pos.verbParticiple | Pos.adjective)) return
  const plainly = line.only(at, Pos.verbBase)
  if (!takes(line, at, plainly) || hasOther(line, at + 1)) return
  const start = clauseStart(line, and)
  const first = start < 0 ? -1 : firstVerb(line, start)
  if (first < 0 || first >= and || causing.test(line.word(first))) return
  if (!isFirst(line, first)) return
  if (!isPlainBetween(line, first, and)) return
  out.push({at, to: Pos.verbS, bar: plainly ? surely : -2, frame: 'second of one', mate: first})
}

/** Whether another verb follows in the same clause, whose subject this may be. */
function hasOther(line: Line, from: number): boolean {
  for (let at = from; at < line.length && line.linked(at) && !breaks.test(line.word(at)); at++)
    if (line.can(at, Pos.auxiliary | Pos.modal | Pos.verbPast) && !line.can(at, Pos.adjective)) return true
  return false
}

/** Whether what a verb takes follows it. */
function takes(line: Line, at: number, plainly: boolean): boolean {
  if (hasObject(line, at + 1)) return true
  if (line.word(at + 1) === 'to') return wishing.test(line.word(at)) && line.can(at + 2, Pos.verbBase)
  return plainly && (line.only(at + 1, noun | Pos.adjective) || line.can(at + 1, Pos.preposition))
}

/** The place of the verb of a subject that is one, and begins at a place; -1 where there is none. */
function firstVerb(line: Line, start: number): number {
  if (/^(?:he|she|it)$/.test(line.word(start))) return line.only(start + 1, Pos.adverb) ? start + 2 : start + 1
  const subject = readSubject(line, start)
  if (subject) return subject.number === 'one' ? (readAttached(line, subject.end)?.at ?? -1) : -1
  // "The company makes shoes": a subject with its verb beside it.
  let head = start + 1
  while (
    head < start + 4 &&
    line.joined(head + 1) &&
    line.only(head, Pos.adjective | Pos.nounSingular) &&
    !isVerb(line, head + 1)
  )
    head++
  return /^(?:the|a|an|this|his|her|its|their|our|my)$/.test(line.word(start)) &&
    line.joined(head) &&
    line.only(head, Pos.nounSingular | Pos.verbBase) &&
    line.can(head, Pos.nounSingular) &&
    isVerb(line, head + 1)
    ? head + 1
    : -1
}

/** Whether a word in -s is the first verb: "feeds 400 people", "visits schools". */
function isFirst(line: Line, at: number): boolean {
  return line.mayBe(at, Pos.verbS) && line.only(at, Pos.verbS | Pos.nounPlural) && line.joined(at + 1)
}

function isVerb(line: Line, at: number): boolean {
  return line.joined(at) && line.mayBe(at, Pos.verbS) && !line.can(at, notVerb)
}

/** Whether no other verb, and no subject of one, stands between the first verb and "and". */
function isPlainBetween(line: Line, first: number, and: number): boolean {
  for (let place = first + 1; place < and; place++) {
    if (!line.linked(place) || breaks.test(line.word(place)) || nominative.test(line.word(place))) return false
    if (line.can(place, Pos.auxiliary | Pos.modal) || line.only(place, verb)) return false
    const isNoun =
      line.can(place, noun) &&
      (place === first + 1 ||
        line.can(place - 1, Pos.determiner | Pos.adjective | Pos.preposition | Pos.numeral | Pos.nounSingular) ||
        line.isName(place - 1))
    if (line.mayBe(place, Pos.verbBase) && !isNoun) return false
    // "thinks people lie and cheat": several, and a verb.
    if (line.can(place - 1, Pos.nounPlural) && line.mayBe(place, Pos.verbBase) && place > first + 1) return false
  }
  return true
}
