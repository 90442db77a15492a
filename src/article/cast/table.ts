import type {Article} from '../article.ts'
import {toSource} from '../source-map.ts'
import type {Cast, Member} from './cast.ts'
import type {PersonMention} from './person.ts'

/** A row of the table that a desk checks names against. */
export interface CastRow {
  readonly name: string
  /** Every spelling with its count, the commonest first. */
  readonly spellings: ReadonlyArray<{readonly text: string; readonly count: number}>
  readonly titles: readonly string[]
  readonly ages: readonly number[]
  /** Where it is first named: `paragraph 2`. */
  readonly first: string
  /** Every mention, in the order of the article. */
  readonly places: readonly CastPlace[]
}

/** Where somebody is named. */
export interface CastPlace {
  /** The name as it is printed there. */
  readonly text: string
  /** Position of the block in the article. */
  readonly block: number
  /** UTF-16 offsets in the source, or in the field that `field` names; null where the article has no positions. */
  readonly start: number | null
  readonly end: number | null
  /** From 1; columns count UTF-16 units. */
  readonly line: number | null
  readonly column: number | null
  readonly field: string | null
}

/** The cast as rows, in the order of first mention. */
export function castRows(cast: Cast, article: Article): readonly CastRow[] {
  return cast.members.map((member) => rowOf(member, article))
}

function rowOf(member: Member, article: Article): CastRow {
  const [first] = member.mentions
  return {
    name: member.name,
    spellings: [...member.spellings].map(([text, count]) => ({text, count})).toSorted((a, b) => b.count - a.count),
    titles: member.titles,
    ages: [...new Set(member.ages.map(({age}) => age))],
    first: first ? article.where(first.block) : '',
    places: member.mentions.map((mention) => placeOf(mention, article))
  }
}

function placeOf({block, start, end, text}: PersonMention, article: Article): CastPlace {
  const span = block.runs && toSource(block.runs, start, end)
  const location = span && article.sources?.locate(span)
  return {
    text,
    block: block.index,
    start: location?.start ?? null,
    end: location?.end ?? null,
    line: location?.position.start.line ?? null,
    column: location?.position.start.column ?? null,
    field: location?.source.id ?? null
  }
}
