import type {Blockquote, List, Nodes, Paragraph, Root, Table} from 'mdast'
import type {Role} from '../../article/role.ts'
import type {Span} from '../../article/source-map.ts'
import {setCell, type SourceArticle, type SourceBlock} from '../format.ts'
import {writeBits} from './bits.ts'
import {addressesOf} from './addresses.ts'
import {ClassRoles} from './class-roles.ts'
import {attributeBlocks, findComponents, RoleMap} from './components.ts'
import {DraftList} from './draft-list.ts'
import {readFrontMatter} from './front-matter.ts'
import {HtmlBlocks} from './html.ts'
import {readImages} from './images.ts'
import {emphasisOf, inferFront} from './infer.ts'
import type {Masked} from './mask.ts'
import type {Settings} from './options.ts'
import {partedByTags} from './parted.ts'
import {Phrasing, spanOf, spansIn} from './phrasing.ts'
import type {Piece} from './places.ts'
import {isPost, isQuotation, namesSpeaker, onlyLine, quoteRole} from './quoted.ts'

/** Read a tree as the blocks of an article. */
export function readBlocks(
  tree: Root,
  pieces: readonly Piece[],
  source: string,
  masked: Masked,
  settings: Settings,
  head: readonly SourceBlock[] = []
): SourceArticle {
  const reader = new BlockReader(source, pieces, masked, settings, addressesOf(tree))
  const {drafts, comments, listings} = reader.list
  for (const block of head) reader.list.add([block], 'field')
  reader.flow(tree.children, undefined, true)
  inferFront(drafts)
  return {blocks: drafts.flatMap((draft) => draft.blocks), comments, listings}
}

class BlockReader {
  readonly list: DraftList
  readonly #source: string
  readonly #pieces: readonly Piece[]
  readonly #masked: Masked
  readonly #settings: Settings
  readonly #addresses: ReadonlyMap<string, string>
  readonly #classes: ClassRoles
  readonly #components: RoleMap
  #tables = 0

  constructor(
    source: string,
    pieces: readonly Piece[],
    masked: Masked,
    settings: Settings,
    addresses: ReadonlyMap<string, string>
  ) {
    this.#source = source
    this.#pieces = pieces
    this.#masked = masked
    this.#settings = settings
    this.#addresses = addresses
    this.#classes = new ClassRoles(masked.attributes, settings)
    this.#components = new RoleMap(findComponents(source, masked.tags, masked.masks, settings))
    this.list = new DraftList((images) => readImages(images, source, pieces, masked.masks))
  }

  /**
   * Read flow content.
   *
   * @param role - The role that the container gives to its paragraphs.
   * @param top - Whether it is the document itself, where roles are also told by place.
   */
  flow(nodes: readonly Nodes[], role: Role | undefined, top = false): undefined {
    const html = new HtmlBlocks(this.#masked.text, this.#settings)
    for (const [index, node] of nodes.entries()) {
      const given = html.role ?? role
      if (node.type === 'html') this.#html(html, spanOf(node))
      else this.#block(node, given, top && given === undefined, nodes, index)
    }
  }

  #block(node: Nodes, role: Role | undefined, top: boolean, siblings: readonly Nodes[], index: number): undefined {
    switch (node.type) {
      case 'code':
        this.list.show(node.value)
        return
      case 'yaml':
      case 'toml' as never:
        this.#frontMatter(node)
        return
      case 'heading':
        this.list.text(this.#phrasing(node.children), role ?? 'heading', node.depth === 1 ? 'title' : 'heading')
        return
      case 'paragraph':
        this.#paragraph(node, role, top)
        return
      case 'blockquote':
        this.#blockquote(node, quoteRole(node, role, siblings[index + 1], this.#classes, this.#source, this.#settings))
        return
      case 'list':
        for (const item of node.children) {
          const box = this.#source.charAt(spanOf(item).start) === ' '
          const own =
            index > 0 && isQuotation(role) && this.#isAttribution(node)
              ? 'credit'
              : (role ?? (box ? undefined : 'list'))
          this.flow(item.children, own)
        }
        return
      case 'table':
        this.#table(node, role)
        return
      case 'footnoteDefinition':
        this.flow(node.children, role ?? 'note')
        return
      case 'containerDirective': {
        const named = this.#settings.classes.get(node.name.toLowerCase())
        const own = named || this.#classes.of(node.attributes?.['class']?.split(/\s+/) ?? []) || role
        const [only, ...rest] = node.children
        // Words that stand alone in a marked quotation are the quotation, whatever they begin with.
        if (rest.length === 0 && only?.type === 'paragraph' && isQuotation(own))
          this.list.quoted(this.#phrasing(only.children), own, true)
        else this.flow(node.children, own)
        return
      }
      case 'leafDirective':
        this.list.text(new Phrasing(this.#source, this.#pieces, []).plain(spanOf(node)), role ?? 'body', 'plain')
        return
      default:
        if ('children' in node) this.flow(node.children, role)
    }
  }

  #table(node: Table, role: Role | undefined): undefined {
    const table = this.#tables++
    for (const [row, {children}] of node.children.entries()) {
      for (const [column, cell] of children.entries()) {
        const first = this.list.drafts.length
        this.list.text(this.#phrasing(cell.children), role ?? 'table', 'other')
        setCell(
          this.list.drafts.slice(first).flatMap(({blocks}) => blocks),
          {table, row, column}
        )
      }
    }
  }

  /** Read a quotation; what somebody with a handle has posted elsewhere is none of the article's copy. */
  #blockquote(node: Blockquote, role: Role): undefined {
    const first = this.list.drafts.length
    this.flow(node.children, role)
    const drafts = this.list.drafts.slice(first)
    if (role !== 'quote' || !isPost(drafts)) return
    for (const draft of drafts) draft.blocks = draft.blocks.map((block) => ({...block, role: 'other'}))
  }

  /** Whether a list in a quotation is its attribution, whose hyphen made it one: `> - Jane Doe`. */
  #isAttribution(node: List): boolean {
    const line = onlyLine(node)
    return line !== undefined && namesSpeaker(writeBits(this.#phrasing(line.children).bits)?.text ?? '')
  }

  #frontMatter(node: Nodes & {type: string}): undefined {
    const {start, end} = spanOf(node)
    const from = start + (/^.*(?:\r\n?|\n)/.exec(this.#source.slice(start, start + 1000))?.[0].length ?? 3)
    const to = Math.max(from, end - 3)
    const kind = node.type === 'yaml' ? 'yaml' : 'toml'
    for (const block of readFrontMatter(kind, this.#source, from, to, this.#settings)) this.list.add([block], 'field')
  }

  #phrasing(nodes: readonly Nodes[]): Phrasing {
    return new Phrasing(this.#source, this.#pieces, this.#masked.masks, this.#addresses).read(nodes)
  }

  #paragraph(node: Paragraph, role: Role | undefined, top: boolean): undefined {
    const parts = partedByTags(node)
    if (parts.length > 1) {
      for (const part of parts) this.#paragraph(part, role, false)
      return
    }
    if (isQuotation(role)) {
      this.list.quoted(this.#phrasing(node.children), role)
      return
    }
    const phrasing = this.#phrasing(node.children)
    const span = spanOf(node)
    const masks = spansIn(this.#masked.masks, span)
    const first = phrasing.bits.find((bit) => bit.text.trim() !== '')?.start ?? span.start
    const own = this.#classes.within(span) ?? this.#components.at(first)
    const shows = phrasing.images.length > 0 || masks.some((mask) => mask.picture)
    const kind = own || !top ? 'other' : emphasisOf(node)
    this.list.text(phrasing, own ?? role ?? 'body', kind, shows)
    const spoken = masks.flatMap((mask) => (mask.speaks ? attributeBlocks(this.#source, mask) : []))
    if (spoken.length > 0) this.list.add(spoken, 'picture')
  }

  #html(html: HtmlBlocks, span: Span): undefined {
    const {texts, comments} = html.read(span)
    const shows = /<(?:img|picture|figure|video|iframe)\b/i.test(this.#source.slice(span.start, span.start + 2000))
    const said = comments.map(({start, end}) => ({start, end, value: this.#source.slice(start + 4, end - 3)}))
    this.list.html(texts, said, shows)
  }
}
