/** What elements hold and what stands beside them. */
import type {Element, ElementContent, RootContent} from 'hast'
import {blockTags} from './table.ts'

/** A node of a page. */
export type Content = RootContent | ElementContent

/** How many siblings are looked at for text in the same line. */
const reach = 40

/** Whether text stands before and after a node in the same block. */
export function besides(siblings: readonly Content[], index: number): {before: boolean; after: boolean} {
  const speaks = (other: Content | undefined): boolean | undefined => {
    if (other?.type === 'text') return /[\p{L}\p{N}]/u.test(other.value) || undefined
    if (other?.type !== 'element') return undefined
    if (blockTags.has(other.tagName)) return false
    return other.children.some((child) => speaks(child) === true) || undefined
  }
  const look = (step: 1 | -1): boolean => {
    for (let count = 1; count <= reach; count++) {
      const at = index + step * count
      if (at < 0 || at >= siblings.length) return false
      const answer = speaks(siblings[at])
      if (answer !== undefined) return answer
    }
    return true
  }
  return {before: look(-1), after: look(1)}
}

/** Whether an element is the mark of a footnote: a linked number or sign, in small print or a link within the page. */
export function isFootnoteMark(element: Element): boolean {
  const {href} = element.properties
  if (element.tagName === 'a' && !(typeof href === 'string' && href.startsWith('#'))) return false
  const text = textOf(element, 12)
  if (element.tagName === 'a') return /^(?:\[\d{1,3}\]|\(\d{1,3}\)|\d{1,3})$/.test(text)
  const linked = element.children.some((child) => child.type === 'element' && child.tagName === 'a')
  return (linked && /^[[(]?(?:\d{1,3}|[a-z*†‡§])[\])]?$/i.test(text)) || /^\[\d{1,3}\]$/.test(text)
}

/** Whether a node is text that ends without a space: what is glued to it may be the mark of a footnote, and is no word of the sentence. */
export function followsWord(before: Content | undefined): boolean {
  return before?.type === 'text' && /\S$/.test(before.value)
}

/** Whether an element holds a link and nothing else. */
export function isOnlyLink(element: Element): boolean {
  const children = element.children.filter((child) => child.type !== 'text' || child.value.trim() !== '')
  const only = children[0]
  return children.length === 1 && only?.type === 'element' && only.tagName === 'a'
}

/** Whether a node is a block quotation. */
export function isQuotation(node: Content): boolean {
  return node.type === 'element' && node.tagName === 'blockquote'
}

/** Whether the text of an element ends with a question mark. */
export function endsAsking(element: Element): boolean {
  return /\?["”’)]*$/.test(textOf(element, 400))
}

/** The text in an element, up to about `limit` units. */
export function textOf(element: Element, limit: number): string {
  let text = ''
  const visit = (node: Content): undefined => {
    if (text.length > limit) return
    if (node.type === 'text') text += node.value
    else if (node.type === 'element') for (const child of node.children) visit(child)
  }
  visit(element)
  return text.trim()
}

/** Whether two headings have the same words: a page that prints its headline twice, for narrow screens and wide ones. */
export function isSame(one: Element, other: Element): boolean {
  return textOf(one, 300) === textOf(other, 300)
}

/** Whether an image stands for a word in its line: a formula, or a sign as high as the letters. */
export function isSign({properties}: Element): boolean {
  const {className, style} = properties
  return (
    /\b(?:math|tex|latex|equation)\b/i.test(String(className ?? '')) ||
    (typeof style === 'string' && /vertical-align\s*:\s*-?\d/i.test(style))
  )
}

/** Whether an element holds a formula: its letters are no words. */
export function isFormula({properties: {className}}: Element): boolean {
  return Array.isArray(className) && className.some((name) => /^(?:texhtml|math|katex|mathjax|tex)$/i.test(name))
}

/** The cells of tables, without those of tables in them. */
export function cellsOf(tables: ReadonlySet<Element>): ReadonlySet<Element> {
  const cells = new Set<Element>()
  const visit = (element: Element): undefined => {
    for (const child of element.children) {
      if (child.type !== 'element' || child.tagName === 'table') continue
      if (child.tagName === 'td' || child.tagName === 'th') cells.add(child)
      else visit(child)
    }
  }
  for (const table of tables) visit(table)
  return cells
}

/** Whether a link leads to a place of its own page. */
export function isFragment({properties: {href}}: Element): boolean {
  return typeof href === 'string' && href.startsWith('#')
}

/** Whether a link stands right before another: they are shown apart, unless they are one that was cut in two. */
export function isOtherLink(before: Content | undefined, {properties: {href}}: Element): boolean {
  return before?.type === 'element' && before.tagName === 'a' && before.properties['href'] !== href
}

/** Whether an element of a page says that its text is in another language than English, which is the page's. */
export function isForeign({properties: {lang}}: Element, ofPage: string): boolean {
  return typeof lang === 'string' && lang !== '' && !/^en\b/i.test(lang) && /^(?:en\b|$)/i.test(ofPage)
}
