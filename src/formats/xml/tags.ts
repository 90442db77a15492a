/** The tags and texts of an XML document, in their order. */
import {tagEnd} from '../html/limit-depth.ts'
import type {Span} from '../../article/source-map.ts'

/** A tag with its element's name. */
export interface Tag extends Span {
  readonly type: 'open' | 'close' | 'empty'
  readonly name: string
}

/** What stands between two tags: text with references, or `cdata` without. */
export interface Characters extends Span {
  readonly type: 'text' | 'cdata'
}

/** A tag, or what stands between two. */
export type Piece = Tag | Characters

const opens = /<(?:!--|!\[CDATA\[|[?!]|(\/?)([\p{L}_][^\s/<>"'=]*))/gu

/** Go through a document's tags and texts; comments, instructions and declarations are left out, and a bare `<` is text. */
export function* piecesOf(source: string): Generator<Piece> {
  let from = 0
  opens.lastIndex = 0
  for (let match = opens.exec(source); match; match = opens.exec(source)) {
    const start = match.index
    const [marker, slash, name] = match
    const end = name === undefined ? endOf(source, start, marker) : tagEnd(source, start)
    if (start > from) yield {type: 'text', start: from, end: start}
    if (marker === '<![CDATA[')
      yield {type: 'cdata', start: start + marker.length, end: Math.max(start + marker.length, end - 3)}
    else if (name !== undefined) {
      const type = slash === '/' ? 'close' : source.charAt(end - 2) === '/' ? 'empty' : 'open'
      yield {type, name: localName(name), start, end}
    }
    from = end
    opens.lastIndex = end
  }
  if (from < source.length) yield {type: 'text', start: from, end: source.length}
}

/** Where a comment, an instruction, a declaration or a stretch of characters ends; the source's end where it never does. */
function endOf(source: string, start: number, marker: string): number {
  const close = marker === '<!--' ? '-->' : marker === '<![CDATA[' ? ']]>' : marker === '<?' ? '?>' : '>'
  const at = source.indexOf(close, start + marker.length)
  if (at < 0) return source.length
  // A document type may have declarations of its own in brackets.
  const inner = marker === '<!' ? source.slice(start, at).indexOf('[') : -1
  if (inner < 0) return at + close.length
  const bracket = source.indexOf(']', start + inner)
  const last = bracket < 0 ? -1 : source.indexOf('>', bracket)
  return last < 0 ? source.length : last + 1
}

/** An element's name without its namespace, in lower case, without signs: `nitf:body.head` → `bodyhead`. */
function localName(name: string): string {
  return name
    .slice(name.indexOf(':') + 1)
    .toLowerCase()
    .replace(/[.\-_]/g, '')
}

const value = /\s(?:norm|value)\s*=\s*(?:"([^"]*)"|'([^']*)')/i

/** What a tag says in an attribute rather than in a text: `norm` of NITF, `value` of others; '' where it says nothing so. */
export function valueOf(source: string, {start, end}: Span): string {
  const [, double, single] = value.exec(source.slice(start, end)) ?? []
  return double ?? single ?? ''
}
