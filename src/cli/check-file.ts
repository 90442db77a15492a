import {VFile} from 'vfile'
import {formatIds, formatOf, type FormatId} from '../formats/index.ts'
import type {Checkers} from './checkers.ts'
import {describe, UsageError} from './usage-error.ts'

declare module 'vfile' {
  interface DataMap {
    /** Why the file could not be checked, in words that follow its name: `is not UTF-8 …`. */
    copydeskFailure?: string | undefined
  }
}

/**
 * Check a file that has been read. Nothing throws: what goes wrong is kept as `file.data.copydeskFailure`.
 *
 * @param format - The format that the command line asks for.
 */
export async function checkFile(file: VFile, checkers: Checkers, format: string | undefined): Promise<undefined> {
  try {
    await checkers.get().check(file, format === undefined ? formatByName(file) : (format as FormatId))
  } catch (error) {
    fail(file, error instanceof UsageError ? error.message : `could not be checked: ${describe(error)}`)
  }
}

/** Remember that a file could not be checked. */
export function fail(file: VFile, failure: string): undefined {
  file.messages.length = 0
  file.data.copydeskFailure = failure
}

/** @throws UsageError where the file's name doesn't tell its format. */
export function formatByName(file: VFile): FormatId {
  const format = formatOf(file.extname ?? '')
  if (format) return format
  const why = file.extname ? `"${file.extname}" is no known extension` : 'its name has no extension'
  throw new UsageError(`is of an unknown format (${why}): use --format ${formatIds.join(', --format ')}`)
}
