/** What the command line asks for. */
export interface Arguments {
  /** Files, folders, globs; `-` for standard input. */
  readonly files: readonly string[]
  readonly format: string | undefined
  readonly report: string
  readonly english: string | undefined
  /** Path of the house file. */
  readonly house: string | undefined
  /** Severities by rule id. */
  readonly rules: Readonly<Record<string, Level>>
  readonly maxWarnings: number
  readonly quiet: boolean
  readonly ndjson: boolean
  readonly stdinFilename: string | undefined
  /** Whether to write files back with their certain fixes. */
  readonly fix: boolean
  /** Whether to show as a diff what `fix` would write. */
  readonly fixDryRun: boolean
  /** Path of the file that keeps known faults. */
  readonly baseline: string | undefined
  readonly updateBaseline: boolean
  /** The commit since which files must have changed to be checked. */
  readonly changedSince: string | undefined
}

/** What `--rule` can set a rule to. */
export type Level = 'off' | 'info' | 'warn' | 'error'

/** What is asked for where no option is given. */
const plain: Omit<Arguments, 'files'> = {
  format: undefined,
  report: 'pretty',
  english: undefined,
  house: undefined,
  rules: {},
  maxWarnings: 0,
  quiet: false,
  ndjson: false,
  stdinFilename: undefined,
  fix: false,
  fixDryRun: false,
  baseline: undefined,
  updateBaseline: false,
  changedSince: undefined
}

/**
 * Read the command line.
 *
 * @param version - Tells the package's version.
 * @param print - Gets the text of `--help` and `--version`.
 * @returns The arguments; undefined where `--help` or `--version` was asked for and printed.
 * @throws UsageError that says which argument is wrong and what is allowed.
 */
export async function readArguments(
  argv: readonly string[],
  version: () => string,
  print: (text: string) => void
): Promise<Arguments | undefined> {
  // Names alone need no parser of options.
  if (argv.every((argument) => argument === '-' || !argument.startsWith('-'))) return {...plain, files: argv}
  const {readOptions} = await import('./options.ts')
  return readOptions(argv, version(), print)
}
