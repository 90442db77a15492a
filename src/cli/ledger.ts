import {ledgerRows, type LedgerKind, type LedgerRow} from '../article/ledger/table.ts'
import {printTable, shownPlaces, type ArticleTable} from './article-table.ts'
import type {Streams} from './run.ts'

const kinds: Readonly<Record<LedgerKind, string>> = {
  count: 'counted',
  age: 'age',
  percentage: 'percentage',
  date: 'date',
  time: 'time'
}

const table: ArticleTable<LedgerRow> = {
  name: 'ledger',
  description:
    'Print the figures of an article: what is counted, ages, percentages, dates and times, with their places.',
  empty: 'There are no figures',
  columns: [
    ['What', 0.26],
    ['Figure', 0.22],
    ['Printed', 0.34],
    ['First in', 0.18]
  ],
  rows: ledgerRows,
  cells: ({kind, of, value, weekday, printed, first, places}) => [
    of === null ? kinds[kind] : `${kinds[kind]}: ${of}`,
    [value + (kind === 'percentage' ? '%' : ''), weekday ?? ''].filter(Boolean).join(' '),
    printed.map(({text, count}) => `${text} ×${count} (${shownPlaces(places, text)})`).join('\n'),
    first
  ]
}

/**
 * Print the figures of an article: the table that a desk checks them against.
 *
 * @returns The exit code: 0, whatever the figures are.
 * @throws UsageError where the article can't be read.
 */
export async function ledger(argv: readonly string[], streams: Streams): Promise<number> {
  return printTable(table, argv, streams)
}
