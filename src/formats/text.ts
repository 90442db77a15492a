import {inferTextRoles} from '../article/infer-roles.ts'
import {MappedText} from '../article/source-map.ts'
import {defineFormat, type FormatPlugin, type SourceArticle, type SourceBlock} from './format.ts'

/** Options of {@link retextText}. */
export interface Options {
  /** How blocks are separated (default: by blank lines where there are some, else each line is a block). */
  readonly paragraphs?: 'blank-line' | 'line' | null | undefined
}

/** Parse plain text as an article: roles are told by what blocks look like and where they stand. */
export const retextText: FormatPlugin<Options> = defineFormat('retextText', readText, (options: Options) => options)

/** Read plain text as blocks. */
export function readText(source: string, options: Options): SourceArticle {
  const separator =
    (options.paragraphs ?? (/\n[ \t]*\r?\n/.test(source) ? 'blank-line' : 'line')) === 'line' ? 'line' : 'blank-line'
  const texts = separator === 'line' ? lines(source) : paragraphs(source)
  const roles = inferTextRoles(texts.map((mapped) => mapped.text))
  const blocks: SourceBlock[] = texts.map((mapped, index) => ({mapped, role: roles[index] ?? 'body'}))
  return {blocks}
}

interface Line {
  readonly start: number
  readonly end: number
}

function linesOf(source: string): Line[] {
  const found: Line[] = []
  const expression = /[^\r\n]+/g
  for (const match of source.matchAll(expression)) {
    const text = match[0]
    const trimmed = text.trim()
    if (trimmed === '') continue
    const start = match.index + text.indexOf(trimmed)
    found.push({start, end: start + trimmed.length})
  }
  return found
}

function lines(source: string): MappedText[] {
  return linesOf(source).map(({start, end}) => new MappedText().verbatim(source.slice(start, end), start, 'text'))
}

function paragraphs(source: string): MappedText[] {
  const found: MappedText[] = []
  let last: Line | undefined
  for (const line of linesOf(source)) {
    const gap = last ? source.slice(last.end, line.start) : ''
    const wrapped = last !== undefined && gap.split('\n').length <= 2 && gap.split('\r').length <= 2
    const mapped = (wrapped && found.at(-1)) || new MappedText()
    if (wrapped && last) mapped.decoded(' ', last.end, line.start, 'text')
    else found.push(mapped)
    mapped.verbatim(source.slice(line.start, line.end), line.start, 'text')
    last = line
  }
  return found
}
