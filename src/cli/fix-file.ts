import type {VFile} from 'vfile'
import {fail} from './check-file.ts'
import {mend} from './mend.ts'
import {UsageError} from './usage-error.ts'

/** What fixing does with a file's new text; `was` is the file as it was read. */
export type Deliver = (mended: VFile, was: VFile) => Promise<undefined>

/**
 * Apply a checked file's certain fixes and deliver the new text.
 *
 * @param check - Checks a file, keeping what goes wrong in its data.
 * @param deliver - Gets the new text; not called for a file without an applied fix.
 * @returns The file as it stands now: where it could not be delivered, the one that was given, failed.
 */
export async function fixFile(
  file: VFile,
  check: (file: VFile) => Promise<undefined>,
  deliver: Deliver
): Promise<VFile> {
  if (file.data.copydeskFailure !== undefined) return file
  const mended = await mend(file, check)
  if (mended === file) return file
  try {
    await deliver(mended, file)
    return mended
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    fail(file, error.message)
    return file
  }
}
