import path from 'node:path'
import Table from 'cli-table3'
import {Command} from 'commander'
import type {Root} from 'nlcst'
import {unified, type Processor} from 'unified'
import {VFile} from 'vfile'
import {articleOf} from '../article/article.ts'
import {castOf} from '../article/cast/cast.ts'
import {castRows, type CastRow} from '../article/cast/table.ts'
import {createDesk} from '../desk/desk.ts'
import {checkVariety} from '../desk/variety.ts'
import {checkFormat, loadFormat, type FormatId} from '../formats/index.ts'
import {visible} from '../reports/clause.ts'
import {formatByName} from './check-file.ts'
import {Configurations} from './configurations.ts'
import {decode, readText} from './read.ts'
import {write, type Streams} from './run.ts'
import {parseSubcommand} from './subcommand.ts'
import {describe, UsageError} from './usage-error.ts'

interface Options {
  readonly format: string | undefined
  readonly english: string | undefined
  readonly json: boolean | undefined
}

/** How many places of a spelling the table shows. */
const most = 5

/**
 * Print who is named in an article: the table that a desk checks names against.
 *
 * @returns The exit code: 0, whoever is named.
 * @throws UsageError where the article can't be read.
 */
export async function cast(argv: readonly string[], streams: Streams): Promise<number> {
  const command = new Command('copydesk cast')
    .description('Print who is named in an article: each spelling with its count and places, titles, and where first.')
    .argument('<file>', 'the article; - for standard input')
    .option('--format <format>', 'what it is written in: text, markdown, html or fields (default: by extension)')
    .option('--english <variety>', 'the English that it is written in: en-GB, en-US, en-CA or en-AU')
    .option('--json', 'write a JSON list')
    .helpOption('--help', 'print this help')
    .configureOutput({writeOut: (text) => streams.stdout.write(text), writeErr: () => undefined})
    .exitOverride()
  if (!parseSubcommand(command, argv)) return 0
  const options = command.opts<Options>()
  const [name = '-'] = command.args
  const rows = await readCast(name, options, streams)
  const text = options.json === true ? `${JSON.stringify(rows, undefined, 2)}\n` : tableOf(rows, streams.stdout.columns)
  await write(streams.stdout, text)
  return 0
}

async function readCast(name: string, options: Options, streams: Streams): Promise<readonly CastRow[]> {
  const {cwd} = streams
  try {
    checkFormat(options.format)
    checkVariety(options.english)
    const overrides = {format: options.format, english: options.english, house: undefined, rules: {}}
    const settings = (await new Configurations(overrides, cwd).for(name)).options
    const file = new VFile({path: name, cwd})
    const id = (options.format ?? (name === '-' ? 'text' : formatByName(file))) as FormatId
    file.value = name === '-' ? await readAll(streams.stdin) : await readText(path.resolve(cwd, name))
    const plugin = await loadFormat(id)
    const processor = unified().use(plugin, settings.formats?.[id] ?? {}) as unknown as Processor<Root>
    const article = articleOf(processor.parse(file), file)
    return castRows(castOf(article, await createDesk(settings)), article)
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

function tableOf(rows: readonly CastRow[], columns = 80): string {
  if (rows.length === 0) return 'Nobody is named\n'
  // Two columns of space stand between cells, and names keep a third of what is left.
  const width = Math.min(120, Math.max(60, columns)) - 8
  const widths = [0.26, 0.34, 0.22, 0.18].map((share) => Math.floor(width * share) + 2)
  const none = Object.fromEntries(
    [
      'top',
      'top-mid',
      'top-left',
      'top-right',
      'bottom',
      'bottom-mid',
      'bottom-left',
      'bottom-right',
      'left',
      'left-mid'
    ]
      .concat(['mid', 'mid-mid', 'right', 'right-mid', 'middle'])
      .map((part) => [part, ''])
  )
  const table = new Table({
    head: ['Name', 'Spelled', 'Title, age', 'First in'],
    colWidths: widths,
    wordWrap: true,
    chars: none,
    style: {head: [], border: [], 'padding-left': 0, 'padding-right': 2}
  })
  for (const row of rows) {
    const spelled = row.spellings.map(({text, count}) => `${text} ×${count} (${placesOf(row, text)})`)
    table.push([row.name, spelled.join('\n'), [...row.titles, ...row.ages].join(', '), row.first].map(shown))
  }
  return `${table.toString().replaceAll(/ +$/gm, '')}\n`
}

/** A cell of the table, without what would break the terminal. */
function shown(cell: string): string {
  return cell
    .split('\n')
    .map((line) => visible(line))
    .join('\n')
}

function placesOf({places}: CastRow, spelling: string): string {
  const names = places
    .filter(({text}) => text === spelling)
    .map(({line, column, field}) => [field ?? '', line === null ? '' : `${line}:${column}`].filter(Boolean).join(' '))
    .filter(Boolean)
  return names.slice(0, most).join(', ') + (names.length > most ? ' …' : '')
}
