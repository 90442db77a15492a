import type {Element, Nodes, Root} from 'hast'
import {classMark} from './class-mark.ts'
import {textOf} from './elements.ts'
import {publishedOf} from './published.ts'
import {ignoredTags, isHidden, neverArticle} from './table.ts'
import {Titles} from './titles.ts'

/** What is known of a page before its text is read. */
export interface Page {
  /** Elements that hold the headline, the article, the main part or most of the words: their classes tell about layout, not about text. */
  readonly frames: ReadonlySet<Element>
  /** Elements that are the article: text outside of them stands around it. Empty where the page marks none. */
  readonly articles: ReadonlySet<Element>
  /** Whether headers and footers may be the page's own. */
  readonly complete: boolean
  /** Whether a top heading stands outside of the page's own header. */
  readonly hasHeadline: boolean
  /** The heading that says what the page's metadata and window call it; undefined where none does. */
  readonly headline: Element | undefined
  /** The language of the whole. */
  readonly language: string
  /** The day of publication, as `2026-03-14`; undefined where the page tells none, or several. */
  readonly publishedAt: string | undefined
  /** Elements that hold a top heading, a table or a figure: in a table they show that it is for layout. */
  readonly layouts: ReadonlySet<Element>
}

const holders = new Set(['article', 'main'])
const layoutTags = new Set(['h1', 'h2', 'table', 'figure', 'blockquote', 'article', 'main'])
const titled = new Set(['h1', 'h2', 'h3'])
/** Text of this length is running text, in whatever element it stands. */
const long = 80
/** An element that holds most of a page's words is layout only where there are so many. */
const enough = 600

/** Look at a page as a whole. */
export function surveyPage(tree: Root): Page {
  const survey = new Survey()
  survey.visit(tree)
  return survey.page()
}

/** Whether what stands in these elements is the article's, not the page's header's. */
function isOwn(path: readonly Element[]): boolean {
  return (
    path.some(({tagName}) => tagName === 'article' || tagName === 'main') ||
    !path.some(({tagName}) => tagName === 'header')
  )
}

class Survey {
  readonly #frames = new Set<Element>()
  readonly #layouts = new Set<Element>()
  readonly #mains: Element[] = []
  readonly #articles: Element[] = []
  /** Length of the running text in elements, where there is any. */
  readonly #lengths = new Map<Nodes, number>()
  readonly #published = new Set<string>()
  readonly #titles = new Titles()
  readonly #candidates: Array<readonly [Element, readonly Element[]]> = []
  readonly #path: Element[] = []
  #complete = false
  #hasHeadline = false
  #language = ''
  #all = 0

  /** Look at a node and all in it; gives the length of its running text. */
  visit(node: Nodes): number {
    if (node.type === 'text') {
      return node.value.length >= long || this.#path.at(-1)?.tagName === 'p' ? node.value.length : 0
    }
    if (node.type === 'element') this.#enter(node)
    let length = 0
    if ('children' in node) for (const child of node.children) length += this.visit(child)
    if (node.type === 'element') {
      this.#path.pop()
      if (ignoredTags.has(node.tagName) || isHidden(node)) return 0
    } else {
      this.#all = length
    }
    if (length > 0) this.#lengths.set(node, length)
    return length
  }

  #enter(node: Element): undefined {
    const {tagName} = node
    const path = this.#path
    if ((tagName === 'html' || tagName === 'body') && node.position) this.#complete = true
    const date = publishedOf(node)
    if (date !== undefined) this.#published.add(date)
    this.#titles.add(node)
    if (tagName === 'html') this.#language = node.properties['lang'] ?? ''
    if (holders.has(tagName)) for (const element of path) this.#frames.add(element)
    if (layoutTags.has(tagName)) for (const element of path) if (element.tagName === 'table') this.#layouts.add(element)
    if (tagName === 'main') this.#mains.push(node)
    if (tagName === 'article' && !path.some((element) => element.tagName === 'article')) this.#articles.push(node)
    if (tagName === 'h1' && isOwn(path)) this.#hasHeadline = true
    if (titled.has(tagName) && this.#candidates.length < 100) this.#candidates.push([node, [...path]])
    path.push(node)
  }

  page(): Page {
    // Where a few teasers are marked as articles and the text is not, the mark says nothing.
    const marked = this.#articles.reduce((sum, element) => sum + (this.#lengths.get(element) ?? 0), 0)
    const trusted = marked * 2 > this.#all ? this.#articles : []
    const headline = this.#headlineOf()
    this.#addBulk()
    return {
      frames: this.#frames,
      layouts: this.#layouts,
      articles: new Set(this.#mains.length > 0 ? this.#mains : trusted),
      complete: this.#complete || this.#mains.length > 0,
      hasHeadline: this.#hasHeadline || headline !== undefined,
      headline,
      language: this.#language,
      publishedAt: this.#published.size === 1 ? [...this.#published][0] : undefined
    }
  }

  /** Find the heading that is the title; what holds it is layout, or what holds a top heading where none is. */
  #headlineOf(): Element | undefined {
    let best: readonly [Element, readonly Element[]] | undefined
    let most = 0
    for (const candidate of this.#candidates) {
      const [element, path] = candidate
      const rate = this.#titles.rate(textOf(element, 300))
      // Of two levels the higher one is the headline, where both say the same.
      const worth = rate === 0 ? 0 : rate * 10 - Number(element.tagName.slice(1))
      if (worth <= most || isLeftOut(element) || (element.tagName !== 'h1' && path.some(isLeftOut))) continue
      best = candidate
      most = worth
    }
    if (!best) {
      for (const [{tagName}, path] of this.#candidates)
        if (tagName === 'h1') for (const element of path) this.#frames.add(element)
      return undefined
    }
    for (const element of best[1]) this.#frames.add(element)
    return best[0]
  }

  /** What holds most of the words is layout, unless its name says that it never holds an article. */
  #addBulk(): undefined {
    if (this.#all < enough) return
    for (const [node, length] of this.#lengths) {
      if (node.type !== 'element' || node.tagName === 'p' || length * 5 <= this.#all * 3) continue
      if (!neverArticle.test(String(node.properties['className'] ?? ''))) this.#frames.add(node)
    }
  }
}

function isLeftOut(element: Element): boolean {
  const {className} = element.properties
  return (
    ignoredTags.has(element.tagName) ||
    isHidden(element) ||
    (Array.isArray(className) && classMark(className.map(String)) === false)
  )
}
