import fs from 'node:fs'
import path from 'node:path'
import type {Root} from 'nlcst'
import {unified, type Processor} from 'unified'
import {articleOf} from '../article/article.ts'
import {createDesk} from '../desk/desk.ts'
import {checkVariety} from '../desk/variety.ts'
import {loadFormat} from '../formats/index.ts'
import {readCorrections, type Correction} from '../house/corrections.ts'
import {NameCounts} from '../house/learn.ts'
import {fileOf, readArchive} from './archive.ts'
import {readHouse} from './house-file.ts'
import {proposalYaml, withCorrections} from './house-yaml.ts'
import {decode, readText} from './read.ts'
import {write, type Streams} from './run.ts'
import {bareCommand, parseSubcommand, readNumber, subcommand} from './subcommand.ts'
import {describe, UsageError} from './usage-error.ts'

const help = `Usage: copydesk house <command>

Make and keep the publication’s house file.

Commands (copydesk house <command> --help):
  learn [archive...]      propose a house file from the publication’s own articles
  corrections [log...]    put corrected mistakes into a house file: never again
`

/**
 * Make and keep a house file: `house learn`, `house corrections`.
 *
 * @returns The exit code: 0; 2 where an article could not be read or a line of a log tells no correction.
 * @throws UsageError where it is used wrongly.
 */
export async function house(argv: readonly string[], streams: Streams): Promise<number> {
  const [name, ...rest] = argv
  if (name === 'learn') return learn(rest, streams)
  if (name === 'corrections') return corrections(rest, streams)
  if (name !== '--help') {
    throw new UsageError(`${name ?? 'nothing'} is no command of copydesk house: use learn or corrections (--help)`)
  }
  await write(streams.stdout, help)
  return 0
}

interface LearnOptions {
  readonly format: string | undefined
  readonly english: string | undefined
  readonly house: string | undefined
  readonly least: number
}

async function learn(argv: readonly string[], streams: Streams): Promise<number> {
  const command = subcommand(
    'house learn',
    'Propose a house file from a publication’s own articles: its names by frequency, with rare spellings as suspected mistakes.',
    (text) => streams.stdout.write(text)
  )
    .option('--english <variety>', 'the English that they are written in: en-GB, en-US, en-CA or en-AU')
    .option('--house <file>', 'leave out the names that this house file has')
    .option('--least <n>', 'how often a name must stand to be proposed', readNumber, 5)
  if (!parseSubcommand(command, argv)) return 0
  const options = command.opts<LearnOptions>()
  const known = options.house === undefined ? {} : readHouse(options.house, streams.cwd)
  const counts = new NameCounts(await deskOf(options.english))
  const notes = {failed: 0}
  for await (const archived of readArchive(command.args, options.format, streams, notes)) {
    try {
      const plugin = await loadFormat(archived.format)
      const file = fileOf(archived)
      const processor = unified().use(plugin, {}) as unknown as Processor<Root>
      counts.add(articleOf(processor.parse(file), file))
    } catch (error) {
      notes.failed++
      streams.stderr.write(`copydesk: ${archived.name}: could not be read: ${describe(error)}\n`)
    }
  }
  const taken = new Set(
    known.names?.flatMap(({name, aliases, misspellings}) => [name, ...(aliases ?? []), ...(misspellings ?? [])])
  )
  const names = counts
    .propose(options.least)
    .filter(({name, suspects}) => !taken.has(name) || suspects.some(({text}) => !taken.has(text)))
    .map((item) => ({...item, suspects: item.suspects.filter(({text}) => !taken.has(text))}))
  await write(streams.stdout, proposalYaml(names, counts.articles))
  return notes.failed > 0 ? 2 : 0
}

async function deskOf(english: string | undefined): Promise<Awaited<ReturnType<typeof createDesk>>> {
  try {
    checkVariety(english)
    return await createDesk({english})
  } catch (error) {
    throw new UsageError(describe(error))
  }
}

interface CorrectionsOptions {
  readonly house: string | undefined
  readonly write: boolean | undefined
}

async function corrections(argv: readonly string[], streams: Streams): Promise<number> {
  const command = bareCommand(
    'house corrections',
    'Put a log of corrections into a house file, so that the same mistakes are never printed again. A line is wrong → right, or ' +
      'prose that tells of two spellings: “She is Margaret Ellwood, not Elwood.”',
    (text) => streams.stdout.write(text)
  )
    .argument('<log...>', 'text files, one correction a line; - for standard input')
    .option('--house <file>', 'the house file to add to; comments and order stay')
    .option('--write', 'write that file instead of printing what it would hold')
  if (!parseSubcommand(command, argv)) return 0
  const options = command.opts<CorrectionsOptions>()
  if (options.write === true && options.house === undefined) throw new UsageError('--write needs --house <file>')
  const {found, failed} = await readLogs(command.args, streams)
  const target = options.house === undefined ? undefined : path.resolve(streams.cwd, options.house)
  let source = ''
  if (options.house !== undefined && target !== undefined && (fs.existsSync(target) || options.write !== true)) {
    readHouse(options.house, streams.cwd)
    source = readText(target)
  }
  const {yaml, added, refused} = withCorrections(source, found)
  for (const {line, why} of refused) streams.stderr.write(`copydesk: line ${line} was left out: ${why}\n`)
  if (target !== undefined && options.write === true) {
    fs.writeFileSync(target, yaml)
    streams.stderr.write(`copydesk: ${options.house}: ${added} ${added === 1 ? 'misspelling' : 'misspellings'} added\n`)
  } else await write(streams.stdout, yaml)
  return failed > 0 || refused.length > 0 ? 2 : 0
}

async function readLogs(
  names: readonly string[],
  {stdin, stderr, cwd}: Streams
): Promise<{readonly found: readonly Correction[]; readonly failed: number}> {
  const found: Correction[] = []
  let failed = 0
  for (const name of names) {
    let text: string
    try {
      text = name === '-' ? await readAll(stdin) : readText(path.resolve(cwd, name))
    } catch (error) {
      throw new UsageError(`${name}: ${describe(error)}`)
    }
    const log = readCorrections(text)
    found.push(...log.corrections)
    failed += log.unread.length
    for (const {line, why} of log.unread) stderr.write(`copydesk: ${name}:${line}: ${why}\n`)
  }
  return {found, failed}
}

async function readAll(stream: AsyncIterable<unknown>): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(chunk as Buffer)
  return decode(Buffer.concat(chunks))
}
