import type {Readable, Writable} from 'node:stream'
import {VFile} from 'vfile'
import {checkVariety} from '../desk/variety.ts'
import {checkFormat} from '../formats/index.ts'
import type {Report} from '../reports/report.ts'
import {summarise} from '../reports/report.ts'
import type {Arguments} from './arguments.ts'
import type {Baseline} from './baseline.ts'
import {checkFile, fail} from './check-file.ts'
import {Checkers, type Overrides} from './checkers.ts'
import {Configurations} from './configurations.ts'
import {collect, stdinName} from './collect.ts'
import type {Deliver} from './fix-file.ts'
import {showProgress} from './progress.ts'
import {readText} from './read.ts'
import {describe, UsageError} from './usage-error.ts'

/** What the command talks to. */
export interface Streams {
  readonly stdin: Readable
  readonly stdout: Writable & {readonly columns?: number | undefined}
  readonly stderr: Writable & {readonly columns?: number | undefined; readonly isTTY?: boolean}
  readonly cwd: string
}

/**
 * Check what the arguments name, fix it where that is asked for, and report.
 *
 * The report goes to standard output, or to standard error where that carries text: fixed standard input, or a diff.
 *
 * @returns The exit code: 0, 1 for errors or too many warnings, 2 where a file could not be checked or written.
 * @throws UsageError where nothing can be checked.
 */
export async function run(options: Arguments, streams: Streams): Promise<number> {
  const overrides = await readOverrides(options, streams.cwd)
  if (options.ndjson) {
    const {checkLines} = await import('./ndjson.ts')
    return checkLines(options, overrides, streams)
  }
  const baseline = await readBaseline(options, streams.cwd)
  const {files, stdin} = await collect(options, streams)
  if (files.length === 0 && options.changedSince !== undefined) {
    streams.stderr.write(`copydesk: nothing has changed since ${options.changedSince}\n`)
  }
  const checked = await checkAll(files, stdin, options, overrides, streams)
  tellFailures(checked, streams.stderr)
  if (baseline && options.updateBaseline) streams.stderr.write(`copydesk: ${await baseline.update(checked)}\n`)
  for (const file of checked) baseline?.pass(file)
  await tell(checked, options, options.fixDryRun || (options.fix && stdin) ? streams.stderr : streams.stdout)
  const [first] = checked
  if (options.fix && stdin && first) await write(streams.stdout, String(first))
  const {failed, errors, warnings} = summarise(checked)
  if (failed > 0) return 2
  return errors > 0 || warnings > options.maxWarnings ? 1 : 0
}

/** Check all files and, where that is asked for, fix them one by one. */
async function checkAll(
  files: readonly VFile[],
  stdin: VFile | undefined,
  options: Arguments,
  overrides: Overrides,
  streams: Streams
): Promise<readonly VFile[]> {
  const configurations = new Configurations(overrides, streams.cwd)
  const check = async (file: VFile): Promise<undefined> => checkOne(file, configurations, overrides)
  const fixing = options.fix || options.fixDryRun ? await import('./fix-file.ts') : undefined
  const deliver = fixing && (await delivery(stdin, options, streams))
  const progress = await showProgress(files.length, streams.stderr)
  const checked: VFile[] = []
  try {
    for (const file of files) {
      await check(file)
      checked.push(fixing && deliver ? await fixing.fixFile(file, check, deliver) : file)
      progress.step()
    }
  } finally {
    progress.stop()
  }
  return checked
}

/** What becomes of a text that was fixed. */
async function delivery(stdin: VFile | undefined, options: Arguments, streams: Streams): Promise<Deliver> {
  if (options.fixDryRun) {
    const {patchOf} = await import('./patch.ts')
    return async (mended, was) => write(streams.stdout, patchOf(mended, String(was)))
  }
  const {writeBack} = await import('./write-back.ts')
  // Standard input is given back whether it was changed or not, when all is done.
  return async (mended, was) =>
    was === stdin ? undefined : writeBack(mended.path, mended.cwd, String(was), String(mended))
}

/** @throws UsageError where the baseline is missing or broken. */
async function readBaseline(options: Arguments, cwd: string): Promise<Baseline | undefined> {
  if (options.baseline === undefined) {
    if (options.updateBaseline) throw new UsageError('--update-baseline needs --baseline <file>')
    return undefined
  }
  const {Baseline} = await import('./baseline.ts')
  return new Baseline(options.baseline, cwd, options.updateBaseline)
}

async function tell(files: readonly VFile[], options: Arguments, stream: Streams['stdout']): Promise<undefined> {
  const report = await loadReport(options.report)
  const {supportsColor, supportsColorStderr} = await import('chalk')
  const color =
    (stream === process.stdout && supportsColor !== false) ||
    (stream === process.stderr && supportsColorStderr !== false)
  await write(
    stream,
    await report(files, {color, quiet: options.quiet, dryRun: options.fixDryRun, width: stream.columns})
  )
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

async function checkOne(file: VFile, configurations: Configurations, overrides: Overrides): Promise<undefined> {
  if (file.data.copydeskFailure !== undefined) return
  try {
    const checkers = await configurations.for(file.path)
    if (file.value === undefined) file.value = readText(`${file.cwd}/${file.path}`)
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
