import {castRows, type CastRow} from '../article/cast/table.ts'
import {printTable, shownPlaces, type ArticleTable} from './article-table.ts'
import type {Streams} from './run.ts'

const table: ArticleTable<CastRow> = {
  name: 'cast',
  description:
    'Print who and what is named in an article: each spelling with its count and places, what it is, and where first.',
  empty: 'Nobody is named',
  columns: [
    ['Name', 0.26],
    ['Spelled', 0.34],
    ['What', 0.22],
    ['First in', 0.18]
  ],
  rows: castRows,
  cells: (row) => [
    row.name,
    row.spellings.map(({text, count}) => `${text} ×${count} (${shownPlaces(row.places, text)})`).join('\n'),
    whatIs(row),
    row.first
  ]
}

function whatIs({kind, titles, roles, ages, acronym, regions}: CastRow): string {
  if (kind === 'person') return [...titles, ...roles, ...ages].join(', ')
  if (kind === 'organisation') return acronym === null ? 'organisation' : `organisation, ${acronym}`
  const shown = regions.slice(0, 2).map((region) => region.split('/').at(-1))
  return [kind === 'place' ? 'place' : 'name', ...shown, ...(regions.length > 2 ? ['…'] : [])].join(', ')
}

/**
 * Print who and what is named in an article: the table that a desk checks names against.
 *
 * @returns The exit code: 0, whoever is named.
 * @throws UsageError where the article can't be read.
 */
export async function cast(argv: readonly string[], streams: Streams): Promise<number> {
  return printTable(table, argv, streams)
}
