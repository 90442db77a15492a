import {inferTextRoles} from '../article/infer-roles.ts'
import {MappedText} from '../article/source-map.ts'
import {defineFormat, type FormatPlugin, type SourceArticle, type SourceBlock, type SourceComment} from './format.ts'
import {rowsIn} from './text/columns.ts'
import {linesOf, paragraphsOf, type Line} from './text/lines.ts'
import {listingsIn} from './text/listings.ts'

/** Options of {@link retextText}. */
export interface Options {
  /**
   * How blocks are separated: by blank lines only, by every line end, or by what the lines look like (default: `'auto'`):
   * lines that were broken at a width belong together, lines that end for another reason do not.
   */
  readonly paragraphs?: 'auto' | 'blank-line' | 'line' | null | undefined
}

const separators = ['auto', 'blank-line', 'line'] as const
type Separator = (typeof separators)[number]

/** Parse plain text as an article: roles are told by what blocks look like and where they stand. */
export const retextText: FormatPlugin<Options> = defineFormat('retextText', readText, checkOptions)

function checkOptions(options: Options): Options {
  for (const name of Object.keys(options)) {
    if (name !== 'paragraphs')
      throw new TypeError(`Unknown option \`${name}\` of \`retextText\`: it knows \`paragraphs\``)
  }
  const {paragraphs} = options
  if (paragraphs !== null && paragraphs !== undefined && !separators.includes(paragraphs)) {
    throw new TypeError(
      `Option \`paragraphs\` of \`retextText\` must be one of ${separators.map((item) => `\`${item}\``).join(', ')}, not ${JSON.stringify(paragraphs)}`
    )
  }
  return options
}

const stet = /^\[\s*(stet\s(?:[^\]]*[^\]\s])?)\s*\]$/

/** Read plain text as blocks; what a program reads or writes is none, the cells of a table are one each, and lines such as `[stet rule-id: reason]` are comments. */
export function readText(source: string, options: Options): SourceArticle {
  const separator: Separator = options.paragraphs ?? 'auto'
  const comments: SourceComment[] = []
  const texts: MappedText[] = []
  const listings: string[] = []
  const leads = new Set<number>()
  const cells = new Set<number>()
  const lines = linesOf(source)
  const shown = listingsIn(lines, source)
  const rows = rowsIn(lines, source)
  const isStet = (line: Line): boolean => stet.test(source.slice(line.start, line.end))
  for (const paragraph of paragraphsOf(
    lines,
    source,
    separator,
    (line) => isStet(line) || shown.has(line) || rows.has(line)
  )) {
    const first = paragraph[0]
    if (first && shown.has(first)) {
      listings.push(source.slice(first.start, first.end))
      leads.add(texts.length - 1)
      continue
    }
    const row = first && rows.get(first)
    if (row) {
      for (const cell of row) {
        cells.add(texts.length)
        texts.push(mapLines([cell], source))
      }
      continue
    }
    const value = first && paragraph.length === 1 ? stet.exec(source.slice(first.start, first.end))?.[1] : undefined
    if (first && value !== undefined) comments.push({start: first.start, end: first.end, value, before: texts.length})
    else texts.push(mapLines(paragraph, source))
  }
  const roles = inferTextRoles(texts.map((mapped) => mapped.text))
  const blocks: SourceBlock[] = texts.map((mapped, index) => ({
    mapped,
    role: cells.has(index) ? 'table' : (roles[index] ?? 'body'),
    ...(leads.has(index) ? {leads: true} : {})
  }))
  return {blocks, comments, listings}
}

/** Join the lines of a paragraph; a line end with the indentation around it is one space. */
function mapLines(lines: readonly Line[], source: string): MappedText {
  const mapped = new MappedText()
  let last: Line | undefined
  for (const line of lines) {
    if (last) mapped.decoded(' ', last.end, line.start, 'text')
    mapped.verbatim(source.slice(line.start, line.end), line.start, 'text')
    last = line
  }
  return mapped
}
