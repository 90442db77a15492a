import type {VFile} from 'vfile'
import {messageData, type MessageData} from './message-data.ts'
import {summarise, type Report, type Summary} from './report.ts'

/** A file in a JSON report. */
export interface FileData {
  readonly path: string
  readonly format: string | null
  /** SHA-256 of the source as UTF-8: `sha256:` and 64 hexadecimal digits; null where it could not be read. */
  readonly hash: string | null
  /** Why the file could not be checked. */
  readonly error?: string
  readonly messages: readonly MessageData[]
}

/** A JSON report. */
export interface ReportData {
  readonly version: 1
  readonly files: readonly FileData[]
  readonly summary: Summary
}

/** Report as one JSON object; `schema/report.schema.json` describes it. */
export const reportJson: Report = async (files, options) => {
  const data: ReportData = {
    version: 1,
    files: await Promise.all(files.map((file) => fileData(file, options?.quiet === true))),
    summary: summarise(files)
  }
  return `${JSON.stringify(data, undefined, 2)}\n`
}

async function fileData(file: VFile, quiet: boolean): Promise<FileData> {
  const error = file.data.copydeskFailure
  const messages = file.messages.map(messageData)
  return {
    path: file.path.replaceAll('\\', '/'),
    format: file.data.copydesk?.format ?? null,
    hash: typeof file.value === 'string' ? await sha256(file.value) : null,
    ...(error === undefined ? {} : {error}),
    messages: quiet ? messages.filter((message) => message.severity !== 'info') : messages
  }
}

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return `sha256:${Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')}`
}
