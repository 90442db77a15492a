import type {Root} from 'nlcst'
import type {Plugin} from 'unified'
import type {Options as HtmlOptions} from './html.ts'
import type {Options as MarkdownOptions} from './markdown.ts'
import type {Options as TextOptions} from './text.ts'

/** Options by format. */
export interface FormatOptions {
  readonly text?: TextOptions | null | undefined
  readonly markdown?: MarkdownOptions | null | undefined
  readonly html?: HtmlOptions | null | undefined
  /** Fields have no options of their own. */
  readonly fields?: null | undefined
  /** Nor has JSON, which is told by its shape. */
  readonly json?: null | undefined
  /** Nor newsrooms' XML. */
  readonly xml?: null | undefined
}

/** A format's name. */
export type FormatId = keyof FormatOptions

/** Any format's plugin. */
export type AnyFormat = Plugin<[object?], string, Root>

const loaders: {readonly [Id in FormatId]: () => Promise<unknown>} = {
  text: async () => (await import('./text.ts')).retextText,
  markdown: async () => (await import('./markdown.ts')).retextMarkdown,
  html: async () => (await import('./html.ts')).retextHtml,
  fields: async () => (await import('./fields.ts')).retextFields,
  json: async () => (await import('./json.ts')).retextJson,
  xml: async () => (await import('./xml.ts')).retextXml
}

/** The formats' names. */
export const formatIds: readonly FormatId[] = Object.keys(loaders) as FormatId[]

const extensions: Readonly<Record<string, FormatId>> = {
  '.txt': 'text',
  '.text': 'text',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.mdx': 'markdown',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.json': 'json',
  '.xml': 'xml'
}

/**
 * The extensions of files that are looked for in folders: `'.txt'`. JSON and XML are not among them: most of it is no article, and what
 * is one is named, by its path or a glob.
 */
export const formatExtensions: readonly string[] = Object.keys(extensions).filter(
  (extension) => !/^\.(?:json|xml)$/.test(extension)
)

/** Tell the format of a file by its extension (`'.md'`); undefined where it is none of the known ones. */
export function formatOf(extension: string): FormatId | undefined {
  return extensions[extension.toLowerCase()]
}

/**
 * Check a format's name.
 *
 * @throws TypeError for an unknown one.
 */
export function checkFormat(id: unknown): asserts id is FormatId | null | undefined {
  if (id !== null && id !== undefined && !formatIds.includes(id as FormatId)) {
    throw new TypeError(`Unknown format ${JSON.stringify(id)}; use one of ${formatIds.join(', ')}`)
  }
}

/**
 * Load a format's plugin: its parser is imported when it is first needed.
 *
 * @throws TypeError for an unknown name.
 */
export async function loadFormat(id: FormatId): Promise<AnyFormat> {
  checkFormat(id)
  return (await loaders[id]()) as AnyFormat
}
