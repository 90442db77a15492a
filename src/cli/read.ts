import fs from 'node:fs'
import {UsageError} from './usage-error.ts'

/** The longest source that is checked, in bytes: far beyond any article, far below what makes a computer stand still. */
export const sizeLimit = 20_000_000

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'may not be read: change its permissions',
  EPERM: 'may not be read: change its permissions',
  EISDIR: 'is a folder',
  ENOENT: 'does not exist: is the path right?',
  ENAMETOOLONG: 'has too long a name',
  ELOOP: 'is a link to itself'
}

/** Say in words why a file can't be read. */
export function whyUnreadable(error: unknown): string {
  const code = (error as NodeJS.ErrnoException | undefined)?.code ?? ''
  return reasons[code] ?? `can't be read (${error instanceof Error ? error.message : String(error)})`
}

/**
 * Read a text file, at once: threads that read take longer to start than an article to check.
 *
 * @returns Its text, a byte order mark included: offsets count it.
 * @throws UsageError that says what is wrong with it.
 */
export function readText(path: string): string {
  let bytes: Uint8Array
  try {
    const {size} = fs.statSync(path)
    if (size > sizeLimit) throw tooLong(size)
    bytes = fs.readFileSync(path)
  } catch (error) {
    throw error instanceof UsageError ? error : new UsageError(whyUnreadable(error))
  }
  return decode(bytes)
}

/**
 * Decode UTF-8.
 *
 * @param limit - How many bytes are read.
 * @throws UsageError for bytes that are no text, or text in another encoding, with the place.
 */
export function decode(bytes: Uint8Array, limit: number = sizeLimit): string {
  if (bytes.length > limit) throw tooLong(bytes.length)
  const zero = bytes.indexOf(0)
  if (zero >= 0) {
    throw new UsageError(
      (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)
        ? 'is UTF-16: save it as UTF-8'
        : `is no text: a zero byte at ${zero}`
    )
  }
  try {
    return new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes)
  } catch {
    throw new UsageError(`is not UTF-8: a wrong byte in line ${lineOfFault(bytes)}; save it as UTF-8`)
  }
}

function tooLong(size: number): UsageError {
  const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(0)
  return new UsageError(`is too long: ${megabytes(size)} MB, at most ${megabytes(sizeLimit)} MB; split it`)
}

/** The line that holds the first byte that is not UTF-8. */
function lineOfFault(bytes: Uint8Array): number {
  const text = new TextDecoder('utf-8', {ignoreBOM: true}).decode(bytes)
  const encoder = new TextEncoder()
  let offset = 0
  let line = 1
  for (const part of text.split('�')) {
    offset += encoder.encode(part).length
    line += part.split('\n').length - 1
    // A replacement character that stands in the file as such is no fault.
    if (bytes[offset] !== 0xef || bytes[offset + 1] !== 0xbf || bytes[offset + 2] !== 0xbd) return line
    offset += 3
  }
  return line
}
