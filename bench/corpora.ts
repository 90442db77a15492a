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

/** The name of the corpus of feature articles, which stand in the project. */
export const featureCorpus = 'features'

interface Row {
  readonly id: string
  readonly title?: string
  readonly text?: string
  readonly paragraphs?: readonly string[]
}

/** Data that is not where it should be. */
export class MissingData extends Error {}

/** The folder with the data: an argument, or the environment's `COPYDESK_DATA`. */
export function dataFolder(argument: string | undefined): string {
  const folder = argument ?? process.env['COPYDESK_DATA']
  if (folder === undefined) {
    throw new MissingData(
      'no data folder: give one as argument or in COPYDESK_DATA; it holds clean/ and dev/ with <corpus>.jsonl or <corpus>.jsonl.xz'
    )
  }
  return folder
}

/**
 * Find `<name>.jsonl` or `<name>.jsonl.xz` in a data folder's usual places.
 *
 * @throws MissingData that says where to put it.
 */
export function findRows(folder: string, name: string): string {
  for (const place of ['.', 'clean', 'dev']) {
    const file = path.join(folder, place, `${name}.jsonl`)
    if (fs.existsSync(file)) return file
    if (fs.existsSync(`${file}.xz`)) return `${file}.xz`
  }
  const usual = (cleanCorpora as readonly string[]).includes(name) && name !== 'news_nearclean' ? 'clean' : 'dev'
  throw new MissingData(
    `${name} is missing: put ${name}.jsonl or ${name}.jsonl.xz into ${path.join(folder, usual)} (or into ${folder})`
  )
}

/** Read the rows of a corpus; `.xz` is unpacked by `xz`. A broken line is told by name and left out. */
export function readRows<T>(folder: string, name: string): T[] {
  const file = findRows(folder, name)
  return parseRows(
    file.endsWith('.xz')
      ? execFileSync('xz', ['-dc', file], {encoding: 'utf8', maxBuffer: 1 << 30})
      : fs.readFileSync(file, 'utf8'),
    file
  )
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

/** Read the feature articles of the project; each one's id is its file name, which tells its format. */
export function readFeatures(): Document[] {
  const folder = new URL('./features/', import.meta.url)
  return fs
    .readdirSync(folder)
    .filter((name) => name !== 'README.md')
    .toSorted()
    .map((id) => ({corpus: featureCorpus, id, text: fs.readFileSync(new URL(id, folder), 'utf8')}))
}
