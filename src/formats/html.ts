import {defineFormat, type FormatPlugin} from './format.ts'
import {readText} from './text.ts'

/** Options of {@link retextHtml}. */
export interface Options {}

/** Parse as an article. Stands in: reads it as plain text. */
export const retextHtml: FormatPlugin<Options> = defineFormat(
  'retextHtml',
  (source, options: Options) => readText(source, options),
  (options: Options) => options
)
