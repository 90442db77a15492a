import type {Desk} from '../../desk/desk.ts'
import type {Article} from '../article.ts'
import type {Block} from '../block.ts'
import {weekdays} from '../calendar.ts'
import {castOf} from '../cast/cast.ts'
import {placeIn, type TextPlace} from '../place.ts'
import type {Span} from '../source-map.ts'
import {findAges} from './ages.ts'
import {findCounts} from './counts.ts'
import {findDates, weekdayOf, type WrittenDate} from './dates.ts'
import {findShares} from './shares.ts'
import {clockTime, findTimes} from './times.ts'

/** What a row of the ledger tells of. */
export type LedgerKind = 'count' | 'date' | 'time' | 'age' | 'percentage'

/** A row of the table that a desk checks figures against. */
export interface LedgerRow {
  readonly kind: LedgerKind
  /** What is counted, or whose age it is; null where the text does not say it at the figure. */
  readonly of: string | null
  /**
   * The figure, written in one way: `12`, `2024-05-14`, `--05-14` without a year, `18:30`, `58`.
   */
  readonly value: string
  /** The weekday of a date that has a year. */
  readonly weekday: string | null
  /** Every way in which it is printed, with its count. */
  readonly printed: ReadonlyArray<{readonly text: string; readonly count: number}>
  /** Where it first stands: `paragraph 2`. */
  readonly first: string
  /** Every place, in the order of the article. */
  readonly places: readonly TextPlace[]
}

interface Entry extends Span {
  readonly kind: LedgerKind
  readonly of: string | null
  readonly value: string
  readonly weekday?: string | undefined
  readonly block: Block
}

const kinds: readonly LedgerKind[] = ['count', 'age', 'percentage', 'date', 'time']

/**
 * The figures of an article as rows: what is counted, ages, percentages, dates, times.
 *
 * Rows of one kind stand together, those of the same thing next to each other, in the order of their first place.
 */
export function ledgerRows(article: Article, desk: Desk): readonly LedgerRow[] {
  const groups = new Map<string, Map<string, Entry[]>>()
  for (const entry of entriesOf(article, desk)) {
    const thing = `${kinds.indexOf(entry.kind)} ${entry.of ?? ''}`
    let values = groups.get(thing)
    if (!values) groups.set(thing, (values = new Map()))
    const same = values.get(entry.value)
    if (same) same.push(entry)
    else values.set(entry.value, [entry])
  }
  const rows = [...groups.values()].flatMap((values) => [...values.values()].flatMap((some) => rowOf(some, article)))
  return rows.toSorted((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind))
}

function* entriesOf(article: Article, desk: Desk): Generator<Entry> {
  const names = namesByAge(article, desk)
  for (const block of article.blocks) {
    if (block.role === 'other' || block.role === 'credit') continue
    const {text} = block
    for (const {start, end, value, noun} of findCounts(block, desk.english.lexicon)) {
      yield {kind: 'count', of: noun ?? null, value: String(value), block, start, end}
    }
    for (const {start, end, age} of findAges(text)) {
      yield {kind: 'age', of: names.get(`${block.index} ${start}`) ?? null, value: String(age), block, start, end}
    }
    for (const {start, end, value} of findShares(text)) {
      yield {kind: 'percentage', of: null, value: String(value), block, start, end}
    }
    for (const date of findDates(text)) {
      const {start, end} = date
      yield {kind: 'date', of: null, value: isoDate(date), weekday: weekdayName(date), block, start, end}
    }
    for (const time of findTimes(text)) {
      const {start, end} = time
      yield {kind: 'time', of: null, value: clockTime(time), block, start, end}
    }
  }
}

/** Whose ages they are, by block and offset. */
function namesByAge(article: Article, desk: Desk): ReadonlyMap<string, string> {
  return new Map(
    castOf(article, desk).members.flatMap(({name, ages}) =>
      ages.map(({mention, start}) => [`${mention.block.index} ${start}`, name] as const)
    )
  )
}

function isoDate({year, month, day}: WrittenDate): string {
  const two = (number: number): string => String(number).padStart(2, '0')
  return `${year ?? '-'}-${two(month + 1)}-${two(day.number)}`
}

function weekdayName({year, month, day}: WrittenDate): string | undefined {
  return year === undefined || year < 1753 ? undefined : weekdays[weekdayOf(year, month, day.number)]
}

function rowOf(entries: readonly Entry[], article: Article): LedgerRow[] {
  const [first] = entries
  if (!first) return []
  const {kind, of, value, weekday} = first
  const places = entries.map(({block, start, end}) => placeIn(article, block, start, end))
  const counts = new Map<string, number>()
  for (const {text} of places) counts.set(text, (counts.get(text) ?? 0) + 1)
  const printed = [...counts].map(([text, count]) => ({text, count}))
  return [{kind, of, value, weekday: weekday ?? null, printed, first: article.where(first.block), places}]
}
