import type {Passage} from '../../src/article/block.ts'
import {printedMonth, weekdayName} from '../../src/article/calendar.ts'
import type {Lexicon} from '../../src/desk/english/lexicon.ts'
import type {Fact} from './fact.ts'

const hyphen = /(?<![\p{L}\p{N}_.@#/'’-])(\p{Ll}{3,20})- (\p{Ll}{2,20})(?![\p{L}\p{N}_-])/gu
// "a 45- minute ride"; "45- and 60-minute rides" wait for the second one.
const measure =
  /(?<![\p{L}\p{N}_.,@#/$£€–-])(?<!(?:[-–,]|\b(?:to|and|or|plus)) )(\d{1,4})- (second|minute|hour|day|night|week|month|year|decade|mile|kilometre|kilometer|metre|meter|foot|inch|acre|page|point|seat|storey|story|room|bed|member|person|strong|degree|percent|pound)(?![\p{L}\p{N}_])/gu
const ampersand = /(?<![\p{L}\p{N}_.@#/&])(\p{Lu}\p{L}{1,20})(?:& | &)(\p{Lu}\p{L}{1,20})(?![\p{L}\p{N}_;=&])/gu
/** "Monday- Friday", "May -September": from a day to a day. */
const span = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])(${weekdayName})(?:- | -)(${weekdayName})(?![\p{L}\p{N}-])|(?<![\p{L}\p{N}-])(${printedMonth})(?:- | -)(${printedMonth})(?![\p{L}\p{N}-])`,
  'gu'
)
const number = /^(\d{1,2}[.)])(\p{Lu}\p{Ll}{1,20})(?= \p{Ll})/u
/** What goes on with the second half of two compounds: "pre- and post-war". */
const joins = /^(?:and|or|to|but|nor|through|as|than|versus|vs|bis|und|et)$/
/** First halves that wait for the second one's end: "short-, medium- and long-term". */
const suspended =
  /^(?:pre|post|anti|non|semi|multi|inter|intra|micro|macro|over|under|sub|super|self|half|mid|neo|pro|auto|bio|eco|geo)$/

/** Find marks with a space on one side only: "the rain- it came", "Smith& Sons"; and a list's number without its space: "2.Put". */
export function findOneSided({text, role}: Passage, lexicon: Lexicon): Fact[] {
  const found: Fact[] = []
  for (const {0: whole, 1: first = '', 2: second = '', index} of /\p{Ll}- \p{Ll}/u.test(text)
    ? text.matchAll(hyphen)
    : []) {
    if (joins.test(second) || suspended.test(first) || !lexicon.has(first) || !lexicon.has(second)) continue
    // "health- or care- related", "either web- (as here) or phone-based"
    if (/^[^.;]{0,30}\b(?:and|or|to) [\p{L}]+-/u.test(text.slice(index + whole.length))) continue
    found.push(fact(index, whole, [`${first} – ${second}`, `${first}-${second}`], 'hyphen'))
  }
  for (const {0: whole, index, ...parts} of /\p{Ll}(?:- | -)\p{Lu}/u.test(text) ? text.matchAll(span) : []) {
    const [first = '', last = ''] = [parts[1] ?? parts[3], parts[2] ?? parts[4]]
    found.push(fact(index, whole, [`${first}–${last}`, `${first} to ${last}`], 'hyphen'))
  }
  for (const {0: whole, 1: count = '', 2: unit = '', index} of /\d- \p{Ll}/u.test(text) ? text.matchAll(measure) : [])
    found.push({...fact(index, whole, [`${count}-${unit}`], 'hyphen'), kind: 'hyphen'})
  for (const {0: whole, 1: first = '', 2: second = '', index} of /\p{L}& |[^&] &\p{Lu}/u.test(text)
    ? text.matchAll(ampersand)
    : [])
    found.push(fact(index, whole, [`${first} & ${second}`], 'ampersand'))
  const [whole, mark = '', word = ''] = role === 'list' || role === 'body' ? (number.exec(text) ?? []) : []
  if (whole !== undefined && lexicon.has(word.toLowerCase()))
    found.push({...fact(0, whole, [`${mark} ${word}`], 'after the number'), kind: 'glued'})
  return found
}

function fact(start: number, printed: string, expected: readonly string[], name: string): Fact {
  return {kind: 'one-sided', severity: 'warning', start, end: start + printed.length, expected, technical: true, name}
}
