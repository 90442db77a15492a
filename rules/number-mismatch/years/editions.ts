import type {Claim} from './claims.ts'
import {ordinal, placeOf} from './lengths.ts'
import {dayOfYear, type Told} from './sentences.ts'

/** "now in its 15th year". */
const running = new RegExp(
  `\\b(?:(?:now|currently|already) in|in|into|entering|enters|begins|starts|is) (?:its|her|his|their) (?<ordinal>${ordinal}) (?<what>year|season|edition|festival)(?![\\p{L}-])`,
  'giu'
)
const year = '((?:1[1-9]|20)\\d\\d)'
const began = new RegExp(
  `(?<![\\p{L}-])(?:began|begun|started|founded|formed|established|launched|set up|opened|first (?:held|staged|run|broadcast|aired|took place|met)|dat(?:es|ing) (?:back )?(?:to|from)|took (?:over|office|charge)|joined|inaugurated|since)(?![\\p{L}-])[^.;:!?\\d]{0,50}?(?: in| on| since| to| from)? ${dayOfYear}${year}`,
  'giu'
)

/** Which year something is in, beside the one in which it began: "the fair, now in its 15th year, began in 2017". */
export function* editionClaims(told: Told, next: Told | undefined): Generator<Claim> {
  const {text, years} = told
  if (!/\b(?:its|her|his|their) /.test(text)) return
  const [match, second] = [...text.matchAll(running)]
  if (!match || second) return
  const {ordinal: printed = '', what = ''} = match.groups ?? {}
  const place = placeOf(printed)
  const start = match.index + match[0].indexOf(printed)
  if (place === undefined || place < 3) return
  const isOwn = began.test(text)
  began.lastIndex = 0
  const beside = isOwn
    ? told
    : [next, told.before].find(
        (one) =>
          one &&
          /^(?:It|They|He|She|The|Founded|Started|Launched|First)\b/.test((one === next ? one : told).text) &&
          [...one.text.matchAll(began)].length === 1
      )
  if (!beside) return
  const [begin, other] = [...beside.text.matchAll(began)]
  const from = begin ? beside.years.find(({end}) => end === begin.index + begin[0].length) : undefined
  if (!from || other || (isOwn ? years.length > 1 : years.length > 0)) return
  const at = {start, end: match.index + match[0].length}
  yield {
    told,
    at,
    years: place - 1,
    slack: 1,
    from,
    fromTold: beside,
    to: undefined,
    isMost: what.toLowerCase() !== 'year'
  }
}
