import {VFile} from 'vfile'
import type {Arguments} from './arguments.ts'
import {fail} from './check-file.ts'
import {findFiles} from './find.ts'
import {decode} from './read.ts'
import type {Streams} from './run.ts'
import {lookUp} from './targets.ts'
import {describe, UsageError} from './usage-error.ts'

/** Name of standard input where `--stdin-filename` gives none. */
export const stdinName = 'stdin'

/** What the arguments name. */
export interface Collected {
  /** Files to check, without values; those that can't be checked say why in their data. */
  readonly files: readonly VFile[]
  /** Standard input, read; it is one of the files. */
  readonly stdin: VFile | undefined
}

/**
 * Find the files that the arguments name.
 *
 * @throws UsageError where there is nothing to check.
 */
export async function collect(options: Arguments, streams: Streams): Promise<Collected> {
  const {cwd, stderr} = streams
  if (options.files.length === 0) {
    throw new UsageError('nothing to check: name files, folders or globs, or - for standard input (copydesk --help)')
  }
  const names = options.files.filter((name) => name !== '-')
  const changed =
    options.changedSince === undefined ? undefined : await changes(options.changedSince, names, options, cwd)
  const targets = await lookUp(names, cwd, options.format !== undefined)
  const {files, ignored} = await findFiles(targets, cwd)
  for (const file of ignored) stderr.write(`copydesk: ${file.path}: ignored by .copydeskignore\n`)
  const all = [...targets.failed, ...files]
  const stdin = names.length < options.files.length ? await readStdin(options, streams) : undefined
  if (stdin) all.unshift(stdin)
  if (all.length === 0 && ignored.length === 0) {
    throw new UsageError('nothing to check: no file that is named has a known extension (.txt, .md, .html …)')
  }
  return {files: changed ? all.filter((file) => isFailed(file) || changed(file.path)) : all, stdin}
}

async function changes(
  ref: string,
  names: readonly string[],
  options: Arguments,
  cwd: string
): Promise<(file: string) => boolean> {
  if (names.length < options.files.length) {
    throw new UsageError('--changed-since is for files: git does not know what standard input was')
  }
  const {changedSince} = await import('./changed-since.ts')
  return changedSince(ref, cwd)
}

function isFailed(file: VFile): boolean {
  return file.data.copydeskFailure !== undefined
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
