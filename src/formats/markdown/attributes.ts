import type {Span} from '../../article/source-map.ts'

/** An attribute list (`{.pullquote}`, `{: .pullquote #id}`): where it stands, and its classes in lower case. */
export interface AttributeList extends Span {
  readonly classes: readonly string[]
  /** Whether it has its line for itself. */
  readonly alone: boolean
}

const item = '(?:[#.][\\w-]+|[\\w-]+=(?:"[^"\\n]*"|[\\w.%-]+))'
const list = new RegExp(`\\{(?:::?[ \\t]*[\\w-]+|:?[ \\t]*${item}(?:[ \\t]+${item})*)[ \\t]*\\}`, 'g')

/**
 * Find attribute lists as kramdown, Pandoc and site generators read them.
 *
 * A directive's own attributes are left to it. One counts alone on its line (behind a quotation's `>`), at the end of a heading, or glued to the end of inline markup.
 */
export function findAttributes(source: string): AttributeList[] {
  const found: AttributeList[] = []
  for (const match of source.matchAll(list)) {
    const start = match.index
    const end = start + match[0].length
    const lineStart = Math.max(source.lastIndexOf('\n', start - 1), source.lastIndexOf('\r', start - 1)) + 1
    // A list stands near its line's start, or behind a heading: longer lines aren't copied again and again.
    const before = start - lineStart > 400 ? source.slice(start - 400, start) : source.slice(lineStart, start)
    const after = /^[ \t]*(?=[\r\n]|$)/.test(source.slice(end, end + 40))
    const alone = after && /^[ \t>]*$/.test(before)
    if (
      !alone &&
      !(after && /^ {0,3}#{1,6} /.test(before)) &&
      (!/[*_)\]`]$/.test(before) || /:[\w-]+\[[^\]\n]*\]$/.test(before))
    )
      continue
    const classes = [...match[0].matchAll(/\.([\w-]+)/g)].map((name) => (name[1] ?? '').toLowerCase())
    found.push({start, end, classes, alone})
  }
  return found
}
