/** The text of HTML in Markdown: entities decoded, what is painted over left out. */
import {decodeNamedCharacterReference} from 'decode-named-character-reference'
import type {Encoding, Span} from '../../article/source-map.ts'
import type {Bit} from './bits.ts'

const reference = /&(?:#(\d{1,7})|#[xX]([\dA-Fa-f]{1,6})|([A-Za-z][\dA-Za-z]{1,31}));/g
const paint = /\uE000+/g
/** A line end with the spaces around it, the words of a line with the spaces before them, or other spaces. */
const piece = /(?<![ \t])[ \t]*[\r\n]\s*|(?:(?<![^\S\r\n])[^\S\r\n]+)?\S(?:[^\r\n]*\S)?|[ \t]+/g

/**
 * Add text between tags.
 *
 * @param base - Where `html` stands in the source.
 */
export function addText(
  bits: Bit[],
  html: string,
  from: number,
  to: number,
  base: number,
  code: boolean,
  encoding: Encoding = 'html'
): undefined {
  const add = (start: number, end: number): undefined => {
    for (const match of html.slice(start, end).matchAll(piece)) {
      // Readers see one space where a tag stands between two.
      const spaces = /\s$/.test(bits.at(-1)?.text ?? '') ? (/^[ \t]*/.exec(match[0])?.[0].length ?? 0) : 0
      if (spaces === match[0].length) continue
      const at = base + start + match.index + spaces
      const text = match[0].slice(spaces)
      if (/[\r\n]/.test(text)) bits.push(space(at, at + text.length))
      else bits.push({start: at, end: at + text.length, text, verbatim: true, code, encoding})
    }
  }
  let last = from
  const pieces = html.slice(from, to)
  const cuts = [...pieces.matchAll(reference), ...pieces.matchAll(paint)].toSorted((a, b) => a.index - b.index)
  for (const match of cuts) {
    const text = match[0].startsWith('&') ? decodeReference(match) : ''
    if (text === undefined) continue
    const start = from + match.index
    add(last, start)
    last = start + match[0].length
    if (text !== '') bits.push({start: base + start, end: base + last, text, verbatim: false, code, encoding})
  }
  add(last, to)
}

/** A line end or a tag that readers see as a space. */
export function space(start: number, end: number): Bit {
  return {start, end, text: ' ', verbatim: false, code: false, encoding: 'fixed'}
}

/** Where the attributes of a link say that it leads. */
export function linkOf(attributes: string): {readonly address: string} | undefined {
  const address = attributeOf(attributes, 'href')?.value
  return address === undefined ? undefined : {address: address.replaceAll('&amp;', '&')}
}

/** The value of an attribute in quotation marks or without, and where it stands among the attributes. */
export function attributeOf(attributes: string, name: string): (Span & {readonly value: string}) | undefined {
  for (const match of attributes.matchAll(/(?<![\w:-])([\w:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g)) {
    if (match[1]?.toLowerCase() !== name) continue
    const value = match[2] ?? match[3] ?? match[4] ?? ''
    const end = match.index + match[0].length - (match[4] === undefined ? 1 : 0)
    return {value, start: end - value.length, end}
  }
  return undefined
}

function decodeReference([, decimal, hex, name]: RegExpExecArray): string | undefined {
  if (name !== undefined) return decodeNamedCharacterReference(name) || undefined
  const point = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal)
  return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : '\uFFFD'
}
