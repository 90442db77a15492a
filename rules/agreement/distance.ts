/** A verb far from its subject: "The certificate, each page of it signed, were lost", "The man who came with the dogs were seen". */
import {noun, Pos, verb} from '../../src/desk/english/pos.ts'
import {isCollective, isMeasure} from './collective.ts'
import type {Line} from './line.ts'
import type {Pattern} from './proposal.ts'
import {isNamed, isReporting} from './subject-checks.ts'
import {isBe, ofMany, ofOne, otherNumber, surely} from './verb-number.ts'

const determiner = /^(?:the|a|an|this|that|these|those|his|her|their|its|our|my|your|each|every)$/
const joint =
  /^(?:of|in|for|on|to|from|with|by|between|at|about|against|among|into|under|over|around|near|within|behind|during|after|before|without)$/
/** What no list goes on with: words that open a remark between commas. */
const aside =
  /^(?:including|excluding|except|especially|particularly|notably|however|though|although|which|who|whose|whom|like|unlike|such|each|i|we|he|she|it|they|now|then|once|still|already|known|based|led|built|written|made|held|signed|named|called|opened|founded|located|situated|set|published|aged|born|according|despite|not|rather|perhaps|of|among)$/
/** Words within a relative clause after which a verb may belong to a clause of its own. */
const breaks = /^(?:that|which|who|whom|whose|what|where|when|why|how|if|and|or|but|than|as|because|while|whether)$/

/** The noun phrase that opens a sentence, read forwards, with what prepositions join to it. */
interface Opening {
  readonly head: number
  /** The place behind it. */
  readonly end: number
  readonly determined: boolean
}

function openingOf(line: Line): Opening | undefined {
  const from = /^(?:but|and|so|yet)$/.test(line.word(0)) && line.joined(1) ? 1 : 0
  const determined = determiner.test(line.word(from))
  // "Each of the buttons"
  if (/^(?:each|one|neither|either)$/.test(line.word(from)) && line.word(from + 1) === 'of')
    return {head: from, end: behindJoints(line, from + 1), determined: true}
  const end = behindNouns(line, determined ? from + 1 : from)
  if (end < 0 || (!determined && end !== from + 1)) return undefined
  return {head: end - 1, end: behindJoints(line, end), determined}
}

/** The place behind adjectives and nouns; -1 where the last is no plain noun. */
function behindNouns(line: Line, from: number): number {
  let at = from
  while (at < line.length && at < from + 5 && (at === from || line.joined(at)) && isNominal(line, at)) at++
  return at > from && line.can(at - 1, noun) && !line.can(at - 1, Pos.pronoun | Pos.verbIng) ? at : -1
}

function isNominal(line: Line, at: number): boolean {
  return (
    line.isName(at) ||
    (line.can(at, noun | Pos.adjective | Pos.numeral | Pos.superlative) &&
      !line.can(at, Pos.preposition | Pos.conjunction | Pos.subordinator | Pos.auxiliary | Pos.modal | Pos.verbPast))
  )
}

/** The place behind "of the leaves", "at three of them": as many as there are. */
function behindJoints(line: Line, from: number): number {
  let at = from
  while (at < from + 14 && line.joined(at) && joint.test(line.word(at))) {
    let next = at + 1
    if (line.joined(next) && (determiner.test(line.word(next)) || line.only(next, Pos.pronoun))) next++
    while (line.joined(next) && isNominal(line, next)) next++
    if (next === at + 1) break
    at = next
  }
  return at
}

/** Which number the head of a phrase has, as surely as its letters tell. */
function numberOf(line: Line, {head, end, determined}: Opening): 'one' | 'many' | undefined {
  const word = line.word(head)
  if (/^(?:each|one|neither|either)$/.test(word)) return 'one'
  if (isCollective(word) || isMeasure(word)) return undefined
  // "Williams, who was late, was": a bare plural may be a name.
  if (line.only(head, Pos.nounPlural)) return determined ? 'many' : undefined
  // Before a preposition it is a noun, whatever else it can be: "the quality of", "work at three of them".
  const other = end > head + 1 ? Pos.verbBase | Pos.adjective : determined ? Pos.verbBase : 0
  return line.can(head, Pos.nounSingular) && line.only(head, Pos.nounSingular | other) ? 'one' : undefined
}

/** A verb behind a remark between commas, or behind a relative clause of its subject. */
export const farVerb: Pattern = (line, at, out) => {
  const word = line.word(at)
  if (at < 5 || !(ofOne.test(word) || ofMany.test(word)) || /^do/.test(word)) return
  const opening = openingOf(line)
  if (!opening || opening.end >= at) return
  const number = numberOf(line, opening)
  if (number === undefined || (number === 'one') === ofOne.test(word)) return
  // "The greatest change, she said, are the costs": what it is may decide.
  if (isBe(word) && isNamed(line, at + 1)) return
  const told = line.can(at + 1, Pos.verbParticiple | Pos.verbIng | Pos.adjective | Pos.adverb | Pos.preposition)
  if (!told || !(opening.determined || line.can(at + 1, Pos.verbParticiple | Pos.adverb))) return
  if (isAside(line, opening.end, at) || isRelative(line, opening.end, at))
    out.push({at, to: otherNumber.get(word) ?? '', bar: surely, frame: 'far'})
}

/** Whether one remark stands between commas from `from` to `to`, and no list. */
function isAside(line: Line, from: number, to: number): boolean {
  if (!/^,\s$/.test(line.gap(from)) || !/^,\s$/.test(line.gap(to)) || !aside.test(line.word(from))) return false
  if (to - from > 12) return false
  for (let at = from; at < to; at++) {
    if (at > from && !line.joined(at)) return false
    if (/^(?:and|or)$/.test(line.word(at))) return false
  }
  return true
}

/** Whether a relative clause of one verb stands there: "who came with the dogs". */
function isRelative(line: Line, from: number, to: number): boolean {
  if (!/^(?:that|which|who)$/.test(line.word(from)) || to - from > 10 || to - from < 4) return false
  for (let at = from; at <= to; at++) if (!line.joined(at)) return false
  const first = line.only(from + 1, Pos.adverb) ? from + 2 : from + 1
  if (!line.only(first, Pos.verbPast | Pos.verbS | Pos.verbParticiple) || isReporting(line.word(first))) return false
  if (!line.can(to - 1, noun) && !line.isName(to - 1)) return false
  let joined = false
  for (let at = first + 1; at < to; at++) {
    if (breaks.test(line.word(at)) || line.can(at, Pos.auxiliary | Pos.modal)) return false
    if (line.only(at, verb) && !line.only(at, Pos.verbParticiple | Pos.verbPast | Pos.verbIng)) return false
    if (joint.test(line.word(at))) joined = true
  }
  return joined
}
