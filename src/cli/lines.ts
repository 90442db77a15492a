import {decode} from './read.ts'
import {describe, UsageError} from './usage-error.ts'

/** A line of a stream: its text, or why it can't be read. */
export type Line = {readonly number: number; readonly text: string} | {readonly number: number; readonly error: string}

/** The longest line that is read, in bytes; what is longer is passed over without being kept. */
const limit = 64_000_000

/**
 * Read a stream of UTF-8 line by line, never holding more than one line and one chunk. Empty lines are left out.
 *
 * The stream is read no faster than the lines are taken.
 */
export async function* readLines(stream: AsyncIterable<unknown>): AsyncGenerator<Line, undefined> {
  let parts: Uint8Array[] = []
  let length = 0
  let number = 0
  const finish = (): Line | undefined => {
    number++
    const line = length > limit ? {number, error: `is longer than ${limit / 1e6} MB`} : decodeLine(parts, number)
    parts = []
    length = 0
    return 'text' in line && line.text.trim() === '' ? undefined : line
  }
  for await (const chunk of stream) {
    const bytes = chunk as Uint8Array
    let from = 0
    for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10, from)) {
      length += end - from
      if (length <= limit) parts.push(bytes.subarray(from, end))
      const line = finish()
      if (line) yield line
      from = end + 1
    }
    length += bytes.length - from
    if (length > limit) parts = []
    else if (from < bytes.length) parts.push(bytes.subarray(from))
  }
  const last = length > 0 ? finish() : undefined
  if (last) yield last
}

function decodeLine(parts: readonly Uint8Array[], number: number): Line {
  const [only] = parts
  try {
    const text = decode(parts.length === 1 && only ? only : Buffer.concat(parts), limit)
    return {number, text: number === 1 ? text.replace(/^\uFEFF/, '') : text}
  } catch (error) {
    return {number, error: error instanceof UsageError ? error.message.replace(/ in line 1;.*/, '') : describe(error)}
  }
}
