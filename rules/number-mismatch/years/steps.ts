import type {Span} from '../../../src/article/source-map.ts'
import type {Claim} from './claims.ts'
import {lengthOfYears, rough, yearsOfLength} from './lengths.ts'
import {dayOfYear, type Told, type Year} from './sentences.ts'

const year = '((?:1[1-9]|20)\\d\\d)'
/** "Thirty years later, in 2008", "a decade earlier, in May 1932". */
const later = new RegExp(
  `(?<length>${lengthOfYears}) (?:(?<later>later|on|afterwards|after that|further on)|(?<earlier>earlier|previously|before that)),? \\(?(?:(?:in|by|on|during) )?${dayOfYear}${year}`,
  'gidu'
)
/** "in 2008, thirty years later". */
const laterBehind = new RegExp(
  `${year}\\)?,? (?:and )?(?:[–—-] ?)?\\(?(?<length>${lengthOfYears}) (?:(?<later>later|afterwards)|(?<earlier>earlier))(?=[,.;)]|$| [–—])`,
  'gidu'
)
const following = new RegExp(
  `\\b[Tt]he (?:(?<next>following|next) year|year (?<after>after|before)|(?<before>previous|preceding) year),? \\(?(?:(?:in|that is) )?${year}`,
  'gdu'
)
/** "A decade after it closed in 2009", "two years before the 1996 flood". */
const beside = new RegExp(`(?<length>${lengthOfYears}) (?<side>after|before|since|on from|on since)(?= )`, 'giu')

/** Lengths of years from one year to another that are told by "later", "earlier", "after" and "before". */
export function stepClaims(told: Told): readonly Claim[] {
  if (!/\b(?:later|earlier|on|afterwards|after|before|since|year|previously)\b/.test(told.text)) return []
  return [...laterClaims(told), ...followingClaims(told), ...besideClaims(told)]
}

function* laterClaims(told: Told): Generator<Claim> {
  for (const pattern of [later, laterBehind]) {
    for (const match of told.text.matchAll(pattern)) {
      const {length = '', earlier} = match.groups ?? {}
      const value = yearsOfLength(length)
      const to = told.years.find(({start}) => start >= match.index && start < match.index + match[0].length)
      const base = to ? baseOf(told, match.index) : undefined
      const at = spanOf(match, 'length')
      if (!value || !to || !base || !at || rough.test(told.text.slice(0, at.start))) continue
      const [from, end] = earlier === undefined ? [base, {year: to, told}] : [{year: to, told}, base]
      yield {told, at, ...value, from: from.year, fromTold: from.told, to: end.year, toTold: end.told}
    }
  }
}

function* followingClaims(told: Told): Generator<Claim> {
  for (const match of told.text.matchAll(following)) {
    const {next, after} = match.groups ?? {}
    const to = told.years.find(({start}) => start >= match.index && start < match.index + match[0].length)
    const base = baseOf(told, match.index)
    if (!to || !base || /\b(?:compar\w+|than|against|from|versus)\b/.test(told.text)) continue
    const isNext = next !== undefined || after === 'after'
    const [from, end] = isNext ? [base, {year: to, told}] : [{year: to, told}, base]
    const at = {start: match.index, end: match.index + match[0].length}
    yield {told, at, years: 1, slack: 0, from: from.year, fromTold: from.told, to: end.year, toTold: end.told}
  }
}

/** The year from which words count on: the last one before them in the sentence, else the only one of the sentence before. */
function baseOf(told: Told, before: number): {readonly year: Year; readonly told: Told} | undefined {
  const own = told.years.findLast(({end}) => end <= before)
  if (own) {
    const between = told.text.slice(own.end, before)
    return isBroken(between) || (between === ' ' && term.test(told.text.slice(0, own.start)))
      ? undefined
      : {year: own, told}
  }
  // What stands before the words in a sentence may be another's time.
  if (!told.before || before > 12) return undefined
  const [year, other] = told.before.years
  if (!year || other || isBroken(told.before.text.slice(year.end))) return undefined
  return {year, told: told.before}
}

/** What stands before the year up to which something holds: "fixed until 2028 three years later, in 2019". */
const term = /\b(?:until|till|to|by|through|due in) $/

/** Whether between a year and the words that count on another time is told. */
function isBroken(text: string): boolean {
  return /\b(?:years?|months?|decades?|centur(?:y|ies)|later|afterwards|until|age|aged)\b|[a-z]teen\b|\d{4}/.test(text)
}

function* besideClaims(told: Told): Generator<Claim> {
  const {text, years} = told
  if (years.length === 0 || years.length > 2) return
  const matches = [...text.matchAll(beside)]
  const [match] = matches
  if (!match || matches.length > 1) return
  const {length = '', side} = match.groups ?? {}
  const value = yearsOfLength(length)
  if (!value || rough.test(text.slice(0, match.index))) return
  const behind = match.index + match[0].length
  const at = {start: match.index, end: match.index + length.length}
  const isFirst = /^[“"‘']?$/.test(text.slice(0, match.index))
  const comma = isFirst ? clauseEnd(told, behind) : phraseEnd(text, behind)
  const base = years.find(({start, end}) => start >= behind && end <= comma)
  if (!base || (!isFirst && / (?:and|but|while) /.test(text.slice(behind, base.start)))) return
  const other = years.find((one) => one !== base)
  if (!other) {
    // "Twenty years after the 1996 flood, the town has opened its wall."
    if (side !== 'before' && isFirst && present.test(text.slice(comma)))
      yield {told, at, ...value, from: base, fromTold: told, to: undefined}
    return
  }
  if (
    isFirst
      ? other.start < comma || /[;:]| (?:and|but|while) /.test(text.slice(comma, other.start)) || !isEvent(text, other)
      : other.end > match.index || !isJoined(text, other, match.index)
  )
    return
  const [from, to] = side === 'before' ? [other, base] : [base, other]
  yield {told, at, ...value, from, fromTold: told, to}
}

/** Where the clause ends in which the first year behind an offset stands. */
function clauseEnd({text, years}: Told, from: number): number {
  const year = years.find(({start}) => start >= from)
  const comma = text.indexOf(',', year?.end ?? from)
  return comma < 0 ? text.length : comma
}

/** Where the phrase behind "after" ends; a relative clause that tells its year belongs to it. */
function phraseEnd(text: string, from: number): number {
  const comma = text.slice(from).search(/[,;:](?! (?:who|which) )/)
  return comma < 0 ? text.length : from + comma
}

const present = /^, (?:[\p{L}’'-]+ ){1,7}?(?:has|have|is|are|will|says?|remains?|still)\b(?! (?:said|told|been asked))/u

/** Whether a year is that of a main clause's event: "the mine was sold in 2024", not "a bank founded in 1850". */
function isEvent(text: string, {start}: Year): boolean {
  return !/\b(?!(?:he|she|it|they|was|were|and|who|been|had|be|being|then|later|finally) )\p{Ll}+,? \p{Ll}+(?:ed|ilt|ade|et) (?:[\p{Ll}]+ )?(?:in|on) (?:\p{Lu}\p{Ll}+ )?$/u.test(
    text.slice(0, start)
  )
}

/** Whether nothing but an adverb parts a year from the length behind it: "was sold in 2024, a decade after it closed". */
function isJoined(text: string, {end}: Year, length: number): boolean {
  return /^,? ?(?:[–—(-] ?)?(?:just|exactly|only|precisely|some|barely|and)? ?$/.test(text.slice(end, length))
}

function spanOf(match: RegExpExecArray, name: string): Span | undefined {
  const [start, end] = match.indices?.groups?.[name] ?? []
  return start === undefined || end === undefined ? undefined : {start, end}
}
