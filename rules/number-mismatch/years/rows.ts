import {numberOfText} from '../../../src/article/ledger/number-words.ts'
import type {Finding} from '../../../src/check/finding.ts'
import {rough} from './lengths.ts'
import {placeIn, type Told} from './sentences.ts'

const year = '(?:1[5-9]|20)\\d\\d'
const number = '(?<number>two|three|four|five|six|seven|eight|nine|ten|\\d)'
const inARow = '(?:in a row|running|on the trot|in succession|straight|consecutively|back to back)'
/** "four titles in a row, in 2010, 2011 and 2012", "three consecutive years, 2016, 2017 and 2019". */
const row = new RegExp(
  `\\b(?:${number} (?:\\p{L}+ ){1,3}${inARow}|${number.replaceAll('?<number>', '?<other>')} (?:consecutive|successive|straight) \\p{L}+|${number.replaceAll('?<number>', '?<third>')} times(?: in succession| running)?|(?<fourth>twice|thrice))(?<between>(?: (?:of|for|as|by|with|at) [^,;.\\d]{1,40}?| [\\p{Ll} ]{1,30})??),? ?(?:[–—(:-] ?)?(?:in )?(?<years>${year}(?:, (?:in )?${year})*,? and (?:in |again in )?${year})(?![\\d–-]|, (?:and )?(?:in )?\\d{4})`,
  'giu'
)

const span = new RegExp(
  `\\b(?:${number} (?:consecutive|successive|straight) (?:years|seasons|summers|winters|titles|championships|wins|victories|cups)|${number.replaceAll('?<number>', '?<other>')} (?:years|seasons|titles|championships|wins|victories|cups) ${inARow}),? (?:from |between |\\()(?<from>${year})(?: ?[–-] ?| to | and | until | through )(?<to>${year})(?![\\d–-])`,
  'giu'
)
const terms = new RegExp(
  `\\b${number} (?:full |consecutive |successive )?(?<each>two|three|four|five|six|seven|\\d)-year terms(?: [\\p{L}’'-]+){0,6}?,? (?:from |between |\\()(?<from>${year})(?: ?[–-] ?| to | and | until )(?<to>${year})(?![\\d–-])`,
  'giu'
)

/** Find rows of years that are more or fewer than told, or that do not follow each other. */
export function* rowFaults(told: Told): Generator<Finding> {
  const {text, years} = told
  if (
    years.length < 2 ||
    !/\b(?:row|running|trot|succession|straight|consecutive|successive|times|twice|back|terms)\b/.test(text)
  )
    return
  yield* rangeFaults(told)
  for (const match of text.matchAll(row)) {
    const {number: one, other, third, fourth, years: printed = ''} = match.groups ?? {}
    const named = [...printed.matchAll(/\d{4}/g)].map(([digits]) => Number(digits))
    const word = one ?? other ?? third ?? fourth ?? ''
    const value = /^twice$/i.test(word) ? 2 : /^thrice$/i.test(word) ? 3 : numberOfText(word.toLowerCase())
    if (value === undefined || rough.test(text.slice(0, match.index))) continue
    if (/^,? (?:and|then) /.test(text.slice(match.index + match[0].length))) continue
    const isRow = one !== undefined || other !== undefined
    const steps = new Set(named.slice(1).map((own, at) => own - (named[at] ?? 0)))
    const isOff = named.length !== value
    // Games that are held each second or fourth year follow each other, too.
    if (!isOff && (!isRow || steps.size === 1)) continue
    if (isOff && !isRow && Math.abs(named.length - value) > 2) continue
    const start = match.index
    const end = start + match[0].length
    yield {
      ...placeIn(told, {start, end}),
      severity: 'warning',
      reason: isOff
        ? `"${text.slice(start, end)}": those are ${named.length} years, not ${word.toLowerCase()}`
        : `"${text.slice(start, end)}": those years don't follow each other`,
      confidence: 0.85
    }
  }
}

/** "five successive years, from 2001 to 2008", "two six-year terms, from 1996 to 2014". */
function* rangeFaults(told: Told): Generator<Finding> {
  const {text} = told
  for (const match of [...text.matchAll(span), ...text.matchAll(terms)]) {
    const {number: one, other, each, from, to} = match.groups ?? {}
    const count = numberOfText((one ?? other ?? '').toLowerCase())
    const length = each === undefined ? 1 : numberOfText(each.toLowerCase())
    const made = Number(to) - Number(from)
    if (count === undefined || length === undefined || made <= 0) continue
    if (Math.abs(count * length - made) <= 1) continue
    const [start, end] = [match.index, match.index + match[0].length]
    yield {
      ...placeIn(told, {start, end}),
      severity: 'warning',
      reason: `"${text.slice(start, end)}": from ${from ?? ''} to ${to ?? ''} is ${made} years`,
      confidence: 0.85
    }
  }
}
