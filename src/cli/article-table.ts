import path from 'node:path'
import Table from 'cli-table3'
import type {Root} from 'nlcst'
import {unified, type Processor} from 'unified'
import {VFile} from 'vfile'
import {articleOf, type Article} from '../article/article.ts'
import type {TextPlace} from '../article/place.ts'
import {createDesk, type Desk} from '../desk/desk.ts'
import {checkVariety} from '../desk/variety.ts'
import {checkFormat, loadFormat, type FormatId} from '../formats/index.ts'
import {visible} from '../reports/clause.ts'
import {formatByName} from './check-file.ts'
import {Configurations} from './configurations.ts'
import {decode, readText} from './read.ts'
import {write, type Streams} from './run.ts'
import {bareCommand, parseSubcommand} from './subcommand.ts'
import {describe, UsageError} from './usage-error.ts'

/** A table that is made from an article: `copydesk cast`, `copydesk ledger`. */
export interface ArticleTable<Row> {
  readonly name: string
  /** What the command does, in a sentence. */
  readonly description: string
  /** What is printed where there is no row. */
  readonly empty: string
  /** The heads of the columns, and which share of the width each gets. */
  readonly columns: ReadonlyArray<readonly [head: string, share: number]>
  rows(article: Article, desk: Desk): readonly Row[]
  /** A row's cells, their lines separated by line ends. */
  cells(row: Row): readonly string[]
}

interface Options {
  readonly format: string | undefined
  readonly english: string | undefined
  readonly json: boolean | undefined
}

/** How many places of one spelling a table shows. */
const most = 5

/**
 * Print a table of an article, or its rows as JSON.
 *
 * @returns The exit code: 0, whatever the rows say.
 * @throws UsageError where the article can't be read.
 */
export async function printTable<Row>(
  table: ArticleTable<Row>,
  argv: readonly string[],
  streams: Streams
): Promise<number> {
  const command = bareCommand(table.name, table.description, (text) => streams.stdout.write(text))
    .argument('<file>', 'the article; - for standard input')
    .option(
      '--format <format>',
      'what it is written in: text, markdown, html, json, xml or fields (default: by extension)'
    )
    .option('--english <variety>', 'the English that it is written in: en-GB, en-US, en-CA or en-AU')
    .option('--json', 'write a JSON list')
  if (!parseSubcommand(command, argv)) return 0
  const options = command.opts<Options>()
  const [name = '-'] = command.args
  const rows = await readRows(table, name, options, streams)
  const json = options.json === true
  await write(
    streams.stdout,
    json ? `${JSON.stringify(rows, undefined, 2)}\n` : drawn(table, rows, streams.stdout.columns)
  )
  return 0
}

async function readRows<Row>(
  table: ArticleTable<Row>,
  name: string,
  options: Options,
  streams: Streams
): Promise<readonly Row[]> {
  const {cwd} = streams
  try {
    checkFormat(options.format)
    checkVariety(options.english)
    const overrides = {format: options.format, english: options.english, house: undefined, rules: {}}
    const settings = (await new Configurations(overrides, cwd).for(name)).options
    const file = new VFile({path: name, cwd})
    const id = (options.format ?? (name === '-' ? 'text' : formatByName(file))) as FormatId
    file.value = name === '-' ? await readAll(streams.stdin) : readText(path.resolve(cwd, name))
    const plugin = await loadFormat(id)
    const processor = unified().use(plugin, settings.formats?.[id] ?? {}) as unknown as Processor<Root>
    return table.rows(articleOf(processor.parse(file), file), await createDesk(settings))
  } catch (error) {
    if (error instanceof UsageError || error instanceof TypeError) throw new UsageError(`${name}: ${describe(error)}`)
    throw error
  }
}

async function readAll(stream: AsyncIterable<unknown>): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(chunk as Buffer)
  return decode(Buffer.concat(chunks))
}

const borders = ['top', 'top-mid', 'top-left', 'top-right', 'bottom', 'bottom-mid', 'bottom-left', 'bottom-right']
  .concat(['left', 'left-mid', 'mid', 'mid-mid', 'right', 'right-mid', 'middle'])
  .map((part) => [part, ''])

function drawn<Row>({empty, columns, cells}: ArticleTable<Row>, rows: readonly Row[], wide = 80): string {
  if (rows.length === 0) return `${empty}\n`
  // Two columns of space stand between cells.
  const width = Math.min(120, Math.max(60, wide)) - 2 * columns.length
  const drawing = new Table({
    head: columns.map(([head]) => head),
    colWidths: columns.map(([, share]) => Math.floor(width * share) + 2),
    wordWrap: true,
    chars: Object.fromEntries(borders),
    style: {head: [], border: [], 'padding-left': 0, 'padding-right': 2}
  })
  for (const row of rows) drawing.push(cells(row).map(shown))
  return `${drawing.toString().replaceAll(/(?<! ) +$/gm, '')}\n`
}

/** A cell of the table, without what would break the terminal. */
function shown(cell: string): string {
  return cell
    .split('\n')
    .map((line) => visible(line))
    .join('\n')
}

/** Where some words stand, for a cell: the first places as `line:column`, behind the field's name where there is one. */
export function shownPlaces(places: readonly TextPlace[], text: string): string {
  const names = places
    .filter((place) => place.text === text)
    .map(({line, column, field}) => [field ?? '', line === null ? '' : `${line}:${column}`].filter(Boolean).join(' '))
    .filter(Boolean)
  return names.slice(0, most).join(', ') + (names.length > most ? ' …' : '')
}
