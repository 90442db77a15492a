/** Marks of site generators in a source, which stand for something else or for nothing that readers see. */
import type {Role} from '../article/role.ts'
import type {Span} from '../article/source-map.ts'

/** A span that is no text. */
export interface Mask extends Span {
  /** Whether it shows a picture. */
  readonly picture?: boolean | undefined
  /** Whether readers may see what stands in its attributes: `caption="…"`. */
  readonly speaks?: boolean | undefined
  /** Whether it stands for words. */
  readonly sign?: boolean | undefined
}

const pictures = /^\{[{%][<%]?-?\s*(?:figure|image|img|photo|picture|gallery|video|youtube|vimeo)\b/i
const verbatimBlocks = /^\{(?:\{[<%]|%)-?\s*(highlight|raw|comment|verbatim)\b/i

/** Find shortcodes and tags of site generators: `{{< … >}}`, `{{% … %}}`, `{% … %}`, `<%= … %>`. */
export function findShortcodes(source: string): Mask[] {
  const marks: ReadonlyArray<readonly [string, string]> = [
    ['{{<', '>}}'],
    ['{{%', '%}}'],
    ['{%', '%}'],
    ['<%', '%>']
  ]
  const ends = new Ends(source)
  return marks
    .flatMap(([open, close]) => between(source, open, close))
    .toSorted((a, b) => a.start - b.start)
    .map((span) => {
      const code = source.slice(span.start, span.end)
      const name = verbatimBlocks.exec(code)?.[1]
      const end = name ? ends.after(span.end, name) : span.end
      const isOutput = code.startsWith('<%')
      return {
        start: span.start,
        end,
        picture: pictures.test(code),
        speaks: name === undefined && !isOutput,
        sign: isOutput && code.startsWith('<%=') && !code.includes('\n')
      }
    })
}

const control = /\{%-?[ \t]*(?:for|assign|capture|if|unless|set|macro|include|block|extends|raw)\b/
const tagName = /^\{(?:%-?|\{[<%])\s*(?:(\/)\s*)?(end)?(\w+)/

/** What stands between a shortcode and its end: `{% figure "a.jpg" %} … {% endfigure %}`, `{{< quote >}} … {{< /quote >}}`. */
export function findPairs(source: string, codes: readonly Span[]): Array<Span & {readonly name: string}> {
  const pairs: Array<Span & {readonly name: string}> = []
  const open: Array<{readonly name: string; readonly end: number}> = []
  for (const {start, end} of codes) {
    const [, slash, ends, name = ''] = tagName.exec(source.slice(start, start + 60)) ?? []
    if (!slash && !ends) {
      if (open.length < 200) open.push({name, end})
      continue
    }
    const last = open.findLastIndex((item) => item.name === name)
    const opened = open[last]
    if (!opened) continue
    open.length = last
    pairs.push({start: opened.end, end: start, name: name.toLowerCase()})
  }
  return pairs.toSorted((a, b) => a.start - b.start)
}

/** Roles that the names of shortcodes tell; one that is called a note is any box. */
const told = new Set<Role | false | undefined>(['caption', 'credit', 'pullquote', 'quote', 'question'])

/** The role of what stands in a shortcode with an end, by its name: below a picture, or what a class of that name would be. */
export function pairRole(name: string, byClass: Role | false | undefined): Role | undefined {
  if (/^(?:figure|image|img|photo|picture)$/.test(name)) return 'caption'
  return told.has(byClass) ? byClass || undefined : undefined
}

/** Find what a template puts in: a page with tags of its own that loop or assign has variables in braces, no placeholders. */
export function findOutputs(source: string): Mask[] {
  if (!source.includes('{{') || !control.test(source)) return []
  return [...source.matchAll(/\{\{[^{}\r\n]{1,200}\}\}/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    sign: true
  }))
}

/** Finds where blocks that shortcodes open end; asked in the order of the source, so that what was found is found again. */
class Ends {
  readonly #source: string
  readonly #next = new Map<string, number>()

  constructor(source: string) {
    this.#source = source
  }

  /** The end of the closing tag behind an offset; the offset itself where there is none. */
  after(from: number, name: string): number {
    const known = this.#next.get(name)
    if (known !== undefined && known > from) return known === Infinity ? from : known
    const close = new RegExp(`\\{(?:%-? *end${name} *-?%|\\{[<%] */ *${name} *[>%]\\})\\}`, 'g')
    close.lastIndex = from
    const end = close.exec(this.#source) ? close.lastIndex : Infinity
    this.#next.set(name, end)
    return end === Infinity ? from : end
  }
}

/** Spans from one mark to the next other one, within a paragraph; a mark behind a backslash is none. */
export function between(source: string, open: string, close: string): Span[] {
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
