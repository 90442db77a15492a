import type {Span} from './source-map.ts'

/** Words between quotation marks in one block; the span includes the marks. */
export interface Quotation extends Span {
  /** The opening mark as printed: `"`, `“`, `'`, `‘`, `«`, `„`; `”` where it was turned the wrong way. */
  readonly open: string
  /**
   * The closing mark as printed; `''` where the quotation isn't closed: it runs to the block's end, or to where a mark of its
   * kind opens again.
   */
  readonly close: string
  /** 0 for a quotation in the writer's text, 1 for one within it. */
  readonly depth: number
}

/** A block's quotations, and the marks that close what was never opened. */
export interface ReadQuotations {
  readonly quotations: readonly Quotation[]
  /** Offsets of closing marks without an opening one. */
  readonly strays: readonly number[]
}

// What closes what: a straight mark also closes a curly one (text pasted from elsewhere), a turned one its own like.
const closers: Readonly<Record<string, string>> = {
  '"': '"”',
  '“': '”"“',
  '”': '”"“',
  '‘': "’'",
  "'": "'’",
  '«': '»',
  '„': '“”"'
}
const letter = /[\p{L}\p{N}]/u
const gapBefore = /[\s([{—–\-/«“‘"'„]/
const gapAfter = /[\s)\]},.;:!?…—–\-/”’"'»[*†‡]/
const space = /\s/
// Words that begin with an apostrophe.
const elision =
  /^['‘](?:tis|twas|twere|twill|em|til|till|cause|cos|bout|round|neath|n|ere|fraid|nuff|kay|tude|burbs)(?![\p{L}\p{N}])/iu
const closingPunctuation = /[.,!?…]/

/**
 * Find the quotations of a block, outermost and nested ones, in the order in which they open.
 *
 * A double mark that is never closed runs to the block's end (a quotation that goes on in the next paragraph). A single
 * mark counts only where it can open and one that can close follows: `'90s`, `rock 'n' roll` and `the boys'` are
 * apostrophes. Marks behind digits are feet, inches, minutes.
 */
export function findQuotations(text: string): Quotation[] {
  return [...readQuotations(text).quotations]
}

/** Find the quotations of a block together with the marks that close nothing; see {@link findQuotations}. */
export function readQuotations(text: string): ReadQuotations {
  const reader = new MarkReader(text)
  for (const {index} of text.matchAll(/["“”‘’'«»„]/g)) reader.read(index)
  return reader.end()
}

interface Open {
  readonly mark: string
  readonly start: number
  readonly slot: number
}

class MarkReader {
  readonly #text: string
  readonly #found: Quotation[] = []
  readonly #open: Open[] = []
  readonly #strays: number[] = []
  readonly #lastClosing: number

  constructor(text: string) {
    this.#text = text
    this.#lastClosing = text.lastIndexOf('”')
  }

  read(index: number): undefined {
    const char = this.#text.charAt(index)
    const top = this.#open.at(-1)
    if (top && closers[top.mark]?.includes(char) && this.#closes(char, index, top)) return this.#close(index, char)
    // A double mark closes what single marks left open: those were apostrophes.
    const below = this.#open.findLastIndex((item) => !isSingle(item.mark) && closers[item.mark]?.includes(char))
    const item = this.#open[below]
    if (item && this.#closes(char, index, item)) {
      this.#open.length = below + 1
      return this.#close(index, char)
    }
    if (this.#opens(char, index)) {
      // A mark of the same kind within a quotation opens the next one: the first was never closed.
      if (item && sameKind(item.mark, char)) {
        this.#unclosed(item, index)
        this.#open.length = below
      }
      this.#open.push({mark: char, start: index, slot: this.#found.length})
      this.#found.push({start: index, end: index, open: char, close: '', depth: this.#open.length - 1})
      return
    }
    if (this.#isStray(char, index)) this.#strays.push(index)
  }

  end(): ReadQuotations {
    for (const item of this.#open) if (!isSingle(item.mark)) this.#unclosed(item, this.#text.length)
    return {quotations: this.#found.filter((quotation) => quotation.end > quotation.start), strays: this.#strays}
  }

  #close(index: number, char: string): undefined {
    const item = this.#open.pop()
    if (!item) return
    this.#found[item.slot] = {
      start: item.start,
      end: index + 1,
      open: item.mark,
      close: char,
      depth: this.#open.filter((other) => !isSingle(other.mark) || other.start < item.start).length
    }
  }

  #unclosed({start, mark, slot}: Open, end: number): undefined {
    this.#found[slot] = {start, end, open: mark, close: '', depth: this.#found[slot]?.depth ?? 0}
  }

  #opens(char: string, index: number): boolean {
    const previous = this.#text.charAt(index - 1)
    const next = this.#text.charAt(index + 1)
    // A curly mark turned to the right word opens what is closed, though a space stands between them; alone it is spoken of.
    if (char === '“' && /[ \u00A0\u2009\u202F]/.test(next) && /[\p{L}\p{N}‘]/u.test(this.#text.charAt(index + 2)))
      return this.#lastClosing > index && (previous === '' || gapBefore.test(previous))
    if (next === '' || space.test(next)) return false
    if (char === '“' || char === '«' || char === '„')
      return !/[,.;:)]/.test(next) || this.#text.startsWith('..', index + 1)
    const free = previous === '' || gapBefore.test(previous)
    // A closing mark that opens was turned the wrong way.
    if (char === '”') return free && previous !== '-' && previous !== '/' && letter.test(next)
    if (char === '"') return free || (!letter.test(previous) && !gapAfter.test(next))
    // A single mark: an apostrophe stands before a digit or within a word.
    return (
      (char === "'" || char === '‘') && free && !/\d/.test(next) && !elision.test(this.#text.slice(index, index + 8))
    )
  }

  #closes(char: string, index: number, item: Open): boolean {
    const previous = this.#text.charAt(index - 1)
    const next = this.#text.charAt(index + 1)
    if (char === '”' || char === '»') return index > item.start + 1 || !letter.test(next)
    // An opening mark closes German quotations, and those where it was turned the wrong way.
    if (char === '“') return item.mark === '„' || (!space.test(previous) && (next === '' || gapAfter.test(next)))
    if (char === '"') {
      if (/\d/.test(previous) && !letter.test(next) && this.#closesLater(index)) return false
      return !letter.test(next) || !/[\s([]/.test(previous || ' ')
    }
    // A single mark closes where no letter follows and no space precedes; `the boys'` where a later one closes better.
    if (letter.test(next) || previous === '' || space.test(previous)) return false
    return !this.#isPossessive(index, previous, next, item)
  }

  /** Whether the next straight double mark closes: then this one, behind a digit, stands for inches. */
  #closesLater(index: number): boolean {
    const later = this.#text.indexOf('"', index + 1)
    if (later < 0 || later - index > 400) return false
    const next = this.#text.charAt(later + 1)
    return !space.test(this.#text.charAt(later - 1)) && (next === '' || gapAfter.test(next))
  }

  #isPossessive(index: number, previous: string, next: string, item: Open): boolean {
    if (previous !== 's' || !space.test(next) || !/\p{Ll}/u.test(this.#text.charAt(index + 2))) return false
    if (!/\s/.test(this.#text.slice(item.start, Math.min(index, item.start + 60)))) return false
    const rest = this.#text.slice(index + 1, index + 400)
    const closing = /[.,!?…]['’](?![\p{L}\p{N}])/u.exec(rest)
    const opening = /(?:^|[\s(])['‘]\p{L}/u.exec(rest)
    return closing !== null && (opening === null || closing.index < opening.index)
  }

  #isStray(char: string, index: number): boolean {
    const previous = this.#text.charAt(index - 1)
    // Without an opening one, `»` is an arrow: "Read more »".
    if (char === '»') return false
    if (char === '”') return !/\d/.test(previous)
    if (char === '"') return !/[\d\s]/.test(previous) && previous !== ''
    // A single mark behind a stop closes a quotation; behind a letter it is an apostrophe.
    const next = this.#text.charAt(index + 1)
    return (char === "'" || char === '’') && closingPunctuation.test(previous) && (next === '' || space.test(next))
  }
}

function isSingle(mark: string): boolean {
  return mark === "'" || mark === '‘'
}

function sameKind(one: string, other: string): boolean {
  return one === other || (/["“”]/.test(one) && /["“”]/.test(other))
}

/** Whether the unit at `offset` stands within a quotation's marks. */
export function isQuoted(quotations: readonly Quotation[], offset: number): boolean {
  return quotations.some((quotation) => offset > quotation.start && offset < quotation.end)
}
