import {toString} from 'nlcst-to-string'
import type {Paragraph, Sentence, SentenceContent, WordContent} from 'nlcst'
import {Parser} from './parser.ts'
import type {Point} from 'unist'
import {mendSentences} from './mend-sentences.ts'
import type {Role} from './role.ts'
import {toSource, type Link, type MappedText, type Run, type Span} from './source-map.ts'

declare module 'nlcst' {
  interface ParagraphData {
    /** What the block is in the article. */
    role?: Role | undefined
    /** Where the block's text stands in the source; absent in trees that copydesk's formats did not make. */
    runs?: readonly Run[] | undefined
    /** Spans of the block's text that are not the writer's language. */
    opaque?: readonly Span[] | undefined
    /** Spans of the block's text that the writer sets apart. */
    emphasis?: readonly Span[] | undefined
    /** Spans of the block's text that are links, with where they lead. */
    links?: readonly Link[] | undefined
    /** The field (front matter key, CMS field, attribute) that the block came from. */
    field?: string | undefined
    /** Whether something that isn't text stands behind the block: a listing, a formula, a film. */
    leads?: boolean | undefined
    /** Where the block stands in a table, where the format tells. */
    cell?: Cell | undefined
    /** The block's text; absent where others may change the tree. */
    text?: string | undefined
  }
}

/** Where a block stands in a table of its source: which table, row and column, each counted from 0. */
export interface Cell {
  readonly table: number
  readonly row: number
  readonly column: number
}

/** What a format tells of a block besides its text. */
export interface ParagraphOptions {
  readonly role: Role
  readonly field?: string | undefined
  readonly leads?: boolean | undefined
  readonly cell?: Cell | undefined
}

/** Turns an offset of the source into a unist point. */
export type PointAt = (offset: number) => Point

/**
 * Paragraphs that were parsed once, by their text and what is code in it. Their nodes carry no positions, so that they are the same
 * wherever the text stands.
 */
export type ParagraphCache = Map<string, Paragraph['children']>

const parser = new Parser()

/**
 * Parse one block of an article into an nlcst paragraph whose nodes have their true positions in the source.
 *
 * Blocks are parsed one by one: parse-english takes a document as one sentence first, and slows down as it grows.
 *
 * @param mapped - The block's text and where it stands in the source.
 * @param pointAt - See {@link pointsOf}; without it the nodes get no positions.
 * @param cache - Take what was parsed before; then only the paragraph itself has a position.
 */
export function parseParagraph(
  mapped: MappedText,
  options: ParagraphOptions,
  pointAt: PointAt | undefined,
  cache?: ParagraphCache
): Paragraph {
  separateGluedAddresses(mapped)
  const paragraph = cache ? parsedBefore(mapped, cache) : parse(mapped)
  paragraph.data = {
    role: options.role,
    runs: mapped.runs,
    ...(mapped.opaque.length > 0 ? {opaque: mapped.opaque} : {}),
    ...(mapped.emphasis.length > 0 ? {emphasis: mapped.emphasis} : {}),
    ...(mapped.links.length > 0 ? {links: mapped.links} : {}),
    ...(options.field === undefined ? {} : {field: options.field}),
    ...(options.leads ? {leads: true} : {}),
    ...(options.cell ? {cell: options.cell} : {}),
    ...(cache ? {text: mapped.text} : {})
  }
  if (!pointAt) return paragraph
  if (!cache) place(paragraph, 0, mapped.runs, pointAt)
  else setPosition(paragraph, 0, mapped.text.length, mapped.runs, pointAt)
  return paragraph
}

function parse(mapped: MappedText): Paragraph {
  const paragraph = mapped.opaque.length > 0 ? parseAroundCode(mapped) : parser.tokenizeParagraph(mapped.text)
  mendSentences(paragraph)
  return paragraph
}

function parsedBefore(mapped: MappedText, cache: ParagraphCache): Paragraph {
  const {text, opaque} = mapped
  const key = opaque.length > 0 ? `${JSON.stringify(opaque)}\n${text}` : text
  let children = cache.get(key)
  if (!children) cache.set(key, (children = parse(mapped).children))
  return {type: 'ParagraphNode', children}
}

/** The text of a paragraph. */
export function textOf(paragraph: Paragraph): string {
  return paragraph.data?.text ?? toString(paragraph)
}

const gluedAddress = /(?<=[\p{L}\p{N}.!?”"])https?:\/\/\S+/giu

/** Take an address that is glued to a word (`relationshiphttps://…`) for no part of it. */
function separateGluedAddresses(mapped: MappedText): undefined {
  if (!mapped.text.includes('://')) return
  for (const match of mapped.text.matchAll(gluedAddress)) {
    // What closes the sentence or a quotation around an address is no part of it.
    const length = match[0].length - (/[.,;:!?)\]}'"’”]{1,8}$/.exec(match[0])?.[0].length ?? 0)
    const span = {start: match.index, end: match.index + length}
    if (!mapped.opaque.some((other) => span.start < other.end && other.start < span.end)) mapped.opaque.push(span)
  }
  mapped.opaque.sort((a, b) => a.start - b.start)
}

/** Give inline code as nlcst source nodes, so that other plugins leave it alone too. */
function parseAroundCode(mapped: MappedText): Paragraph {
  const nodes: SentenceContent[] = []
  let from = 0
  for (const {start, end} of mapped.opaque) {
    nodes.push(...parser.tokenize(mapped.text.slice(from, start)))
    nodes.push({type: 'SourceNode', value: mapped.text.slice(start, end)})
    from = end
  }
  nodes.push(...parser.tokenize(mapped.text.slice(from)))
  const tokenize = new Parser()
  tokenize.tokenize = () => nodes
  return tokenize.tokenizeParagraph(mapped.text)
}

type Placed = Paragraph | Sentence | SentenceContent | WordContent

/** Set the positions of `node` and all that is in it, from the text's runs; returns the text offset where it ends. */
function place(node: Placed, start: number, runs: readonly Run[], pointAt: PointAt): number {
  let end = start
  if ('children' in node) for (const child of node.children) end = place(child, end, runs, pointAt)
  else end += node.value.length
  setPosition(node, start, end, runs, pointAt)
  return end
}

function setPosition(node: Placed, start: number, end: number, runs: readonly Run[], pointAt: PointAt): undefined {
  const span = spanOf(runs, start, end)
  if (span) node.position = {start: pointAt(span.start), end: pointAt(span.end)}
}

/** Map a range to the source; most blocks are one run that stands there as it is. */
function spanOf(runs: readonly Run[], start: number, end: number): Span | undefined {
  const [only] = runs
  if (runs.length !== 1 || !only?.verbatim) return toSource(runs, start, end)
  const shift = only.source - only.text
  return {start: start + shift, end: end + shift}
}

/**
 * Make a function that turns UTF-16 offsets of `source` into points.
 *
 * Lines end at `\n`, `\r\n` or `\r`, as in unist. Made for offsets that mostly grow: each call starts where the last ended.
 */
export function pointsOf(source: string): PointAt {
  const lines = [0]
  for (let index = 0; index < source.length; index++) {
    const code = source.charCodeAt(index)
    if (code === 10 || (code === 13 && source.charCodeAt(index + 1) !== 10)) lines.push(index + 1)
  }
  let line = 0
  return (offset) => {
    while (line > 0 && (lines[line] ?? 0) > offset) line--
    while (line + 1 < lines.length && (lines[line + 1] ?? Infinity) <= offset) line++
    return {line: line + 1, column: offset - (lines[line] ?? 0) + 1, offset}
  }
}
