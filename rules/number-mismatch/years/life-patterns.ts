import {monthName, weekdayName} from '../../../src/article/calendar.ts'
import {dayOfYear} from './sentences.ts'

const year = '(?<year>(?:1[5-9]|20)\\d\\d)'
const age = '(?<age>\\d{1,3}|[a-z]{3,9}(?:-[a-z]{3,5})?)(?![\\p{L}\\d%:-]|[.,]\\d| ?[ap]\\.?m\\b)'
const at = `(?:aged|at the age of|at age|at|when (?:he|she|they) (?:was|were)(?: only| just)?|(?:he|she|they) (?:was|were)(?: only| just)?|then|turned|was(?: only| just)?)`
/** How prose tells a birth, an age in a year, and an age at the article's time. */
export const lifePatterns: ReadonlyArray<readonly [pattern: RegExp, kind: 'birth' | 'then' | 'now']> = [
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
  // "He is 71 and says", "Doug Hall is 63."
  [
    new RegExp(
      `(?:^(?:He|She) |(?<=^\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+){0,2} ))is (?<age>[2-9]\\d|10\\d)(?=[.;]| and (?!a half)\\p{Ll}| years old)`,
      'gu'
    ),
    'now'
  ],
  [new RegExp(`(?<=\\p{Lu}[\\p{L}’'-]+, an? )(?<age>\\d{2,3})-year-old`, 'gu'), 'now'],
  // "Forty years ago, when he was 31"
  [
    new RegExp(
      `(?<ago>\\d{1,2}|[a-z]{3,7}(?:-[a-z]{3,5})?) years ago,? (?:when (?:he|she) was(?: only| just)?|aged|at the age of|at) ${age}`,
      'giu'
    ),
    'now'
  ],
  // "retired at 65 last year"
  [
    new RegExp(
      `\\b(?:retired|stood down|married|qualified|graduated|left school) at (?:the age of )?${age} (?<when>last year|this year|last (?:month|spring|summer|autumn|winter))`,
      'gu'
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
/** What no sentence is without that tells a birth or an age. */
export const mayTellLife: RegExp =
  /\b(?:born|birthday|aged|age of|year-old|when (?:he|she|they) (?:was|were)|b\.? \d)|\b(?:at|was|were|now|is|be|then|turn\w*) (?:only |just )?(?:\d\d|\d when|[a-z]{3,9}(?:teen|ty)(?:-[a-z]+)?|ten|eleven|twelve)\b|[,(] ?\d\d[,).;]/iu
