import type {Element, Nodes, Root} from 'hast'
import {publishedOf} from './published.ts'

/** What is known of a page before its text is read. */
export interface Page {
  /** Elements that hold a top heading, the article or the main part: their classes tell about layout, not about text. */
  readonly frames: ReadonlySet<Element>
  /** Elements that are the article: text outside of them stands around it. Empty where the page marks none. */
  readonly articles: ReadonlySet<Element>
  /** Whether headers and footers may be the page's own. */
  readonly complete: boolean
  /** Whether a top heading stands outside of the page's own header. */
  readonly hasHeadline: boolean
  /** The language of the whole. */
  readonly language: string
  /** The day of publication, as `2026-03-14`; undefined where the page tells none, or several. */
  readonly publishedAt: string | undefined
  /** Elements that hold a top heading, a table or a figure: in a table they show that it is for layout. */
  readonly layouts: ReadonlySet<Element>
}

const holders = new Set(['h1', 'article', 'main'])
const layoutTags = new Set(['h1', 'h2', 'table', 'figure', 'blockquote', 'article', 'main'])

/** Whether what stands in these elements is the article's, not the page's header's. */
function isOwn(path: readonly Element[]): boolean {
  return (
    path.some(({tagName}) => tagName === 'article' || tagName === 'main') ||
    !path.some(({tagName}) => tagName === 'header')
  )
}

/** Look at a page as a whole. */
export function surveyPage(tree: Root): Page {
  const frames = new Set<Element>()
  const layouts = new Set<Element>()
  const mains: Element[] = []
  const articles: Element[] = []
  const words = new Map<Element, number>()
  let complete = false
  let hasHeadline = false
  let language = ''
  const published = new Set<string>()
  const path: Element[] = []
  let all = 0
  const visit = (node: Nodes): undefined => {
    if (node.type === 'text') {
      if (path.at(-1)?.tagName === 'p') {
        all += node.value.length
        for (const element of path) {
          if (element.tagName === 'article') words.set(element, (words.get(element) ?? 0) + node.value.length)
        }
      }
      return
    }
    if (node.type === 'element') {
      const {tagName} = node
      if ((tagName === 'html' || tagName === 'body') && node.position) complete = true
      const date = publishedOf(node)
      if (date !== undefined) published.add(date)
      if (tagName === 'html') language = node.properties['lang'] ?? ''
      if (holders.has(tagName)) for (const element of path) frames.add(element)
      if (layoutTags.has(tagName)) for (const element of path) if (element.tagName === 'table') layouts.add(element)
      if (tagName === 'main') mains.push(node)
      if (tagName === 'article' && !path.some((element) => element.tagName === 'article')) articles.push(node)
      if (tagName === 'h1' && isOwn(path)) hasHeadline = true
      path.push(node)
    }
    if ('children' in node) for (const child of node.children) visit(child)
    if (node.type === 'element') path.pop()
  }
  visit(tree)
  // Where a few teasers are marked as articles and the text is not, the mark says nothing.
  const marked = articles.reduce((sum, element) => sum + (words.get(element) ?? 0), 0)
  const trusted = marked * 2 > all ? articles : []
  return {
    frames,
    layouts,
    articles: new Set(mains.length > 0 ? mains : trusted),
    complete: complete || mains.length > 0,
    hasHeadline,
    language,
    publishedAt: published.size === 1 ? [...published][0] : undefined
  }
}
