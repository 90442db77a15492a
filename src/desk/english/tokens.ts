import type {Written} from '../../article/written.ts'
import {Forms} from './forms/forms.ts'
import {hashText} from './hash.ts'
import {Lexicon} from './lexicon.ts'
import {Recent} from '../recent.ts'
import {closedClass, Pos} from './pos.ts'
import {keyOf, tails, marks, shapes, numberShape, weightOf} from './token-shapes.ts'
import {type Sentence, type Token, Flag, type PrintedWord, type Tokens} from './token.ts'

/** A word this rare (log2 of its count) is known by its shape only. */
const leastFrequency = 6

/** Makes tokens of words; remembers each word that it has met. */
export class Tokenizer {
  readonly lexicon: Lexicon
  /** The other forms of the lexicon's words. */
  readonly forms: Forms
  readonly #common = new Map<string, Token>()
  readonly #names = new Map<string, Token>()
  readonly #marks = new Map<string, Token>()
  /** A text's words come again and again: what each is is worked out once. */
  readonly #printed = new Recent<PrintedWord>(20_000)

  constructor(lexicon: Lexicon = new Lexicon()) {
    this.lexicon = lexicon
    this.forms = new Forms(lexicon)
  }

  /** The tokens of a sentence, made when it is first read. */
  read(sentence: Sentence): Tokens {
    const {tokens} = sentence
    return tokens?.owner === this ? tokens : (sentence.tokens = this.#tokensOf(sentence))
  }

  #tokensOf({words, gaps, written}: Sentence): Tokens {
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
    return {tokens, printed: all, starts, ends, title, owner: this}
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
