import {ordinalOfText} from '../../../src/article/ledger/number-words.ts'
import {isQuoted} from '../../../src/article/quotations.ts'
import type {Span} from '../../../src/article/source-map.ts'
import type {Finding} from '../../../src/check/finding.ts'
import {dayOfYear, placeIn, type Told} from './sentences.ts'

const year = '(?<year>(?:1[0-9]|20)\\d\\d)'
const century =
  '(?:(?<part>early|late|mid|beginning of the|start of the|end of the|close of the|first half of the|second half of the|turn of the|last (?:years|decade|days) of the|first (?:years|decade|days) of the|closing years of the|opening years of the)[ -])?(?<century>\\d{1,2}(?:st|nd|rd|th)|(?:tw\\p{Ll}+-)?[a-z]+(?:st|nd|rd|th)) century'
const decade = '(?<decade>(?:1[0-9]|20)\\d0s)'
const built =
  '(?:built|founded|erected|opened|completed|constructed|consecrated|painted|written|printed|made|established)'
const patterns: readonly RegExp[] = [
  // "in 1672, in the 16th century", "dates from 1785, in the early 18th century", "the 1890s, at the beginning of the 19th century"
  new RegExp(
    `\\b(?:in|from|of|since|on) (?:the )?${dayOfYear}(?:${year}|${decade}),? \\(?(?:that is,? )?(?:in|at|towards|during|near) the ${century}`,
    'giu'
  ),
  // "in the 16th century, in 1672"
  new RegExp(
    `\\b(?:in|at|towards|during|near) the ${century},? \\(?(?:(?:probably|exactly|precisely) )?in (?:the )?${dayOfYear}(?:${year}|${decade})`,
    'giu'
  ),
  // "the 19th-century church, built in 1720"
  new RegExp(
    `(?<![\\p{L}\\d])(?:(?<part>early|late|mid)-?[ -])?(?<century>\\d{1,2}(?:st|nd|rd|th)|(?:tw\\p{Ll}+-)?[a-z]+(?:st|nd|rd|th))-century (?:[\\p{Ll}-]+ ){0,2}\\p{Ll}+,? \\(?(?:which was |that was |was )?${built} in ${dayOfYear}${year}`,
    'giu'
  ),
  // "in the 1980s, in 1994"
  new RegExp(`\\bin the (?:early |late |mid-)?${decade}, in ${dayOfYear}${year}`, 'giu')
]

/** Find years that are not of the century, the part of it or the decade that is told beside them. */
export function* centuryFaults(told: Told): Generator<Finding> {
  const {text, block, from} = told
  if (!/centur|\d0s\b/.test(text) || !/\d{3}/.test(text)) return
  for (const pattern of patterns) {
    for (const match of text.matchAll(pattern)) {
      const {year: digits, decade: tens, century: place, part} = match.groups ?? {}
      const years = spanOf(digits ?? tens ?? '')
      const range =
        place === undefined
          ? digits === undefined || tens === undefined
            ? undefined
            : spanOf(tens)
          : rangeOf(place, part)
      if (!range || (years.start <= range.end && years.end >= range.start)) continue
      const [start, end] = [match.index, match.index + match[0].length]
      if (isQuoted(block.quotations, from + start)) continue
      yield {
        ...placeIn(told, {start, end}),
        severity: 'warning',
        reason: `"${text.slice(start, end)}": ${digits ?? tens ?? ''} is not ${place === undefined ? `in the ${tens ?? ''}` : part === undefined ? 'in that century' : 'in that part of that century'}`,
        confidence: 0.85
      }
    }
  }
}

/** A year, or the years of a decade. */
function spanOf(printed: string): Span {
  const first = Number(printed.slice(0, 4))
  return printed.endsWith('s') ? {start: first, end: first + 9} : {start: first, end: first}
}

/** The years that are called a century or a part of it, as widely as anybody does. */
function rangeOf(printed: string, part: string | undefined): Span | undefined {
  const place = ordinalOfText(printed.replace(/^twenty-first$/i, '21st').toLowerCase())
  if (place === undefined || place < 2) return undefined
  const first = 100 * (place - 1)
  if (part === undefined) return {start: first - 1, end: first + 101}
  const words = part.toLowerCase()
  if (words.startsWith('turn')) return {start: first - 20, end: first + 120}
  if (words === 'mid') return {start: first + 25, end: first + 75}
  return /^(?:early|beginning|start|first|opening)/.test(words)
    ? {start: first - 1, end: first + 52}
    : {start: first + 48, end: first + 101}
}
