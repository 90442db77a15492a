import {defineFormat, type FormatPlugin} from './format.ts'
import {readText} from './text.ts'

/** Options of {@link retextMarkdown}. */
export interface Options {}

/** Parse as an article. Stands in: reads it as plain text. */
export const retextMarkdown: FormatPlugin<Options> = defineFormat(
  'retextMarkdown',
  (source, options: Options) => readText(source, options),
  (options: Options) => options
)
