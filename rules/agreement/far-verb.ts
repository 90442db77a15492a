/** A verb and its subject with something between: "The quality of the leaves matter", "The man who came with the dogs were seen". */
import {pluralOf} from '../../src/desk/english/forms/paradigms.ts'
import {noun, Pos} from '../../src/desk/english/pos.ts'
import {readAttached, type Reached} from './attached.ts'
import {readSubject, type Subject} from './clause-subject.ts'
import {finiteNumber, isHomograph} from './finite.ts'
import type {Line} from './line.ts'
import {isJoined} from './modifiers.ts'
import type {Proposal} from './proposal.ts'
import {isAsked, isInverted, mayWish} from './moods.ts'
import {isNamed} from './subject-checks.ts'
import {hasVerb} from './sole-verb.ts'
import {hasObject, isBe, otherNumber, samePast, surely} from './verb-number.ts'

/** The verb of the clause that begins at a place, where it is of another number than its subject. */
export function farVerb(line: Line, start: number, out: Proposal[]): undefined {
  const subject = readSubject(line, start)
  const reached = subject && readAttached(line, subject.end)
  if (!subject || !reached) return
  const {at, far, count} = reached
  if (isOfOther(line, start, subject, at)) return
  if (start === 0 && isTitle(line, at)) return
  const number = finiteNumber(line, at) ?? (isOnly(line, at, subject) ? 'many' : undefined)
  if (number === undefined || number === subject.number || mayDiffer(line, start, subject, reached)) return
  const frame = `${count === 0 ? 'next' : far ? 'far' : 'over'} ${number}`
  const other =
    isHomograph(line, at) || (number === 'many' && !line.mayBe(at, Pos.verbBase)) ? pluralOf(line.word(at)) : undefined
  const to = otherNumber.get(line.word(at)) ?? other
  // What stands side by side is asked elsewhere.
  if (to !== undefined) {
    if (count > 0 || subject.quantified) out.push({at, to, bar: surely, frame, mate: subject.head})
    return
  }
  if (reached.doubtful && number === 'many') return
  // "to the memory address.", "one of the lorries hit a wall", "the cost of engine redesign and testing rules": a noun, a past
  if (number === 'many' && (samePast.test(line.word(at)) || isJoined(line, at) || isEnd(line, at, reached))) return
  if (count === 0 && !isBeside(line, at, subject)) return
  const only = line.only(at, number === 'one' ? Pos.verbS : Pos.verbBase)
  out.push({
    at,
    to: number === 'one' ? Pos.verbBase : Pos.verbS,
    bar: only && subject.quantified ? surely : only ? -3.5 : -3,
    frame: `${frame} verb`,
    mate: subject.head
  })
}

/** Whether a sentence begins with a title up to a verb: "Brothers in Arms is a record". */
function isTitle(line: Line, verb: number): boolean {
  for (let at = 1; at < verb; at++) if (line.isCapitalNoun(at) && line.word(at) !== 'march') return true
  return false
}

/** Whether two names or more stand between a thing and a verb: a clause about the thing. */
function isOfNamed(line: Line, at: number): boolean {
  let first = at
  while (first > 0 && line.isName(first - 1) && line.joined(first)) first--
  const person = /(?:er|or|ist|ian|ant|man|woman|minister|president|senator|judge|king|queen|brother|sister|son|wife)$/
  return (
    at - first > 1 &&
    first > 0 &&
    line.joined(first) &&
    line.can(first - 1, noun) &&
    !line.can(first - 1, Pos.preposition | Pos.determiner | Pos.conjunction | Pos.subordinator) &&
    !person.test(line.word(first - 1))
  )
}

/** Whether the verb that was reached is another clause's, or none. */
function isOfOther(line: Line, start: number, {end}: Subject, at: number): boolean {
  const before = line.word(start - 1)
  // "the wells that their herds needed was", "Where the peoples of the plain excelled was in": it has a verb of its own.
  if (/^(?:where|what|how|which)$/.test(before) || (before === 'that' && line.can(start - 2, noun)))
    for (let place = end; place < at; place++) if (line.can(place, Pos.verbPast) && !line.can(place, noun)) return true
  // "The lights, a display of the high latitudes, is", "the author (or the authors) make": said of another
  if (line.gap(start) === ', ' && line.gap(at) === ', ') return true
  if (line.gap(at).startsWith(')')) {
    let open = 0
    for (let place = start + 1; place <= at; place++) if (line.gap(place).includes('(')) open = place
    // "the author (or the authors) make"
    if (open === 0 || line.word(open) === 'or') return true
  }
  // "1 large snapper, cleaned, head on": how it is
  if (line.gap(at) === ', ' && line.can(at, noun) && /^(?:on|off|in|out|up|down|back)$/.test(line.word(at + 1)))
    if (!line.joined(at + 2) || /^\d/.test(line.word(at + 2))) return true
  // "the number of children Danes have adopted": a clause without "that".
  if (line.isName(at - 1) && line.joined(at) && line.joined(at - 1) && line.can(at - 2, Pos.nounPlural)) return true
  // "the gradations of sound Anna Berg was able to coax": the same with a whole name, behind what is no person.
  if (isOfNamed(line, at)) return true
  // "one of the ways members make decisions is"
  if (line.joined(at) && line.joined(at - 1) && line.only(at - 1, Pos.nounPlural) && line.only(at - 2, Pos.nounPlural))
    return true
  // "a group since there are versions", "the page is too narrow for"
  if (/^(?:there|too)$/.test(line.word(at - 1))) return true
  if (otherNumber.has(line.word(at)) || !line.joined(at + 1)) return false
  // "The move into data reuse happened", "the test of U.S. resolve to counter": a noun, and the verb is still to come.
  return (
    (line.isName(at - 1) && line.joined(at) && at - 1 > end && line.mayBe(at, Pos.verbBase)) ||
    line.can(at + 1, Pos.auxiliary | Pos.modal) ||
    (at - 1 > end && line.only(at + 1, Pos.verbPast | Pos.verbParticiple))
  )
}

/** Whether what may be a noun as well ends its clause behind another noun: "a memory address." */
function isEnd(line: Line, at: number, {far}: Reached): boolean {
  return !far && !line.joined(at + 1) && line.can(at - 1, Pos.nounSingular)
}

/** "Every child in the two villages walk to school": what must be the verb, since the clause has no other. */
function isOnly(line: Line, at: number, {quantified, number}: Subject): boolean {
  return (
    quantified &&
    number === 'one' &&
    isPlural(line, at - 1) &&
    line.joined(at) &&
    line.joined(at + 1) &&
    line.can(at, noun) &&
    line.mayBe(at, Pos.verbBase) &&
    line.can(at + 1, Pos.preposition | Pos.to | Pos.numeral) &&
    line.word(at + 1) !== 'of' &&
    !hasVerb(line, at + 1)
  )
}

/** Whether what stands side by side with its subject is surely its verb: "the page also check", "Mr Rao say". */
function isBeside(line: Line, at: number, {quantified, person, number}: Subject): boolean {
  // "A lot of people thinks the bridge is unsafe"
  if (quantified && number === 'many')
    return (
      line.only(at, Pos.verbS) &&
      (hasObject(line, at + 1) ||
        (line.joined(at + 1) &&
          (line.can(at + 1, Pos.preposition | Pos.to) || line.only(at + 1, Pos.nounPlural) || line.isName(at + 1))))
    )
  if (person === true) return line.only(at, Pos.verbBase) && line.joined(at + 1) && !line.goesOn(at + 1)
  return !quantified && (line.only(at - 1, Pos.adverb) || hasObject(line, at + 1))
}

/** Whether a verb may be of another number than the subject that was read. */
function mayDiffer(line: Line, start: number, {number, head}: Subject, {at, joined, either}: Reached): boolean {
  // "Two eggs and a slice of toast makes a lunch": a sum is one.
  if (joined && number === 'many' && /^(?:makes|costs|takes|equals)$/.test(line.word(at))) return true
  if ((joined || either) && number === (joined ? 'one' : 'many') && !(joined && isQuality(line, head))) return true
  // "the basement floods and his mother insists": the plural may be a verb.
  if (joined && head > start + 1 && line.can(head - 1, noun)) return true
  // "“Lines of code” is": what is quoted is one thing.
  if (line.isQuoted(start) && !line.isQuoted(at)) return true
  if (number === 'one' && (isAsked(line, start) || isInverted(line, start))) return true
  if (line.word(at) === 'were' && (mayWish(line, start) || /^(?:if|though|unless|whether)$/.test(line.word(start - 1))))
    return true
  // "The greatest change, she said, are the costs": what it is may decide.
  return isBe(line.word(at)) && isNamed(line, at + 1)
}

/** What several things have together. */
const quality =
  /^(?:price|cost|use|quality|number|size|sale|loss|lack|supply|production|smell|sound|value|presence|absence|weight|age|length|import|export|delivery|shortage|availability|safety|spread|rise|fall|increase|growth|import|removal|closure|destruction|purchase|distribution)$/

/** "The price of tomatoes and onions have": of both of them. */
function isQuality(line: Line, head: number): boolean {
  if (!quality.test(line.word(head)) || line.word(head + 1) !== 'of') return false
  const bare = (at: number): number => (line.only(at, Pos.adjective) ? at + 1 : at)
  const first = bare(head + 2)
  if (!isPlural(line, first) || line.word(first + 1) !== 'and') return false
  return isPlural(line, bare(first + 2))
}

function isPlural(line: Line, at: number): boolean {
  return line.can(at, Pos.nounPlural) && !line.can(at, Pos.nounSingular)
}
