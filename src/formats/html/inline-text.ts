import {MappedText, type Encoding} from '../../article/source-map.ts'

const pieces = /[ \t\n\f\r]+|[^ \t\n\f\r]+/g

/** Collects the text of a block as a browser shows it: white space collapsed to one space, none at the ends. */
export class InlineText {
  readonly mapped: MappedText = new MappedText()
  #space: {start: number; end: number; encoding: Encoding; plain: boolean; line?: boolean} | undefined
  #code: number
  #codeStart: number | undefined

  /** @param code - How many elements of code are open. */
  constructor(code = 0) {
    this.#code = code
  }

  /** How many elements of code are open. */
  get codeDepth(): number {
    return this.#code
  }

  /** Whether a line break is the last thing that was added. */
  get broken(): boolean {
    return this.#space?.line === true
  }

  /** Whether nothing but white space has been added. */
  get empty(): boolean {
    return this.mapped.text === ''
  }

  /** Add text from the source; see `Emit` for the meaning of the parameters. */
  add(text: string, start: number, end: number, verbatim: boolean, encoding: Encoding): undefined {
    if (!verbatim) {
      if (/^[ \t\n\f\r]+$/.test(text)) this.#addSpace(start, end, false, encoding)
      else this.#addText(text, start, end, false, encoding)
      return
    }
    for (const match of text.matchAll(pieces)) {
      const from = start + match.index
      const to = from + match[0].length
      if (/^[ \t\n\f\r]/.test(match[0])) this.#addSpace(from, to, match[0] === ' ', encoding)
      else this.#addText(match[0], from, to, true, encoding)
    }
  }

  /** Add a line break: a space that no edit may take away. */
  lineBreak(start: number, end: number): undefined {
    this.#space = {start, end, encoding: 'fixed', plain: false, line: true}
  }

  /** Mark what is added until the matching {@link closeCode} as no language of the writer's. */
  openCode(): undefined {
    if (this.#code++ === 0) this.#codeStart = undefined
  }

  closeCode(): undefined {
    if (--this.#code === 0) this.finish()
  }

  /** End what is open. */
  finish(): this {
    if (this.#codeStart !== undefined) {
      this.mapped.opaque.push({start: this.#codeStart, end: this.mapped.text.length})
      this.#codeStart = undefined
    }
    return this
  }

  #addSpace(start: number, end: number, plain: boolean, encoding: Encoding): undefined {
    const space = this.#space
    if (!space) this.#space = {start, end, encoding, plain}
    else if (!space.line && space.end === start) this.#space = {...space, end, plain: false}
  }

  #addText(text: string, start: number, end: number, verbatim: boolean, encoding: Encoding): undefined {
    const space = this.#space
    this.#space = undefined
    if (space && !this.empty) {
      if (space.plain) this.mapped.verbatim(' ', space.start, space.encoding)
      else this.mapped.decoded(' ', space.start, space.end, space.encoding)
    }
    if (this.#code > 0) this.#codeStart ??= this.mapped.text.length
    if (verbatim) this.mapped.verbatim(text, start, encoding)
    else this.mapped.decoded(text, start, end, encoding)
  }
}
