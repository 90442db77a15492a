/** Nouns whose number is right though a determiner near them is of the other: what else the determiner, the noun or the words behind it may be. */
import {finiteHave, tensAndOnes} from '../../src/desk/english/closed-classes.ts'
import {noun, Pos} from '../../src/desk/english/pos.ts'
import type {Line} from './line.ts'
import {isNumberedThing} from './numbered-things.ts'
import type {Proposal} from './proposal.ts'
import {isRightPlural} from './right-plurals.ts'
import {isZeroPlural} from './zero-plural.ts'

const unit = /-(?:acre|bit|byte|degree|dollar|foot|gallon|gram|inch|metre|meter|mile|pixel|pound|ton|volt|watt)$/

/** Whether a noun that some pattern would have in the other number stands rightly. */
export function isRightNoun(line: Line, {at, frame, mate}: Proposal): boolean {
  // "this citizens' group": an owner
  if (/^['’](?!['’])/.test(line.gap(at + 1)) && line.word(at).endsWith('s') && !line.isQuoted(at)) return true
  if (/^(?:many|0|any of|one of|number of) singular$|^group of one$|^one of best$|^counted one$/.test(frame))
    return isRightSingular(line, at, mate)
  if (/^(?:a|an|this|that|each|every|another) plural$|^plural adjective$|^ask /.test(frame))
    return isRightPlural(line, at, mate, frame)
  switch (frame) {
    case 'first part':
      return isFirst(line, at)
    case 'one plural':
      // "one pagers and one liners", "means one thing-raising taxes": a hyphen that is left out, or that is a dash
      return /^(?:pagers|liners|offs|timers|uppers)$/.test(line.word(at)) || /-[a-z]+ing$/.test(line.word(at - 1))
    case 'a lone plural':
      // "In need of another kick-start ministers are": the phrase ends before
      if (tensAndOnes.test(line.word(at - 1))) return true
      return line.word(at - 1).includes('-') && /^(?:are|were|have)$/.test(line.word(at + 1))
    case 'complex prep':
      return isOfMany(line, at)
    case 'counted actor':
      // "a DDP 4 inhibitor used": the number belongs to the name before it
      return line.isName(at - 2) && line.joined(at - 1)
    case 'lots of one':
    case 'some one':
      return frame === 'some one'
        ? /^(?:in|at|on|from|sitting|standing|named|called|who)$/.test(line.word(at + 1)) &&
            /^(?:person|individual|stranger|[a-z]+(?:crat|[^s]er|or|ist|ian))$/.test(line.word(at))
        : /^(?:incentive|reason|scope|motivation|ammunition)$/.test(line.word(at))
    case 'million of':
    case 'hundred of':
    case 'thousand of':
      // "Eighty-five thousand of them"
      return tensAndOnes.test(line.word(at - 1))
    case 'named person':
      // "the emperor Valerian's capture"
      return /['’]s$/.test(line.word(at - 1))
    case 'subject case':
      // "nobody but me can read it"
      return line.word(at - 1) === 'but'
    case 'both one':
      // "and the curve is P = 2"
      return /=/.test(line.gap(at + 2))
    case 'a that s':
      // "a people that sits idly by"
      return line.word(at) === 'people'
    default:
      return false
  }
}

/** A singular behind a determiner of several. */
function isRightSingular(line: Line, at: number, lead: number | undefined): boolean {
  if (line.can(at, Pos.auxiliary)) return false
  const [word, next] = [line.word(at), line.word(at + 1)]
  if (isZeroPlural(word) || (lead !== undefined && isNumberedThing(line, at, lead))) return true
  // "the most numerous branch": a degree, and no count
  if (lead !== undefined && /^(?:numerous|various|multiple)$/.test(line.word(lead)))
    if (/^(?:most|more|less|least|very|so|too|as)$/.test(line.word(lead - 1))) return true
  // "It both regulated prices and"
  if (lead !== undefined && line.word(lead) === 'both' && line.can(lead + 1, Pos.verbPast) && lead < at - 1) return true
  // "one of those mass produced chairs", "the number of song downloads has"
  if (
    line.only(at + 1, Pos.verbParticiple | Pos.verbPast) &&
    line.joined(at + 2) &&
    line.can(at + 2, noun | Pos.adjective)
  )
    return true
  if (line.only(at + 1, Pos.nounPlural | Pos.verbS) && line.can(at + 2, Pos.auxiliary | Pos.modal)) return true
  if (word.endsWith('stock')) return true
  // "two side by side screens", "three step by step guides"
  if (/^(?:by|to|for|on|in|after)$/.test(next) && line.word(at + 2) === word) return true
  // "these emergency, stopgap funds"
  if (
    line.gap(at + 1) === ', ' &&
    line.only(at + 1, Pos.nounSingular | Pos.adjective) &&
    line.only(at + 2, Pos.nounPlural)
  )
    return true
  // "lots of iteration": what is done, as often as one likes
  if (/^(?:lots|lot|plenty)$/.test(line.word(at - 2)) && /(?:ation|ition|ment|ness)$/.test(word)) return true
  // "a number of port of entry inspectors"
  if (/^(?:kind|sort|type|form)$/.test(word)) return false
  if (next === 'of' && line.can(at + 2, Pos.nounSingular) && line.joined(at + 3) && /[^s]s$/.test(line.word(at + 3)))
    return line.can(at + 3, Pos.nounPlural) || line.pos(at + 3) === 0
  // "one of those laptop wetsuits": a plural that the lexicon lacks
  if (line.joined(at + 1) && line.pos(at + 1) === 0 && line.isLower(at + 1) && /[^s]s$/.test(next)) return true
  // "these embassy and consulate personnel", "two state designated species", "six community based clinics"
  if (isBeforeMany(line, at)) return true
  // "the 15 million-gallon limitation", "the 640 pixel limit", "500 mile, ten-hour treks"
  if (unit.test(line.word(at - 1)) || (lead === at - 2 && unit.test(`-${line.word(at - 1)}`))) return true
  return line.gap(at + 1) === ', ' && /^(?:[a-z]+|\d+)-[a-z]+$/.test(next) && unit.test(`-${word}`)
}

/** Whether words that describe lead on to what is many: with adverbs between, participles, and nouns that are many without an ending. */
function isBeforeMany(line: Line, at: number): boolean {
  let joins = false
  for (let place = at + 1; place < Math.min(line.length, at + 7) && line.joined(place); place++) {
    const word = line.word(place)
    if (/^(?:and|or)$/.test(word)) {
      joins = true
      continue
    }
    const done = /ed$/.test(word) && line.can(place, Pos.verbParticiple | Pos.verbPast | Pos.adjective)
    if (place === at + 1 && !joins && !(done && line.only(at, Pos.nounSingular))) return false
    const unknown = line.pos(place) === 0 && line.isLower(place) && /[^s]s$/.test(word)
    const many = unknown || isZeroPlural(word) || (line.can(place, Pos.nounPlural) && word.endsWith('s'))
    // "a list of question or topics": two things, the second of which is many
    if (many && !unknown && place === at + 2 && joins) return false
    if (many || (line.isName(place) && /[a-z]s$/.test(word))) return true
    if (!done && !line.only(place, noun | Pos.adjective | Pos.adverb | Pos.verbParticiple) && line.pos(place) !== 0)
      return false
  }
  return false
}

/** "The feast stirs pride", "that most often fights blight": a verb, and no first part of a compound; "the roles people take on". */
function isFirst(line: Line, at: number): boolean {
  if (/^(?:people|men|women|others)$/.test(line.word(at + 1)))
    return line.mayBe(at + 2, Pos.verbBase) || line.can(at + 2, Pos.modal) || finiteHave.test(line.word(at + 2))
  const doubled = line.word(at).replace(/(.)s$/, '$1$1ed')
  if (!line.mayBe(at, Pos.verbS) && !line.mayAct(at) && !line.isKnownAs(doubled, Pos.verbPast)) return false
  const before = line.only(at - 1, Pos.adverb) ? at - 2 : at - 1
  if (before < at - 1) {
    const place = /^(?:more|most|less)$/.test(line.word(before)) ? before - 1 : before
    return /^(?:that|which|who|it|he|she|this)$/.test(line.word(place))
  }
  if (/^(?:this|which|who|it)$/.test(line.word(before))) return true
  if (line.word(before) === 'that') return line.can(before - 1, noun)
  return (
    before < 4 &&
    /^(?:the|a|an|this|each|every)$/.test(line.word(0)) &&
    line.can(before, Pos.nounSingular) &&
    ![2, 3, 4, 5].some((far) => line.can(at + far, Pos.auxiliary | Pos.modal) || line.only(at + far, Pos.verbPast))
  )
}

/** "seen in the faces of children": of several there are several. */
function isOfMany(line: Line, at: number): boolean {
  for (let place = at + 2; place < at + 6 && line.joined(place); place++) {
    const named = line.isName(place) && /[a-z]s$/.test(line.word(place))
    if (named || (line.can(place, Pos.nounPlural) && !line.can(place, Pos.nounSingular)))
      return /^(?:faces|hearts)$/.test(line.word(at))
    if (!line.can(place, Pos.adjective | Pos.determiner)) return false
  }
  return false
}
