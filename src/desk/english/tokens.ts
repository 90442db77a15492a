import type {Written} from '../../article/written.ts'
import type {Reading} from './candidate.ts'
import type {Frame, Frames} from './frames/frame.ts'
import type {Anchored} from './frames/phrases.ts'
import {hashText} from './hash.ts'
import {Lexicon} from './lexicon.ts'
import {Recent} from '../recent.ts'
import {closedClass, Pos} from './pos.ts'

/** One sentence as an article prints it. */
export interface Sentence {
  /** The words, as printed. */
  readonly words: readonly string[]
  /** What stands between: `gaps[i]` before word i, the last after the last word; one more than words. */
  readonly gaps: readonly string[]
  /** The words as an article keeps them, where they come from one: what is known of each is kept there. */
  readonly written?: readonly Written[] | undefined
}

/** What the counts know a token as. */
export interface Token {
  /** The word itself, or the shape of a rare one. */
  readonly word: number
  /** Its class. */
  readonly klass: number
  /** Lower-case text. */
  readonly text: string
  /** Parts of speech, bits of `Pos`. */
  readonly pos: number
  /** log2 of its count in the training text. */
  readonly frequency: number
  /** 1 a function word, 2 punctuation, 4 a name, 8 with digits, 16 unknown to the lexicon. */
  readonly flags: number
}

/** Bits of `Token.flags`. */
export const Flag: {
  readonly functionWord: number
  readonly mark: number
  readonly name: number
  readonly digits: number
  readonly unknown: number
} = {functionWord: 1, mark: 2, name: 4, digits: 8, unknown: 16}

/** What a word is as it is printed, wherever it stands. */
export interface PrintedWord {
  /** In lower case, with straight apostrophes. */
  readonly lower: string
  /** Whether it begins with a capital. */
  readonly capital: boolean
  /** The token that it is, its ending aside, where it is no name. */
  readonly common: Token
  /** The same where it is one. */
  readonly name: Token
  /** Where it is a name: bit 0 amid a sentence, 1 where a capital says nothing, 2 and 3 the same in title case. */
  readonly names: number
  /** The token of its ending (`'s`). */
  readonly tail: Token | undefined
  /** The frames that are asked at it; `undefined` where that was not worked out yet. */
  frames: ReadonlyArray<Frame | Frames> | undefined
  /** The phrases that are looked for by it; `undefined` where that was not worked out yet. */
  phrases: Anchored | undefined
  /** What it is in a line of capitals: 0 too short to tell, 1 a word, 2 a word with a capital. */
  readonly weight: number
  /** Its first letter, a bit. */
  readonly initial: number
  /** Whose it is. */
  readonly owner: Tokenizer
  /** The words that it may stand for; `undefined` where that was not worked out yet. */
  readings: readonly Reading[] | undefined
}

/** The tokens of a sentence, and where its words are among them. */
export interface Tokens {
  readonly tokens: readonly Token[]
  readonly printed: readonly PrintedWord[]
  /** First token of each word; one more entry than words, the last being the end of the last word. */
  readonly starts: readonly number[]
  /** Token after each word's last. */
  readonly ends: readonly number[]
  /** Whether the sentence is printed in title case or in capitals. */
  readonly title: boolean
}

/** A word this rare (log2 of its count) is known by its shape only. */
const leastFrequency = 6

/** Makes tokens of words; remembers each word that it has met. */
export class Tokenizer {
  readonly lexicon: Lexicon
  readonly #common = new Map<string, Token>()
  readonly #names = new Map<string, Token>()
  readonly #marks = new Map<string, Token>()
  /** A text's words come again and again: what each is is worked out once. */
  readonly #printed = new Recent<PrintedWord>(20_000)

  constructor(lexicon: Lexicon = new Lexicon()) {
    this.lexicon = lexicon
  }

  /** The tokens of a sentence. */
  read(sentence: Sentence): Tokens {
    const {words, gaps, written} = sentence
    const tokens: Token[] = []
    const starts: number[] = []
    const ends: number[] = []
    const all: PrintedWord[] = []
    let capitals = 0
    let letters = 0
    for (let at = 0; at < words.length; at++) {
      const printed = this.#printedOf(words[at] ?? '', written?.[at])
      all.push(printed)
      if (printed.weight > 0) letters++
      if (printed.weight > 1) capitals++
    }
    // Its capitals say nothing where nearly every word has one.
    const title = letters >= 3 && capitals > 0.75 * letters
    let opens = true
    for (let at = 0; at < words.length; at++) {
      const gap = gaps[at] ?? ' '
      if (gap !== ' ') opens = this.#readGap(gap, tokens) || opens
      const printed = all[at]
      if (!printed) break
      starts.push(tokens.length)
      const isName = ((printed.names >> ((opens ? 1 : 0) + (title ? 2 : 0))) & 1) === 1
      tokens.push(isName ? printed.name : printed.common)
      if (printed.tail) tokens.push(printed.tail)
      ends.push(tokens.length)
      opens = false
    }
    starts.push(tokens.length)
    ends.push(tokens.length)
    this.#readGap(gaps[words.length] ?? '', tokens)
    return {tokens, printed: all, starts, ends, title}
  }

  #printedOf(text: string, written: Written | undefined): PrintedWord {
    if (written?.printed?.owner === this && written.text === text) return written.printed
    const printed = this.#printed.get(text) ?? this.#printed.set(text, this.#read(text))
    if (written?.text === text) written.printed = printed
    return printed
  }

  /** The token of a lower-case word, as the model's candidates use it. */
  common(word: string): Token {
    let token = this.#common.get(word)
    if (!token) {
      if (this.#common.size > 40_000) this.#common.clear()
      token = this.#describe(word)
      this.#common.set(word, token)
    }
    return token
  }

  /** The token of a mark or of a sentence's border. */
  mark(mark: string): Token {
    let token = this.#marks.get(mark)
    if (!token) {
      const id = hashText(`mark ${mark}`)
      token = {word: id, klass: id, text: mark, pos: 0, frequency: 18, flags: Flag.mark}
      this.#marks.set(mark, token)
    }
    return token
  }

  /** Adds the marks of a gap; tells whether a capital after them would say nothing. */
  #readGap(gap: string, tokens: Token[]): boolean {
    let opens = false
    let last = ''
    for (const character of gap) {
      const mark = marks[character]
      if (mark === undefined || mark === last) continue
      last = mark
      tokens.push(this.mark(mark))
      opens = mark === '"' || mark === '.' || mark === ':' || mark === '?' || mark === '('
    }
    return opens
  }

  #read(printed: string): PrintedWord {
    const straight = printed.includes('’') ? printed.replaceAll('’', "'") : printed
    const apostrophe = straight.lastIndexOf("'")
    const end = apostrophe > 0 ? straight.slice(apostrophe).toLowerCase() : ''
    const tail = tails.has(end) ? end : ''
    const text = tail ? straight.slice(0, apostrophe) : straight
    const lower = text.toLowerCase()
    const names = lower === text ? 0 : this.#namesOf(text, lower)
    const common = this.common(lower)
    const key = keyOf(straight.toLowerCase())
    return {
      lower: key,
      initial: 1 << (key.charCodeAt(0) & 31),
      weight: weightOf(printed),
      owner: this,
      phrases: undefined,
      capital: /^\p{Lu}/u.test(printed),
      common,
      name: names === 0 ? common : this.#name(lower),
      names,
      tail: tail ? this.common(tail) : undefined,
      frames: undefined,
      readings: undefined
    }
  }

  /** Where a word with a capital is a name, as {@link PrintedWord.names} tells it. */
  #namesOf(text: string, lower: string): number {
    if (lower === 'i') return 0
    const pos = this.lexicon.pos(lower)
    const share = this.lexicon.capital(lower)
    const isNamed = (opens: boolean, title: boolean): boolean => {
      if ((pos & closedClass) !== 0) return !opens && !title && (pos & Pos.modal) !== 0
      return (!opens && !title) || share === undefined || share >= 2
    }
    const isUpper = text === text.toUpperCase()
    let names = 0
    if (isUpper || isNamed(false, false)) names |= 1
    if ((isUpper && text.length > 1) || isNamed(true, false)) names |= 2
    if (isNamed(false, true)) names |= 4
    if (isNamed(true, true)) names |= 8
    return names
  }

  #name(lower: string): Token {
    let token = this.#names.get(lower)
    if (!token) {
      if (this.#names.size > 40_000) this.#names.clear()
      const entry = this.common(lower)
      const known = entry.frequency >= leastFrequency && (entry.flags & Flag.functionWord) === 0
      const digits = entry.flags & Flag.digits
      const word = known ? entry.word : digits ? shapes.mixed : shapes.name
      const {text, pos, frequency, flags} = entry
      token = {
        word,
        klass: digits ? shapes.mixed : shapes.name,
        text,
        pos,
        frequency,
        flags: (flags & ~Flag.functionWord) | Flag.name
      }
      this.#names.set(lower, token)
    }
    return token
  }

  #describe(text: string): Token {
    const american = this.lexicon.american(text)
    const frequency = Math.max(this.lexicon.frequency(text), this.lexicon.frequency(american))
    const pos = this.lexicon.pos(text) || this.lexicon.pos(american)
    if (/\d/.test(text)) {
      const shape = numberShape(text)
      return {word: shape, klass: shape, text, pos: Pos.numeral, frequency: 14, flags: Flag.digits}
    }
    const kind = this.lexicon.classOf(american)
    const isFunction = (pos & closedClass) !== 0
    const unknown = frequency === 0 && !this.lexicon.has(text)
    const hyphen = text.includes('-')
    const klass = hyphen ? shapes.hyphen : hashText(`class ${kind}`)
    const word = isFunction || frequency >= leastFrequency ? hashText(american) : klass
    const flags = (isFunction ? Flag.functionWord : 0) | (unknown && !hyphen ? Flag.unknown : 0)
    return {word, klass, text, pos: hyphen ? Pos.adjective : pos, frequency, flags}
  }
}

/**
 * The same word as the engine keeps it for a property's name, like the words that a program is written with: frames compare each word
 * with many of these, which is then done without a look at the letters.
 */
function keyOf(word: string): string {
  keys[word] = true
  const [key = word] = Object.keys(keys)
  // An object that things were deleted from is kept as a table, which is faster to change.
  delete keys[word]
  return key
}

const keys = Object.create(null) as Record<string, true>

const tails: ReadonlySet<string> = new Set(["'s", "'re", "'m", "'ve", "'d", "'ll"])

const marks: Readonly<Record<string, string>> = {
  ',': ',',
  '.': '.',
  '…': '.',
  ';': ';',
  ':': ':',
  '?': '?',
  '!': '?',
  '(': '(',
  ')': ')',
  '[': '(',
  ']': ')',
  '—': '—',
  '–': '—',
  '-': '—',
  '"': '"',
  '“': '"',
  '”': '"',
  '/': '/',
  $: '$',
  '£': '$',
  '€': '$',
  '%': '%',
  '&': '&'
}

const shapes: {
  readonly name: number
  readonly mixed: number
  readonly hyphen: number
  readonly year: number
  readonly number: number
} = {
  name: hashText('shape name'),
  mixed: hashText('shape mixed'),
  hyphen: hashText('shape hyphen'),
  year: hashText('shape year'),
  number: hashText('shape number')
}

function numberShape(text: string): number {
  if (/^(?:1[5-9]|20)\d\d$/.test(text)) return shapes.year
  return /^[\d.,:]+$/.test(text) ? shapes.number : shapes.mixed
}

function weightOf(word: string): number {
  const first = word.charCodeAt(0)
  if (word.length < 4 && first >= 97) return 0
  return (first >= 65 && first <= 90) || first > 0xbf ? 2 : 1
}
