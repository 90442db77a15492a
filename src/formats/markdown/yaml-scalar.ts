import {MappedText, type Encoding, type Span} from '../../article/source-map.ts'
import {writeBits, type Bit} from './bits.ts'

/** A unit of a scalar's value: a verbatim stretch, or one indivisible piece. */
interface Unit extends Span {
  readonly text: string
  readonly verbatim: boolean
}

const escapes: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\u0007',
  b: '\b',
  e: '\u001B',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  N: '\u0085',
  _: '\u00A0',
  L: '\u2028',
  P: '\u2029'
}

/**
 * Map a YAML scalar to its source: one text for each paragraph in it, line breaks read as one space.
 *
 * @param type - The scalar's type as the `yaml` package names it.
 * @param value - Its value, if known: where the mapping doesn't come to the same words, it counts as one piece that is not edited.
 */
export function scalarParagraphs(
  source: string,
  start: number,
  end: number,
  type: string,
  value: string | undefined
): MappedText[] {
  const paragraphs =
    type === 'BLOCK_FOLDED' || type === 'BLOCK_LITERAL'
      ? write(blockUnits(source, start, end), 'fixed')
      : type === 'QUOTE_DOUBLE'
        ? write(quotedUnits(source, start + 1, end - 1, '\\'), 'yaml-double')
        : type === 'QUOTE_SINGLE'
          ? write(quotedUnits(source, start + 1, end - 1, "'"), 'yaml-single')
          : write(quotedUnits(source, start, end, ''), 'yaml-plain')
  const read = paragraphs.map((mapped) => mapped.text).join(' ')
  if (value === undefined || fold(read) === fold(value)) return paragraphs
  return value.trim() === '' ? [] : [new MappedText().decoded(fold(value), start, end, 'fixed')]
}

function fold(text: string): string {
  return text.replace(/[ \t\r\n]+/g, ' ').trim()
}

/** The units of a flow scalar; `mark` opens its escapes. */
function quotedUnits(source: string, start: number, end: number, mark: string): Unit[] {
  const units: Unit[] = []
  const breakAt = /[ \t]*(?:(?:\r\n?|\n)[ \t]*)+/y
  let from = start
  const flush = (to: number): undefined => {
    if (from < to) units.push({start: from, end: to, text: source.slice(from, to), verbatim: true})
  }
  let index = start
  while (index < end) {
    const char = source.charAt(index)
    breakAt.lastIndex = index
    let unit: Unit | undefined
    if (char === mark && mark !== '') unit = escapeUnit(source, index, mark)
    else if (/[ \t\r\n]/.test(char) && breakAt.test(source)) {
      const lines = source.slice(index, breakAt.lastIndex).split(/\r\n?|\n/).length
      unit = {start: index, end: breakAt.lastIndex, text: lines > 2 ? '\n\n' : ' ', verbatim: false}
    }
    if (!unit) {
      // White space that no line ending follows is looked at once.
      index = /[ \t]/.test(char) ? skipBlank(source, index, end) : index + 1
      continue
    }
    flush(index)
    units.push(unit)
    from = index = Math.min(end, unit.end)
  }
  flush(end)
  return units
}

function skipBlank(source: string, index: number, end: number): number {
  while (index < end && /[ \t]/.test(source.charAt(index))) index++
  return index
}

function escapeUnit(source: string, start: number, mark: string): Unit {
  if (mark === "'") return {start, end: start + 2, text: "'", verbatim: false}
  const code = source.charAt(start + 1)
  const digits = code === 'x' ? 2 : code === 'u' ? 4 : code === 'U' ? 8 : 0
  if (digits > 0) {
    const point = Number.parseInt(source.slice(start + 2, start + 2 + digits), 16)
    const text = point <= 0x10ffff ? String.fromCodePoint(point) : '\uFFFD'
    return {start, end: start + 2 + digits, text, verbatim: false}
  }
  const lineEnd = /^(?:\r\n?|\n)[ \t]*/.exec(source.slice(start + 1, start + 400))
  if (lineEnd) return {start, end: start + 1 + lineEnd[0].length, text: '', verbatim: false}
  return {start, end: start + 2, text: escapes[code] ?? code, verbatim: false}
}

/** The units of a block scalar: its lines without their indentation. */
function blockUnits(source: string, start: number, end: number): Unit[] {
  const units: Unit[] = []
  const lines = [...source.slice(start, end).matchAll(/[^\r\n]*(?:\r\n?|\n)?/g)].slice(1)
  let gap: Span | undefined
  let lineEnds = 0
  for (const line of lines) {
    const text = line[0].trim()
    const lineStart = start + line.index
    if (text === '') {
      if (line[0] !== '') lineEnds++
      continue
    }
    const from = lineStart + line[0].indexOf(text)
    if (gap) units.push({start: gap.start, end: from, text: lineEnds > 0 ? '\n\n' : ' ', verbatim: false})
    units.push({start: from, end: from + text.length, text, verbatim: true})
    gap = {start: from + text.length, end: from + text.length}
    lineEnds = 0
  }
  return units
}

/** Write units as paragraphs. */
function write(units: readonly Unit[], encoding: Encoding): MappedText[] {
  const paragraphs: Bit[][] = [[]]
  for (const unit of units) {
    if (unit.text === '\n\n') paragraphs.push([])
    else {
      const text = unit.verbatim ? unit.text : unit.text.replace(/\n/g, ' ')
      paragraphs.at(-1)?.push({...unit, text, code: false, encoding: unit.text === ' ' ? 'fixed' : encoding})
    }
  }
  return paragraphs.flatMap((bits) => writeBits(bits) ?? [])
}
