/** What may be attached to a noun, and the place behind it: "of the leaves", "and the barns", "who came with the dogs", "last spring". */
import {relativePronoun, subjectPronoun} from '../../src/desk/english/closed-classes.ts'
import {Pos, verb} from '../../src/desk/english/pos.ts'
import type {Line} from './line.ts'
import {isDeterminer, readPhrase} from './noun-phrase.ts'
import {preposition} from './remark.ts'
import {isReporting} from './reported.ts'

/** The place behind "and the barns", "and television shows"; "challenges and prizes community" is one. */
export function behindSecond(line: Line, at: number): number {
  const phrase = readPhrase(line, at)
  return phrase && (phrase.determiner !== '' || line.only(phrase.head, Pos.nounPlural)) ? phrase.end : -1
}

/** "of the leaves", "at three of them", "of closing the roads". */
export function behindPreposition(line: Line, at: number): number {
  let next = at + 1
  if (!line.linked(next)) return -1
  // "out of", "from behind"
  if (preposition.has(line.word(next)) && line.linked(next + 1)) next++
  // "by more than 900 residents"
  if (/^(?:more|fewer|less)$/.test(line.word(next)) && line.word(next + 1) === 'than') next += 2
  else if (/^(?:nearly|almost)$/.test(line.word(next))) next++
  if (line.only(next, Pos.verbIng)) return behindVerb(line, next)
  if (/^(?:them|us|him|her|it|me|you|which|whom|this|that|these|those)$/.test(line.word(next))) {
    const phrase = readPhrase(line, next)
    return phrase ? phrase.end : next + 1
  }
  const phrase = readPhrase(line, next)
  if (phrase) return phrase.end
  // "since then", "of the two"
  if (/^(?:then|now|today|yesterday|there|here)$/.test(line.word(next))) return next + 1
  if (line.word(next) === 'the' && line.linked(next + 1) && line.can(next + 1, Pos.numeral)) return next + 2
  const from = next
  while (next < line.length && (next === from || line.linked(next)) && line.only(next, Pos.numeral)) next++
  return next > from ? next : -1
}

/** The place behind a verb and what it takes: "close the roads", "break into the shop". */
export function behindVerb(line: Line, at: number): number {
  if (isTelling(line.word(at))) return -1
  let next = at + 1
  while (line.linked(next) && line.only(next, Pos.adverb | Pos.particle)) next++
  if (!line.linked(next)) return next
  if (isDeterminer(line.word(next)) || line.isName(next) || line.only(next, Pos.nounPlural | Pos.numeral))
    return readPhrase(line, next)?.end ?? -1
  if (/^(?:them|us|him|it|me|you)$/.test(line.word(next))) return next + 1
  // "extend meter hours"
  const bare = line.only(next, Pos.nounSingular | Pos.adjective) ? readPhrase(line, next) : undefined
  return bare && line.only(bare.head, Pos.nounPlural) ? bare.end : next
}

/** "who broke into the shop", "that the council closed", "whose dogs bit the postman": with one verb. */
export function behindRelative(line: Line, at: number): number {
  let next = at + 1
  if (!line.linked(next)) return -1
  const subject = relativePronoun.test(line.word(at))
  while (line.linked(next) && line.only(next, Pos.adverb)) next++
  if (!(subject && isFinite(line, next))) {
    if (line.only(next, Pos.pronoun) || subjectPronoun.test(line.word(next))) next++
    else {
      const phrase = readPhrase(line, next)
      if (!phrase) return -1
      next = phrase.end
      if (line.linked(next) && line.word(next) === 'of') next = behindPreposition(line, next)
      if (next < 0) return -1
    }
    while (line.linked(next) && line.only(next, Pos.adverb)) next++
    if (!line.linked(next) || !isFinite(line, next)) return -1
  }
  // Its own verb, of one word or of several.
  while (line.linked(next + 1) && line.can(next, Pos.auxiliary | Pos.modal)) {
    next++
    while (line.linked(next + 1) && line.only(next, Pos.adverb | Pos.particle)) next++
    if (!line.can(next, verb | Pos.auxiliary))
      return line.can(next, Pos.adjective) ? next + 1 : (readPhrase(line, next)?.end ?? -1)
  }
  return behindVerb(line, next)
}

function isFinite(line: Line, at: number): boolean {
  return (
    line.word(at) === 'lives' ||
    ((line.can(at, Pos.auxiliary | Pos.modal | Pos.verbPast | Pos.verbS | Pos.verbBase) ||
      line.mayBe(at, Pos.verbBase)) &&
      !line.can(at, Pos.determiner))
  )
}

/** Verbs that a clause without "that" may follow. */
const telling =
  /^(?:let(?:s|ting)?$|mak(?:es?|ing)$|made$|ha(?:ve|s|d)$|hears?$|heard$|sees?$|saw$|seen$|feels?$|felt$|bids?$|admi|allege|announc|arg|assert|assum|bet|calculat|complain|conced|confess|confirm|decid|declar|den|discover|dream|estimat|fear|figur|forg|guarant|hint|imagin|impl|indicat|insist|joke|maintain|mention|not(?:e|ic)|pray|predict|pretend|promis|propos|reali[sz]|reckon|remember|report|reveal|shout|stat(?:e[sd]?|ing)$|sugges|suppos|swear|swore|understand|understood|vow|warn|wish|worr|wr(?:ite|ote)|watch|help|want|ask|wonder)/

export function isTelling(word: string): boolean {
  return telling.test(word) || isReporting(word)
}

const period =
  /^(?:week|month|year|spring|summer|autumn|winter|night|season|term|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/

/** The place behind "last spring", "yesterday", "earlier this month"; the same place where no time is told. */
export function behindTime(line: Line, at: number): number {
  if (/^(?:yesterday|today)$/.test(line.word(at))) return at + 1
  const from = /^(?:earlier|late|early|later)$/.test(line.word(at)) && line.linked(at + 1) ? at + 1 : at
  return /^(?:last|this|next)$/.test(line.word(from)) && line.linked(from + 1) && period.test(line.word(from + 1))
    ? from + 2
    : at
}
