import type {Readable, Writable} from 'node:stream'
import {VFile} from 'vfile'
import {checkVariety} from '../desk/variety.ts'
import {checkFormat} from '../formats/index.ts'
import type {Report} from '../reports/report.ts'
import {summarise} from '../reports/report.ts'
import type {Arguments} from './arguments.ts'
import {checkFile, fail} from './check-file.ts'
import {Checkers, type Overrides} from './checkers.ts'
import {Configurations} from './configurations.ts'
import {findFiles} from './find.ts'
import {decode, readText} from './read.ts'
import {lookUp} from './targets.ts'
import {describe, UsageError} from './usage-error.ts'

/** What the command talks to. */
export interface Streams {
  readonly stdin: Readable
  readonly stdout: Writable & {readonly columns?: number | undefined}
  readonly stderr: Writable
  readonly cwd: string
}

/** Name of standard input where `--stdin-filename` gives none. */
const stdinName = 'stdin'

/**
 * Check what the arguments name, and report.
 *
 * @returns The exit code: 0, 1 for errors or too many warnings, 2 where a file could not be checked.
 * @throws UsageError where nothing can be checked.
 */
export async function run(options: Arguments, streams: Streams): Promise<number> {
  const overrides = await readOverrides(options, streams.cwd)
  if (options.ndjson) {
    const {checkLines} = await import('./ndjson.ts')
    return checkLines(options, overrides, streams)
  }
  if (options.files.length === 0) {
    throw new UsageError('nothing to check: name files, folders or globs, or - for standard input (copydesk --help)')
  }
  const files = await collect(options, streams)
  const configurations = new Configurations(overrides, streams.cwd)
  for (const file of files) await checkOne(file, configurations, overrides)
  tellFailures(files, streams.stderr)
  const report = await loadReport(options.report)
  const {supportsColor} = await import('chalk')
  const text = await report(files, {
    color: supportsColor !== false && streams.stdout === process.stdout,
    quiet: options.quiet,
    width: streams.stdout.columns
  })
  await write(streams.stdout, text)
  const {failed, errors, warnings} = summarise(files)
  if (failed > 0) return 2
  return errors > 0 || warnings > options.maxWarnings ? 1 : 0
}

/**
 * Read what the command line sets for every file.
 *
 * @throws UsageError for an unknown format, variety or rule, or a wrong house file.
 */
async function readOverrides(options: Arguments, cwd: string): Promise<Overrides> {
  const {format, english, rules} = options
  try {
    checkFormat(format)
    checkVariety(english)
    const house =
      options.house === undefined ? undefined : (await import('./house-file.ts')).readHouse(options.house, cwd)
    const overrides: Overrides = {format, english, house, rules}
    new Checkers({}, overrides).get()
    return overrides
  } catch (error) {
    if (error instanceof TypeError) throw new UsageError(error.message)
    throw error
  }
}

/** Find the files that the arguments name. */
async function collect(options: Arguments, streams: Streams): Promise<readonly VFile[]> {
  const {cwd} = streams
  const names = options.files.filter((name) => name !== '-')
  const targets = await lookUp(names, cwd, options.format !== undefined)
  const {files, ignored} = await findFiles(targets, cwd)
  for (const file of ignored) streams.stderr.write(`copydesk: ${file.path}: ignored by .copydeskignore\n`)
  const all = [...targets.failed, ...files]
  if (names.length < options.files.length) all.unshift(await readStdin(options, streams))
  if (all.length === 0 && ignored.length === 0) {
    throw new UsageError('nothing to check: no file that is named has a known extension (.txt, .md, .html …)')
  }
  return all
}

async function readStdin(options: Arguments, streams: Streams): Promise<VFile> {
  const file = new VFile({path: options.stdinFilename ?? stdinName, cwd: streams.cwd})
  try {
    const chunks: Buffer[] = []
    for await (const chunk of streams.stdin) chunks.push(chunk as Buffer)
    file.value = decode(Buffer.concat(chunks))
  } catch (error) {
    fail(file, error instanceof UsageError ? error.message : `can't be read (${describe(error)})`)
  }
  return file
}

async function checkOne(file: VFile, configurations: Configurations, overrides: Overrides): Promise<undefined> {
  if (file.data.copydeskFailure !== undefined) return
  try {
    const checkers = await configurations.for(file.path)
    if (file.value === undefined) file.value = await readText(`${file.cwd}/${file.path}`)
    const unnamed = file.path === stdinName && overrides.format === undefined
    await checkFile(file, checkers, unnamed ? 'text' : overrides.format)
  } catch (error) {
    fail(file, error instanceof UsageError ? error.message : `could not be checked: ${describe(error)}`)
  }
}

/** Tell which files could not be checked and why, the same reason once. */
function tellFailures(files: readonly VFile[], stderr: Writable): undefined {
  const told = new Map<string, number>()
  for (const {path, data} of files) {
    const failure = data.copydeskFailure
    if (failure === undefined) continue
    const count = told.get(failure) ?? 0
    told.set(failure, count + 1)
    if (count === 0) stderr.write(`copydesk: ${path}: ${failure}\n`)
  }
  for (const [failure, count] of told) {
    if (count > 1) stderr.write(`copydesk: and ${count - 1} more: ${failure}\n`)
  }
}

async function loadReport(name: string): Promise<Report> {
  return name === 'json'
    ? (await import('../reports/json.ts')).reportJson
    : (await import('../reports/pretty.ts')).reportPretty
}

/** Write, and wait until it is taken. */
export async function write(stream: Writable, text: string): Promise<undefined> {
  if (text === '') return
  await new Promise<void>((resolve, reject) => {
    stream.write(text, (error) => (error ? reject(error) : resolve()))
  })
}
