/** When something was: times that are over, and times since when something goes on. */
import {isOfCalendar} from '../../../article/calendar.ts'
import {isNumber} from './around.ts'
import type {Cursor} from './frame.ts'

const unit =
  /^(?:seconds?|minutes?|hours?|days?|nights?|weeks?|weekends?|months?|years?|decades?|centur(?:y|ies)|generations?)$/

const season = /^(?:spring|summer|autumn|winter|night|week|weekend|month|year|season|term|century|christmas|easter)$/

/** A year that no article is written in. */
const oldYear = /^1[0-9]\d\d$/

/** The place behind a time that is over and begins at word `at`: "yesterday", "last week", "two years ago"; `undefined` where none does. */
export function pastTimeEnd(words: Cursor, at: number): number | undefined {
  const word = words.word(at)
  if (word === 'yesterday') return /^(?:morning|afternoon|evening|night)$/.test(words.word(at + 1)) ? at + 2 : at + 1
  if (word === 'last' && words.runs(at, at + 1))
    return season.test(words.word(at + 1)) || (isOfCalendar(words.word(at + 1)) && words.word(at + 2) !== 'of')
      ? at + 2
      : undefined
  if (word === 'in' && words.runs(at, at + 1) && oldYear.test(words.word(at + 1))) return at + 2
  let next = at
  if (/^(?:about|around|almost|nearly|over|just|only)$/.test(word)) next++
  if (isNumber(words, next) || /^(?:an?|several|some|many|few)$/.test(words.word(next))) next++
  else return undefined
  if (words.word(next) === 'few') next++
  return unit.test(words.word(next)) && words.word(next + 1) === 'ago' && words.runs(at, next + 1)
    ? next + 2
    : undefined
}

/** Whether `since` at word `at` tells a time and no reason: "since 2010", "since last May", "since childhood". */
export function isSinceTime(words: Cursor, at: number): boolean {
  if (words.word(at) !== 'since' || !words.runs(at - 1, at + 1)) return false
  let next = at + 1
  if (/^(?:at|early|late|mid|around|about|the|his|her|their|my|our|last)$/.test(words.word(next))) next++
  if (/^(?:least|early|late|mid|end|beginning|start)$/.test(words.word(next))) next++
  if (words.word(next) === 'of') next++
  const word = words.word(next)
  return (
    /^(?:1[5-9]|20)\d\d(?:s|-\d\d)?$/.test(word) ||
    isOfCalendar(word) ||
    /^(?:yesterday|childhood|christmas|easter|spring|summer|autumn|winter|birth|boyhood|girlhood|infancy|antiquity)$/.test(
      word
    ) ||
    (words.word(next - 1) === 'last' && season.test(word))
  )
}

/** Whether a length of time that goes on until now stands from `for` at word `at` on: "for ten years now". */
export function isForTimeNow(words: Cursor, at: number): boolean {
  if (words.word(at) !== 'for') return false
  let next = at + 1
  if (/^(?:over|about|almost|nearly|more|some|around|the|last|past)$/.test(words.word(next))) next++
  while (/^(?:than|last|past)$/.test(words.word(next))) next++
  if (!isNumber(words, next) && !/^(?:several|many|a|some|few)$/.test(words.word(next))) return false
  next++
  if (words.word(next) === 'few') next++
  if (!unit.test(words.word(next)) || !words.runs(at, next + 1)) return false
  return /^(?:now|already)$/.test(words.word(next + 1))
}
