/** What stands between a subject and its verb: "of the leaves", "who came with the dogs", "published on Monday", "(in red)", ", he said,". */
import {noun, Pos, verb} from '../../src/desk/english/pos.ts'
import {behindPreposition, behindRelative, behindSecond, behindTime, behindVerb, isTelling} from './attachments.ts'
import type {Line} from './line.ts'
import {readPhrase} from './noun-phrase.ts'
import {behindRemark, preposition} from './remark.ts'

const relative: ReadonlySet<string> = new Set('that which who whose where when why whom'.split(' '))

/** What a clause with "that" says. */
const told = /^(?:fact|idea|belief|claim|view|notion|evidence|proof|hope|fear|news)s?$/

/** Where a subject's verb is, and how it is reached. */
export interface Reached {
  /** The place of the verb. */
  readonly at: number
  /** Whether it was reached over a clause or a remark, and not only over prepositions. */
  readonly far: boolean
  /** Whether something else is joined to it by "and". */
  readonly joined: boolean
  /** Whether another of the same number is joined to it by "or". */
  readonly either: boolean
  /** How many things stand between. */
  readonly count: number
  /** Whether what stands there may be the verb itself: "The man responded by …". */
  readonly doubtful: boolean
}

/** Read on from the end of a subject to the word that should be its verb; undefined where its sentence can't be followed. */
export function readAttached(line: Line, from: number): Reached | undefined {
  let at = from
  let far = false
  let joined = false
  let doubtful = false
  let either = false
  let closed = -1
  let infinitive = false
  let count = 0
  for (; count < 5; count++) {
    const next = nextAttached(line, at, {far, closed, infinitive})
    if (next < 0) return undefined
    if (next === at) break
    if (line.word(at) === 'to' && line.can(at + 1, Pos.verbBase)) infinitive = true
    if (!preposition.has(line.word(at)) || !line.linked(at)) far = true
    if (line.linked(at) && line.can(at, Pos.verbPast)) doubtful = true
    if (line.word(at) === 'or' && line.linked(at) && !preposition.has(line.word(at + 1))) either = true
    if (line.word(at) === 'and' && !preposition.has(line.word(at + 1)))
      joined = joined || !(infinitive && line.only(at + 1, Pos.verbBase))
    // Behind a remark a comma stands, and no other remark follows.
    if (!line.linked(at)) closed = next
    at = next
  }
  while (at < line.length && (line.linked(at) || at === closed) && line.only(at, Pos.adverb | Pos.particle)) at++
  return at < line.length ? {at, far, joined, either, count, doubtful} : undefined
}

/** The place behind one attachment; the same place where there is none, -1 where it can't be read. */
function nextAttached(
  line: Line,
  at: number,
  {far, closed, infinitive}: {readonly far: boolean; readonly closed: number; readonly infinitive: boolean}
): number {
  if (at >= line.length) return -1
  // What stands behind a remark is the verb, or nothing is.
  if (
    at === closed &&
    (/^(?:matter|light|own)$/.test(line.word(at)) || line.can(at, Pos.auxiliary | Pos.adverb) || line.mayBe(at, verb))
  )
    return at
  if (!line.linked(at)) return at === closed ? -1 : behindRemark(line, at)
  const word = line.word(at)
  if (/^(?:and|or|nor)$/.test(word)) {
    if (preposition.has(line.word(at + 1)) && line.linked(at + 1)) return behindPreposition(line, at + 1)
    if (word === 'or' && !far && line.linked(at + 1)) {
      const phrase = readPhrase(line, at + 1)
      return phrase && line.only(phrase.head, Pos.nounSingular) ? phrase.end : -1
    }
    // "to raise fees and extend hours"
    if (infinitive && line.linked(at + 1) && line.only(at + 1, Pos.verbBase)) return behindVerb(line, at + 1)
    if (word !== 'and' || far) return -1
    return line.linked(at + 1) ? behindSecond(line, at + 1) : -1
  }
  // "The fact that raised taxes have": a clause that says what it is.
  if (word === 'that' && told.test(line.word(at - 1)) && line.can(at + 1, Pos.verbPast | Pos.verbParticiple)) return -1
  if (relative.has(word)) return behindRelative(line, at)
  // "to be closed", "to be sold at auction"
  if (word === 'to' && line.word(at + 1) === 'be' && line.linked(at + 1) && line.linked(at + 2))
    return line.can(at + 2, Pos.verbParticiple) ? at + 3 : -1
  // "to first confront"
  if (word === 'to' && line.only(at + 1, Pos.adverb)) return -1
  if (word === 'to' && line.can(at + 1, Pos.verbBase) && line.linked(at + 1) && !line.can(at + 1, Pos.determiner))
    return behindVerb(line, at + 1)
  if (preposition.has(word)) return behindPreposition(line, at)
  // "last spring", "on Monday last week": when it was.
  const time = behindTime(line, at)
  if (time > at) return time
  // "the streets affected are"
  if (/ed$/.test(word) && line.only(at - 1, Pos.nounPlural) && line.linked(at + 1) && line.can(at + 1, Pos.auxiliary))
    return line.can(at, Pos.verbParticiple | Pos.adjective) ? at + 1 : at
  // "the letters found in the attic", "the man accused of the thefts": what was done to them.
  if (/^(?:found|seen|made|accused|written)$/.test(word) && line.linked(at + 1))
    return preposition.has(line.word(at + 1)) && !finding.test(line.word(at - 1)) ? at + 1 : -1
  if (line.can(at, Pos.verbParticiple | Pos.verbIng) && !line.can(at, Pos.adjective | noun) && !isTelling(word)) {
    const behind = at + 1
    if (line.only(at, Pos.verbIng)) return behindVerb(line, at)
    const goesOn =
      preposition.has(line.word(behind)) || line.only(behind, Pos.adverb) || behindTime(line, behind) > behind
    return line.linked(behind) && goesOn ? behind : -1
  }
  return at
}

/** Who or what finds: "The study found in 2019 two were ill". */
const finding =
  /^(?:study|studies|inquiry|report|reports|review|survey|surveys|police|court|jury|judge|coroner|investigation|audit|poll|polls|panel|watchdog|analysis|research|tribunal|(?!letters?$|papers?$|numbers?$|powers?$|orders?$|towers?$|flowers?$|computers?$|containers?$)[a-z]+(?:ers|ors|ists|er|or|ist))$/
