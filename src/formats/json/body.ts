/** What a string that is an article's whole text is written in. */
export type BodyFormat = 'html' | 'markdown' | 'text'

/** How much of a text is looked at. */
const most = 20_000

const block =
  /<\/?(?:p|div|section|article|aside|figure|figcaption|blockquote|ul|ol|li|dl|table|tr|t[dh]|h[1-6]|pre|header|footer|main)[\s/>]/i
const element =
  /<(?:!--|\/?(?:a|abbr|b|big|br|cite|code|del|em|font|hr|i|iframe|img|ins|kbd|mark|q|s|script|small|span|strong|style|sub|sup|time|u|video)[\s/>])/i
const heading = /^ {0,3}#{1,6} +\S/m
const marks =
  /\]\([^()\s]+\)|^ {0,3}```|(?<![\w*])\*{1,3}[^\s*](?:[^*\n]{0,200}[^\s*])?\*{1,3}(?![\w*])|(?<![\w_/])_{1,2}[^\s_](?:[^_\n]{0,200}[^\s_])?_{1,2}(?![\w_])/m

/**
 * Tell what a text is written in by its marks: HTML by the elements of its blocks; Markdown by its headings, links and emphasis, or by
 * elements within lines, where blank lines part the paragraphs; plain text by having none of them.
 *
 * Items of a list don't tell: they are written alike in plain text.
 */
export function bodyFormat(value: string): BodyFormat {
  const text = value.slice(0, most)
  const start = text.trimStart()
  if (block.test(text) && start.startsWith('<') && value.trimEnd().endsWith('>')) return 'html'
  // Where every line is a paragraph, Markdown would make one of them all.
  const parted = !/\n./.test(text.trim()) || /\n[ \t\r]*\n/.test(text)
  if (heading.test(text) || (parted && marks.test(text))) return 'markdown'
  if (block.test(text)) return 'html'
  if (!element.test(text)) return 'text'
  return parted && text.includes('\n') ? 'markdown' : 'html'
}

/** Whether a text has character references of HTML in it. */
export function hasReferences(value: string): boolean {
  return /&(?:[a-z]\w{1,7}|#\w{2,6});/i.test(value)
}
