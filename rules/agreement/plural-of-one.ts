/** A plural behind a determiner of one: "this lessons", "a previous variables". */
import {beOrHaveOfOne} from '../../src/desk/english/closed-classes.ts'
import {weekdayName} from '../../src/article/calendar.ts'
import {noun, Pos} from '../../src/desk/english/pos.ts'
import type {Line} from './line.ts'
import type {Pattern} from './proposal.ts'
import {isModifier, isNounLike} from './modifiers.ts'
import {determinerAt, hasName} from './noun-determiner.ts'
import {oneThing} from './one-thing.ts'
import {isCompound, isLone, isSettled, isTheseHere} from './phrase-of-one.ts'

const singular = /^(?:a|an|this|each|every|another|that)$/

/** Plurals that no verb is written like. */
const neverVerb = /(?:ities|ologies|graphies|ships|nesses|isms|ists|hoods|ures|ideas|resources)$/

const time = /^(?:years|months|weeks|days|hours|minutes|times)$/

const period = new RegExp(
  `^(?:year|summer|winter|spring|autumn|week|weekend|month|season|time|morning|evening|afternoon|night|day|term|way|${weekdayName.toLowerCase()})$`
)

const quantity =
  /^(?:few|thousands|hundreds|millions|dozens|lot|many|two|dozen|hundred|thousand|million|couple|number|three|four|five|six|half-million|quarter-million)$/

/** "this lessons", "a good resources", "each types of": a plural after a determiner of one thing. */
export const pluralAfterOne: Pattern = (line, at, out) => {
  if (
    !line.can(at, Pos.nounPlural) ||
    line.can(at, Pos.nounSingular | Pos.adjective | Pos.verbBase | Pos.adverb | Pos.preposition)
  )
    return
  if (line.goesOn(at + 1) || /^['’&/]| &/.test(line.gap(at + 1)) || isModifier(line, at)) return
  const lead = determinerAt(line, at)
  const word = line.word(lead)
  // "every weeks", but "every few weeks": a span of time.
  const span = lead === at - 1 && /^(?:every|each|another)$/.test(word) && time.test(line.word(at))
  if (!span && oneThing.test(line.word(at))) return
  if (lead < 0 || !singular.test(word)) return
  // "a Syrian national stabs a man"
  if (hasName(line, lead, at) && !isCompound(line, lead, at)) return
  for (let place = lead + 1; place < at; place++) {
    if (quantity.test(line.word(place))) return
    // "an hour fanned blazes", "this included messages": a verb and its object.
    const between = place > lead + 1
    if (
      between
        ? line.word(place).endsWith('ed') && line.can(place - 1, noun)
        : line.can(place, Pos.verbPast) && (word === 'this' || word === 'that')
    )
      return
  }
  // "a special occasions, deeply red ink": one of several attributes.
  if (/^,\s/.test(line.gap(at + 1)) && line.can(at + 1, Pos.adverb | Pos.adjective)) return
  // "a bells ringing contest"
  if (line.joined(at + 1) && line.only(at + 1, Pos.verbIng)) return
  // "This summer long visits were rare": when.
  if (/^(?:this|that|each|every)$/.test(word) && lead < at - 1 && period.test(line.word(lead + 1))) return
  if (word === 'this' && lead === 0 && lead < at - 1 && isTheseHere(line, lead, at)) {
    out.push({at: lead, to: 'these', bar: Number.NEGATIVE_INFINITY, frame: 'this plural are', mate: at})
    return
  }
  // "this tips the balance", "a truck crashes": a subject and its verb, whatever the lexicon says.
  if (
    lead === at - 1
      ? word === 'this' && !neverVerb.test(line.word(at)) && !isSettled(line, at, lead)
      : (line.can(at - 1, noun | Pos.verbIng) || line.isName(at - 1)) && !isCompound(line, lead, at)
  )
    return
  // "They have each made promises": of the subject.
  if (word === 'each' && line.can(lead - 1, Pos.auxiliary | Pos.modal)) return
  // "each lives at the top": the pronoun and its verb.
  if (
    word === 'each' &&
    lead === at - 1 &&
    !line.can(lead - 1, Pos.preposition) &&
    (line.mayBe(at, Pos.verbS) || (line.mayAct(at) && line.can(at + 1, Pos.numeral | Pos.determiner)))
  )
    return
  const asVerb = line.mayBe(at, Pos.verbS)
  // "In one way or another clerks play a part", "another way several views can clash", "another half-dozen proposals"
  if (
    word === 'another' &&
    (line.word(lead - 1) === 'or' ||
      /^(?:way|reason|time|thing|place|area|point|half-dozen)$/.test(line.word(lead + 1)))
  )
    return
  if (/(?:dozen|couple|few)$/.test(line.word(lead + 1))) return
  // "a decree offering slaves their freedom", "on a grand scale meant soldiers suffered": a participle with its object, a verb
  for (let place = lead + 2; place < at; place++)
    if (
      (line.isIng(place) && line.can(place - 1, noun)) ||
      line.only(place, Pos.verbPast) ||
      (line.can(place, Pos.verbPast) && line.can(place - 1, noun))
    )
      return
  // "Internally, a key maps differently"
  if ((asVerb || line.mayAct(at)) && line.joined(at + 1) && line.only(at + 1, Pos.adverb)) return
  // "Another walks in"
  if (
    word === 'another' &&
    lead === at - 1 &&
    (asVerb || line.mayAct(at)) &&
    line.can(at + 1, Pos.preposition | Pos.particle)
  )
    return
  // "an external faults it returns": behind an adjective alone, and before another subject.
  const before = /^an?$/.test(word) && lead === at - 2 && line.only(at - 1, Pos.adjective)
  const subject = before && /^(?:it|he|she|they|we)$/.test(line.word(at + 1))
  // "the price of a good rises", "when a wife-beater files": what stands before is the noun.
  if (asVerb && !subject && lead < at - 1 && isNounLike(line, at - 1)) return
  if (
    !subject &&
    (asVerb || word === 'each') &&
    line.joined(at + 1) &&
    line.can(at + 1, Pos.determiner | Pos.pronoun | Pos.to)
  )
    return
  const between = at - lead - 1
  // "a guide for `site` that lists", "in that prices will rise": code that is no word of the line, a conjunction of two words
  if (word === 'that' && (!line.joined(lead) || (line.word(lead - 1) === 'in' && isFinite(line, at + 1)))) return
  // "after that lines": elsewhere a clause may begin with it.
  const comma = line.gap(at + 1).startsWith(',')
  if (
    word === 'that' &&
    ((asVerb && !comma) || !/^(?:of|in|after|for|with|by|at|on|from|to|about)$/.test(line.word(lead - 1)))
  )
    return
  if (word === 'this' && /^(?:are|were|have|do|aren't|weren't)$/.test(line.word(at + 1)) && line.joined(at + 1)) {
    out.push({at: lead, to: 'these', bar: Number.NEGATIVE_INFINITY, frame: 'this plural are', mate: at})
    return
  }
  if (isLone(line, lead, at)) {
    const one = line.word(at).replace(/s$/, '')
    out.push({at, to: one, bar: Number.NEGATIVE_INFINITY, frame: 'a lone plural', mate: lead})
    return
  }
  out.push({
    at,
    to: Pos.nounSingular,
    bar:
      word === 'this' && lead === 0 && beOrHaveOfOne.test(line.word(at + 1)) && line.joined(at + 1)
        ? -2
        : (asVerb ? 1.5 : 0.5) + (between > 1 ? 0.7 : 0),
    frame: `${word === 'a' || word === 'an' ? 'a' : word} plural`,
    mate: lead
  })
}

function isFinite(line: Line, at: number): boolean {
  return line.joined(at) && line.can(at, Pos.modal | Pos.auxiliary | Pos.verbPast)
}
