import type {Claim} from './claims.ts'
import {lengthOfYears, rough, yearsOfLength} from './lengths.ts'
import type {Told, Year} from './sentences.ts'

/** How long something went on: "for 31 years", "spent 12 years", "a 14-year reign". */
const spell = new RegExp(
  `\\b(?:(?:for|spent|lasted|lasting|after|stood|waited|spanned|spanning|took|endured) (?:the |a |an |just |exactly )?|(?:his|her|its|their|the|a|an) )(?<length>${lengthOfYears})(?! (?:after (?:that|this)|thereafter|more|longer|old|ago|later|earlier|before|sentence|contract|deal|plan|lease|loan|in (?:prison|jail))\\b)`,
  'giu'
)
/** What begins, before the first year, and what ends, before the second. */
const starts =
  /\b(?:from|since|between(?= \(?$)|set|began|beg[iu]nning|start\w*|open\w*|founded|join\w+|married|wed|arriv\w+|came|moved|elected|appointed|took (?:over|office)|built|launched|introduced|hired|succeed\w+|crowned|sworn in|enter\w*|bought|formed)\b[^,;]{0,40}$/i
const ends =
  /\b(?:until|till|(?:to|and)(?= (?:in )?\(?$)|ending|ended|broken|beaten|bettered|clos\w+|left|leaving|retir\w+|died|dying|death|fell|fall|return\w*|coming home|came home|stepp\w+ down|resign\w*|gave up|sold|demolished|abolished|divorc\w+|dissolved|disband\w*|finish\w*|complet\w*|which came|quit|departure|departing|lapsed|repealed|scrapped)\b[^,;]{0,40}$/i
const veto =
  /\b(?:then|came back|sentenced?|jail\w*|prison|contract|average|every|each|twice|again|first (?:half|of)|second)\b/i

/** A length beside the year in which something began and the one in which it ended, where a sentence tells no other years. */
export function* spellClaims(told: Told, next: Told | undefined): Generator<Claim> {
  const {text, years} = told
  if (!/\b(?:years?|decades?|centur)/.test(text)) return
  const matches = [...text.matchAll(spell)]
  const [match] = matches
  if (!match || matches.length > 1 || veto.test(text)) return
  const length = match.groups?.['length'] ?? ''
  const value = yearsOfLength(length)
  const start = match.index + match[0].indexOf(length)
  if (!value || value.years < 3 || rough.test(text.slice(0, start))) return
  const at = {start, end: start + length.length}
  const [from, to, third] = years
  // "retired in 1999, after 31 years, but sang until 2021"
  if (/^after/i.test(match[0]) && from && text.slice(from.end, match.index) === ', ') return
  // "stood empty for 40 years until it was bought in 1998; the last tenant had left in 1958"
  if (from && to && !third && from.year > to.year) {
    if (
      /\b(?:had|since)\b/.test(text.slice(from.end, to.start)) &&
      /\b(?:until|till|before) /.test(text.slice(at.end, from.start))
    )
      yield {told, at, ...value, from: to, fromTold: told, to: from}
    return
  }
  if (from && to && !third && from.year < to.year) {
    const made = to.year - from.year
    // What is far off is another matter.
    if (Math.max(made, value.years) > 2.5 * Math.min(made, value.years)) return
    if (isBeginning(text, from) && ends.test(text.slice(from.end, to.start)))
      yield {told, at, ...value, from, fromTold: told, to}
    return
  }
  // "The record stood for 41 years. It was set in 1995 and fell on Sunday."
  if (years.length > 0 || !/\b(?:record|mark|title|best)\b/.test(text) || !next || next.years.length !== 1) return
  const [set] = next.years
  if (
    set &&
    /^(?:It|That)\b/.test(next.text) &&
    /\b(?:set|established|run|made|achieved) [^,;]*$/.test(next.text.slice(0, set.start))
  )
    yield {told, at, ...value, from: set, fromTold: next, to: undefined}
}

function isBeginning(text: string, {start}: Year): boolean {
  const before = text.slice(Math.max(0, start - 60), start)
  return starts.test(before) && !/\b(?:until|till|after|before)\b[^,;]*$/i.test(before)
}
