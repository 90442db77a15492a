import type {Root} from 'nlcst'
import type {Plugin, Processor} from 'unified'
import {isRole, roles, type Role} from '../article/role.ts'
import {MappedText, type Run} from '../article/source-map.ts'
import type {ParagraphCache} from '../article/paragraph.ts'
import {joinSources, Sources} from '../article/sources.ts'
import {fixed} from '../check/fix.ts'
import {treeOf, type SourceArticle, type SourceBlock, type SourceComment} from './format.ts'
import {retextHtml} from './html.ts'
import {isHtml} from './json/prose.ts'
import {jsonFault} from './json-fault.ts'
import {retextMarkdown} from './markdown.ts'
import {retextText} from './text.ts'

/** A field of an article as a CMS keeps it. */
export interface Field {
  /** The CMS's own name of it; messages carry it. */
  readonly id: string
  /** What the field is in the article (default: `'body'`, whose blocks get the roles that their markup or looks give them). */
  readonly role?: Role | null | undefined
  /** What the value is written in (default: `'html'` where it opens and ends with a paragraph's or heading's tag, else `'text'`). */
  readonly format?: 'text' | 'markdown' | 'html' | null | undefined
  readonly value: string
}

/** An article as a CMS sends it. */
export interface Fields {
  readonly fields: readonly Field[]
  /** When the article is or was published, as ISO 8601: weekdays and "today" are read by it. */
  readonly publishedAt?: string | null | undefined
}

const readers = {text: retextText.read, markdown: retextMarkdown.read, html: retextHtml.read}

/**
 * Parse the fields that a CMS sends, as JSON (`{"fields": [{"id", "role", "format", "value"}], "publishedAt"?}`), as one article.
 *
 * All places of messages are in the field's value. The compiler gives the JSON back, its values edited where fixes are asked for.
 *
 * @throws TypeError (while parsing) that says which field is wrong, and how.
 */
export const retextFields: Plugin<[object?], string, Root> = function (this: Processor) {
  const processor = this as unknown as Processor<Root>
  const parse = (source: string): Root => treeOfFields(parseFields(source), processor.data('copydeskParagraphs'))
  processor.parser = parse
  processor.compiler = (_tree, file) => fixed(file, processor.data('copydeskFix'), parse)
}

/**
 * Make the tree of an article that comes in fields: one article for all rules.
 *
 * @param cache - See {@link treeOf}.
 */
export function treeOfFields({fields, publishedAt}: Fields, cache?: ParagraphCache): Root {
  const texts = joinSources(fields)
  const blocks: SourceBlock[] = []
  const comments: SourceComment[] = []
  const listings: string[] = []
  for (const [index, field] of fields.entries()) {
    const base = texts[index]?.base ?? 0
    const read = readField(field)
    for (const comment of read.comments ?? []) {
      comments.push({
        ...comment,
        start: comment.start + base,
        end: comment.end + base,
        before: comment.before + blocks.length
      })
    }
    listings.push(...(read.listings ?? []))
    for (const block of read.blocks) blocks.push({...block, mapped: shifted(block.mapped, base)})
  }
  const tree = treeOf(new Sources(texts).joined, {blocks, comments, listings}, cache)
  tree.data = {...tree.data, copydeskSources: texts, ...(publishedAt ? {copydeskPublishedAt: publishedAt} : {})}
  return tree
}

function readField({id, role, format, value}: Field): SourceArticle {
  const read = readers[format ?? (isHtml(value) ? 'html' : 'text')](value)
  if (role === null || role === undefined || role === 'body') {
    // A CMS has a field for the headline: what looks like one in the body is a heading.
    const blocks = read.blocks.map((block) => ({
      ...block,
      role: block.role === 'headline' ? ('heading' as const) : block.role,
      field: block.field ?? id
    }))
    return {...read, blocks}
  }
  return {...read, blocks: read.blocks.map((block) => ({...block, role, field: block.field ?? id}))}
}

function shifted(mapped: MappedText, base: number): MappedText {
  const moved = new MappedText()
  moved.text = mapped.text
  moved.runs.push(...mapped.runs.map((run): Run => ({...run, source: run.source + base})))
  return moved.spansOf(mapped)
}

/**
 * Read and check an article in fields.
 *
 * @throws TypeError that says what is wrong, and where.
 */
export function parseFields(source: string): Fields {
  let value: unknown
  try {
    // Editors on Windows put a mark before it, which JSON doesn't allow.
    value = JSON.parse(source.replace(/^\uFEFF/, ''))
  } catch (error) {
    const place = jsonFault(source)
    throw new TypeError(
      `Fields must be JSON: ${place === undefined ? '' : `${place}: `}${error instanceof Error ? error.message : String(error)}`
    )
  }
  return checkFields(value)
}

/** Check that a value is an article in fields. */
export function checkFields(value: unknown): Fields {
  if (!isObject(value) || !Array.isArray(value['fields'])) {
    throw new TypeError(
      'Fields must be an object such as {"fields": [{"id": "headline", "role": "headline", "value": "…"}]}'
    )
  }
  const ids = new Set<string>()
  for (const [index, field] of (value['fields'] as unknown[]).entries()) {
    const where = `Field ${index + 1}`
    if (!isObject(field)) throw new TypeError(`${where} must be an object`)
    const {id, role, format, value: text} = field
    if (typeof id !== 'string' || id === '') throw new TypeError(`${where} must have an \`id\``)
    if (ids.has(id)) throw new TypeError(`${where} has the \`id\` ${JSON.stringify(id)} of another field`)
    ids.add(id)
    if (typeof text !== 'string') throw new TypeError(`${where} (${id}) must have a string as \`value\``)
    if (role !== null && role !== undefined && !isRole(role)) {
      throw new TypeError(
        `${where} (${id}) has an unknown \`role\` ${JSON.stringify(role)}; use one of ${roles.join(', ')}`
      )
    }
    if (format !== null && format !== undefined && !Object.hasOwn(readers, String(format))) {
      throw new TypeError(
        `${where} (${id}) has an unknown \`format\` ${JSON.stringify(format)}; use text, markdown or html`
      )
    }
  }
  const {publishedAt} = value
  if (
    publishedAt !== null &&
    publishedAt !== undefined &&
    (typeof publishedAt !== 'string' || Number.isNaN(Date.parse(publishedAt)))
  ) {
    throw new TypeError(
      `\`publishedAt\` must be a date such as "2026-03-14T09:00:00Z", not ${JSON.stringify(publishedAt)}`
    )
  }
  return value as unknown as Fields
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
