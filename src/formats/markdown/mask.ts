import type {Span} from '../../article/source-map.ts'
import {findAttributes, type AttributeList} from './attributes.ts'
import {between, findOutputs, findShortcodes, type Mask} from '../shortcodes.ts'
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

const paint = '\uE000'
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
    ...findShortcodes(source),
    ...attributes,
    ...comments,
    ...(head ? [{start: head.start, end: head.end}] : []),
    ...signs(source),
    ...definitions(source),
    ...wikiMarks(source),
    ...fences(source),
    ...findOutputs(source),
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
  for (const line of source.matchAll(/^.+$/gm)) {
    if (!/\[!|!!!|\?\?\?|===/.test(line[0])) continue
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
