import type {Root} from 'mdast'
import type {CompileContext, Extension, Token} from 'mdast-util-from-markdown'
import remarkDirective from 'remark-directive'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified, type Processor} from 'unified'
import {firstWhere} from '../../article/in-order.ts'
import type {Span} from '../../article/source-map.ts'

/**
 * A stretch of inline source and what it reads as.
 *
 * mdast's text nodes have one position for text that stands in several pieces (entities, escapes, continuation lines): their
 * pieces are taken from the tokens that they were made of.
 */
export interface Piece extends Span {
  /** Where the token that made it starts: for finding the pieces of a node. */
  readonly at: number
  /** What it reads as; undefined where that is the source itself. */
  readonly text: string | undefined
  /** `break` is a line ending with the white space and the container marks (`> `) around it. */
  readonly kind: 'text' | 'code' | 'break'
}

declare module 'mdast' {
  interface ImageData {
    /** Where the alternative text stands. */
    alt?: Span | undefined
    /** Where the title stands, without its quotation marks. */
    title?: Span | undefined
  }
  interface ImageReferenceData {
    /** Where the alternative text stands. */
    alt?: Span | undefined
  }
}

/** A Markdown source as a tree, and the pieces of its inline text in order. */
export interface Parsed {
  readonly tree: Root
  readonly pieces: readonly Piece[]
}

interface Construct {
  readonly name?: string | undefined
}

interface Syntax {
  readonly text?: Readonly<Record<string, Construct | readonly Construct[]>> | undefined
}

interface Extensions {
  fromMarkdownExtensions?: Array<Extension | Extension[]>
  micromarkExtensions?: Syntax[]
}

const literals: ReadonlySet<string | undefined> = new Set(['emailAutolink', 'protocolAutolink', 'wwwAutolink'])
const colon = '58'

/**
 * Leave out what is its own text anyway: text directives (a time, `5:30`, with a footnote or a link behind it) and GFM's literal
 * autolinks, which are looked for at every word and take as long as all other parsing.
 */
function withoutInline(extension: Syntax): Syntax {
  if (!extension.text) return extension
  const text: Record<string, readonly Construct[]> = {}
  for (const [code, constructs] of Object.entries(extension.text)) {
    const list = Array.isArray(constructs) ? (constructs as readonly Construct[]) : [constructs as Construct]
    const kept = code === colon ? [] : list.filter((construct) => !literals.has(construct.name))
    if (kept.length > 0) text[code] = kept
  }
  return {...extension, text}
}

/** Parse Markdown: CommonMark, GFM, front matter (YAML, TOML), container and leaf directives. */
export function parseMarkdown(source: string): Parsed {
  const places = new Places(source)
  const processor = unified()
    .use(remarkParse)
    .use(remarkFrontmatter, ['yaml', 'toml'])
    .use(remarkGfm)
    .use(remarkDirective)
    .use(function (this: Processor) {
      const data = this.data() as Extensions
      // GFM's transforms make nodes without positions out of text; the tokens have all that is needed.
      const known = (data.fromMarkdownExtensions ?? []).flat().map((extension) => ({...extension, transforms: []}))
      data.fromMarkdownExtensions = [...known, places.extension()]
      data.micromarkExtensions = (data.micromarkExtensions ?? []).map(withoutInline)
    })
  const tree = processor.parse(source)
  return {tree, pieces: places.pieces}
}

const prefixes: ReadonlySet<string> = new Set([
  'blockQuotePrefix',
  'blockQuoteMarker',
  'blockQuotePrefixWhitespace',
  'linePrefix',
  'listItemIndent',
  'gfmFootnoteDefinitionIndent',
  'lineSuffix'
])

/** Listens to the tokens that the tree is made of and keeps where inline text stands. */
class Places {
  readonly pieces: Piece[] = []
  readonly #source: string
  #break: {at: number; start: number} | undefined
  #suffix: Span = {start: -1, end: -1}
  #decodedFrom = 0
  #decoded = ''

  constructor(source: string) {
    this.#source = source
  }

  extension(): Extension {
    const enter = (context: CompileContext, token: Token): undefined => this.#enter(context, token)
    const exit = (context: CompileContext, token: Token): undefined => this.#exit(context, token)
    return {
      beforeEnter(token) {
        enter(this, token)
      },
      afterExit(token) {
        exit(this, token)
      }
    }
  }

  #enter(context: CompileContext, token: Token): undefined {
    if (this.#break && !prefixes.has(token.type)) this.#endBreak(token.start.offset)
    if (token.type === 'characterReferenceValue') this.#decodedFrom = valueOf(context).length
  }

  #exit(context: CompileContext, token: Token): undefined {
    const [start, end] = [token.start.offset, token.end.offset]
    switch (token.type) {
      case 'data':
        this.pieces.push({at: start, start, end, text: undefined, kind: 'text'})
        break
      case 'codeTextData':
      case 'autolinkProtocol':
      case 'autolinkEmail':
        this.pieces.push({at: start, start, end, text: undefined, kind: 'code'})
        break
      case 'characterEscapeValue':
        this.pieces.push({at: start - 1, start: start - 1, end, text: this.#source.slice(start, end), kind: 'text'})
        break
      case 'characterReferenceValue':
        this.#decoded = valueOf(context).slice(this.#decodedFrom)
        break
      case 'characterReference':
        this.pieces.push({at: start, start, end, text: this.#decoded, kind: 'text'})
        break
      case 'lineSuffix':
      case 'hardBreakTrailing':
      case 'hardBreakEscape':
        this.#suffix = {start, end}
        break
      case 'lineEnding':
        this.#break = {at: start, start: this.#suffix.end === start ? this.#suffix.start : start}
        break
      case 'labelText':
        setSpan(context.stack.at(-2), 'alt', {start, end})
        break
      case 'resourceTitleString':
        setSpan(context.stack.at(-1), 'title', {start, end})
        break
    }
  }

  #endBreak(end: number): undefined {
    const open = this.#break
    this.#break = undefined
    if (open) this.pieces.push({...open, end, text: ' ', kind: 'break'})
  }
}

type Stacked = CompileContext['stack'][number] | undefined

function valueOf(context: CompileContext): string {
  const node = context.stack.at(-1)
  return node && 'value' in node ? node.value : ''
}

function setSpan(node: Stacked, name: 'alt' | 'title', span: Span): undefined {
  if (node?.type === 'image') node.data = {...node.data, [name]: span}
}

/** The pieces of a span, in order. */
export function piecesIn(pieces: readonly Piece[], {start, end}: Span): readonly Piece[] {
  const first = firstWhere(pieces, ({at}) => at >= start)
  let stop = first
  while ((pieces[stop]?.at ?? Infinity) < end) stop++
  // GFM cuts a task's text from the space behind its box on.
  const cut = pieces[first - 1]
  const rest = cut && cut.text === undefined && cut.end > start ? [{...cut, at: start, start}] : []
  return [...rest, ...pieces.slice(first, stop)]
}
