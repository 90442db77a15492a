import type {Element} from 'hast'

const names =
  /^(?:article:published_time|og:published_time|date|pubdate|publish[-_]?date|dc\.date(?:\.issued)?|dcterms\.(?:created|issued)|parsely-pub-date|datepublished)$/i
const day = /^\s*(\d{4}-\d{2}-\d{2})(?!\d)/
const linked = /"datePublished"\s*:\s*"(\d{4}-\d{2}-\d{2})(?!\d)/

/** The day of publication that an element tells, as `2026-03-14`: metadata, a marked `time`, linked data. */
export function publishedOf(element: Element): string | undefined {
  const {tagName, properties, children} = element
  if (tagName === 'meta') {
    const name = String(properties['property'] ?? properties['name'] ?? properties['itemProp'] ?? '')
    return names.test(name) ? day.exec(properties['content'] ?? '')?.[1] : undefined
  }
  if (tagName === 'time') {
    const marked =
      properties['pubDate'] !== undefined ||
      /\bdatePublished\b/.test(String(properties['itemProp'] ?? '')) ||
      /\b(?:published|pubdate|entry-date)\b/.test(String(properties['className'] ?? ''))
    return marked ? day.exec(properties['dateTime'] ?? '')?.[1] : undefined
  }
  if (tagName !== 'script' || properties['type'] !== 'application/ld+json') return undefined
  const [text] = children
  return text?.type === 'text' ? linked.exec(text.value)?.[1] : undefined
}
