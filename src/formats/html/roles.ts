import type {Element} from 'hast'
import type {Role} from '../../article/role.ts'
import {cellsOf, endsAsking, isQuotation, isOnlyLink, isSame} from './elements.ts'
import type {Marked} from './mark.ts'
import type {Page} from './page.ts'
import {blockTags, type Mark} from './table.ts'

/** What surrounds a node. `role` is what its text is; `false` where only marked elements are read. */
export interface Context {
  readonly role: Mark
  readonly tag: string
  /** Whether the text stands around the article, not in it. */
  readonly outside: boolean
  /** Whether a section that may have a header and footer of its own has been entered. */
  readonly sectioned: boolean
  /** Whether it is a figure of a quotation: what stands below that says whose it is. */
  readonly quoting?: boolean | undefined
}

/** Roles that what stands in them takes over. */
const covering = new Set<Mark>([
  'pullquote',
  'table',
  'note',
  'caption',
  'credit',
  'byline',
  'standfirst',
  'question',
  'alt'
])

/** Works out the roles of a page's elements, in the order of the page. */
export class Roles {
  readonly #page: Page
  #headline = false
  #asked = false

  constructor(page: Page) {
    this.#page = page
  }

  /** Whether an element begins a block: by its name, or because its mark sets it apart from what it stands in. */
  startsBlock(
    element: Element,
    {mark, by}: Marked,
    context: Context,
    lookBeside: () => {before: boolean; after: boolean}
  ): boolean {
    if (blockTags.has(element.tagName)) return true
    if (mark === undefined || mark === context.role) return false
    if (by === 'user') return true
    const {before, after} = lookBeside()
    if (!before && !after) return element.tagName !== 'cite' || context.role !== 'body'
    const inside = context.role === 'caption' || context.role === 'quote' || context.role === 'pullquote'
    return (
      mark === 'credit' && inside && !(before && after) && (element.tagName !== 'cite' || context.tag !== 'p' || !after)
    )
  }

  /** What an element makes of the role that its text would have. */
  inside(element: Element, {mark, by}: Marked, context: Context): Context {
    const {tagName} = element
    const sectioned =
      context.sectioned ||
      tagName === 'article' ||
      tagName === 'main' ||
      tagName === 'blockquote' ||
      tagName === 'figure'
    const enters = this.#page.articles.has(element)
    const outside = context.outside && !enters
    const base: Mark = enters && context.role === 'other' ? 'body' : context.role
    const quoting = tagName === 'figure' && element.children.some(isQuotation)
    const inner = {tag: tagName, outside, sectioned, quoting}
    if (by === 'user' && mark !== undefined) return {...inner, role: mark}
    if (tagName === 'header' || tagName === 'footer')
      return {...inner, role: mark ?? this.#edge(tagName, context, base)}
    if (mark === undefined) return {...inner, role: base}
    if (by === 'attribute') return {...inner, role: mark === 'headline' ? this.#oneHeadline(element) : mark}
    return {...inner, role: this.#byTag(element, mark, base, context)}
  }

  #byTag(element: Element, mark: Mark, base: Mark, context: Context): Mark {
    const {tagName} = element
    if (mark === 'caption' && (base === 'pullquote' || context.quoting)) return 'credit'
    if (mark === 'table' && base !== 'table') return this.#isLayout(element) ? base : 'table'
    if (element === this.#page.headline) return this.#oneHeadline(element)
    if (mark === 'headline' && base === false && this.#page.hasHeadline) return false
    if (mark === 'headline') return covering.has(base) ? base : this.#oneHeadline(element)
    if (base === false || (covering.has(base) && mark !== 'credit' && !(mark === 'caption' && base === 'note'))) {
      return base
    }
    if (context.outside) return base
    if (tagName === 'dt') return (this.#asked = endsAsking(element)) ? 'question' : mark
    if (tagName === 'dd' && this.#asked) return base
    if (tagName === 'summary' && endsAsking(element)) return 'question'
    if (tagName === 'li' && context.tag === 'ul' && base === 'body' && isOnlyLink(element)) return 'other'
    return mark
  }

  /** The first headline is the headline, or the one that the page is named by; another top heading is a heading. */
  #oneHeadline(element: Element): Role {
    const {headline} = this.#page
    if (headline && headline !== element && (!this.#headline || isSame(element, headline))) return 'other'
    if (this.#headline) return /^h[1-6]$/.test(element.tagName) ? 'heading' : 'other'
    this.#headline = true
    return 'headline'
  }

  /** Headers and footers of the page itself are left out but for what is marked in them. */
  #edge(tagName: string, context: Context, base: Mark): Mark {
    if (base === 'quote' || base === 'pullquote') return tagName === 'footer' ? 'credit' : base
    const own = context.sectioned || !this.#page.complete
    if (own) return tagName === 'footer' && base === 'body' ? 'note' : base
    return false
  }

  #isLayout(cell: Element): boolean {
    return this.#layoutCells.has(cell)
  }

  get #layoutCells(): ReadonlySet<Element> {
    this.#cells ??= cellsOf(this.#page.layouts)
    return this.#cells
  }
  #cells: ReadonlySet<Element> | undefined
}
