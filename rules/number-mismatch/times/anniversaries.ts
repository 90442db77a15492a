import type {Article} from '../../../src/article/article.ts'
import type {Passage} from '../../../src/article/block.ts'
import {numberOfText} from '../../../src/article/ledger/number-words.ts'
import type {Span} from '../../../src/article/source-map.ts'
import type {Finding} from '../../../src/check/finding.ts'
import type {Gathered} from '../../../src/check/rule.ts'
import {factsOf} from '../figures/facts.ts'

/** So many years since a year, as a sentence tells it: true of one day only. */
export interface Since extends Span {
  readonly kind: 'since'
  readonly from: number
  readonly years: number
  readonly printed: string
}

const number = '(\\d{1,3}|[a-z]{3,9}(?:-[a-z]{3,5})?)'
const year = '((?:1[5-9]|20)\\d\\d)'
/** "in 1998, 25 years ago", "25 years ago, in 1998". */
const ago = new RegExp(
  `\\b(?:in|since|of) ${year},? (?:just |exactly |some )?${number} years ago\\b|(?<![\\p{L}\\d.,-])${number} years ago,? in ${year}(?![\\d-])`,
  'giu'
)
/** "founded in 1925 … is marking its 90th anniversary (this year)". */
const marked = new RegExp(
  `\\b(?:founded|established|built|opened|formed|created|started|born|launched|set up|began|incorporated) in ${year}\\b,?(?: [\\p{L}’'-]+){0,9}?,? (?:is (?:now )?|will |this year )?(?:marks?|marking|celebrat(?:es?|ing)|turns?|turning) (?:its |her |his |their )?(\\d{1,3})(?:st|nd|rd|th)?\\b(?: anniversary| birthday| years)?`,
  'giu'
)
const rough = /\b(?:about|around|nearly|almost|over|more than|less than|some|at least|roughly)\s$/i

/** Read how many years a passage says have passed since a year. */
export function sincesOf({text, role, quotations}: Passage): Since[] {
  if (
    role === 'table' ||
    role === 'note' ||
    !/(?:1[5-9]|20)\d\d/.test(text) ||
    !/\byears ago\b|anniversary|birthday|celebrat|\bmark(?:s|ing)?\b/i.test(text)
  )
    return []
  const read = (match: RegExpExecArray, from: string, printed: string): Since[] => {
    const years = numberOfText(printed.toLowerCase())
    const start = match.index + match[0].indexOf(printed, printed.length > 3 ? 0 : match[0].startsWith(printed) ? 0 : 5)
    if (years === undefined || years < 2 || rough.test(text.slice(Math.max(0, start - 12), start))) return []
    if (quotations.some((span) => span.start < start && start < span.end)) return []
    return [{kind: 'since', start, end: start + printed.length, from: Number(from), years, printed: match[0]}]
  }
  return [
    ...[...text.matchAll(ago)].flatMap((match) => read(match, match[1] ?? match[4] ?? '', match[2] ?? match[3] ?? '')),
    ...[...text.matchAll(marked)].flatMap((match) => read(match, match[1] ?? '', match[2] ?? ''))
  ]
}

/** Find years that have not passed by the day of publication. */
export function* sinceFaults(
  gathered: ReadonlyArray<Gathered<{readonly kind: string}>>,
  {publishedAt}: Article
): Generator<Finding> {
  const now = publishedAt?.getUTCFullYear()
  if (now === undefined) return
  for (const {block, fact} of factsOf(gathered, isSince)) {
    const passed = now - fact.from
    // This year's or next year's; what is far off is told from another day.
    const off = Math.abs(passed - fact.years)
    if (off < 2 || off > 15 || passed <= 0) continue
    yield {
      block,
      start: fact.start,
      end: fact.end,
      reason: `"${fact.printed}": from ${fact.from} to ${now} is ${passed} years, not "${block.text.slice(fact.start, fact.end)}"`,
      confidence: 0.85
    }
  }
}

function isSince(fact: {readonly kind: string}): fact is Since {
  return fact.kind === 'since'
}
