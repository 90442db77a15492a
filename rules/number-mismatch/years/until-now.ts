import type {Claim} from './claims.ts'
import {lengthOfYears, rough, yearsOfLength} from './lengths.ts'
import {dayOfYear, type Told} from './sentences.ts'

const year = '((?:1[1-9]|20)\\d\\d)'
/** "ten years ago, in 2021", "in 2021, ten years ago", "for the past 20 years, since 1996", "since 1986 — 50 years". */
const patterns: readonly RegExp[] = [
  // "It is 40 years since the pit closed in 1984"
  new RegExp(
    `\\b(?:is|been|['’]s|mark|marks|marking) (?:now |exactly )?(?<length>${lengthOfYears}) since [^.;:!?\\d]{0,60}?(?:in |the )${dayOfYear}${year}`,
    'giu'
  ),
  new RegExp(
    `(?<length>${lengthOfYears}) (?:have|had) (?:passed|gone by) since [^.;:!?\\d]{0,60}?(?:in |the )${dayOfYear}${year}`,
    'giu'
  ),
  new RegExp(`(?<length>${lengthOfYears}) ago,? \\(?(?:back )?(?:(?:in|on|since) )?${dayOfYear}${year}`, 'giu'),
  // Not "a deal that ran until 2020 two years ago, in 2015": the year of a term, and one of its own behind
  new RegExp(
    `(?<!\\b(?:until|till|to|by|through|due in|for) )${year}\\)?,? (?:[–—-] ?)?\\(?(?<length>${lengthOfYears}) ago(?=[,.;)]|$| [–—])(?!,? \\(?(?:back )?(?:(?:in|on) )?${dayOfYear}(?:1[1-9]|20)\\d\\d)`,
    'giu'
  ),
  new RegExp(
    `\\bfor (?:the (?:past|last) )?(?<length>${lengthOfYears})(?: now)?,? [–—(]? ?(?:ever )?since ${dayOfYear}${year}`,
    'giu'
  ),
  new RegExp(
    `\\b[Ss]ince ${dayOfYear}${year}(?:,? (?:for |or )?| [–—] ?| \\()(?<length>${lengthOfYears})(?=[,.;)]|$| [–—]| now| in all)`,
    'gu'
  ),
  new RegExp(`\\b(?:past|last) (?<length>${lengthOfYears}), since ${dayOfYear}${year}`, 'gu')
]
/** Lengths of years up to the article's own time. */
export function* untilNowClaims(told: Told): Generator<Claim> {
  const {text, years} = told
  if (years.length === 0 || !/\b(?:ago|since|Since|past|last)\b/.test(text)) return
  for (const pattern of patterns) {
    for (const match of text.matchAll(pattern)) {
      const {length = ''} = match.groups ?? {}
      const value = yearsOfLength(length)
      const from = years.find(({start}) => start >= match.index && start < match.index + match[0].length)
      const start = match.index + match[0].indexOf(length)
      if (!value || !from || rough.test(text.slice(0, start)) || was.test(text.slice(0, match.index))) continue
      yield {told, at: {start, end: start + length.length}, ...value, from, fromTold: told, to: undefined, within: 3}
    }
  }
}

/** What went on then, and not until now. */
const was = /\b(?:had|would)\b[^,;]*$/
