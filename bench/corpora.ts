import {execFileSync} from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'

/** A document of a corpus. */
export interface Document {
  readonly corpus: string
  readonly id: string
  readonly text: string
}

/** The corpora of edited documents, in which nearly every alarm is false. */
export const cleanCorpora = [
  '18f',
  'carpentries',
  'congress-press',
  'digitalgov',
  'grimmer-senate',
  'ropensci',
  'usesthis',
  'news_nearclean'
] as const

interface Row {
  readonly id: string
  readonly title?: string
  readonly text?: string
  readonly paragraphs?: readonly string[]
}

/** Read the rows of `<name>.jsonl` (or `.jsonl.xz`, unpacked by `xz`) anywhere in a data folder's usual places. */
export function readRows<T>(folder: string, name: string): T[] {
  for (const place of ['.', 'clean', 'dev']) {
    const file = path.join(folder, place, `${name}.jsonl`)
    if (fs.existsSync(file)) return parseRows(fs.readFileSync(file, 'utf8'), file)
    if (fs.existsSync(`${file}.xz`)) {
      return parseRows(execFileSync('xz', ['-dc', `${file}.xz`], {encoding: 'utf8', maxBuffer: 1 << 30}), `${file}.xz`)
    }
  }
  throw new Error(`No ${name}.jsonl or ${name}.jsonl.xz in ${folder}: name the folder that holds clean/ and dev/`)
}

function parseRows<T>(text: string, file: string): T[] {
  return text.split('\n').flatMap((line, index) => {
    if (line.trim() === '') return []
    try {
      return [JSON.parse(line) as T]
    } catch {
      console.error(`${file}:${index + 1}: not JSON, left out`)
      return []
    }
  })
}

/** Read a corpus of documents; a title that isn't the text's beginning goes before it. */
export function readDocuments(folder: string, corpus: string): Document[] {
  return readRows<Row>(folder, corpus).map((row) => {
    const body = row.text ?? (row.paragraphs ?? []).join('\n\n')
    const title = row.title && !body.slice(0, 400).includes(row.title) ? `${row.title}\n\n` : ''
    return {corpus, id: row.id, text: title + body}
  })
}
