import type {Role} from '../article/role.ts'
import type {Span} from '../article/source-map.ts'
import type {PlantBlock} from '../check/plant.ts'
import {writeParts, type Rows} from './table-rows.ts'

/** Write blocks as plain text, paragraphs separated by blank lines. Roles are left for the reader to tell. */
export function writeText(blocks: readonly PlantBlock[]): string {
  return `${blocks.map((block) => block.text).join('\n\n')}\n`
}

/** Write blocks as Markdown that copydesk reads back as the same blocks with the same roles. */
export function writeMarkdown(blocks: readonly PlantBlock[]): string {
  const headline = blocks.findIndex((block) => block.role === 'headline')
  const written = writeParts(blocks, (block, index) => markdownBlock(block, index === headline), markdownTable)
  return `${written.join('\n\n')}\n`
}

function markdownTable(rows: Rows): string {
  const lines = rows.map((row) => `| ${row.map((cell) => (cell ? markdownText(cell) : '')).join(' | ')} |`)
  return lines.toSpliced(1, 0, `|${' --- |'.repeat(rows[0]?.length ?? 1)}`).join('\n')
}

function markdownText(block: PlantBlock): string {
  return marked(block, escapeMarkdown, markdownCode, (words) => `*${escapeMarkdown(words)}*`, markdownLink)
}

function markdownBlock(block: PlantBlock, first: boolean): string {
  const {role, text} = block
  const escaped = markdownText(block)
  switch (role) {
    case 'headline':
      if (first) return `# ${escaped}`
      break
    case 'heading':
      return `## ${escaped}`
    case 'quote':
      // A line that begins with a dash would be the attribution.
      if (!/^\s*[-—–―]/.test(text)) return `> ${escaped}`
      break
    case 'list':
      return `- ${escaped}`
    case 'body':
      // A byline by its looks says its role.
      if (!/^(?:by|words)\b/i.test(text)) return escaped
      break
    default:
      break
  }
  return `:::${role}\n${escaped}\n:::`
}

/** Write text, and the code, the emphasis and the links in it, each in its own way. */
function marked(
  {text, code = [], emphasis = [], links = []}: PlantBlock,
  writeText: (text: string) => string,
  writeCode: (text: string) => string,
  writeEmphasis: (text: string) => string,
  writeLink: (text: string, address: string) => string
): string {
  const apart = emphasis.filter((span) => code.every(({start, end}) => end <= span.start || span.end <= start))
  const plain = links.filter((link) =>
    [...code, ...apart].every(({start, end}) => end <= link.start || link.end <= start)
  )
  const spans: ReadonlyArray<Span & {readonly address?: string}> = [...code, ...apart, ...plain].toSorted(
    (a, b) => a.start - b.start
  )
  let written = ''
  let from = 0
  for (const span of spans) {
    const {address} = span
    const write =
      address === undefined
        ? code.includes(span)
          ? writeCode
          : writeEmphasis
        : (words: string): string => writeLink(words, address)
    written +=
      (span.start > from ? writeText(text.slice(from, span.start)) : '') + write(text.slice(span.start, span.end))
    from = span.end
  }
  return from < text.length ? written + writeText(text.slice(from)) : written
}

function markdownLink(text: string, address: string): string {
  return `[${escapeMarkdown(text)}](<${address.replace(/[\\<>]/g, '\\$&')}>)`
}

function markdownCode(text: string): string {
  const fence = '`'.repeat(1 + Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length)))
  return /^`|`$|^ .* $/.test(text) ? `${fence} ${text} ${fence}` : fence + text + fence
}

/** Write text so that Markdown reads it as that text, at the start of a line too. */
function escapeMarkdown(text: string): string {
  return text
    .replace(/[\\`*_[\]<>{}#|~&:@]/g, '\\$&')
    .replace(/\b(www)\./gi, '$1\\.')
    .replace(/[\r\n]/g, (end) => `&#${end.charCodeAt(0)};`)
    .replace(/^(\d{1,9})([.)])/, '$1\\$2')
    .replace(/^[-+=]/, '\\$&')
    .replace(/^(?:import|export)(?=\s)/, (word) => `&#${word.charCodeAt(0)};${word.slice(1)}`)
}

/** Write blocks as HTML that copydesk reads back as the same blocks with the same roles. */
export function writeHtml(blocks: readonly PlantBlock[]): string {
  const first = blocks.findIndex((block) => block.role === 'headline')
  const write = (block: PlantBlock, index: number): string => {
    const again = block.role === 'headline' && index !== first
    return again ? `<p data-copydesk-role="headline">${escapeBlock(block)}</p>` : htmlBlock(block)
  }
  const written = writeParts(blocks, write, htmlTable)
  return `<article>\n${written.join('\n')}\n</article>\n`
}

const htmlMarkup: Readonly<Record<Role, readonly [string, string]>> = {
  headline: ['<h1>', '</h1>'],
  standfirst: ['<p class="standfirst">', '</p>'],
  byline: ['<p class="byline">', '</p>'],
  heading: ['<h2>', '</h2>'],
  body: ['<p>', '</p>'],
  pullquote: ['<aside class="pullquote"><p>', '</p></aside>'],
  quote: ['<blockquote><p>', '</p></blockquote>'],
  question: ['<p class="question">', '</p>'],
  caption: ['<figure><figcaption>', '</figcaption></figure>'],
  credit: ['<p class="credit">', '</p>'],
  alt: ['<img alt="', '">'],
  social: ['<p data-copydesk-role="social">', '</p>'],
  slug: ['<p data-copydesk-role="slug">', '</p>'],
  list: ['<ul><li>', '</li></ul>'],
  table: ['<table><tr><td>', '</td></tr></table>'],
  note: ['<p class="note">', '</p>'],
  other: ['<p data-copydesk-role="other">', '</p>']
}

function htmlBlock(block: PlantBlock): string {
  const [open, close] = htmlMarkup[block.role]
  const text = block.role === 'alt' ? escapeHtml(block.text).replace(/"/g, '&quot;') : escapeBlock(block)
  return open + text + close
}

function htmlTable(rows: Rows): string {
  const lines = rows.map((row) => `<tr>${row.map((cell) => `<td>${cell ? escapeBlock(cell) : ''}</td>`).join('')}</tr>`)
  return `<table>${lines.join('')}</table>`
}

function escapeBlock(block: PlantBlock): string {
  const inTag = (name: string) => (words: string) => `<${name}>${escapeHtml(words)}</${name}>`
  const inLink = (words: string, address: string): string =>
    `<a href="${escapeHtml(address).replace(/"/g, '&quot;')}">${escapeHtml(words)}</a>`
  return marked(block, escapeHtml, inTag('code'), inTag('em'), inLink)
}

function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
}
