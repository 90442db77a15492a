/**
 * A word that must be its clause's verb, since nothing else there can be: "The method need to be changed", "a value of 8 increase the load",
 * "Having a map further reduce the risk".
 */
import {definite, nominative} from '../../src/desk/english/closed-classes.ts'
import {noun, Pos, verb} from '../../src/desk/english/pos.ts'
import {isCollective, isMeasure} from './collective.ts'
import type {Line} from './line.ts'
import {readPhrase} from './noun-phrase.ts'
import type {Proposal} from './proposal.ts'
import {isAsked, isInverted} from './moods.ts'
import {hasObject, notVerb, otherNumber, surely} from './verb-number.ts'

const ofOne = /^(?:a|an|the|this|each|every|another|his|her|its|their|our|my|your)$/
/** Behind these a clause has a verb of its own: no caption or list leaves it out. */
const subordinate = /^(?:because|although|though|while|when|if|unless|where|that)$/
/** Words behind which a verb belongs to another clause. */
const breaks =
  /^(?:i|he|she|it|we|they|that|which|who|whom|whose|what|where|when|why|how|if|and|or|but|because|while|whether|so|though|although|unless|until|as|than|since|before|after)$/
const wishing =
  /^(?:need|want|plan|aim|hope|wish|attempt|promise|claim|struggle|seem|tend|intend|fail|refuse|appear|continue|decide)$/

/** A noun before a verb in its bare form, or several before one in -s, where the clause has no verb else. */
export function soleVerb(line: Line, from: number, out: Proposal[]): undefined {
  // "almost every farmer need a loan"
  const start = /^(?:almost|nearly|virtually)$/.test(line.word(from)) && line.joined(from + 1) ? from + 1 : from
  const many = definite.test(line.word(start))
  if (!many && !ofOne.test(line.word(start))) return
  const until = Math.min(line.length - 1, start + 7)
  for (let at = start + 2; at < until; at++) {
    if (!line.linked(at) || !line.linked(at - 1)) return
    const closed = line.word(at) === 'need' ? 0 : notVerb
    if (line.can(at, closed | Pos.verbPast | Pos.verbParticiple) || line.isName(at)) continue
    const head = headBefore(line, start, at)
    if (head < 0) continue
    const described = line.only(head - 1, Pos.adjective | Pos.superlative) ? verb : 0
    const one = line.only(head, Pos.nounSingular | Pos.verbBase | described) && line.can(head, Pos.nounSingular)
    const pair = one ? Pos.verbBase : Pos.verbS
    if (!one && !(many && line.only(head, Pos.nounPlural) && !mayBeVerb(line, start, head))) continue
    if (one && !ofOne.test(line.word(start))) continue
    // "our young families need help", "the talks wont end": the verb is the word before.
    if (one && (line.can(head - 1, Pos.nounPlural) || /^(?:wont|cant|dont)$/.test(line.word(head)))) continue
    if (isCollective(line.word(head)) || isMeasure(line.word(head)) || !line.mayBe(at, pair)) continue
    if (!isDone(line, start, at, one) || hasVerb(line, at + 1)) continue
    if (one && (isAsked(line, start) || isInverted(line, start))) return
    out.push({at, to: one ? Pos.verbS : Pos.verbBase, bar: surely, frame: `sole ${one ? 'one' : 'many'}`, mate: head})
    return
  }
}

/** "the army signals plans to": a noun before may have it as its verb. */
function mayBeVerb(line: Line, start: number, head: number): boolean {
  return head - 1 > start && !line.only(head - 1, Pos.adjective) && (line.mayAct(head) || line.mayBe(head, Pos.verbS))
}

/** The noun before a verb, with a determiner at `start`: "our map", "a value of 8"; -1 where they are not in one piece. */
function headBefore(line: Line, start: number, at: number): number {
  let place = start + 1
  while (
    place < at &&
    (line.only(place, Pos.adjective | Pos.superlative | noun | Pos.verbBase) ||
      line.isName(place) ||
      (/['’]s$/.test(line.word(place)) && place === start + 1) ||
      (line.only(place - 1, Pos.superlative | Pos.adjective) &&
        line.only(place, noun | verb) &&
        line.can(place, Pos.nounSingular)))
  )
    place++
  const head = place - 1
  if (head <= start || !line.can(head, noun)) return -1
  if (place === at) return head
  // "a value of 8", "the size of the house"
  if (line.word(place) !== 'of') return -1
  const next = place + 1
  if (next === at - 1) return line.can(next, Pos.numeral) || line.only(next, noun) ? head : -1
  const phrase = readPhrase(line, next)
  return phrase && phrase.head === at - 1 ? head : -1
}

/** Whether what a verb takes follows a word: an object, "to" and a verb, or a preposition where no verb may be left out. */
function isDone(line: Line, start: number, at: number, one: boolean): boolean {
  // "The plan we have": another subject.
  if (nominative.test(line.word(at + 1))) return false
  if (hasObject(line, at + 1)) return !line.word(at + 1).includes('sel')
  if (!line.joined(at + 1)) return false
  if (one && line.word(at + 1) === 'to')
    return (
      wishing.test(line.word(at)) && line.can(at + 2, Pos.verbBase | Pos.auxiliary) && !line.can(at + 2, Pos.determiner)
    )
  if (!one) {
    const to =
      line.word(at + 1) === 'to' &&
      /^(?:hope|want|plan|aim|need|seem|intend|expect)s$/.test(line.word(at)) &&
      line.can(at + 2, Pos.verbBase)
    return to || /^(?:where|how|why|whether)$/.test(line.word(at + 1))
  }
  // "The group's latest survey show that"
  if (line.word(at + 1) === 'that')
    return /^(?:show|suggest|reveal|indicate|confirm|prove|claim|warn)$/.test(line.word(at)) && line.can(at - 1, noun)
  const bound =
    /^(?:each|every)$/.test(line.word(start)) || (line.joined(start) && subordinate.test(line.word(start - 1)))
  return bound && line.only(at + 1, Pos.preposition | Pos.particle) && !/^(?:of|between)$/.test(line.word(at + 1))
}

/** Whether a word from a place on, up to the next clause, may be a finite verb. */
export function hasVerb(line: Line, from: number): boolean {
  for (let at = from; at < line.length; at++) {
    if (!line.linked(at) || breaks.test(line.word(at))) return false
    // "need to be changed"
    if (/^(?:be|been)$/.test(line.word(at)) || /^(?:be|been)$/.test(line.word(at - 1))) continue
    if (line.can(at, Pos.auxiliary | Pos.modal | Pos.verbPast)) return true
    // Behind "of" or "the" it is a noun.
    if (line.mayBe(at, Pos.verbS) && !line.only(at - 1, Pos.preposition | Pos.determiner | Pos.adjective)) return true
    if (line.can(at - 1, Pos.nounPlural | Pos.pronoun) && line.mayBe(at, Pos.verbBase)) return true
  }
  return false
}

/** "Having a map further reduce the risk", "Commenting on events allow our readers": what is done is one thing. */
export function gerundClause(line: Line, out: Proposal[]): undefined {
  if (
    !(line.can(0, Pos.verbIng) || line.word(0) === 'having') ||
    line.can(0, Pos.preposition | Pos.adjective | Pos.conjunction)
  )
    return
  if (!line.joined(1) || !line.can(1, Pos.determiner | Pos.preposition) || /^(?:to|that)$/.test(line.word(1))) return
  for (let at = 2; at < Math.min(line.length - 1, 12); at++) {
    if (!line.joined(at) || !line.joined(at - 1)) return
    const word = line.word(at)
    if (line.can(at, Pos.modal | Pos.to | Pos.subordinator | Pos.verbS) || /^(?:that|which|who|what|and)$/.test(word)) {
      if (word !== 'and') return
      continue
    }
    if (line.can(at, Pos.auxiliary) || line.only(at, Pos.verbPast)) return
    if (!line.only(at, Pos.verbBase)) continue
    const before = line.only(at - 1, Pos.adverb) || /^(?:further|also)$/.test(line.word(at - 1)) ? at - 2 : at - 1
    // "Speaking on Friday officials deny the claim": a comma is left out.
    const person = /(?:ers|ors|ists|ians|als|men|people|[A-Z]s)$/.test(line.word(before))
    if (!line.can(before, noun) || person || line.isName(before) || !hasObject(line, at + 1) || hasVerb(line, at + 1))
      return
    out.push({at, to: otherNumber.get(word) ?? Pos.verbS, bar: surely, frame: 'gerund clause', mate: 0})
    return
  }
}
