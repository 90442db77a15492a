import type {Article} from '../../../src/article/article.ts'
import {monthName} from '../../../src/article/calendar.ts'
import {isQuoted} from '../../../src/article/quotations.ts'
import type {Span} from '../../../src/article/source-map.ts'
import type {Finding} from '../../../src/check/finding.ts'
import {placeIn, toldIn, type Told} from './sentences.ts'

/** The year that an article is of. */
export interface Present {
  readonly year: number
  /** How many years off it may be. */
  readonly slack: number
  /** Whether the article says so; else it is the last year that it tells a day or a month of. */
  readonly isSure: boolean
  /** Whether it is of that year or a later one: the last year of which it tells what happened. */
  readonly isLeast: boolean
}

/** "earlier this year, in March 2024", "last year (2023)", "this 2026": the year of the article or one next to it. */
const beside =
  /\b(?:(?<which>[Tt]his|[Ll]ast|[Nn]ext) (?:year|spring|summer|autumn|winter),? \(?(?:in |of )?(?:\p{Lu}\p{Ll}+ )?|[Tt]his (?:\p{Lu}\p{Ll}+ )?)(?<year>(?:19|20)\d\d)(?![\d–-]|['’]s| (?:\p{Ll}+ ){0,2}(?:report|book|film|paper|study|song|album|novel|essay|speech|interview|photograph|picture|case|law|act|decision|ruling)\b)/gu
const dated = new RegExp(
  `\\b(?:(?:${monthName},?|the (?:spring|summer|autumn|winter) of) (?:\\d{1,2}, )?|${monthName} of |(?:said|told|announced|reported)(?: [\\p{L}’'-]+){0,3} in )((?:19|20)\\d\\d)(?![\\d–-])`,
  'gu'
)

/** The year that an article is of, where it tells that; by its date of publication first. */
export function presentOf(article: Article): Present | undefined {
  return article.derive(read)
}

function read(article: Article): Present | undefined {
  const {publishedAt} = article
  if (publishedAt) return {year: publishedAt.getUTCFullYear(), slack: 0, isSure: true, isLeast: false}
  const all = toldIn(article)
  const named = new Set(all.flatMap((told) => saidIn(told).map(({year}) => year)))
  const [year] = named
  if (year !== undefined) return named.size === 1 ? {year, slack: 0, isSure: true, isLeast: false} : undefined
  const last = Math.max(0, ...all.flatMap(pastIn))
  if (last === 0) return undefined
  const days = all.flatMap(({text}) =>
    (/\bborn\b/i.test(text) ? [] : [...text.matchAll(dated)]).map((match) => Number(match[1]))
  )
  return days.includes(last)
    ? {year: last, slack: 1, isSure: false, isLeast: false}
    : {year: last, slack: 0, isSure: true, isLeast: true}
}

const future =
  /\b(?:will|would|shall|plans?|planned|expect\p{L}*|due|aims?|hopes?|target\p{L}*|could|might|should|(?:is|are) to|forecast\p{L}*|project\p{L}*|scheduled|set to|goal|deadline|if|story|novel|film|fiction|imagin\p{L}*)\b/iu

/** The years of a sentence in which something happened, or that it tells a day of. */
function pastIn({text, years}: Told): readonly number[] {
  if (future.test(text) || /\bborn\b/i.test(text) || / may /.test(text)) return []
  return years
    .filter(
      ({start}) =>
        !/\b(?:by|until|till|to|for|from|before|through)\b[^,;]{0,12}$/i.test(
          text.slice(Math.max(0, start - 24), start)
        )
    )
    .map(({year}) => year)
}

/** Which year a sentence says that it is: "last year, in 2023" is of 2024. */
function saidIn({text}: Told): ReadonlyArray<Span & {readonly year: number}> {
  if (!/\b(?:[Tt]his|[Ll]ast|[Nn]ext) /.test(text)) return []
  return [...text.matchAll(beside)].flatMap((match) => {
    const which = match.groups?.['which']?.toLowerCase()
    // "this 1974 tractor"
    if (
      which === undefined &&
      /^ (?!(?:in|at|with|and|as|for|to|on) )\p{L}/u.test(text.slice(match.index + match[0].length))
    )
      return []
    const step = which === 'last' ? 1 : which === 'next' ? -1 : 0
    return [{year: Number(match.groups?.['year']) + step, start: match.index, end: match.index + match[0].length}]
  })
}

/** Find a year that is called this or last year's, and is far from the day of publication. */
export function presentFaults(article: Article): readonly Finding[] {
  const {publishedAt} = article
  if (!publishedAt) return []
  const year = publishedAt.getUTCFullYear()
  return toldIn(article).flatMap((told) =>
    saidIn(told).flatMap((said): Finding[] => {
      const away = Math.abs(said.year - year)
      if (away < 2 || away > 15 || isQuoted(told.block.quotations, told.from + said.start)) return []
      const words = told.text.slice(said.start, said.end)
      return [
        {
          ...placeIn(told, said),
          severity: 'warning',
          reason: `"${words}" here, but the article is of ${year}`,
          confidence: 0.85
        }
      ]
    })
  )
}
