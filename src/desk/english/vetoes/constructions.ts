/** What the constructions of idioms ask: whom one thanks, when something was, how much there is, whether a clause follows. */
import {finiteAuxiliaries} from '../closed-classes.ts'
import type {Cursor} from '../frames/frame.ts'
import {noun, Pos} from '../pos.ts'

/** What may be a verb in its bare form: nearly every noun is one too, and the lexicon knows the commoner use only (`wave`). */
export const verbOrNoun: number = Pos.verbBase | Pos.nounSingular

/** What is done to a text or a plan, which then is "as" that. */
export const doneToText: RegExp =
  /^(?:released|passed|amended|introduced|enacted|proposed|written|published|revised|reported|approved|adopted|printed|drafted|planned|agreed|ordered|submitted)$/

/** Whether a clause follows a word: a noun, and within a few words its modal or form of be. */
export function hasClauseAhead(words: Cursor, from: number): boolean {
  if (words.isName(from - 1)) return false
  for (let at = from + 2; at < from + 8; at++) {
    if (words.sentence.gaps[at] !== ' ') return false
    if (
      (words.can(at, Pos.modal) || finiteAuxiliaries.has(words.word(at)) || /n't$/.test(words.word(at))) &&
      !words.can(at - 1, Pos.preposition)
    )
      return true
  }
  return false
}

/** Whom one thanks, or blames, for something. */
export const thanks: RegExp =
  /^(?:applaud|blam|commend|congratulat|criticis|criticiz|honou?r|prais|recogni[sz]|thank)(?:e|es|ed|s|ing)?$/

/** The words of an office or a form of address before a name, "US" and "first" of longer ones among them. */
export const officeWord: RegExp =
  /^(?:acting|attorney|captain|chairman|chairwoman|chancellor|chief|councillor|councilman|detective|director|first|foreign|general|governor|house|interior|judge|king|labour|leader|chair|whip|commissioner|congressman|congresswoman|representative|lieutenant|lord|major|mayor|minister|mr|mrs|ms|opposition|president|prime|prince|princess|professor|queen|secretary|senate|senator|sergeant|sir|speaker|state|superintendent|treasurer|us|vice)$/

/** Whether "then" before a name tells the time: of an office that somebody had, or of what came next. */
export function isThen(words: Cursor, from: number): boolean {
  return (
    officeWord.test(words.word(from + 1)) ||
    /^(?:the|an?|and|by|with|but)$/.test(words.word(from - 1)) ||
    words.isName(from - 1) ||
    !words.runs(from - 1, from)
  )
}

/** How somebody or something came into sight or left it: "In came the tide". */
export const movedOn: RegExp = /^(?:came|comes|went|goes|flew|flies|blew|ran|runs|fell|swept|stepped|crept|poured)$/

const units =
  /^(?:per|%|percent|kilomet(?:re|er)s?|met(?:re|er)s?|miles?|feet|foot|inch(?:es)?|yards?|tonnes?|tons?|kilos?|kilograms?|pounds?|litres?|liters?|degrees?|points?|knots|hectares?|acres?|minutes?|hours?|seconds?|km|kg|cm|mm|ft|in|lb)$/

/** "a lift of 11 kilometres": whatever has a measure can stand before one. */
export function isMeasured(words: Cursor, from: number): boolean {
  return (
    words.word(from + 1) === 'of' &&
    words.can(from, noun | verbOrNoun) &&
    /^(?:\d.*|an?|two|three|four|five|six|seven|eight|nine|ten)$/.test(words.word(from + 2)) &&
    units.test(words.word(from + 3))
  )
}

/** Whether a sign for per cent stands straight before a word: "10% off retail prices". */
export function endsInPercent(words: Cursor, from: number): boolean {
  return (words.sentence.gaps[from] ?? '').includes('%')
}
