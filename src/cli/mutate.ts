import fs from 'node:fs/promises'
import path from 'node:path'
import {plantFaults, type PlantedFault} from '../audit/planted.ts'
import {writeFault, type FaultSource, type WrittenFault} from '../audit/write-fault.ts'
import type {PlantBlock} from '../check/plant.ts'
import {checkRuleIds} from '../check/preset.ts'
import type {Rule} from '../check/rule.ts'
import {formatOf, type FormatId} from '../formats/index.ts'
import {rules as allRules} from '../rules.ts'
import {blocksOf, readArchive, readerOf, type Archived} from './archive.ts'
import {write, type Streams} from './run.ts'
import {collect, parseSubcommand, readNumber, subcommand} from './subcommand.ts'
import {describe, UsageError} from './usage-error.ts'

/** A planted fault as it is written: the truth about a document. */
export interface Truth {
  /** The document's file in the folder, or its id in the stream. */
  readonly id: string
  /** The article that it was made from. */
  readonly source: string
  readonly ruleId: string
  readonly kind: string
  readonly wrong: string
  readonly right: string
  /** In UTF-16 offsets of the document. */
  readonly places: ReadonlyArray<{readonly start: number; readonly end: number}>
}

interface Options {
  readonly format: string | undefined
  readonly out: string | undefined
  readonly number: number | undefined
  readonly seed: number
  readonly rule: readonly string[]
}

/**
 * Plant faults in copies of articles, one a copy, and write the copies with the truth.
 *
 * @returns The exit code: 2 where an article could not be read.
 */
export async function mutate(argv: readonly string[], streams: Streams): Promise<number> {
  const command = subcommand(
    'mutate',
    'Plant realistic faults in copies of clean articles, one a copy, and write the copies, each in its article’s format, with the truth about each.',
    (text) => streams.stdout.write(text)
  )
    .option(
      '--out <folder>',
      'write files and truth.ndjson there (default: one JSON object a line, on standard output)'
    )
    .option('--number <n>', 'how many faults (default: as many as there are articles)', readNumber)
    .option('--seed <n>', 'another number plants other faults', readNumber, 1)
    .option('--rule <id>', 'plant this rule’s kind of faults only (repeatable)', collect, [])
  if (!parseSubcommand(command, argv)) return 0
  const options = command.opts<Options>()
  const rules = plantableRules(options.rule)
  const notes = {failed: 0}
  const articles: Article[] = []
  for await (const article of readArchive(command.args, options.format, streams, notes)) {
    articles.push({article, blocks: await blocksOf(article), source: await sourceOf(article)})
  }
  const written = new Map<PlantedFault, WrittenFault>()
  const faults = plantFaults(
    articles.map(({blocks}) => blocks),
    rules,
    options.number ?? articles.length,
    options.seed,
    (fault) => {
      const from = articles[fault.document]
      const made = from?.source && writeFault(from.source, from.blocks, fault)
      if (made) written.set(fault, made)
      return made !== undefined
    }
  )
  const copies = faults.flatMap((fault, index) => {
    const [from, made] = [articles[fault.document], written.get(fault)]
    return from && made ? copyOf(fault, made, from.article, index) : []
  })
  if (options.out === undefined) {
    for (const {value, format, truth} of copies) {
      await write(streams.stdout, `${JSON.stringify({id: truth.id, format, value, planted: truth})}\n`)
    }
  } else await writeFolder(path.resolve(streams.cwd, options.out), copies)
  streams.stderr.write(`copydesk: ${copies.length} faults planted in copies of ${articles.length} articles\n`)
  return notes.failed > 0 ? 2 : 0
}

/** @throws UsageError for an unknown rule. */
function plantableRules(ids: readonly string[]): readonly Rule[] {
  try {
    checkRuleIds(ids, allRules)
  } catch (error) {
    throw new UsageError(describe(error))
  }
  return allRules.filter(({meta}) => (ids.length > 0 ? ids.includes(meta.id) : meta.presets.includes('newsroom')))
}

interface Article {
  readonly article: Archived
  readonly blocks: readonly PlantBlock[]
  /** Absent for a format that faults can't be written in: a CMS's fields, JSON, and XML. */
  readonly source: FaultSource | undefined
}

async function sourceOf({format, value}: Archived): Promise<FaultSource | undefined> {
  const read = await readerOf(format)
  return format === 'fields' || format === 'json' || format === 'xml' || !read
    ? undefined
    : {source: value, format, read}
}

interface Copy {
  readonly value: string
  readonly format: FormatId
  readonly truth: Truth
}

const extensions: Readonly<Record<FormatId, string>> = {
  text: '.txt',
  markdown: '.md',
  html: '.html',
  fields: '.json',
  json: '.json',
  xml: '.xml'
}

function copyOf(fault: PlantedFault, {value, places}: WrittenFault, {name, format}: Archived, index: number): Copy {
  const [extension = ''] = /\.\w+$/.exec(name) ?? []
  const stem = path
    .basename(name)
    .replace(/\.\w+$/, '')
    .replace(/[^\p{L}\p{N}._-]+/gu, '-')
  return {
    value,
    format,
    truth: {
      id: `${String(index + 1).padStart(4, '0')}-${stem}${formatOf(extension) === format ? extension : extensions[format]}`,
      source: name,
      ruleId: fault.ruleId,
      kind: fault.kind,
      wrong: fault.wrong,
      right: fault.right,
      places
    }
  }
}

/** @throws UsageError where the folder can't be written, or holds something: copies are never written over other files. */
async function writeFolder(folder: string, copies: readonly Copy[]): Promise<undefined> {
  try {
    await fs.mkdir(folder, {recursive: true})
    if ((await fs.readdir(folder)).length > 0) throw new UsageError(`${folder} is not empty: name a new folder`)
    for (const {value, truth} of copies) await fs.writeFile(path.join(folder, truth.id), value)
    const lines = copies.map(({truth}) => `${JSON.stringify(truth)}\n`)
    await fs.writeFile(path.join(folder, 'truth.ndjson'), lines.join(''))
  } catch (error) {
    throw error instanceof UsageError ? error : new UsageError(`${folder}: can't be written (${describe(error)})`)
  }
}
