/** Nouns and their verbs: "these numbers assumes", "a value of 8 increase the", "the list of names were". */
import {beOrHaveOfOne, relativePronoun} from '../../src/desk/english/closed-classes.ts'
import {noun, Pos, verb} from '../../src/desk/english/pos.ts'
import {besideVerb} from './beside-verb.ts'
import {chainVerb} from './chain-verb.ts'
import {isCollective, isMeasure} from './collective.ts'
import {opensWithMany, subjectBefore, wordBefore, type Subject} from './phrase.ts'
import type {Line} from './line.ts'
import type {Pattern} from './proposal.ts'
import {isMass} from './quantity.ts'
import {hasDeterminer, isIntroduced, isNamed} from './subject-checks.ts'
import {isAsked, isInverted, mayWish} from './moods.ts'
import {isReporting} from './reported.ts'
import {isWhole} from './whole-subject.ts'
import {hasObject, isBe, ofOne, otherNumber, surely, turned, verbNumber} from './verb-number.ts'

/** A noun phrase and the verb behind it, of which one is singular and the other plural. */
export interface Pair {
  /** The verb's place. */
  readonly at: number
  /** The noun's. */
  readonly head: number
  /** The last word before the verb that is no adverb. */
  readonly near: number
  readonly start: number
  /** The verb's number. */
  readonly number: 'one' | 'many'
  /** The verb in the other number, and how much more must speak where it may be another part of speech. */
  readonly to: number | string
  readonly more: number
  /** How much more must speak where the phrase may be another clause's end. */
  readonly open: number
  readonly determined: boolean
}

/** A noun and its verb, side by side or with more nouns between. */
export const nounVerb: Pattern = (line, at, out) => {
  const near = wordBefore(line, at)
  if (!isSubject(line, near, at)) return
  const number = verbNumber(line, at)
  if (number === undefined) return
  const subject = subjectBefore(line, near)
  const {head, start} = subject
  if (
    number === 'one' &&
    near === at - 1 &&
    beOrHaveOfOne.test(line.word(at)) &&
    !isNamed(line, at + 1) &&
    opensWithMany(line, near)
  ) {
    out.push({at, to: turned(line, at, number).to, bar: -1.5, frame: 'and one'})
    return
  }
  if (near === head && near === at - 1 && isPeople(line, subject, at)) {
    out.push({at, to: turned(line, at, number).to, bar: surely, frame: 'people is'})
    return
  }
  if (!isWhole(line, subject) || isCollective(line.word(head)) || isMeasure(line.word(head))) return
  if (isOtherPhrase(line, subject, near, at)) return
  const headMany = line.can(head, Pos.nounPlural)
  if (headMany === line.can(head, Pos.nounSingular) || headMany === (number === 'many')) return
  if (number === 'many' ? isRightlyMany(line, subject, at, headMany) : isRightlyOne(line, subject, at)) return
  if (isOtherVerb(line, at, number)) return
  // "in that part the lists of names was": what stands before a comma may be a list.
  const open = start === 0 || line.joined(start) || isIntroduced(line, start) ? 0 : 1.5
  const determined = hasDeterminer(line, start)
  // "the greatest threat to it are its friends": what it is decides as well.
  if (isBe(line.word(at)) && !(headMany && head === near && determined) && isNamed(line, at + 1)) return
  const pair: Pair = {at, head, near, start, number, ...turned(line, at, number), open, determined}
  if (head === near) besideVerb(line, pair, out)
  else chainVerb(line, subject, pair, out)
}

/** Whether a word may be a noun before its verb. */
function isSubject(line: Line, near: number, at: number): boolean {
  if (near < 0 || line.can(near, Pos.pronoun | Pos.modal) || !(line.can(near, noun) || line.only(near, Pos.numeral)))
    return false
  // "the first block after": what counts a noun is none.
  if (
    /^(?:first|second|third|fourth|fifth|last|next|same|only|async)$/.test(line.word(near)) &&
    !line.can(at, Pos.auxiliary)
  )
    return false
  // "where u are"; an owner
  if (line.word(near).length === 1 || /['’]s?$/.test(line.word(near))) return false
  return line.can(at, Pos.auxiliary) || line.mayBe(at, verb)
}

/** "The people has spoken", "these criteria is". */
function isPeople(line: Line, subject: Subject, at: number): boolean {
  const {head, start} = subject
  return (
    /^(?:people|criteria|phenomena)$/.test(line.word(head)) &&
    start === head - 1 &&
    // "its population of around 100,000 people is"
    line.gap(start) !== ',' &&
    ofOne.has(line.word(at)) &&
    isWhole(line, subject) &&
    (/^(?:the|these|those|many|some|most|our|their|his|her|my|your|two|three|four|five|six|seven|eight|nine|ten|several|both|all)$|['’]s$/.test(
      line.word(start)
    ) ||
      /^(?:[2-9]|\d{2,3})$/.test(line.word(start))) &&
    line.can(at + 1, Pos.verbParticiple | Pos.verbIng | Pos.adverb | Pos.adjective | Pos.preposition)
  )
}

/** Whether what looks like a subject is another phrase. */
function isOtherPhrase(line: Line, {head, start}: Subject, near: number, at: number): boolean {
  // "each of that firm's vans goes": it points to an owner, and is no clause's beginning.
  const pointing = line.word(start) === 'that' ? start : start - 1
  if (line.word(pointing) === 'that' && line.word(pointing - 1) === 'of') return true
  // "the skin is": what no plural looks like.
  if (
    line.can(head, Pos.nounPlural) &&
    !/(?:s|men|people|children|feet|teeth|mice|geese|a|ae|i)$/.test(line.word(head))
  )
    return true
  // "But this places limits", "this will surely have": a pronoun and its verb.
  if (
    /^(?:this|that)$/.test(line.word(start)) &&
    near === start + 1 &&
    (line.mayBe(near, Pos.verbS) || line.mayAct(near)) &&
    !line.can(at, Pos.auxiliary)
  )
    return true
  if (isObject(line, head, start)) return true
  // "Why the blazes doesn't he": an oath.
  if (
    /^(?:blazes|hell|heck|devil|deuce|dickens)$/.test(line.word(head)) &&
    start > 0 &&
    /^(?:wh|how)/.test(line.word(start - 1))
  )
    return true
  // A line that begins in the middle; "Opening new markets supports": what is done.
  return (start === 0 && line.isLower(0)) || (start < 2 && head > 0 && isDone(line))
}

/** "countries that fund roads is", "the script that prints labels is": the object of a clause, whatever its verb is elsewhere. */
function isObject(line: Line, head: number, start: number): boolean {
  return [start + 1, start, start - 1].some(
    (place) =>
      head > place &&
      relativePronoun.test(line.word(place - 1)) &&
      line.joined(place) &&
      line.joined(place - 1) &&
      (line.mayBe(place, verb) || line.mayAct(place) || /ed$/.test(line.word(place))) &&
      !isReporting(line.word(place - 2)) &&
      (line.can(place - 2, noun) || !line.can(place - 2, verb))
  )
}

/** Whether a sentence opens with a form in -ing that takes what follows as its object, of whatever part of speech. */
function isDone(line: Line): boolean {
  const stem = line.word(0).slice(0, -3)
  return (
    line.word(0).endsWith('ing') &&
    line.joined(1) &&
    (line.can(1, Pos.adjective) || line.can(1, noun)) &&
    (line.isKnownAs(stem, verb) || line.isKnownAs(`${stem}e`, verb))
  )
}

/** Whether a verb of several stands rightly behind one. */
function isRightlyMany(line: Line, {head, start}: Subject, at: number, headMany: boolean): boolean {
  if (line.word(at) === 'were' && !headMany && mayWish(line, start)) return true
  // "What training have the staff had?": the subject is still to come.
  if (/^(?:what|which|whose)$/.test(line.word(start - 1)) && line.can(at + 1, Pos.determiner | Pos.pronoun)) return true
  // "These information are": the determiner is the wrong one.
  if (isMass(line.word(head)) && /^(?:these|those)$/.test(line.word(start))) return true
  if (line.word(at) !== 'are' && (isAsked(line, start) || isInverted(line, start))) return true
  // "A road block to riches": without an object, a verb in its bare form may be a noun.
  return !otherNumber.has(line.word(at)) && /^(?:to|of|for|between)$/.test(line.word(at + 1))
}

/** Whether a verb of one stands rightly behind several: "a huge thanks goes to", "what causes shifts in". */
function isRightlyOne(line: Line, {head, start}: Subject, at: number): boolean {
  if (line.word(head) === 'thanks' && /^an?$/.test(line.word(start))) return true
  return (
    head === start &&
    /^(?:what|which)$/.test(line.word(start - 1)) &&
    line.mayAct(head) &&
    !otherNumber.has(line.word(at)) &&
    !line.only(at, Pos.verbS)
  )
}

/** Whether what looks like the verb is a noun that goes on, or a question's. */
function isOtherVerb(line: Line, at: number, number: 'one' | 'many'): boolean {
  // "What records does she keep?": a question's verb stands before its subject.
  if (/^do(?:es)?$/.test(line.word(at)))
    return (
      line.isName(at + 1) || (line.can(at + 1, noun | Pos.determiner | Pos.pronoun) && !line.can(at + 1, Pos.verbBase))
    )
  if (otherNumber.has(line.word(at))) return false
  // "an overview of package help pages": a noun goes on.
  if (!line.only(at, Pos.verbS) && line.goesOn(at + 1) && !hasObject(line, at + 1)) return true
  // "this land grab will", "the walking stick arrives": the verb is still to come. "A new tower block built of brick": a participle.
  const next = at + 1
  if (line.can(next, Pos.modal | Pos.auxiliary)) return true
  const past = Pos.verbPast | (number === 'many' ? Pos.verbParticiple : 0)
  return line.joined(next) && line.only(next, Pos.verbS | past)
}
