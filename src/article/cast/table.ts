import type {Desk} from '../../desk/desk.ts'
import type {Article} from '../article.ts'
import {placeIn, type TextPlace} from '../place.ts'
import {castOf, type Member} from './cast.ts'
import {namedOf, type Named} from './named.ts'
import {rolesOf} from './roles.ts'

/** A row of the table that a desk checks names against. */
export interface CastRow {
  readonly kind: 'person' | 'organisation' | 'place' | 'other'
  readonly name: string
  /** Every spelling with its count, the commonest first. */
  readonly spellings: ReadonlyArray<{readonly text: string; readonly count: number}>
  readonly titles: readonly string[]
  /** What the article says that a person is: `the harbour master`, `R-Ga.`. */
  readonly roles: readonly string[]
  readonly ages: readonly number[]
  /** What the article abbreviates an organisation to. */
  readonly acronym: string | null
  /** The countries and states that have a city of a place's name. */
  readonly regions: readonly string[]
  /** Where it is first named: `paragraph 2`. */
  readonly first: string
  /** Every mention, in the order of the article. */
  readonly places: readonly CastPlace[]
}

/** Where somebody or something is named; `text` is the name as it is printed there. */
export type CastPlace = TextPlace

/** Who and what is named in an article: people, organisations, places, other names, each in the order of first mention. */
export function castRows(article: Article, desk: Desk): readonly CastRow[] {
  const named = namedOf(article, desk)
  return [
    ...castOf(article, desk).members.map((member) => personRow(member, article)),
    ...(['organisation', 'place', 'other'] as const).flatMap((kind) =>
      named.filter((item) => item.kind === kind).map((item) => namedRow(item, article))
    )
  ]
}

type Shared = Pick<CastRow, 'kind' | 'name' | 'spellings' | 'first' | 'places'>

function shared({kind, name, spellings, mentions}: Member | Named, article: Article): Shared {
  const [first] = mentions
  return {
    kind,
    name,
    spellings: [...spellings].map(([text, count]) => ({text, count})).toSorted((a, b) => b.count - a.count),
    first: first ? article.where(first.block) : '',
    places: mentions.map(({block, start, end}) => placeIn(article, block, start, end))
  }
}

function personRow(member: Member, article: Article): CastRow {
  return {
    ...shared(member, article),
    titles: member.titles,
    roles: [...new Set(rolesOf(member).map(({text}) => text))],
    ages: [...new Set(member.ages.map(({age}) => age))],
    acronym: null,
    regions: []
  }
}

function namedRow(named: Named, article: Article): CastRow {
  return {
    ...shared(named, article),
    titles: [],
    roles: [],
    ages: [],
    acronym: named.acronym ?? null,
    regions: named.regions
  }
}
