import type {Root} from 'nlcst'
import type {Plugin, Processor} from 'unified'
import {parseParagraph, pointsOf, type Cell, type ParagraphCache} from '../article/paragraph.ts'
import type {Role} from '../article/role.ts'
import type {MappedText, Span} from '../article/source-map.ts'
import {fixed} from '../check/fix.ts'

/** A block as a format reads it: its text with its places, and its role. */
export interface SourceBlock {
  readonly mapped: MappedText
  readonly role: Role
  /** The front matter key, CMS field or attribute that it came from. */
  readonly field?: string | undefined
  /** Whether something that isn't text stands behind it: a listing, a formula, a film. */
  readonly leads?: boolean | undefined
  /** Where it stands in a table. */
  readonly cell?: Cell | undefined
}

/** Say of the one block of a table's cell where it stands; of a cell with more of them, of none. */
export function setCell(blocks: readonly SourceBlock[], cell: Cell): undefined {
  const [only, ...more] = blocks
  if (only?.role === 'table' && more.length === 0) Object.assign(only, {cell})
}

/** Say of the last block before what isn't text that it leads up to it. */
export function leadUp(block: SourceBlock | undefined): undefined {
  if (block) Object.assign(block, {leads: true})
}

/** A comment of the source: where it stands, what it says, and before which block. */
export interface SourceComment extends Span {
  readonly value: string
  /** Index of the block that follows it; the number of blocks at the end. */
  readonly before: number
}

/** What a format makes of a source. */
export interface SourceArticle {
  readonly blocks: readonly SourceBlock[]
  readonly comments?: readonly SourceComment[] | undefined
  /** What the source shows as a program's text, apart from the blocks. */
  readonly listings?: readonly string[] | undefined
  /** When the article is or was published, as ISO 8601, where the source tells. */
  readonly publishedAt?: string | undefined
  /** Whether the source is Markdown (default: it is not). */
  readonly isMarkdown?: boolean | undefined
}

declare module 'nlcst' {
  interface RootData {
    /** Comments of the source, for decisions that stand in it. */
    copydeskComments?: readonly SourceComment[] | undefined
    /** What the source shows as a program's text, apart from the blocks. */
    copydeskListings?: readonly string[] | undefined
    /** Whether the source is Markdown. */
    copydeskMarkdown?: boolean | undefined
  }
}

declare module 'unified' {
  interface CompileResultMap {
    copydesk: string
  }
  interface Data {
    /** What was parsed before, where nobody but copydesk reads the tree: then its nodes need no positions. */
    copydeskParagraphs?: ParagraphCache | undefined
  }
}

/** Reads a source as blocks; never throws because of content. */
export type ReadSource<Options> = (source: string, options: Options) => SourceArticle

/** A format as a unified plugin: a parser, and a compiler that gives the source back, edited where fixes are asked for. */
export interface FormatPlugin<Options> extends Plugin<[(Options | null | undefined)?], string, Root> {
  /** Read a source without a processor. */
  readonly read: (source: string, options?: Options | null | undefined) => SourceArticle
}

/**
 * Make the plugin of a format.
 *
 * @param name - The plugin's name: `retextMarkdown`.
 * @param read - Reads a source as blocks.
 * @param check - Checks the options and fills in defaults; throws a TypeError that names what is wrong.
 */
export function defineFormat<Options extends object, Checked>(
  name: string,
  read: ReadSource<Checked>,
  check: (options: Options) => Checked
): FormatPlugin<Options> {
  const plugin = function (this: Processor, options?: Options | null | undefined): undefined {
    const checked = check((options ?? {}) as Options)
    const processor = this as unknown as Processor<Root>
    const parse = (source: string): Root => treeOf(source, read(source, checked), processor.data('copydeskParagraphs'))
    processor.parser = parse
    processor.compiler = (_tree, file) => fixed(file, processor.data('copydeskFix'), parse)
  }
  Object.defineProperty(plugin, 'name', {value: name})
  return Object.assign(plugin, {
    read: (source: string, options?: Options | null | undefined) => read(source, check((options ?? {}) as Options))
  })
}

/**
 * Make the nlcst tree of an article: one paragraph a block, each node with its true position.
 *
 * @param cache - Take what was parsed before; then only the paragraphs have positions.
 */
export function treeOf(source: string, article: SourceArticle, cache?: ParagraphCache): Root {
  const pointAt = pointsOf(source)
  const kept = article.blocks.filter((block) => block.mapped.text.trim() !== '')
  const children = kept.map((block) => parseParagraph(block.mapped, block, pointAt, cache))
  // How many blocks are kept before each one: empty blocks are left out, and comments count what is left.
  let count = 0
  const index = article.blocks.map((block) => (block.mapped.text.trim() === '' ? count : count++))
  const comments = (article.comments ?? []).map((comment) => ({...comment, before: index[comment.before] ?? count}))
  return {
    type: 'RootNode',
    children,
    data: {
      copydeskComments: comments,
      ...(article.listings?.length ? {copydeskListings: article.listings} : {}),
      ...(article.isMarkdown ? {copydeskMarkdown: true} : {}),
      ...(article.publishedAt === undefined ? {} : {copydeskPublishedAt: article.publishedAt})
    },
    position: {start: pointAt(0), end: pointAt(source.length)}
  }
}
