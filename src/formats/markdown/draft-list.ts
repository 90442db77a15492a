import type {Role} from '../../article/role.ts'
import {isAttribution} from '../attribution.ts'
import {leadUp, type SourceBlock, type SourceComment} from '../format.ts'
import {cutAttribution, cutName} from './attribution.ts'
import {writeBits} from './bits.ts'
import type {HtmlText} from './html.ts'
import type {Draft, Kind} from './infer.ts'
import {type Phrasing, spanOf} from './phrasing.ts'

/** Collects the drafts of a document, its comments and the programs' texts that it shows, in the order of the source. */
export class DraftList {
  readonly drafts: Draft[] = []
  readonly comments: SourceComment[] = []
  readonly listings: string[] = []
  readonly #alternatives: (images: Phrasing['images']) => SourceBlock[]
  #count = 0

  /** @param alternatives - Reads what images say instead of themselves. */
  constructor(alternatives: (images: Phrasing['images']) => SourceBlock[]) {
    this.#alternatives = alternatives
  }

  /** Add blocks that one node of the document makes. */
  add(blocks: SourceBlock[], kind: Kind, shows: boolean = kind === 'picture'): undefined {
    this.drafts.push({blocks, kind, shows})
    this.#count += blocks.length
  }

  /** Add the block of inline text, and the blocks of the images in it. */
  text(phrasing: Phrasing, role: Role, kind: Kind, shows: boolean = phrasing.images.length > 0): undefined {
    this.#comments(phrasing.comments)
    const mapped = writeBits(phrasing.bits)
    const first = mapped?.runs[0]?.source ?? Infinity
    const leading = phrasing.images.filter((image) => spanOf(image).start < first)
    const trailing = phrasing.images.slice(leading.length)
    const blocks = this.#alternatives(leading)
    if (mapped) blocks.push({mapped, role})
    blocks.push(...this.#alternatives(trailing))
    if (blocks.length > 0 || shows) this.add(blocks, mapped ? kind : 'picture', shows)
  }

  /**
   * Add the words of a quotation, and whose they are.
   *
   * @param alone - Whether they are the whole quotation, whatever they begin with.
   */
  quoted(phrasing: Phrasing, role: Role, alone = false): undefined {
    const cut = cutAttribution(phrasing.bits) ?? phrasing.cutCited() ?? cutName(phrasing.bits)
    const [words, credit] = cut ?? [phrasing.bits, []]
    const mapped = writeBits(words)
    this.#comments(phrasing.comments)
    if (mapped) this.add([{mapped, role: !alone && isAttribution(mapped.text) ? 'credit' : role}], 'other')
    const name = writeBits(credit)
    if (name) this.add([{mapped: name, role: 'credit'}], 'other')
    const blocks = this.#alternatives(phrasing.images)
    if (blocks.length > 0) this.add(blocks, 'picture')
  }

  /** Add the texts of a block of HTML, and its comments. */
  html(texts: readonly HtmlText[], comments: Phrasing['comments'], shows: boolean): undefined {
    this.#comments(comments)
    for (const {bits, role, kind} of texts) {
      const mapped = writeBits(bits)
      if (mapped) this.add([{mapped, role}], kind)
    }
    if (shows && texts.length === 0) this.add([], 'picture')
  }

  /** Remember a program's text, and that the block before it leads up to it. */
  show(listing: string): undefined {
    leadUp(this.drafts.at(-1)?.blocks.at(-1))
    this.listings.push(listing)
  }

  #comments(comments: Phrasing['comments']): undefined {
    for (const comment of comments) this.comments.push({...comment, before: this.#count})
  }
}
