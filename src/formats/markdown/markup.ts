import type {Span} from '../../article/source-map.ts'

/** A tag or a comment of HTML. */
export interface Markup extends Span {
  /** The element's name in lower case; empty for a comment. */
  readonly name: string
  readonly closes: boolean
  /** What stands in a tag behind the name, and where. */
  readonly attributes: string
  readonly attributesAt: number
}

const opener = /<!--|<(\/?)([a-zA-Z][\w-]*)(?![\w-])((?:[^<>"']|"[^"]*"|'[^']*')*)>/g
/** Elements whose text is none of the article's: it counts with their tag. */
const raw = /^(?:script|style|pre|textarea)$/

/** The tags and comments of HTML, in their order. A comment that is never closed is text. */
export function* markupOf(html: string): Generator<Markup> {
  const openers = new RegExp(opener)
  let isLast = false
  for (let match = openers.exec(html); match; match = openers.exec(html)) {
    const {0: tag, 1: slash, 2: name, 3: attributes = '', index: start} = match
    if (name === undefined) {
      // Behind one that is never closed, none is.
      const close: number = isLast ? -1 : html.indexOf('-->', openers.lastIndex)
      isLast = close < 0
      if (isLast) continue
      openers.lastIndex = close + 3
      yield {start, end: openers.lastIndex, name: '', closes: false, attributes, attributesAt: openers.lastIndex}
      continue
    }
    const closes = slash === '/'
    const attributesAt = start + tag.length - 1 - attributes.length
    if (!closes && raw.test(name.toLowerCase())) openers.lastIndex = closingOf(html, name, openers.lastIndex)
    yield {start, end: openers.lastIndex, name: name.toLowerCase(), closes, attributes, attributesAt}
  }
}

/** Where the element that opened before a place is closed. */
function closingOf(html: string, name: string, from: number): number {
  const close = new RegExp(`</${name}`, 'gi')
  close.lastIndex = from
  return close.exec(html)?.index ?? html.length
}
