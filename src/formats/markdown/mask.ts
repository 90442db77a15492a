import type {Span} from '../../article/source-map.ts'
import {findAttributes, type AttributeList} from './attributes.ts'
import {findModules, findTags} from './mdx.ts'
import {fences, wikiMarks} from './notes.ts'

/** A source whose markup that isn't Markdown is painted over, at the same offsets. */
export interface Masked {
  /** The source, with every unit of a mask but line endings replaced by a letter of no language. */
  readonly text: string
  /** What is painted over, in order, without overlaps. */
  readonly masks: readonly Mask[]
  readonly attributes: readonly AttributeList[]
  /** Tags of MDX's components. */
  readonly tags: readonly Span[]
  /** MDX comments: with their marks. */
  readonly comments: readonly Span[]
}

/** A span that is painted over. */
export interface Mask extends Span {
  /** Whether it shows a picture. */
  readonly picture?: boolean | undefined
  /** Whether readers may see what stands in its attributes: `caption="…"`. */
  readonly speaks?: boolean | undefined
  /** Whether it stands for words. */
  readonly sign?: boolean | undefined
}

const paint = '\uE000'
const pictures = /^\{[{%][<%]?-?\s*(?:figure|image|img|photo|picture|gallery|video|youtube|vimeo)\b/i
const verbatimBlocks = /^\{(?:\{[<%]|%)-?\s*(highlight|raw|comment|verbatim)\b/i

/**
 * Paint over what isn't Markdown: site generators' shortcodes (`{{< … >}}`, `{{% … %}}`, `{% … %}`), MDX's modules, comments
 * and components, attribute lists (`{.pullquote}`).
 *
 * @param head - Front matter that the parser doesn't know.
 *
 * Painted with letters, not spaces, so that the Markdown around keeps its structure.
 */
export function maskSource(source: string, head?: Span): Masked {
  const attributes = findAttributes(source)
  const comments = between(source, '{/*', '*/}').map(({start, end}) => ({start, end}))
  const tags = findTags(source)
  const found: Mask[] = [
    ...shortcodes(source),
    ...attributes,
    ...comments,
    ...(head ? [{start: head.start, end: head.end}] : []),
    ...signs(source),
    ...definitions(source),
    ...wikiMarks(source),
    ...fences(source),
    ...outputs(source),
    ...findModules(source),
    ...tags.map((tag) => ({...tag, speaks: true}))
  ].toSorted((a, b) => a.start - b.start || b.end - a.end)
  const masks: Mask[] = []
  for (const mask of found) {
    const last = masks.at(-1)
    if (!last || mask.start >= last.end) masks.push(mask)
    else if (mask.end > last.end) masks[masks.length - 1] = {...last, end: mask.end}
  }
  if (masks.length === 0) return {text: source, masks, attributes, comments, tags}
  let text = ''
  let from = 0
  for (const {start, end} of masks) {
    text += source.slice(from, start) + source.slice(start, end).replace(/[^\r\n]/g, paint)
    from = end
  }
  return {text: openBoxes(text + source.slice(from), source), masks, attributes, comments, tags}
}

function shortcodes(source: string): Mask[] {
  const marks: ReadonlyArray<readonly [string, string]> = [
    ['{{<', '>}}'],
    ['{{%', '%}}'],
    ['{%', '%}']
  ]
  return marks
    .flatMap(([open, close]) => between(source, open, close))
    .map((span) => {
      const code = source.slice(span.start, span.end)
      const name = verbatimBlocks.exec(code)?.[1]
      const end = name ? endOfBlock(source, span.end, name) : span.end
      return {start: span.start, end, picture: pictures.test(code), speaks: name === undefined}
    })
}

const control = /\{%-?[ \t]*(?:for|assign|capture|if|unless|set|macro)\b/
/** What a template puts in: a page with tags of its own that loop or assign has variables in braces, no placeholders. */
function outputs(source: string): Mask[] {
  if (!source.includes('{{') || !control.test(source)) return []
  return [...source.matchAll(/\{\{[^{}\r\n]{1,200}\}\}/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    sign: true
  }))
}

/** What abbreviations stand for (`*[HTML]: Hypertext …`, shown on hovering), and formulas that have lines of their own. */
function definitions(source: string): Mask[] {
  const lines = source.includes('*[') ? [...source.matchAll(/^\*\[[^\]\r\n]{1,60}\]:[^\r\n]*$/gm)] : []
  const formulas = source.includes('$$')
    ? [...source.matchAll(/^\$\$(?:[^$\r\n]|\r?\n(?!\s*\n)){1,2000}\$\$[ \t]*(?:\{#[\w:-]+\}[ \t]*)?$/gm)]
    : []
  return [...lines, ...formulas].map((match) => ({start: match.index, end: match.index + match[0].length}))
}

/** The first line of a box: `> [!NOTE]` of GitHub and Obsidian, `!!! note "Title"` and `=== "Tab"` of MkDocs. */
export const alert: RegExp = /^[ \t]*(?:>[ \t]*)+(\[!\w{1,20}\][^\r\n]{0,200})$/
const admonition =
  /^[ \t]*((?:!!!|\?\?\?\+?)[ \t]+[\w-]+(?:[ \t]+[\w-]+)*(?:[ \t]+"[^"\r\n]*")?|===[!+]?[ \t]+"[^"\r\n]*")[ \t]*$/

function signs(source: string): Mask[] {
  if (!source.includes('[!') && !/^[ \t]*(?:!!!|\?\?\?|===[!+]?[ \t]+")/m.test(source)) return []
  const found: Mask[] = []
  for (const line of source.matchAll(/^.*(?:\[!|!!!|\?\?\?|===).*$/gm)) {
    const sign = (alert.exec(line[0]) ?? admonition.exec(line[0]))?.[1]
    if (sign === undefined) continue
    const start = line.index + line[0].indexOf(sign)
    found.push({start, end: start + sign.length})
  }
  return found
}

/**
 * Make the indented content of a box or a tab an item of a list: to a parser that knows no boxes it is code.
 *
 * The item's mark stands where the source has spaces, so that the reader can tell it.
 */
function openBoxes(text: string, source: string): string {
  if (!/^(?:!!!|\?\?\?\+?|===[!+]?)[ \t]+["\w]/m.test(source)) return text
  const opening = /^\uE000+[ \t]*\r?\n(?:[ \t]*\r?\n)?( {4})(?=[^\s])/gm
  return text.replace(opening, (whole: string, _indent: string, at: number) =>
    /^(?:!!!|\?\?\?|===)/.test(source.slice(at, at + 3)) ? `${whole.slice(0, -4)}-   ` : whole
  )
}

/** Where the block that a shortcode opens ends: after its closing tag, if it has one. */
function endOfBlock(source: string, from: number, name: string): number {
  const close = new RegExp(`\\{(?:%-? *end${name} *-?%|\\{[<%] */ *${name} *[>%]\\})\\}`, 'g')
  close.lastIndex = from
  return close.exec(source) ? close.lastIndex : from
}

/** Spans from one mark to the next other one, within a paragraph; a mark behind a backslash is none. */
function between(source: string, open: string, close: string): Span[] {
  const found: Span[] = []
  let stop = -1
  for (let start = source.indexOf(open); start >= 0; start = source.indexOf(open, start)) {
    if (stop < start) stop = source.indexOf(close, start + open.length)
    if (stop < 0) break
    const end = stop + close.length
    if (source.charAt(start - 1) !== '\\' && stop - start < 5000 && !/\n[ \t]*\r?\n/.test(source.slice(start, end))) {
      found.push({start, end})
      start = end
    } else start += open.length
    if (stop < start) stop = -1
  }
  return found
}
