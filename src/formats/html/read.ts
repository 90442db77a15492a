import type {Comment, Element, Root} from 'hast'
import {partAttributions} from '../attribution.ts'
import type {Role} from '../../article/role.ts'
import {setCell, type SourceArticle} from '../format.ts'
import {attributeText} from './attribute.ts'
import {BlockList} from './blocks.ts'
import {attributeBlocks} from '../markdown/components.ts'
import {mapCharacters} from './characters.ts'
import {TableCells} from './cells.ts'
import {Codes} from './codes.ts'
import {
  besides,
  followsWord,
  isFootnoteMark,
  isForeign,
  isFormula,
  isFragment,
  isOtherLink,
  isSign,
  type Content
} from './elements.ts'
import {inferParagraphs} from './infer.ts'
import {limitDepth} from './limit-depth.ts'
import {markInText} from './mark.ts'
import {surveyPage, type Page} from './page.ts'
import {parseHtml} from './parse.ts'
import {Roles, type Context} from './roles.ts'
import {blockTags, codeTags, emphasisTags, groupTags, shownTags, someScreens, type Mark} from './table.ts'
import {isOfWordpress, WordpressBlocks} from './wordpress.ts'

/** Read the blocks of a page; `select` tells elements that the user has marked. */
export function readHtml(source: string, select: (tree: Root) => ReadonlyMap<Element, Mark>): SourceArticle {
  const limited = limitDepth(source)
  const tree = parseHtml(limited)
  return new Reader(limited, surveyPage(tree), select(tree), limited === source).read(tree)
}

class Reader {
  readonly #source: string
  /** Whether the source is what was parsed: where tags were blanked out, no edit may touch them. */
  readonly #editable: boolean
  /** Comments of WordPress that the parser moved to before the page's body. */
  readonly #early: Content[] = []
  readonly #page: Page
  readonly #roles: Roles
  readonly #user: ReadonlyMap<Element, Mark>
  readonly #blocks = new BlockList()
  readonly #codes: Codes
  readonly #cells = new TableCells()
  /** The role of the shortcode that the last text stood in. */
  #within: Role | undefined
  /** How many links are open. */
  #links = 0

  constructor(source: string, page: Page, user: ReadonlyMap<Element, Mark>, editable: boolean) {
    this.#editable = editable
    this.#source = source
    this.#codes = new Codes(source)
    this.#page = page
    this.#roles = new Roles(page)
    this.#user = user
  }

  read(tree: Root): SourceArticle {
    const outside = this.#page.complete && this.#page.articles.size > 0
    this.#readAll(tree.children, {role: outside ? 'other' : 'body', tag: '', outside, sectioned: false})
    this.#blocks.close()
    return partAttributions({
      blocks: inferParagraphs(this.#blocks.blocks, this.#blocks.links, this.#blocks.groups, this.#page.complete),
      comments: this.#blocks.comments,
      listings: this.#blocks.listings,
      publishedAt: this.#page.publishedAt
    })
  }

  /** Read nodes that stand side by side; WordPress marks its blocks by comments around them. */
  #readAll(nodes: readonly Content[], outer: Context): undefined {
    const wordpress = new WordpressBlocks(outer)
    for (const [index, node] of nodes.entries()) {
      const {context} = wordpress
      if (node.type === 'text') this.#readText(node, context)
      else if (node.type === 'element') this.#readElement(node, context, nodes, index)
      else if (node.type === 'comment') {
        if (!isOfWordpress(node)) this.#readComment(node)
        else if (context.tag === '' || context.tag === 'html') this.#early.push(node)
        else wordpress.read(node)
      }
    }
  }

  #readComment({value, position}: Comment): undefined {
    const [start, end] = [position?.start.offset, position?.end.offset]
    if (start !== undefined && end !== undefined) this.#blocks.comment(value.trim(), start, end)
  }

  #readText(node: Extract<Content, {type: 'text'}>, context: Context): undefined {
    const start = node.position?.start.offset
    const end = node.position?.end.offset
    const {role} = context
    if (role === false || start === undefined || end === undefined) return
    mapCharacters(this.#source, start, end, node.value, 'html', (value, from, to, verbatim, encoding) => {
      this.#codes.cut(value, from, to, verbatim, {
        text: (piece, at, until) => {
          const own = this.#codes.roleAt(at)
          if (own !== this.#within) this.#blocks.close()
          this.#within = own
          this.#blocks.text.add(piece, at, until, verbatim, this.#editable ? encoding : 'fixed')
          this.#blocks.started(own ?? role)
        },
        code: (code) => {
          if (code.sign) this.#sign(code.start, code.end, context)
          else if (code.speaks) for (const block of attributeBlocks(this.#source, code)) this.#blocks.aside(block)
        }
      })
    })
    if (this.#links > 0) this.#blocks.linked(node.value.trim().length)
  }

  #readElement(element: Element, context: Context, siblings: readonly Content[], index: number): undefined {
    const {tagName} = element
    const [start, end] = [element.position?.start.offset ?? 0, element.position?.end.offset ?? 0]
    if (tagName === 'br') return this.#blocks.lineBreak(start, end, context.role)
    if (tagName === 'hr') return this.#blocks.close()
    const marked = markInText(element, this.#page, this.#user, siblings, index)
    if (tagName === 'img' || tagName === 'amp-img') {
      if (isSign(element)) return this.#sign(start, end, context)
      if (marked.mark !== false && context.role !== false) this.#readImage(element)
      return
    }
    if (marked.mark === false) {
      if (shownTags.has(tagName)) {
        const listing = tagName === 'pre' ? withoutTags(this.#source.slice(start, end)) : undefined
        this.#blocks.show(listing)
      } else if (blockTags.has(tagName) || marked.by === 'user') this.#blocks.close()
      return
    }
    if ((tagName === 'sup' || (tagName === 'a' && followsWord(siblings[index - 1]))) && isFootnoteMark(element)) return
    if (this.#roles.startsBlock(element, marked, context, () => besides(siblings, index))) {
      this.#blocks.close()
      const from = this.#blocks.blocks.length
      if (tagName === 'table') this.#cells.enter(element)
      const children = tagName === 'body' ? [...this.#early, ...element.children] : element.children
      this.#readAll(children, this.#roles.inside(element, marked, context))
      this.#blocks.close()
      const cell = this.#cells.at(element)
      if (cell) setCell(this.#blocks.blocks.slice(from), cell)
      if (someScreens.test(String(element.properties['className'] ?? ''))) this.#blocks.dropRepeated(from)
      if (groupTags.has(tagName)) this.#blocks.group(from, tagName === 'aside' ? 1 : 2)
      return
    }
    if (marked.by === 'attribute' && marked.mark === 'byline') this.#blocks.namesAuthor()
    this.#readInline(element, context, siblings[index - 1])
  }

  /** Read an element within a block: a link, what is set apart, code. */
  #readInline(element: Element, context: Context, before: Content | undefined): undefined {
    const {tagName} = element
    // A heading that links to itself leads nowhere.
    const leads = tagName === 'a' && !(context.role === 'heading' && isFragment(element))
    if (leads) this.#links++
    const start = element.position?.start.offset ?? 0
    if (tagName === 'a' && isOtherLink(before, element)) this.#blocks.text.lineBreak(start, start)
    const code = codeTags.has(tagName) || isFormula(element) || isForeign(element, this.#page.language)
    if (code) this.#blocks.text.openCode()
    if (tagName === 'q') this.#mark('“', element, 'opening', context)
    const {text: line} = this.#blocks
    const from = line.mapped.text.length
    this.#readAll(element.children, {...context, tag: tagName})
    if (emphasisTags.has(tagName) && line === this.#blocks.text) line.mapped.emphasise(from)
    const address = tagName === 'a' ? element.properties['href'] : undefined
    if (typeof address === 'string' && line === this.#blocks.text) line.mapped.link(from, address)
    if (tagName === 'q') this.#mark('”', element, 'closing', context)
    if (code) this.#blocks.text.closeCode()
    if (leads) this.#links--
  }

  #readImage(element: Element): undefined {
    for (const name of ['alt', 'title']) {
      const text = attributeText(this.#source, element, name)
      if (text) this.#blocks.aside({mapped: text.mapped, role: 'alt', field: name})
    }
  }

  /** Hold the place of an image that stands for a word. */
  #sign(start: number, end: number, context: Context): undefined {
    if (context.role === false) return
    this.#blocks.text.openCode()
    this.#blocks.text.add('\uFFFC', start, end, false, 'fixed')
    this.#blocks.text.closeCode()
    this.#blocks.started(context.role)
  }

  /** Add a quotation mark that the browser shows for a tag. */
  #mark(char: string, element: Element, side: 'opening' | 'closing', context: Context): undefined {
    const place = (
      element.data as {position?: Record<string, {start: {offset?: number}; end: {offset?: number}}>} | undefined
    )?.position?.[side]
    const [start, end] = [place?.start.offset, place?.end.offset]
    if (context.role === false || start === undefined || end === undefined) return
    this.#blocks.text.add(char, start, end, false, 'fixed')
    this.#blocks.started(context.role)
  }
}

/** What is printed between tags, each of which is a space. */
function withoutTags(html: string): string {
  let text = ''
  let last = 0
  for (let open = html.indexOf('<'); open >= 0; open = html.indexOf('<', last)) {
    const close = html.indexOf('>', open)
    if (close < 0) break
    text += `${html.slice(last, open)} `
    last = close + 1
  }
  return text + html.slice(last)
}
