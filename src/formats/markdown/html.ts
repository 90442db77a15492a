import type {Role} from '../../article/role.ts'
import type {Span} from '../../article/source-map.ts'
import {classMark} from '../html/class-mark.ts'
import {ignoredTags} from '../html/table.ts'
import type {Bit} from './bits.ts'
import {addText, attributeOf, space} from './html-text.ts'
import type {Kind} from './infer.ts'
import type {Settings} from './options.ts'
import {Stretches} from './stretches.ts'

/** An element of HTML that is open. */
interface Open {
  readonly name: string
  /** The role that it gives to all that is in it, Markdown as well. */
  readonly role: Role | undefined
  /** What its own text is, where no role tells; `false` where nobody reads it. */
  readonly text: Role | false | undefined
}

/** Text of an HTML block that has a role. */
export interface HtmlText {
  readonly bits: readonly Bit[]
  readonly role: Role
  /** What the element makes of it, as Markdown of its kind does. */
  readonly kind: Kind
}

const voids = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/
const inline =
  /^(?:a|abbr|b|bdi|bdo|big|code|data|del|dfn|em|font|i|img|ins|kbd|mark|q|s|samp|small|span|strike|strong|sub|sup|time|tt|u|var|wbr)$/
const byTag: Readonly<Record<string, Role>> = {figcaption: 'caption', cite: 'credit', blockquote: 'quote'}
/** What holds blocks, and may be anything: only sentences in it are read as text. */
const containers = /^(?:div|section|article|main|center)$/
/** Sentences, from the first to the stop of the last. */
const sentences = /^["“‘(]?\p{Lu}[^]*[.!?…]["”’)]*$/u
/** How many words sentences have at least. */
const leastWords = 8
/** What stands in these elements are words. */
const textTags: Readonly<Record<string, Role>> = {
  p: 'body',
  h1: 'headline',
  ...Object.fromEntries(['h2', 'h3', 'h4', 'h5', 'h6', 'summary'].map((name) => [name, 'heading' as const])),
  ...Object.fromEntries(['li', 'dt', 'dd'].map((name) => [name, 'list' as const])),
  ...Object.fromEntries(['td', 'th'].map((name) => [name, 'table' as const]))
}
const kinds: Readonly<Partial<Record<Role, Kind>>> = {body: 'plain', headline: 'title', heading: 'heading'}
const token = /<!--[^]*?-->|<(\/?)([a-zA-Z][\w-]*)((?:[^<>"']|"[^"]*"|'[^']*')*)>/g
const hidden = /(?:^|\s)(?:hidden(?=[\s=]|$)|aria-hidden\s*=\s*["']?true|style\s*=\s*["'][^"']*display\s*:\s*none)/i

/**
 * Reads HTML blocks in Markdown: which elements are open where (an element may open in one block and close in another, with
 * Markdown between), and the text of those that have a role or hold words: paragraphs, headings, lists, tables, sentences
 * right in a `div`. All other HTML is left alone.
 */
export class HtmlBlocks {
  readonly #open: Open[] = []
  readonly #settings: Settings
  readonly #source: string
  #links = 0
  #linked = 0
  readonly #stretches = new Stretches()

  /** @param source - The source in which what isn't Markdown is painted over. */
  constructor(source: string, settings: Settings) {
    this.#source = source
    this.#settings = settings
  }

  /** The role that the open elements give to what stands here. */
  get role(): Role | undefined {
    return this.#open.findLast((element) => element.role !== undefined)?.role
  }

  /** What text is that stands here; undefined where it is left alone. */
  get #textRole(): Role | undefined {
    if (this.#open.some((element) => element.text === false)) return undefined
    return this.role ?? (this.#open.findLast((element) => element.text !== undefined)?.text || undefined)
  }

  /** Read one HTML block. */
  read({start, end}: Span): {readonly texts: readonly HtmlText[]; readonly comments: readonly Span[]} {
    const texts: HtmlText[] = []
    const comments: Span[] = []
    let bits: Bit[] = []
    let images: HtmlText[] = []
    const flush = (): undefined => {
      const role = this.#textRole ?? (this.#isOfContainer && this.#isProse(bits) ? 'body' : undefined)
      if (role && bits.length > 0) texts.push(this.#textOf(bits, role))
      texts.push(...images)
      bits = []
      images = []
      this.#linked = 0
    }
    const html = this.#source.slice(start, end)
    const add = (from: number, to: number): undefined => {
      if ((!this.#textRole && !this.#isOfContainer) || from === to) return
      const first = bits.length
      addText(bits, html, from, to, start, this.#stretches.isCode)
      bits.push(...bits.splice(first).map((bit) => this.#stretches.mark(bit)))
      if (this.#links > 0) for (const {text} of bits.slice(first)) this.#linked += text.trim().length
    }
    let from = 0
    for (const match of html.matchAll(token)) {
      if (match.index < from) continue
      add(from, match.index)
      from = match.index + match[0].length
      const name = (match[2] ?? '').toLowerCase()
      const attributes = match[3] ?? ''
      if (name === '') comments.push({start: start + match.index, end: start + from})
      else if (name === 'br') bits.push(space(start + match.index, start + from))
      else if (name === 'img') {
        const alt = this.#leftOut ? undefined : attributeOf(attributes, 'alt')
        if (alt) images.push(imageText(html, match.index + match[0].indexOf(attributes), alt, start))
        if (bits.length === 0) flush()
      } else if (inline.test(name)) this.#inline(name, match[1] === '/', attributes)
      else {
        flush()
        this.#tag(name, match[1] === '/', attributes)
        if (/^(?:script|style|pre|textarea)$/.test(name)) from = this.#skip(html, name, from)
      }
    }
    add(from, html.length)
    flush()
    return {texts, comments}
  }

  /** Close what was not closed. */
  reset(): undefined {
    this.#open.length = 0
  }

  get #leftOut(): boolean {
    return this.#open.some((element) => element.text === false)
  }

  /** Whether text stands right in an element that may hold anything, within none that nobody reads. */
  get #isOfContainer(): boolean {
    return !this.#leftOut && containers.test(this.#open.at(-1)?.name ?? '')
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
    if (closes) {
      const index = this.#open.findLastIndex((element) => element.name === name)
      if (index >= 0) this.#open.length = index
    } else if (!voids.test(name) && !attributes.endsWith('/') && this.#open.length < 100) {
      // A paragraph ends where the next one begins, whether anybody says so or not.
      if (name === 'p' && this.#open.at(-1)?.name === 'p') this.#open.pop()
      this.#open.push({name, ...this.#meaning(name, attributes)})
    }
  }

  #meaning(name: string, attributes: string): Omit<Open, 'name'> {
    const classes = (attributeOf(attributes, 'class')?.value ?? '').split(/\s+/)
    for (const item of classes) {
      const role = this.#settings.classes.get(item.toLowerCase())
      if (role) return {role, text: undefined}
    }
    const mark = classMark(classes)
    const left = ignoredTags.has(name) || hidden.test(attributes) || mark === false
    const quoted = this.role === 'quote' || this.role === 'pullquote'
    const byName = name === 'footer' && quoted ? 'credit' : Object.hasOwn(byTag, name) ? byTag[name] : undefined
    return {
      // Of blocks with a name only quotations of other places say more than their elements do.
      role: name === 'blockquote' && mark ? mark : byName,
      text: left ? false : Object.hasOwn(textTags, name) ? textTags[name] : undefined
    }
  }

  #skip(html: string, name: string, from: number): number {
    const close = new RegExp(`</${name}`, 'gi')
    close.lastIndex = from
    return close.exec(html)?.index ?? html.length
  }
}

function imageText(html: string, base: number, {start, end}: Span, offset: number): HtmlText {
  const bits: Bit[] = []
  addText(bits, html, base + start, base + end, offset, false, 'attribute')
  return {bits, role: 'alt', kind: 'picture'}
}
