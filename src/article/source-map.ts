/**
 * How a run's source is written, and so how text that an edit puts there must be written.
 *
 * `text` is plain text; `unknown` is a foreign tree's (only letters, digits and plain stops are safe there); `fixed` may not
 * be edited (a computed value, a folded block scalar); `json-html`, `json-attribute` and `json-markdown` are HTML and Markdown within
 * a string of JSON.
 */
export type Encoding =
  | 'text'
  | 'markdown'
  | 'markdown-title'
  | 'html'
  | 'attribute'
  | 'yaml-plain'
  | 'yaml-single'
  | 'yaml-double'
  | 'json'
  | 'json-html'
  | 'json-attribute'
  | 'json-markdown'
  | 'unknown'
  | 'fixed'

/**
 * A stretch of a block's text and the stretch of source that it came from.
 *
 * All values are UTF-16 code units. Where `verbatim`, both have the same length and each unit stands for itself; otherwise
 * the run is one indivisible piece (an entity, an escape, a soft line break with its `> `).
 */
export interface Run {
  /** Where the run starts in the block's text. */
  readonly text: number
  /** Length in the block's text. */
  readonly length: number
  /** Where the run starts in the source. */
  readonly source: number
  /** Length in the source. */
  readonly sourceLength: number
  readonly verbatim: boolean
  readonly encoding: Encoding
}

/** A range of UTF-16 offsets, `end` excluded. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Words that lead to an address, and the address as it is written. */
export interface Link extends Span {
  readonly address: string
}

/** Collects a block's text piece by piece, together with where each piece stands in the source. */
export class MappedText {
  text = ''
  readonly runs: Run[] = []
  /** Spans of {@link text} that are not the writer's language: inline code, formulas. */
  readonly opaque: Span[] = []
  /** Spans of {@link text} that the writer sets apart: a word or a few in italics or in bold, in order. */
  readonly emphasis: Span[] = []
  /** Spans of {@link text} that are links, in order, with where they lead. */
  readonly links: Link[] = []

  /** Add text that stands in the source as it is, at `source`. */
  verbatim(text: string, source: number, encoding: Encoding): this {
    if (text === '') return this
    const last = this.runs.at(-1)
    if (last?.verbatim && last.encoding === encoding && last.source + last.length === source) {
      const length = last.length + text.length
      this.runs[this.runs.length - 1] = {...last, length, sourceLength: length}
    } else {
      this.runs.push({
        text: this.text.length,
        length: text.length,
        source,
        sourceLength: text.length,
        verbatim: true,
        encoding
      })
    }
    this.text += text
    return this
  }

  /** Add text that stands in the source as something else (an entity, an escape), from `source` to `sourceEnd`. */
  decoded(text: string, source: number, sourceEnd: number, encoding: Encoding): this {
    if (text === '') return this
    this.runs.push({
      text: this.text.length,
      length: text.length,
      source,
      sourceLength: sourceEnd - source,
      verbatim: false,
      encoding
    })
    this.text += text
    return this
  }

  /** A part of the text, with its places; a run that is one piece is whole or absent, by where it begins. */
  part(start: number, end: number): MappedText {
    const part = new MappedText()
    for (const run of this.runs) {
      const [from, to] = [Math.max(run.text, start), Math.min(run.text + run.length, end)]
      if (to <= from) continue
      if (run.verbatim) part.verbatim(this.text.slice(from, to), run.source + from - run.text, run.encoding)
      else if (run.text >= start)
        part.decoded(
          this.text.slice(run.text, run.text + run.length),
          run.source,
          run.source + run.sourceLength,
          run.encoding
        )
    }
    part.opaque.push(...cut(this.opaque, start, end))
    part.emphasis.push(...cut(this.emphasis, start, end))
    part.links.push(...cut(this.links, start, end))
    return part
  }

  /** Take over the spans of the same text at other places. */
  spansOf({opaque, emphasis, links}: MappedText): this {
    this.opaque.push(...opaque)
    this.emphasis.push(...emphasis)
    this.links.push(...links)
    return this
  }

  /** Remember that the text from `start` on is set apart; more words than a few are a passage's manner, and are not. */
  emphasise(start: number): this {
    const from = start + (/^\s*/.exec(this.text.slice(start))?.[0].length ?? 0)
    const words = this.text.slice(from).trimEnd()
    if (words === '' || words.length > longestEmphasis || !isEmphasis(words)) return this
    // What stands in it is a part of it.
    while ((this.emphasis.at(-1)?.start ?? -1) >= from) this.emphasis.pop()
    this.emphasis.push({start: from, end: from + words.length})
    return this
  }

  /** Remember that the text from `start` on leads to an address; an unending one tells nothing. */
  link(start: number, address: string): this {
    const words = this.text.slice(start)
    const from = start + words.length - words.trimStart().length
    const end = start + words.trimEnd().length
    if (end > from && address.length <= longestAddress) this.links.push({start: from, end, address})
    return this
  }

  /** Do `add`, and remember what it added as no language of the writer's. */
  code(add: () => void): this {
    const start = this.text.length
    add()
    if (this.text.length > start) this.opaque.push({start, end: this.text.length})
    return this
  }
}

/** What the writer names rather than says has a word or two, three at most. */
const wordsOfEmphasis = 3

const longestEmphasis = 60

const longestAddress = 500

/** Whether what is set apart is so few words that they may be named. */
export function isEmphasis(words: string): boolean {
  return words.split(/\s+/).length <= wordsOfEmphasis
}

/** The parts of spans within a stretch, in its offsets. */
function cut<T extends Span>(spans: readonly T[], start: number, end: number): T[] {
  return spans.flatMap((span) => {
    const [from, to] = [Math.max(span.start, start), Math.min(span.end, end)]
    return to > from ? [{...span, start: from - start, end: to - start}] : []
  })
}

/** Find the index of the run that holds the unit at `offset` of the text; of the last one for the text's end. */
export function runIndexAt(runs: readonly Run[], offset: number): number {
  let low = 0
  let high = runs.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    const run = runs[middle]
    if (run && run.text <= offset) low = middle
    else high = middle - 1
  }
  return low
}

/**
 * Map a range of a block's text to the tightest range of source that holds it.
 *
 * An empty range maps to an empty range, before the unit at its offset.
 */
export function toSource(runs: readonly Run[], start: number, end: number): Span | undefined {
  const first = runs[runIndexAt(runs, start)]
  if (!first) return undefined
  let from = first.source
  if (first.verbatim) from += start - first.text
  else if (start >= first.text + first.length) from += first.sourceLength
  if (end <= start) return {start: from, end: from}
  const last = runs[runIndexAt(runs, end - 1)]
  if (!last) return undefined
  const to = last.verbatim ? last.source + (end - last.text) : last.source + last.sourceLength
  return {start: from, end: Math.max(from, to)}
}
