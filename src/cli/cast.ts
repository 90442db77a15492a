import {castOf} from '../article/cast/cast.ts'
import {castRows, type CastRow} from '../article/cast/table.ts'
import {printTable, shownPlaces, type ArticleTable} from './article-table.ts'
import type {Streams} from './run.ts'

const table: ArticleTable<CastRow> = {
  name: 'cast',
  description: 'Print who is named in an article: each spelling with its count and places, titles, and where first.',
  empty: 'Nobody is named',
  columns: [
    ['Name', 0.26],
    ['Spelled', 0.34],
    ['Title, age', 0.22],
    ['First in', 0.18]
  ],
  rows: (article, desk) => castRows(castOf(article, desk), article),
  cells: ({name, spellings, titles, ages, first, places}) => [
    name,
    spellings.map(({text, count}) => `${text} ×${count} (${shownPlaces(places, text)})`).join('\n'),
    [...titles, ...ages].join(', '),
    first
  ]
}

/**
 * Print who is named in an article: the table that a desk checks names against.
 *
 * @returns The exit code: 0, whoever is named.
 * @throws UsageError where the article can't be read.
 */
export async function cast(argv: readonly string[], streams: Streams): Promise<number> {
  return printTable(table, argv, streams)
}
