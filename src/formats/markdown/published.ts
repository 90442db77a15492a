import type {Span} from '../../article/source-map.ts'

const opening = /^(?:---|\+\+\+)[ \t]*\r?\n/
const closing = /\r?\n(?:---|\+\+\+|\.\.\.)[ \t]*(?:\r?\n|$)/
const field =
  /^[ \t]*["']?(?:date|published|publishedAt|published_at|publish_?date|publishDate|pub_?date|pubDate|date_published|datePublished)["']?[ \t]*[:=][ \t]*["']?(\d{4}-\d{2}-\d{2})(?!\d)/im

// Nobody's front matter is longer.
const maxLength = 20_000

/** The day of publication that front matter tells, as `2026-03-14`; undefined where it tells none. */
export function readPublished(source: string, head?: Span): string | undefined {
  if (head) return field.exec(source.slice(head.start, head.end))?.[1]
  const open = opening.exec(source)
  if (!open) return undefined
  const rest = source.slice(open[0].length, maxLength)
  const close = closing.exec(rest)
  return close ? field.exec(rest.slice(0, close.index))?.[1] : undefined
}
