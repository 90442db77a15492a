import type {Element} from 'hast'
import {mapCharacters} from './characters.ts'
import {InlineText} from './inline-text.ts'

interface Offset {
  readonly offset?: number | undefined
}

interface Verbose {
  readonly position?: {readonly properties?: Readonly<Record<string, {readonly start: Offset; readonly end: Offset}>>}
}

/** The text of an attribute with its places in the source; undefined where the element has none or it is empty. */
export function attributeText(source: string, element: Element, name: string): InlineText | undefined {
  const value = element.properties[name]
  const place = (element.data as Verbose | undefined)?.position?.properties?.[name]
  const [start, end] = [place?.start.offset, place?.end.offset]
  if (typeof value !== 'string' || start === undefined || end === undefined) return undefined
  const equals = source.indexOf('=', start)
  if (equals < 0 || equals >= end) return undefined
  let from = equals + 1
  while (from < end && /\s/.test(source.charAt(from))) from++
  const quote = source.charAt(from)
  const quoted = quote === '"' || quote === "'"
  const to = quoted && source.charAt(end - 1) === quote ? end - 1 : end
  const text = new InlineText()
  mapCharacters(source, quoted ? from + 1 : from, to, value, 'attribute', (piece, at, until, verbatim, encoding) =>
    // A value without quotation marks can't hold what an edit may bring.
    text.add(piece, at, until, verbatim, quoted ? encoding : 'fixed')
  )
  return text.mapped.text.trim() === '' ? undefined : text
}
