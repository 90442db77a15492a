import type {VFile} from 'vfile'
import {severityOf} from './message-data.ts'

declare module 'vfile' {
  interface DataMap {
    /** How many faults were fixed in the file before these messages. */
    copydeskFixed?: number | undefined
    /** How many messages were passed because a baseline knows them. */
    copydeskKnown?: number | undefined
  }
}

/** Options of a report, as unified-engine gives them. */
export interface ReportOptions {
  /** Whether to write colours (default: false). */
  readonly color?: boolean | null | undefined
  /** Whether to leave out queries, and everything where there is nothing to mend (default: false). */
  readonly quiet?: boolean | null | undefined
  /** Whether nothing was written: what is fixed would be (default: false). */
  readonly dryRun?: boolean | null | undefined
  /** How many columns there are (default: 80). */
  readonly width?: number | null | undefined
}

/** A report as unified-engine wants it: files with messages → something that a person or a machine reads. */
export type Report = (files: readonly VFile[], options?: ReportOptions | null | undefined) => string | Promise<string>

/** What all files come to. */
export interface Summary {
  readonly files: number
  /** Files that could not be checked. */
  readonly failed: number
  readonly errors: number
  readonly warnings: number
  readonly queries: number
  /** Faults that were fixed; the messages are those that are left. */
  readonly fixed: number
  /** Messages that were passed because a baseline knows them. */
  readonly known: number
  readonly words: number
  /** How long parsing and checking took. */
  readonly milliseconds: number
}

/** Add up the messages of files. */
export function summarise(files: readonly VFile[]): Summary {
  const count = {error: 0, warning: 0, info: 0}
  let [failed, fixed, known, words, milliseconds] = [0, 0, 0, 0, 0]
  for (const file of files) {
    for (const message of file.messages) count[severityOf(message)]++
    if (file.data.copydeskFailure !== undefined) failed++
    fixed += file.data.copydeskFixed ?? 0
    known += file.data.copydeskKnown ?? 0
    words += file.data.copydesk?.words ?? 0
    milliseconds += file.data.copydesk?.milliseconds ?? 0
  }
  return {
    files: files.length,
    failed,
    errors: count.error,
    warnings: count.warning,
    queries: count.info,
    fixed,
    known,
    words,
    milliseconds: Math.round(milliseconds)
  }
}
