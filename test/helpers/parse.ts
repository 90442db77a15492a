import type {Root} from 'nlcst'
import {unified, type Plugin} from 'unified'
import type {VFile} from 'vfile'
import {loadFormat, type FormatId} from '../../src/formats/index.ts'

/** Parse a file with one of copydesk's formats. */
export async function parse(file: VFile, format: FormatId, options: object = {}): Promise<Root> {
  const plugin = (await loadFormat(format)) as Plugin<[object?], string, Root>
  return unified().use(plugin, options).parse(file)
}
