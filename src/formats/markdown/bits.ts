import {MappedText, type Encoding, type Span} from '../../article/source-map.ts'

/** A bit of a block’s text and where it stands in the source. */
export interface Bit extends Span {
  readonly text: string
  readonly verbatim: boolean
  readonly code: boolean
  /** Which of the stretches that are set apart it belongs to; absent outside them. */
  readonly emphasis?: number | undefined
  /** The link that it belongs to; absent outside links. */
  readonly link?: {readonly address: string} | undefined
  readonly encoding: Encoding
}

/** Write bits as a block's text, without white space at its ends; undefined where nothing is left. */
export function writeBits(bits: readonly Bit[]): MappedText | undefined {
  const kept = trimmed(bits)
  const mapped = new MappedText()
  let start = 0
  let linked = 0
  for (const [index, bit] of kept.entries()) {
    if (bit.emphasis !== kept[index - 1]?.emphasis) start = mapped.text.length
    if (bit.link !== kept[index - 1]?.link) linked = mapped.text.length
    const write = (): MappedText =>
      bit.verbatim
        ? mapped.verbatim(bit.text, bit.start, bit.encoding)
        : mapped.decoded(bit.text, bit.start, bit.end, bit.encoding)
    if (bit.code) mapped.code(write)
    else write()
    if (bit.emphasis !== undefined && bit.emphasis !== kept[index + 1]?.emphasis) mapped.emphasise(start)
    if (bit.link && bit.link !== kept[index + 1]?.link) mapped.link(linked, bit.link.address)
  }
  return mapped.text.replaceAll('\uFFFC', '').trim() === '' ? undefined : mapped
}

function trimmed(bits: readonly Bit[]): readonly Bit[] {
  const kept = [...bits]
  for (let first = kept[0]; first; first = kept[0]) {
    const text = first.text.replace(/^[ \t\r\n]+/, '')
    if (text === first.text || (!first.verbatim && text !== '')) break
    if (text === '') kept.shift()
    else kept[0] = {...first, start: first.end - text.length, text}
  }
  for (let last = kept.at(-1); last; last = kept.at(-1)) {
    const text = last.text.slice(0, trimmedLength(last.text))
    if (text === last.text || (!last.verbatim && text !== '')) break
    if (text === '') kept.pop()
    else kept[kept.length - 1] = {...last, end: last.start + text.length, text}
  }
  return kept
}

function trimmedLength(text: string): number {
  let length = text.length
  while (length > 0 && /[ \t\r\n]/.test(text.charAt(length - 1))) length--
  return length
}
