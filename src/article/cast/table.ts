import type {Article} from '../article.ts'
import {placeIn, type TextPlace} from '../place.ts'
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
  /** Every mention, in the order of the article. */
  readonly places: readonly CastPlace[]
}

/** Where somebody is named; `text` is the name as it is printed there. */
export type CastPlace = TextPlace

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
    places: member.mentions.map(({block, start, end}) => placeIn(article, block, start, end))
  }
}
