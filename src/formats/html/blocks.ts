import type {Role} from '../../article/role.ts'
import type {Span} from '../../article/source-map.ts'
import {leadUp, type SourceBlock, type SourceComment} from '../format.ts'
import {InlineText} from './inline-text.ts'
import type {Mark} from './table.ts'

/** A line with the author's name in it that is longer is running text. */
const longestByline = 100

/** Collects blocks and comments in the order of the source. */
export class BlockList {
  readonly blocks: SourceBlock[] = []
  readonly comments: SourceComment[] = []
  /** The programs' texts that the page shows. */
  readonly listings: string[] = []
  #text = new InlineText()
  #role: Role = 'body'
  #begun = false
  #author = false
  #linked = 0
  /** Blocks of which nearly every letter leads elsewhere. */
  readonly links: Set<SourceBlock> = new Set<SourceBlock>()
  /** Where elements that hold several blocks begin and end: the inner ones first. */
  readonly groups: Span[] = []
  /** Blocks from attributes within the open block: they come after it. */
  #asides: SourceBlock[] = []

  /** The text of the block that is open. */
  get text(): InlineText {
    return this.#text
  }

  /** Tell the role of text that was added. The first text decides. */
  started(role: Role): undefined {
    if (this.#begun || this.#text.empty) return
    this.#begun = true
    this.#role = role
  }

  /** Remember that the author's name stands in the open block. */
  namesAuthor(): undefined {
    this.#author = true
  }

  /** Remember that so many letters of the open block stand in a link. */
  linked(length: number): undefined {
    this.#linked += length
  }

  /** A line break; two of them end the block. */
  lineBreak(start: number, end: number, role: Mark): undefined {
    if (role === false || this.#text.empty) return
    if (this.#text.broken) this.close()
    else this.#text.lineBreak(start, end)
  }

  /** Add a block that does not interrupt the open one. */
  aside(block: SourceBlock): undefined {
    if (this.#text.empty) this.blocks.push(block)
    else this.#asides.push(block)
  }

  /** Add a comment: it stands before the block that is open, where that has no text yet, else before the next. */
  comment(value: string, start: number, end: number): undefined {
    const before = this.blocks.length + (this.#text.empty ? 0 : 1 + this.#asides.length)
    this.comments.push({start, end, value, before})
  }

  /** Remember that the blocks from this index on stand together: two at least, but for what stands aside. */
  group(start: number, least: 1 | 2): undefined {
    if (this.blocks.length >= start + least) this.groups.push({start, end: this.blocks.length})
  }

  /** Leave out the blocks from this index on where each says what one before it says: they are for another screen. */
  dropRepeated(start: number): undefined {
    if (start >= this.blocks.length || this.blocks.length - start > 50) return
    const before = new Set(this.blocks.slice(0, start).map(({mapped}) => mapped.text))
    if (this.blocks.slice(start).every(({mapped}) => before.has(mapped.text))) this.blocks.length = start
  }

  /** End the open block before what isn't read: a listing, a formula, a film. */
  show(listing: string | undefined): undefined {
    this.close()
    leadUp(this.blocks.at(-1))
    if (listing !== undefined) this.listings.push(listing)
  }

  /** End the open block. */
  close(): undefined {
    const {mapped} = this.#text.finish()
    if (mapped.text.trim() !== '') {
      const byline =
        this.#author && this.#role === 'body' && mapped.text.length <= longestByline && !/[.!?]$/.test(mapped.text)
      const block: SourceBlock = {mapped, role: byline ? 'byline' : this.#role}
      this.blocks.push(block)
      if (this.#linked >= mapped.text.length * 0.9) this.links.add(block)
    }
    this.#linked = 0
    this.blocks.push(...this.#asides)
    this.#asides = []
    if (!this.#text.empty) this.#text = new InlineText(this.#text.codeDepth)
    this.#begun = false
    this.#author = false
  }
}
