/** Where a clause begins: at its sentence's beginning, behind a word that opens one, behind a semicolon or behind what leads up to it. */
import {Pos} from '../../src/desk/english/pos.ts'
import type {Words} from './words.ts'

/** What opens a clause within a sentence, whose subject follows. */
const opener = /^(?:because|although|though|if|whether|while|whereas|unless|when)$/
/** What tells a clause with "that". */
const telling =
  /^(?:(?:claim|warn|insist|report|reveal|confirm|add|explain|admit|fear|suggest|stress|predict|complain|demand|pretend|discover|mention|learn|indicate?|state?|argue?|believe?|announce?|agree?|hope?|note?|rule?|assume?|ensure?|guarantee?|emphasi[sz]e?|reali[sz]e?|conclude?|promise?|estimate?|declare?|acknowledge?)(?:s|d|ed|ing)?|admitted|said|says?|saying|told|tells?|means?|meant|showed|shows?|shown|found|finds?|thought|thinks?|learnt|knew|knows?|known|feel|felt|sees?|understands?|understood|remember|so|sure|clear|true|likely|fact|idea|evidence|is|was|hopeful|confident)$/
/** What leads up to a clause before a comma, with no noun to which what follows could belong: "Third,", "In fact,", "In 2010,". */
const lead =
  /^(?:in (?:fact|addition|short|particular|general|turn|contrast|response|conclusion)|of course|for (?:example|instance)|as a (?:result|consequence|rule)|at (?:first|last|present|times|the same time|the time|the moment)|on the other hand|by (?:contrast|then|now)|after all|that said|(?:in|since|by|during|until) (?:early |late |mid )?(?:\p{L}+ )?(?:the )?\d{4}s?|on \p{L}+day|(?:last|next|this) (?:week|month|year|summer|winter|autumn|spring|\p{L}+day))$/u
const adverbs =
  /^(?:first|second|third|fourth|fifth|finally|however|also|then|now|today|yesterday|tomorrow|instead|nevertheless|again|besides|still)$/
const coordinators = /^(?:and|but|so|yet)$/

/** Where the clause begins that has nothing but its subject before a place; -1 where that can't be told. */
export function clauseStart(words: Words, to: number): number {
  const from = segmentStart(words, to)
  if (from === 0) return 0
  if (words.linked(from) && opensAt(words, from)) return isPlain(words, from - 1) ? from : -1
  const gap = words.gap(from)
  return gap === '; ' || (gap === ', ' && isLead(words, from)) ? from : -1
}

/** Whether no comma stands before a word that opens a clause, or none but the one straight before "because" and "that". */
function isPlain(words: Words, at: number): boolean {
  for (let place = 1; place < at; place++) if (!words.linked(place)) return false
  return at === 0 || words.linked(at) || (/^(?:because|that)$/.test(words.word(at)) && words.gap(at) === ', ')
}

/** Where the words begin that have no mark between them and a place, nor a word that opens a clause. */
export function segmentStart(words: Words, to: number): number {
  let from = to - 1
  while (from > 0 && words.linked(from) && !opensAt(words, from)) from--
  return from
}

function opensAt(words: Words, at: number): boolean {
  const before = words.word(at - 1)
  if (opener.test(before)) return true
  return (
    before === 'that' &&
    words.joined(at - 1) &&
    (telling.test(words.word(at - 2)) || /^(?:told|tells)$/.test(words.word(at - 3)))
  )
}

/** Whether what stands before a comma only leads up to the clause: "Third,", "In fact,". */
function isLead(words: Words, to: number): boolean {
  if (to === 1) return adverbs.test(words.word(0)) || words.only(0, Pos.adverb)
  if (to > 5) return false
  const start = coordinators.test(words.word(0)) ? 1 : 0
  return lead.test(Array.from({length: to - start}, (_, at) => words.word(start + at)).join(' '))
}
