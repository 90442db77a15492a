import {codeTags, emphasisTags, shownTags} from '../html/table.ts'
import type {Bit} from './bits.ts'
import {linkOf} from './html-text.ts'

/** Counts which stretches of inline text are open where it is read: what is set apart, code, and a link. */
export class Stretches {
  #code = 0
  /** How many stretches that are set apart have begun, and how many are open. */
  #emphases = 0
  #emphasised = 0
  /** The link that is open; links hold no links. */
  link: Bit['link']

  /** Whether what stands here is code. */
  get isCode(): boolean {
    return this.#code > 0
  }

  /** Begin or end a stretch that is set apart. */
  emphasise(opens: boolean): undefined {
    if (!opens) this.#emphasised = Math.max(0, this.#emphasised - 1)
    else if (this.#emphasised++ === 0) this.#emphases++
  }

  /**
   * Begin or end what a tag of HTML begins or ends; other tags change nothing.
   *
   * @param attributes - The tag's own text, in which a link's address stands.
   */
  tag(name: string, closes: boolean, attributes: string): undefined {
    if (name === 'a') this.link = closes ? undefined : linkOf(attributes)
    else if (codeTags.has(name) || shownTags.has(name)) this.#code = Math.max(0, this.#code + (closes ? -1 : 1))
    else if (emphasisTags.has(name)) this.emphasise(!closes)
  }

  /** End all that is open: a block begins or ends. */
  end(): undefined {
    this.#code = 0
    this.#emphasised = 0
    this.link = undefined
  }

  /** A bit that is read here, with the stretches that it belongs to. */
  mark(bit: Bit): Bit {
    const apart = this.#emphasised > 0 ? {...bit, emphasis: this.#emphases} : bit
    return this.link ? {...apart, link: this.link} : apart
  }
}
