import type {Article} from '../article.ts'
import type {Cast, Member} from './cast.ts'

/** A row of the table that a desk checks names against. */
export interface CastRow {
  readonly name: string
  /** Every spelling with its count, the commonest first. */
  readonly spellings: ReadonlyArray<{readonly text: string; readonly count: number}>
  readonly titles: readonly string[]
  readonly ages: readonly number[]
  /** Where it is first named: `paragraph 2`. */
  readonly first: string
  /** UTF-16 offsets of every mention in its block's text, with the block's position. */
  readonly places: ReadonlyArray<{readonly block: number; readonly start: number; readonly end: number}>
}

/** The cast as rows, in the order of first mention. */
export function castRows(cast: Cast, article: Article): readonly CastRow[] {
  return cast.members.map((member) => rowOf(member, article))
}

/** The cast as a table for people: one line a person, with spellings and counts, titles, ages, and the first mention. */
export function castTable(cast: Cast, article: Article): string {
  const rows = castRows(cast, article).map(({name, spellings, titles, ages, first}) => [
    name,
    spellings.map(({text, count}) => `${text} ×${count}`).join(', '),
    titles.join(', '),
    ages.join(', '),
    first
  ])
  const head = ['name', 'spelled', 'title', 'age', 'first in']
  const widths = head.map((cell, column) => Math.max(cell.length, ...rows.map((row) => (row[column] ?? '').length)))
  return [head, ...rows]
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd()
    )
    .join('\n')
}

function rowOf(member: Member, article: Article): CastRow {
  const [first] = member.mentions
  return {
    name: member.name,
    spellings: [...member.spellings].map(([text, count]) => ({text, count})).toSorted((a, b) => b.count - a.count),
    titles: member.titles,
    ages: [...new Set(member.ages.map(({age}) => age))],
    first: first ? article.where(first.block) : '',
    places: member.mentions.map(({block, start, end}) => ({block: block.index, start, end}))
  }
}
