/** What stands before its verb where the subject stands behind: "Gone is the days", "There remains serious doubts", "On the wall hangs three portraits". */
import {Pos} from '../../src/desk/english/pos.ts'
import {isMeasure} from './collective.ts'
import type {Line} from './line.ts'
import {readPhrase} from './noun-phrase.ts'
import type {Proposal} from './proposal.ts'
import {areOne} from './there.ts'
import {otherNumber, surely} from './verb-number.ts'

const several = /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|hundreds|several|many)$/
/** Words of one thing that end like several, and what counts. */
const amount = /^(?:dozen|hundred|thousand|million|billion|score|more|half|per|percent|or|and|times)$/
const seeming = /^(?:seem|appear|remain|exist)s$/
const standing = /^(?:stand|hang|lie|sit)s$/
const gone = /^(?:gone|missing|absent|included|enclosed|attached|pictured|lost|forgotten|also)$/

/** A verb of one before several that it tells of. */
export function fronted(line: Line, at: number, out: Proposal[]): undefined {
  const word = line.word(at)
  if (word === 'are') {
    if (at === 1 && line.word(0) === 'here' && line.joined(1)) areOne(line, at, 'is', out)
  } else if (seeming.test(word)) {
    if (line.word(at - 1) === 'there' && line.joined(at)) seems(line, at, out)
  } else if (standing.test(word)) {
    if (at > 2 && isPlace(line, at) && several.test(line.word(at + 1))) push(line, at, at + 1, out)
  } else if (at === 1 && /^(?:is|was)$/.test(word) && line.joined(1)) {
    if (line.word(0) === 'here' || (gone.test(line.word(0)) && line.word(0) !== 'also')) opened(line, at, out)
  } else if (/^(?:is|was)$/.test(word) && several.test(line.word(at + 1)) && isFronted(line, at))
    push(line, at, at + 1, out)
}

/** "There seems to be no plans", "There exists many recipes". */
function seems(line: Line, at: number, out: Proposal[]): undefined {
  const to = line.word(at + 1) === 'to'
  if (to && !/^(?:be|have)$/.test(line.word(at + 2))) return
  const next = at + (!to ? 1 : line.word(at + 3) === 'been' ? 4 : 3)
  if (line.word(next - 1) === 'have') return
  push(line, at, next, out)
}

/** A form of several, where a plural follows in one piece. */
function push(line: Line, at: number, from: number, out: Proposal[]): undefined {
  const first = line.word(from)
  if (!(
    several.test(first) ||
    /^(?:no|some|any|few|these|those)$/.test(first) ||
    line.only(from, Pos.adjective | Pos.nounPlural)
  ))
    return
  for (let place = from; place < from + 5 && line.joined(place); place++) {
    if (amount.test(line.word(place)) || (isMeasure(line.word(place)) && line.word(place) !== 'people')) return
    if (line.only(place, Pos.nounPlural) && !line.goesOn(place + 1)) {
      // "At the front stands two men sold": a verb is still to come.
      if (line.can(place + 1, Pos.auxiliary | Pos.modal) || line.only(place + 1, Pos.verbPast | Pos.verbS)) return
      if (line.word(place).endsWith('ics') || line.word(place).endsWith('news')) return
      out.push({at, to: otherNumber.get(line.word(at)) ?? Pos.verbBase, bar: surely, frame: 'fronted one', mate: place})
      return
    }
    if (!line.can(place, Pos.adjective | Pos.determiner | Pos.numeral | Pos.nounSingular | Pos.verbParticiple)) return
  }
}

/** "Gone is the days when", "Here is the results of". */
function opened(line: Line, at: number, out: Proposal[]): undefined {
  const phrase = line.joined(at + 1) ? readPhrase(line, at + 1) : undefined
  if (!phrase || !/^(?:the|my|our|his|her|their|its|some|these|those)$/.test(phrase.determiner)) return
  const {head, end} = phrase
  if (!line.only(head, Pos.nounPlural) || line.word(end) === 'and' || line.goesOn(end) || amountIn(line, at + 1, head))
    return
  if (isMeasure(line.word(head)) && !(line.word(0) === 'gone' && line.word(head) === 'days')) return
  out.push({at, to: otherNumber.get(line.word(at)) ?? 'are', bar: surely, frame: 'fronted one', mate: head})
}

function amountIn(line: Line, from: number, to: number): boolean {
  for (let place = from; place < to; place++) if (amount.test(line.word(place))) return true
  return false
}

/** "Attached to the letter was two photographs", "Also arrested was three men", "Among them was two boys". */
function isFronted(line: Line, at: number): boolean {
  const first = line.word(0)
  if (at < 2 || at > 7) return false
  const second = line.word(1)
  if (/^(?:among|with)$/.test(first) && /^(?:them|us|these|those)$/.test(second)) return at === 2
  if (first === 'among') return /^(?:the|his|her|its|their)$/.test(second) && runs(line, 0, at)
  if (first === 'also')
    return (
      (at === 2 && (line.can(1, Pos.verbParticiple) || second === 'present')) ||
      (/^(?:in|on|at|with)$/.test(second) && runs(line, 1, at))
    )
  return gone.test(first) && /^(?:to|in|with|from|at|on)$/.test(second) && runs(line, 1, at)
}

/** "On the wall", "At the back of the hall": a sentence's first words, in one piece. */
function isPlace(line: Line, at: number): boolean {
  return (
    /^(?:on|in|at|inside|behind|beside|above|under|near|outside|opposite)$/.test(line.word(0)) &&
    /^(?:the|a|an|this|his|her|their|its|each|one)$/.test(line.word(1)) &&
    runs(line, 0, at)
  )
}

/** Whether nothing but prepositions and nouns stands between, in one piece, and a noun last. */
function runs(line: Line, from: number, at: number): boolean {
  for (let place = from + 1; place <= at; place++)
    if (
      !line.joined(place) ||
      (place < at &&
        line.can(place, Pos.pronoun | Pos.verbPast | Pos.auxiliary | Pos.modal | Pos.conjunction | Pos.subordinator) &&
        !line.can(place, Pos.determiner | Pos.preposition))
    )
      return false
  return line.can(at - 1, Pos.nounSingular) || line.isName(at - 1) || line.can(at - 1, Pos.nounPlural)
}
