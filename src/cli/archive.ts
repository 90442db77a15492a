import fs from 'node:fs'
import path from 'node:path'
import {VFile} from 'vfile'
import type {PlantBlock} from '../check/plant.ts'
import {checkFormat, loadFormat, type FormatId} from '../formats/index.ts'
import type {SourceArticle} from '../formats/format.ts'
import {formatByName} from './check-file.ts'
import {findFiles} from './find.ts'
import {readLines} from './lines.ts'
import {readText} from './read.ts'
import type {Streams} from './run.ts'
import {lookUp} from './targets.ts'
import {describe, UsageError} from './usage-error.ts'

/** An article of an archive. */
export interface Archived {
  /** Its path, or its id in a file of many. */
  readonly name: string
  /** The file that it stands in: its configuration is looked for from there. */
  readonly path: string
  readonly format: FormatId
  readonly value: string
}

/** What happened while an archive was read. */
export interface ArchiveNotes {
  /** How many articles could not be read; each was told on standard error. */
  failed: number
}

/**
 * Read the articles of folders, globs and files, one by one; `.ndjson` and `.jsonl` files (and `-`, standard input) hold one
 * `{"id", "value" or "text", "format"?}` a line. What can't be read is told by name, and the rest goes on.
 *
 * @throws UsageError where nothing is named.
 */
export async function* readArchive(
  names: readonly string[],
  format: string | undefined,
  streams: Streams,
  notes: ArchiveNotes
): AsyncGenerator<Archived, undefined> {
  if (names.length === 0) throw new UsageError('nothing to read: name a folder, files or an .ndjson file, or -')
  const fallback = readFormat(format)
  const tell = (name: string, why: string): undefined => {
    notes.failed++
    streams.stderr.write(`copydesk: ${name}: ${why}\n`)
  }
  const many = names.filter((name) => name === '-' || /\.(?:ndjson|jsonl)$/i.test(name))
  const others = names.filter((name) => !many.includes(name))
  const targets = await lookUp(others, streams.cwd, fallback !== undefined)
  for (const file of targets.failed) tell(file.path, file.data.copydeskFailure ?? 'can’t be read')
  const {files} = await findFiles(targets, streams.cwd)
  for (const file of files) {
    try {
      const value = readText(path.resolve(streams.cwd, file.path))
      yield {name: file.path, path: file.path, format: fallback ?? formatByName(file), value}
    } catch (error) {
      tell(file.path, describe(error))
    }
  }
  for (const name of many) yield* readMany(name, fallback, streams, tell)
}

async function* readMany(
  name: string,
  fallback: FormatId | undefined,
  streams: Streams,
  tell: (name: string, why: string) => undefined
): AsyncGenerator<Archived, undefined> {
  const stream = name === '-' ? streams.stdin : fs.createReadStream(path.resolve(streams.cwd, name))
  try {
    for await (const line of readLines(stream)) {
      try {
        if ('error' in line) throw new TypeError(line.error)
        yield readLine(line, name, fallback)
      } catch (error) {
        tell(`${name}:${line.number}`, describe(error))
      }
    }
  } catch (error) {
    tell(name, describe(error))
  }
}

function readLine(line: {number: number; text: string}, path: string, fallback: FormatId | undefined): Archived {
  let data: unknown
  try {
    data = JSON.parse(line.text)
  } catch (error) {
    throw new TypeError(`is no JSON (${describe(error)})`, {cause: error})
  }
  const {id, format, value, text: other} = (data ?? {}) as Readonly<Record<string, unknown>>
  const source = value ?? other
  if (typeof source !== 'string') throw new TypeError('"value" must be a string: the article')
  checkFormat(format)
  return {
    name: typeof id === 'string' || typeof id === 'number' ? String(id) : `${path}:${line.number}`,
    path,
    format: format ?? fallback ?? 'text',
    value: source
  }
}

/** @throws UsageError for an unknown format. */
function readFormat(format: string | undefined): FormatId | undefined {
  try {
    checkFormat(format)
    return format
  } catch (error) {
    throw new UsageError(describe(error))
  }
}

/** A format's reader; undefined for fields, which are no source. */
export async function readerOf(format: FormatId): Promise<((source: string) => SourceArticle) | undefined> {
  const plugin = (await loadFormat(format)) as unknown as {readonly read?: (source: string) => SourceArticle}
  return plugin.read
}

/** Read an article as blocks, as plants want them. */
export async function blocksOf({format, value}: Archived): Promise<PlantBlock[]> {
  const {blocks} = (await readerOf(format))?.(value) ?? {blocks: []}
  return blocks.map(({mapped, role}) => ({role, text: mapped.text, code: mapped.opaque}))
}

/** An article as a file to check. */
export function fileOf({name, value}: Archived): VFile {
  return new VFile({path: name, value})
}
