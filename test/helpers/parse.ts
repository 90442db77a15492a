import type {Root} from 'nlcst'
import {unified, type Processor} from 'unified'
import type {VFile} from 'vfile'
import {loadFormat, type FormatId} from '../../src/formats/index.ts'

/** Parse a file with one of copydesk's formats. */
export async function parse(file: VFile, format: FormatId, options: object = {}): Promise<Root> {
  const processor = unified().use(await loadFormat(format), options) as unknown as Processor<Root>
  return processor.parse(file)
}
