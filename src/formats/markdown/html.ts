import {decodeNamedCharacterReference} from 'decode-named-character-reference'
import type {Role} from '../../article/role.ts'
import type {Span} from '../../article/source-map.ts'
import type {Settings} from './options.ts'
import type {Bit} from './phrasing.ts'

/** An element of HTML that is open, and the role that it gives to what is in it. */
interface Open {
  readonly name: string
  readonly role: Role | undefined
}

/** Text of an HTML block that has a role. */
export interface HtmlText {
  readonly bits: readonly Bit[]
  readonly role: Role
}

const voids = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/
const inline =
  /^(?:a|abbr|b|bdi|bdo|big|code|data|del|dfn|em|font|i|ins|kbd|mark|q|s|samp|small|span|strong|sub|sup|time|tt|u|var|wbr)$/
const byTag: Readonly<Record<string, Role>> = {figcaption: 'caption', cite: 'credit'}
const token = /<!--[^]*?-->|<(\/?)([a-zA-Z][\w-]*)((?:[^<>"']|"[^"]*"|'[^']*')*)>/g
const reference = /&(?:#(\d{1,7})|#[xX]([\dA-Fa-f]{1,6})|([A-Za-z][\dA-Za-z]{1,31}));/g

/**
 * Reads HTML blocks in Markdown: which elements are open where (an element may open in one block and close in another, with
 * Markdown between), and the text of those that have a role. All other HTML is left alone.
 */
export class HtmlBlocks {
  readonly #open: Open[] = []
  readonly #settings: Settings
  readonly #source: string

  constructor(source: string, settings: Settings) {
    this.#source = source
    this.#settings = settings
  }

  /** The role that the open elements give to what stands here. */
  get role(): Role | undefined {
    return this.#open.findLast((element) => element.role !== undefined)?.role
  }

  /** Read one HTML block. */
  read({start, end}: Span): {readonly texts: readonly HtmlText[]; readonly comments: readonly Span[]} {
    const texts: HtmlText[] = []
    const comments: Span[] = []
    let bits: Bit[] = []
    const flush = (): undefined => {
      const {role} = this
      if (role && bits.length > 0) texts.push({bits, role})
      bits = []
    }
    const html = this.#source.slice(start, end)
    let from = 0
    for (const match of html.matchAll(token)) {
      if (match.index < from) continue
      if (this.role) addText(bits, html, from, match.index, start)
      from = match.index + match[0].length
      const name = (match[2] ?? '').toLowerCase()
      if (name === '') comments.push({start: start + match.index, end: start + from})
      else if (name === 'br') bits.push(space(start + match.index, start + from))
      else if (!inline.test(name)) {
        flush()
        this.#tag(name, match[1] === '/', match[3] ?? '')
        if (/^(?:script|style|pre|textarea)$/.test(name)) from = this.#skip(html, name, from)
      }
    }
    if (this.role) addText(bits, html, from, html.length, start)
    flush()
    return {texts, comments}
  }

  /** Close what was not closed. */
  reset(): undefined {
    this.#open.length = 0
  }

  #tag(name: string, closes: boolean, attributes: string): undefined {
    if (closes) {
      const index = this.#open.findLastIndex((element) => element.name === name)
      if (index >= 0) this.#open.length = index
    } else if (!voids.test(name) && !attributes.endsWith('/') && this.#open.length < 100) {
      this.#open.push({name, role: this.#roleOf(name, attributes)})
    }
  }

  #roleOf(name: string, attributes: string): Role | undefined {
    const value = /(?:^|\s)class\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/i.exec(attributes)
    const classes = (value?.[1] ?? value?.[2] ?? value?.[3] ?? '').toLowerCase().split(/\s+/)
    for (const item of classes) {
      const role = this.#settings.classes.get(item)
      if (role) return role
    }
    return byTag[name]
  }

  #skip(html: string, name: string, from: number): number {
    const close = new RegExp(`</${name}`, 'gi')
    close.lastIndex = from
    return close.exec(html)?.index ?? html.length
  }
}

function addText(bits: Bit[], html: string, from: number, to: number, base: number): undefined {
  const add = (start: number, end: number): undefined => {
    for (const match of html.slice(start, end).matchAll(/[ \t]*[\r\n]\s*|[^\r\n]*[^\s]|[ \t]+/g)) {
      const at = base + start + match.index
      if (/[\r\n]/.test(match[0])) bits.push(space(at, at + match[0].length))
      else
        bits.push({
          start: at,
          end: at + match[0].length,
          text: match[0],
          verbatim: true,
          code: false,
          encoding: 'html'
        })
    }
  }
  let last = from
  for (const match of html.slice(from, to).matchAll(reference)) {
    const text = decodeReference(match)
    if (text === undefined) continue
    const start = from + match.index
    add(last, start)
    last = start + match[0].length
    bits.push({start: base + start, end: base + last, text, verbatim: false, code: false, encoding: 'html'})
  }
  add(last, to)
}

function decodeReference([, decimal, hex, name]: RegExpExecArray): string | undefined {
  if (name !== undefined) return decodeNamedCharacterReference(name) || undefined
  const point = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal)
  return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : '\uFFFD'
}

function space(start: number, end: number): Bit {
  return {start, end, text: ' ', verbatim: false, code: false, encoding: 'fixed'}
}
