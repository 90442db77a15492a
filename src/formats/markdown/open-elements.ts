import type {Role} from '../../article/role.ts'
import {classMark} from '../html/class-mark.ts'
import {ignoredTags} from '../html/table.ts'
import {attributeOf} from './html-text.ts'
import type {Settings} from './options.ts'

/** An element of HTML that is open. */
interface Open {
  readonly name: string
  /** The role that it gives to all that is in it, Markdown as well. */
  readonly role: Role | undefined
  /** What its own text is, where no role tells; `false` where nobody reads it. */
  readonly text: Role | false | undefined
}

const voids = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/
const byTag: Readonly<Record<string, Role>> = {figcaption: 'caption', cite: 'credit', blockquote: 'quote'}
/** What holds blocks, and may be anything: only sentences in it are read as text. */
const containers = /^(?:div|section|article|main|center)$/
/** What stands in these elements are words. */
const textTags: Readonly<Record<string, Role>> = {
  p: 'body',
  h1: 'headline',
  ...Object.fromEntries(['h2', 'h3', 'h4', 'h5', 'h6', 'summary'].map((name) => [name, 'heading' as const])),
  ...Object.fromEntries(['li', 'dt', 'dd'].map((name) => [name, 'list' as const])),
  ...Object.fromEntries(['td', 'th'].map((name) => [name, 'table' as const]))
}
const hidden = /(?:^|\s)(?:hidden(?=[\s=]|$)|aria-hidden\s*=\s*["']?true|style\s*=\s*["'][^"']*display\s*:\s*none)/i
/** How many elements may be open; what is opened within is not looked at. */
const deepest = 100

/** The elements of HTML that are open where Markdown is read, and what they say of the text that stands there. */
export class OpenElements {
  readonly #open: Open[] = []
  readonly #settings: Settings

  constructor(settings: Settings) {
    this.#settings = settings
  }

  /** The role that the open elements give to what stands here. */
  get role(): Role | undefined {
    return this.#open.findLast((element) => element.role !== undefined)?.role
  }

  /** What text is that stands here; undefined where it is left alone. */
  get textRole(): Role | undefined {
    if (this.leftOut) return undefined
    return this.role ?? (this.#open.findLast((element) => element.text !== undefined)?.text || undefined)
  }

  /** Whether what stands here is read by nobody. */
  get leftOut(): boolean {
    return this.#open.some((element) => element.text === false)
  }

  /** Whether text stands right in an element that may hold anything, within none that nobody reads. */
  get isOfContainer(): boolean {
    return !this.leftOut && containers.test(this.#open.at(-1)?.name ?? '')
  }

  /** Open an element, unless nothing can stand in it. */
  open(name: string, attributes: string): undefined {
    if (voids.test(name) || attributes.endsWith('/') || this.#open.length >= deepest) return
    // A paragraph ends where the next one begins, whether anybody says so or not.
    if (name === 'p' && this.#open.at(-1)?.name === 'p') this.#open.pop()
    this.#open.push({name, ...this.#meaning(name, attributes)})
  }

  /** Close the innermost element of a name, and all that is open in it. */
  close(name: string): undefined {
    const index = this.#open.findLastIndex((element) => element.name === name)
    if (index >= 0) this.#open.length = index
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
}
