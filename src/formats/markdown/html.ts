import type {Role} from '../../article/role.ts'
import type {Span} from '../../article/source-map.ts'
import type {Bit} from './bits.ts'
import {addText, attributeOf, space} from './html-text.ts'
import type {Kind} from './infer.ts'
import {markupOf} from './markup.ts'
import {OpenElements} from './open-elements.ts'
import type {Settings} from './options.ts'
import {Stretches} from './stretches.ts'

/** Text of an HTML block that has a role. */
export interface HtmlText {
  readonly bits: readonly Bit[]
  readonly role: Role
  /** What the element makes of it, as Markdown of its kind does. */
  readonly kind: Kind
}

const inline =
  /^(?:a|abbr|b|bdi|bdo|big|code|data|del|dfn|em|font|i|img|ins|kbd|mark|q|s|samp|small|span|strike|strong|sub|sup|time|tt|u|var|wbr)$/
/** Sentences, from the first to the stop of the last. */
const sentences = /^["“‘(]?\p{Lu}[^]*[.!?…]["”’)]*$/u
/** How many words sentences have at least. */
const leastWords = 8
const kinds: Readonly<Partial<Record<Role, Kind>>> = {body: 'plain', headline: 'title', heading: 'heading'}

/**
 * Reads HTML blocks in Markdown: which elements are open where (an element may open in one block and close in another, with
 * Markdown between), and the text of those that have a role or hold words: paragraphs, headings, lists, tables, sentences
 * right in a `div`. All other HTML is left alone.
 */
export class HtmlBlocks {
  readonly #open: OpenElements
  readonly #source: string
  #links = 0
  #linked = 0
  readonly #stretches = new Stretches()

  /** @param source - The source in which what isn't Markdown is painted over. */
  constructor(source: string, settings: Settings) {
    this.#source = source
    this.#open = new OpenElements(settings)
  }

  /** The role that the open elements give to what stands here. */
  get role(): Role | undefined {
    return this.#open.role
  }

  /** Read one HTML block. */
  read({start, end}: Span): {readonly texts: readonly HtmlText[]; readonly comments: readonly Span[]} {
    const texts: HtmlText[] = []
    const comments: Span[] = []
    let bits: Bit[] = []
    let images: HtmlText[] = []
    const flush = (): undefined => {
      const role = this.#open.textRole ?? (this.#open.isOfContainer && this.#isProse(bits) ? 'body' : undefined)
      if (role && bits.length > 0) texts.push(this.#textOf(bits, role))
      texts.push(...images)
      bits = []
      images = []
      this.#linked = 0
    }
    const html = this.#source.slice(start, end)
    const add = (from: number, to: number): undefined => {
      if ((!this.#open.textRole && !this.#open.isOfContainer) || from === to) return
      const first = bits.length
      addText(bits, html, from, to, start, this.#stretches.isCode)
      bits.push(...bits.splice(first).map((bit) => this.#stretches.mark(bit)))
      if (this.#links > 0) for (const {text} of bits.slice(first)) this.#linked += text.trim().length
    }
    let from = 0
    for (const {start: at, end: to, name, closes, attributes, attributesAt} of markupOf(html)) {
      add(from, at)
      from = to
      if (name === '') comments.push({start: start + at, end: start + to})
      else if (name === 'br') bits.push(space(start + at, start + to))
      else if (name === 'img') {
        const alt = this.#open.leftOut ? undefined : attributeOf(attributes, 'alt')
        if (alt) images.push(imageText(html, attributesAt, alt, start))
        if (bits.length === 0) flush()
      } else if (inline.test(name)) this.#inline(name, closes, attributes)
      else {
        flush()
        this.#tag(name, closes, attributes)
      }
    }
    add(from, html.length)
    flush()
    return {texts, comments}
  }

  /** Whether text is sentences and no menu, label or list of links. */
  #isProse(bits: readonly Bit[]): boolean {
    const text = bits
      .map((bit) => bit.text)
      .join('')
      .trim()
    return sentences.test(text) && text.split(/\s+/).length >= leastWords && this.#linked < text.length / 2
  }

  #textOf(bits: readonly Bit[], role: Role): HtmlText {
    if (this.role) return {bits, role, kind: 'other'}
    const length = bits.reduce((sum, {text}) => sum + text.trim().length, 0)
    // Nothing but links: badges, a menu.
    if (role === 'body' && this.#linked >= length * 0.9) return {bits, role: 'other', kind: 'other'}
    return {bits, role, kind: kinds[role] ?? 'other'}
  }

  #inline(name: string, closes: boolean, attributes: string): undefined {
    if (name === 'a') this.#links = Math.max(0, this.#links + (closes ? -1 : 1))
    this.#stretches.tag(name, closes, attributes)
  }

  #tag(name: string, closes: boolean, attributes: string): undefined {
    this.#links = 0
    this.#stretches.end()
    if (closes) this.#open.close(name)
    else this.#open.open(name, attributes)
  }
}

function imageText(html: string, base: number, {start, end}: Span, offset: number): HtmlText {
  const bits: Bit[] = []
  addText(bits, html, base + start, base + end, offset, false, 'attribute')
  return {bits, role: 'alt', kind: 'picture'}
}
