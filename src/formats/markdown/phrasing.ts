import type {Image, ImageReference, Link, LinkReference, Nodes} from 'mdast'
import {firstBehind} from '../../article/in-order.ts'
import type {Encoding, Span} from '../../article/source-map.ts'
import type {Mask} from '../shortcodes.ts'
import type {Bit} from './bits.ts'
import {piecesIn, type Piece} from './places.ts'
import {Stretches} from './stretches.ts'

/** A comment within inline text. */
export interface InlineComment extends Span {
  readonly value: string
}

/** Collects a block's text in bits, so that it can be cut and trimmed before it is written. */
export class Phrasing {
  readonly bits: Bit[] = []
  readonly images: Array<Image | ImageReference> = []
  readonly comments: InlineComment[] = []
  readonly #source: string
  readonly #pieces: readonly Piece[]
  readonly #masks: readonly Mask[]
  readonly #open = new Stretches()
  readonly #addresses: ReadonlyMap<string, string>
  /** How many bits stand before the first `<cite>`. */
  #cited: number | undefined

  /** @param addresses - Where references lead, by their labels. */
  constructor(
    source: string,
    pieces: readonly Piece[],
    masks: readonly Mask[],
    addresses: ReadonlyMap<string, string> = new Map()
  ) {
    this.#addresses = addresses
    this.#source = source
    this.#pieces = pieces
    this.#masks = masks
  }

  /** Read inline nodes. */
  read(nodes: readonly Nodes[]): this {
    for (const node of nodes) this.#node(node)
    return this
  }

  #node(node: Nodes): undefined {
    const span = spanOf(node)
    switch (node.type) {
      case 'text':
      case 'inlineCode':
        this.pieces(span)
        return
      case 'break':
        // The writer's line ends are theirs, as in a poem.
        this.pieces(span, 'fixed')
        return
      case 'image':
      case 'imageReference':
        this.images.push(node)
        return
      case 'html':
        this.#html(node.value, span)
        return
      case 'emphasis':
      case 'strong':
        this.#open.emphasise(true)
        for (const child of node.children) this.#node(child)
        this.#open.emphasise(false)
        return
      case 'link':
        this.#linked(node, node.url)
        return
      case 'linkReference':
        this.#linked(node, this.#addresses.get(node.identifier))
        return
      default:
        if ('children' in node) for (const child of node.children) this.#node(child)
    }
  }

  /** Read what leads to an address; links hold no links. */
  #linked({children}: Link | LinkReference, address: string | undefined): undefined {
    this.#open.link = address === undefined ? undefined : {address}
    for (const child of children) this.#node(child)
    this.#open.link = undefined
  }

  /** Read the pieces of a span. */
  pieces(span: Span, encoding: Encoding = 'markdown'): this {
    for (const piece of piecesIn(this.#pieces, span)) {
      if (piece.kind === 'break') this.#space(piece, encoding)
      else if (piece.text === undefined) this.#verbatim(piece, piece.kind === 'code', encoding)
      else this.#push({...piece, text: piece.text, verbatim: false, code: this.#open.isCode, encoding})
    }
    return this
  }

  /** Cut off what stands in `<cite>` at the end of a quotation: its attribution. */
  cutCited(): readonly [readonly Bit[], readonly Bit[]] | undefined {
    if (!this.#cited) return undefined
    return [this.bits.slice(0, this.#cited), this.bits.slice(this.#cited)]
  }

  /** Read a span of one line as the text that it is. */
  plain(span: Span): this {
    this.#verbatim(span, false, 'markdown')
    return this
  }

  #html(value: string, span: Span): undefined {
    if (value.startsWith('<!--')) this.comments.push({...span, value: value.slice(4, -3)})
    else if (/^<cite[\s>]/i.test(value)) this.#cited ??= this.bits.length
    else if (/^<br[\s/>]/i.test(value)) this.#space(span, 'fixed')
    else {
      const [, slash, name = ''] = /^<(\/?)([a-z]+)[\s>]/i.exec(value) ?? []
      this.#open.tag(name.toLowerCase(), slash === '/', value)
    }
  }

  /** Add source as it is, but for what is masked in it. */
  #verbatim(span: Span, code: boolean, encoding: Encoding): undefined {
    const isCode = code || this.#open.isCode
    let {start} = span
    for (const mask of isCode ? [] : spansIn(this.#masks, span)) {
      this.#slice(start, Math.max(start, mask.start), isCode, encoding)
      start = Math.min(span.end, mask.end)
      // What a generator puts there is a word or some: the words around it are no neighbours.
      if (mask.sign && mask.start >= span.start)
        this.#push({start: mask.start, end: mask.end, text: '\uFFFC', verbatim: false, code: true, encoding: 'fixed'})
    }
    this.#slice(start, span.end, isCode, encoding)
  }

  #slice(start: number, end: number, code: boolean, encoding: Encoding): undefined {
    if (start < end) this.#push({start, end, text: this.#source.slice(start, end), verbatim: true, code, encoding})
  }

  #space({start, end}: Span, encoding: Encoding): undefined {
    this.#push({start, end, text: ' ', verbatim: false, code: this.#open.isCode, encoding})
  }

  #push(given: Bit): undefined {
    const bit = this.#open.mark(given)
    const last = this.bits.at(-1)
    // A mask, a tag or two line breaks may leave two spaces side by side: readers see one.
    const parted = last !== undefined && (last.end !== bit.start || (!last.verbatim && !bit.verbatim))
    if (last && parted && !bit.code && /[ \t]$/.test(last.text) && /^[ \t]/.test(bit.text)) {
      const spaces = bit.verbatim ? (/^[ \t]*/.exec(bit.text)?.[0].length ?? 0) : bit.text.length
      if (spaces < bit.text.length) this.bits.push({...bit, start: bit.start + spaces, text: bit.text.slice(spaces)})
      return
    }
    this.bits.push(bit)
  }
}

/** The source span of a node. */
export function spanOf(node: Nodes): Span {
  return {start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0}
}

/** The spans that overlap one, of a list in order without overlaps. */
export function spansIn<T extends Span>(spans: readonly T[], {start, end}: Span): readonly T[] {
  const first = firstBehind(spans, start)
  let stop = first
  while ((spans[stop]?.start ?? Infinity) < end) stop++
  return spans.slice(first, stop)
}
