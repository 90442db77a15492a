import fs from 'node:fs/promises'
import path from 'node:path'
import writeFileAtomic from 'write-file-atomic'
import {UsageError} from './usage-error.ts'

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'its permissions forbid it',
  EPERM: 'its permissions forbid it',
  EROFS: 'the disk can only be read',
  ENOSPC: 'the disk is full',
  ENOENT: 'it or its folder is gone'
}

/**
 * Write a file's new text, whole or not at all; its mode and owner stay.
 *
 * @param name - The path, relative to `cwd`.
 * @param was - The text that was checked: a file that has changed meanwhile is left alone.
 * @throws UsageError that says why it can't be written.
 */
export async function writeBack(name: string, cwd: string, was: string, text: string): Promise<undefined> {
  const file = path.resolve(cwd, name)
  try {
    // The new text comes by renaming, which a file that may not be written doesn't prevent.
    await fs.access(file, fs.constants.W_OK)
    if ((await fs.readFile(file, 'utf8')) !== was)
      throw new UsageError('has changed meanwhile: not fixed, run it again')
    await writeFileAtomic(file, text, {encoding: 'utf8'})
  } catch (error) {
    throw error instanceof UsageError ? error : new UsageError(`could not be written: ${whyUnwritable(error)}`)
  }
}

/** Write a file of copydesk's own, whole or not at all. */
export async function writeOwn(file: string, text: string): Promise<undefined> {
  try {
    await writeFileAtomic(file, text, {encoding: 'utf8'})
  } catch (error) {
    throw new UsageError(`could not be written: ${whyUnwritable(error)}`)
  }
}

function whyUnwritable(error: unknown): string {
  const code = (error as NodeJS.ErrnoException | undefined)?.code ?? ''
  return reasons[code] ?? (error instanceof Error ? error.message : String(error))
}
