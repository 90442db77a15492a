import type {Article} from '../../../src/article/article.ts'
import type {Block} from '../../../src/article/block.ts'
import {monthName} from '../../../src/article/calendar.ts'
import type {Span} from '../../../src/article/source-map.ts'

/** A year as it stands in a text. */
export interface Year extends Span {
  readonly year: number
}

/** A sentence of an article and the years that it names. */
export interface Told {
  readonly block: Block
  /** Where it begins in its block. */
  readonly from: number
  readonly text: string
  /** In offsets of the sentence. */
  readonly years: readonly Year[]
  /** The sentence before in the same block. */
  readonly before: Told | undefined
}

const read: ReadonlySet<Block['role']> = new Set<Block['role']>(['headline', 'standfirst', 'social', 'body', 'caption'])
const aYear = /(?<![\p{L}\d.,:$£€₹/–-])(?:1[1-9]|20)\d\d(?![\d%\p{L}–/-]|[.,]\d|['’]s)/gu
/** Source: what may stand before a year that is one: "in May 2019", "on 3 June 1994". */
export const dayOfYear: string = `(?:(?:\\d{1,2}(?:st|nd|rd|th)? )?${monthName},? |${monthName} \\d{1,2}, |early |late |mid-|the (?:spring|summer|autumn|fall|winter) of |(?:spring|summer|autumn|winter) )?`
/** What stands behind four figures that are no year. */
const counted =
  /^ (?:\p{Ll}{3,}s\b(?<! (?:was|has|is|its|his|this|as|series|saw|games|elections|olympics|championships|finals|floods|riots|celebrations|marks))|people|m\b|km\b|feet|per|million)/u
const unYear = /(?:[$£€₹] ?|\b(?:No|number|room|flight|route|page|about|than|some|nearly|almost|over)\.? )$/i

/** The sentences of an article's text. */
export function toldIn(article: Article): readonly Told[] {
  return article.derive(readAll)
}

function readAll({blocks}: Article): readonly Told[] {
  const own = blocks.filter(({role}) => read.has(role))
  // Without a year nothing can be held against one.
  if (!own.some(({text}) => /(?:1[1-9]|20)\d\d/.test(text))) return []
  return own.flatMap((block) => {
    const told: Told[] = []
    for (const {start, end} of block.sentences) {
      const text = block.text.slice(start, end)
      told.push({block, from: start, text, years: yearsOf(text), before: told.at(-1)})
    }
    return told
  })
}

function yearsOf(text: string): readonly Year[] {
  if (!/(?:1[1-9]|20)\d\d/.test(text)) return []
  return [...text.matchAll(aYear)].flatMap(({0: printed, index}) => {
    const end = index + printed.length
    if (counted.test(text.slice(end, end + 24)) || unYear.test(text.slice(Math.max(0, index - 9), index))) return []
    return [{year: Number(printed), start: index, end}]
  })
}

/** A place of a sentence in its block. */
export function placeIn({block, from}: Told, {start, end}: Span): Span & {readonly block: Block} {
  return {block, start: from + start, end: from + end}
}
