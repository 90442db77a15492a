import type {Paragraph} from 'nlcst'
import {findEmphasis} from './emphasis.ts'
import {findOpaque, findSic} from './opaque.ts'
import {textOf, type Cell} from './paragraph.ts'
import type {Notes} from './once.ts'
import {readQuotations, type Quotation} from './quotations.ts'
import type {Role} from './role.ts'
import type {Link, Run, Span} from './source-map.ts'
import {writtenAt, type Shape, type Written} from './written.ts'

export {normalise} from './written.ts'

/** A word of a block. Offsets are UTF-16 units of the block's text. */
export interface Word extends Span {
  /** Position among the block's words. */
  readonly index: number
  /** The word as the reader sees it: without soft hyphens and zero-width characters. */
  readonly text: string
  /** In lower case, NFC, with straight apostrophes and plain hyphens: for comparing and for looking up. */
  readonly norm: string
  readonly shape: Shape
  /** Position of its sentence among the block's sentences. */
  readonly sentence: number
  /** Whether it is its sentence's first word. */
  readonly initial: boolean
  /** Whether it stands in quotation marks. */
  readonly quoted: boolean
  /** Whether it is no language of the writer's: code, a URL, a handle. */
  readonly opaque: boolean
  /** Whether the writer sets it apart, alone or with a word or two: as often as not it is named there, not used. */
  readonly emphasised: boolean
  /** What its letters tell, the same for the same word wherever it stands. */
  readonly written: Written
}

/** A sentence of a block: a range of its text, and of its words (`to` excluded). */
export interface Sentence extends Span {
  readonly index: number
  readonly from: number
  readonly to: number
}

/**
 * What a rule's `gather` may see: one block's text and what it is, in offsets of that text.
 *
 * Nothing here depends on where the block stands: facts gathered from a passage are kept for as long as its text, role and
 * marked spans stay the same.
 */
export interface Passage {
  readonly role: Role
  readonly text: string
  readonly words: readonly Word[]
  readonly sentences: readonly Sentence[]
  readonly quotations: readonly Quotation[]
  /** Offsets of closing quotation marks that no opening one stands for. */
  readonly strayMarks: readonly number[]
  /** Spans that are no language of the writer's: code, URLs, e-mail addresses, handles. */
  readonly opaque: readonly Span[]
  /** Spans that an editor has marked `[sic]`: the word before and the mark. */
  readonly sic: readonly Span[]
  /** What was worked out from its words; see `oncePerPassage`. */
  readonly notes: Notes
}

/** A block of an article: a passage and its place. */
export interface Block extends Passage {
  /** Position among the article's blocks. */
  readonly index: number
  readonly node: Paragraph
  /** The field it came from (`title`, `caption`), where the format tells. */
  readonly field: string | undefined
  /** Whether something that isn't text stands behind it, which it may lead up to: a listing, a formula, a film. */
  readonly leads: boolean
  /** Where it stands in a table, where the format tells. */
  readonly cell: Cell | undefined
  /** Spans of its text that are links, in order, with where they lead; none where the tree doesn't tell. */
  readonly links: readonly Link[]
  /** Where its text stands in the source; undefined where the tree has no positions. */
  readonly runs: readonly Run[] | undefined
}

/** Index the text of a paragraph: its words, sentences, quotations. */
export function readPassage(node: Paragraph, role: Role): Passage {
  const text = textOf(node)
  const leaves = new Reader(node)
  const {bounds, sentences} = leaves
  // The words of an address are no sentence: only what compares them with the text reads them.
  const known = role === 'slug' ? [{start: 0, end: text.length}] : (node.data?.opaque ?? leaves.opaque)
  const opaque = findOpaque(text, known)
  const {quotations, strays} = readQuotations(masked(text, opaque))
  const words: Word[] = []
  const quoted = new Cursor(quotations.filter((quotation) => quotation.depth === 0))
  const code = new Cursor(opaque)
  const emphasis = new Cursor(findEmphasis(text, node.data?.emphasis ?? []))
  for (const {index: sentence, from, to} of sentences) {
    for (let index = from; index < to; index++) {
      const start = bounds[2 * index] ?? 0
      const end = bounds[2 * index + 1] ?? start
      const written = writtenAt(text, start, end)
      words.push({
        index,
        start,
        end,
        text: written.text,
        norm: written.norm,
        shape: written.shape,
        sentence,
        initial: index === from,
        quoted: quoted.holds(start),
        opaque: code.holds(start),
        emphasised: emphasis.holds(start),
        written
      })
    }
  }
  const sic = findSic(text, words)
  return {role, text, words, sentences, quotations, strayMarks: strays, opaque, sic, notes: new Map()}
}

/** The text with what is opaque written over, so that marks within code open and close nothing. */
function masked(text: string, opaque: readonly Span[]): string {
  let result = ''
  let from = 0
  for (const {start, end} of opaque) {
    result += text.slice(from, start) + 'x'.repeat(end - start)
    from = end
  }
  return result + text.slice(from)
}

/** Answers for growing offsets whether a span holds them. */
class Cursor {
  #index = 0
  readonly #spans: readonly Span[]

  constructor(spans: readonly Span[]) {
    this.#spans = spans
  }

  holds(offset: number): boolean {
    let span = this.#spans[this.#index]
    while (span && span.end <= offset) span = this.#spans[++this.#index]
    return span !== undefined && span.start <= offset
  }
}

interface Content {
  readonly type: string
  readonly value?: string
  readonly children?: readonly Content[]
}

/** Reads where a paragraph's sentences and words stand in its text, in one walk. */
class Reader {
  readonly sentences: Sentence[] = []
  /** Where each word starts and ends, one after the other. */
  readonly bounds: number[] = []
  readonly opaque: Span[] = []
  #at = 0

  constructor(node: Paragraph) {
    for (const child of node.children) this.#read(child)
  }

  #read(node: Content): undefined {
    const start = this.#at
    if (node.value !== undefined) {
      this.#at += node.value.length
      if (node.type === 'SourceNode') this.opaque.push({start, end: this.#at})
      return
    }
    const from = this.bounds.length / 2
    if (node.children) for (const child of node.children) this.#read(child)
    const end = this.#at
    if (node.type === 'SentenceNode') {
      this.sentences.push({index: this.sentences.length, start, end, from, to: this.bounds.length / 2})
    } else this.bounds.push(start, end)
  }
}
