import {monthName, weekdayName} from '../../../src/article/calendar.ts'
import {numberOfText} from '../../../src/article/ledger/number-words.ts'
import type {Span} from '../../../src/article/source-map.ts'
import {placeOf, rough} from './lengths.ts'
import {dayOfYear, type Told} from './sentences.ts'
import {whoIn, type Who} from './who.ts'

/** A birth or an age that a sentence tells, in its offsets. */
export interface LifeFact extends Span, Who {
  readonly told: Told
  /** Position of its sentence in the article. */
  readonly at: number
  /** Undefined for a birth. */
  readonly age: number | undefined
  /** The year of the birth, or the one in which somebody was of the age. */
  readonly year: number | undefined
  /** Whether the age is that at the article's time, or so many years off it. */
  readonly isNow: boolean
  readonly step?: number | undefined
}

const year = '(?<year>(?:1[5-9]|20)\\d\\d)'
const age = '(?<age>\\d{1,3}|[a-z]{3,9}(?:-[a-z]{3,5})?)(?![\\p{L}\\d%:-]|[.,]\\d| ?[ap]\\.?m\\b)'
const at = `(?:aged|at the age of|at age|at|when (?:he|she|they) (?:was|were)(?: only| just)?|(?:he|she|they) (?:was|were)(?: only| just)?|then|turned|was(?: only| just)?)`
const patterns: ReadonlyArray<readonly [pattern: RegExp, kind: 'birth' | 'then' | 'now']> = [
  // "turned 60 in January", "will be 80 on Sunday"
  [
    new RegExp(
      `(?<!\\byear (?:that |when |in which )?(?:he|she|they) )\\b(?:turned|turns|will turn|will be) ${age}(?= (?:in ${monthName}(?!,? \\d)|on ${weekdayName})|[.;])`,
      'gu'
    ),
    'now'
  ],
  // "in 2008 as a 17-year-old"
  [new RegExp(`\\bin ${dayOfYear}${year},? (?:as|when|then) an? (?<age>\\d{1,2})-year-old`, 'giu'), 'then'],
  [new RegExp(`\\bas an? (?<age>\\d{1,2})-year-old,? in ${dayOfYear}${year}`, 'giu'), 'then'],
  [new RegExp(`\\bborn\\b(?:,? (?:[\\p{L}’'-]+|\\d{1,2}(?:st|nd|rd|th)?,?)){0,9}?,? ${year}`, 'giu'), 'birth'],
  [new RegExp(`\\((?:b\\.?|born) ${year}\\)`, 'gu'), 'birth'],
  // "At 16, in 1990", "aged 17 in 2001", "turned 40 in May 2019"
  [new RegExp(`(?<![\\p{L}-])${at} ${age},? (?:(?:back|early|late) )?in ${dayOfYear}${year}`, 'giu'), 'then'],
  // "in 2001, aged 17", "in 1970 when he was 22", "In 2014, at the age of 34"
  [
    new RegExp(
      `(?<![\\p{L}-])in ${dayOfYear}${year},? (?:and )?\\(?${at} ${age}(?=[,.;)]|$| (?:and|years old|when|after|with|he|she|by|to|of)\\b)`,
      'giu'
    ),
    'then'
  ],
  // "was 19 when she won her first title in 2004", "at 14, he went to sea in 1935"
  [
    new RegExp(
      `(?<![\\p{L}-])(?:(?:was|were)(?: only| just)? ${age} (?:years old )?when|at (?:the age of )?${age.replaceAll('?<age>', '?<second>')},? (?:he|she|they))(?![\\p{L}-])[^.;:,!?\\d]{0,60}? in ${dayOfYear}${year}`,
      'giu'
    ),
    'then'
  ],
  // "celebrated her 90th birthday in May 2023"
  [
    new RegExp(
      `(?:his|her|their|['’]s) (?<place>\\d{1,3}(?:st|nd|rd|th)|[a-z]{5,}(?:-[a-z]{4,7})?(?:th|ieth)) birthday[^.;:,!?\\d]{0,30}? (?:in|on) ${dayOfYear}${year}`,
      'giu'
    ),
    'then'
  ],
  [
    new RegExp(
      `(?:[Tt]he|[Tt]his) (?<age>\\d{1,3})-year-old\\b(?! \\p{Lu}?\\p{Ll}*(?:boy|girl|building|house|company|firm|club|tree|church|bridge|whisky|ship|car|son|daughter)\\b)`,
      'gu'
    ),
    'now'
  ],
  [
    new RegExp(
      `(?:now|currently|who is|is now|who turns|turns|will be|today) ${age}(?=[,.;)]|$| (?:and|years old|but)\\b)`,
      'giu'
    ),
    'now'
  ],
  [new RegExp(`(?<=\\p{Lu}[\\p{L}.'’-]+(?:, | \\())(?<age>\\d{2})(?=, |\\)|\\.$|;)`, 'gu'), 'now'],
  [
    new RegExp(
      `^At ${age}, (?:(?:he|she|they|\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+)?) (?:is|has|still|can|says|hopes|plans|\\p{Ll}+s)\\b)`,
      'gu'
    ),
    'now'
  ],
  [
    new RegExp(
      `\\b(?:has died|have died|died (?:last (?:week|month)|yesterday|today|this (?:week|month)|on \\p{Lu}\\p{Ll}+day)|is dead)[^.;:!?\\d]{0,30}? (?:aged|at the age of|at) ${age}`,
      'gu'
    ),
    'now'
  ],
  [
    new RegExp(
      `\\b(?:who )?(?:turned|became) ${age} (?<when>last year|this year|last (?:week|month)|this (?:week|month|spring|summer|autumn|winter))`,
      'gu'
    ),
    'now'
  ],
  [
    new RegExp(
      `(?<place>\\d{1,3}(?:st|nd|rd|th)) birthday (?<when>last year|this year|last (?:week|month)|this (?:week|month)|on \\p{Lu}\\p{Ll}+day|next (?:week|month)|today|yesterday)`,
      'gu'
    ),
    'now'
  ]
]
const may =
  /\b(?:born|birthday|aged|age of|year-old|when (?:he|she|they) (?:was|were)|b\.? \d)|\b(?:at|was|were|now|is|be|then|turn\w*) (?:only |just )?(?:\d\d|\d when|[a-z]{3,9}(?:teen|ty)(?:-[a-z]+)?|ten|eleven|twelve)\b|[,(] ?\d\d[,).;]/iu

/** The births and ages that a sentence tells. */
export function lifeFactsIn(told: Told, position: number): readonly LifeFact[] {
  const {text} = told
  if (!may.test(text)) return []
  const found: LifeFact[] = [...ageBehindDeath(told, position)]
  for (const [pattern, kind] of patterns) {
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length]
      if (found.some((other) => start < other.end && other.start < end && other.age !== undefined)) continue
      const {year: printed, age: first, second, place, when} = match.groups ?? {}
      const value =
        kind === 'birth'
          ? undefined
          : place === undefined
            ? numberOfText((first ?? second ?? '').toLowerCase())
            : placeOf(place)
      if (kind !== 'birth' && (value === undefined || value < 5 || value > 115)) continue
      if (rough.test(text.slice(0, start)) || isOfThing(text, start, kind)) continue
      found.push({
        told,
        at: position,
        start,
        end,
        age: value,
        year: printed === undefined ? undefined : Number(printed),
        isNow: kind === 'now',
        step: when === 'last year' ? -1 : undefined,
        ...whoIn(text, start, end)
      })
    }
  }
  return found
}

/** "The drummer died in 1998. He was 38." */
function ageBehindDeath(told: Told, position: number): readonly LifeFact[] {
  const {before, text} = told
  const [, printed = ''] = /^(?:He|She) was (\d{2,3})(?=[.,;])/.exec(text) ?? []
  const [year, other] = before?.years ?? []
  if (
    !before ||
    printed === '' ||
    !year ||
    other ||
    !/\b(?:died|drowned|was killed)\b[^,;]*$/.test(before.text.slice(0, year.start))
  )
    return []
  const names = whoIn(before.text, before.text.length, before.text.length).names
  return [
    {
      told,
      at: position,
      start: 0,
      end: printed.length + (text.indexOf(printed) ?? 0),
      age: Number(printed),
      year: year.year,
      isNow: false,
      names,
      goesOn: true
    }
  ]
}

/** Whether what was born or is so old is no person, or more of them. */
function isOfThing(text: string, start: number, kind: string): boolean {
  const before = text.slice(Math.max(0, start - 60), start)
  if (kind === 'birth')
    return (
      /\b(?:those|people|children|everyone|anyone|men|women|babies|generation|idea|company|band|club|party|movement|nobody|all|were|who are|one|any)\b[^,;]*$/i.test(
        before
      ) && !/\bone of\b/.test(before)
    )
  return /\b(?:temperature|bus|number|route|page|room|ranked|score[ds]?|won|lost|beat|by|line|lap|kilometre|mile|verse|chapter|top|speed)\b[^,;]{0,20}$/i.test(
    before
  )
}
