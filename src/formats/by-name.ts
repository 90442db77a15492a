import type {Root} from 'nlcst'
import type {Plugin, Processor} from 'unified'
import type {VFile} from 'vfile'
import {retextFields} from './fields.ts'
import {retextHtml} from './html.ts'
import {formatOf, type AnyFormat, type FormatId, type FormatOptions} from './index.ts'
import {retextJson} from './json.ts'
import {retextMarkdown} from './markdown.ts'
import {retextText} from './text.ts'
import {retextXml} from './xml.ts'

/** Options of {@link retextByName}. */
export interface Options {
  /** Options by format. */
  readonly formats?: FormatOptions | null | undefined
  /** How files are read whose extension says nothing (default: `'text'`). */
  readonly fallback?: FormatId | null | undefined
}

const plugins = {
  text: retextText,
  markdown: retextMarkdown,
  html: retextHtml,
  fields: retextFields,
  json: retextJson,
  xml: retextXml
} as unknown as Readonly<Record<FormatId, AnyFormat>>

/**
 * Parse each file by its name's extension, for tools that run one processor on many files (a language server, an engine).
 *
 * Fixes are not applied when it compiles: the source comes back as it was.
 */
export const retextByName: Plugin<[(Options | null | undefined)?], string, Root> = function (
  this: Processor,
  options?: Options | null | undefined
) {
  const self = this as unknown as Processor<Root>
  const parsers = new Map<FormatId, NonNullable<typeof self.parser>>()
  const parserOf = (file: VFile): NonNullable<typeof self.parser> => {
    const id = formatOf(file.extname ?? '') ?? options?.fallback ?? 'text'
    let parser = parsers.get(id)
    if (!parser) {
      const attach = plugins[id] as unknown as (this: object, options: object) => undefined
      const holder: {parser?: NonNullable<typeof self.parser>; data: typeof self.data} = {data: self.data.bind(self)}
      attach.call(holder, options?.formats?.[id] ?? {})
      parser = holder.parser
      if (!parser) throw new Error(`The format ${id} has no parser`)
      parsers.set(id, parser)
    }
    return parser
  }
  self.parser = (source, file) => parserOf(file)(source, file)
  self.compiler = (_tree, file) => String(file)
}
