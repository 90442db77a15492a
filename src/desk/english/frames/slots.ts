/** What may stand in one place of a phrase: words, kinds of words, a mark, or anything but these. */
import {noun, Pos} from '../pos.ts'
import {past} from './around.ts'
import type {Cursor} from './frame.ts'

/** A place of a phrase. */
export interface Slot {
  readonly words: ReadonlySet<string>
  readonly kinds: readonly Kind[]
  /** Whether a mark or the sentence's border may stand there. */
  readonly border: boolean
  /** Whether the sentence must end there. */
  readonly end: boolean
  /** Whether it may be anything but these. */
  readonly not: boolean
}

type Kind = (words: Cursor, at: number) => boolean

/** Bases that are sometimes a noun, an adjective or an adverb, though seldom, or that what is spoken of does by itself. */
const notBase: ReadonlySet<string> = new Set(
  'guaranteed thank help live obscure dare welcome say seem come become better counter retrograde include pass exist consist depend remain'.split(
    ' '
  )
)

/** What a base's frequency (log2) must be for its part of speech to be known. */
const knownBase = 1

/** The kinds of words that a phrase can ask for: words that are that and nothing else, but for `@can-…`. */
const kinds: Readonly<Record<string, Kind>> = {
  '@base': (words, at) =>
    words.only(at, Pos.verbBase) && !notBase.has(words.word(at)) && (words.token(at)?.frequency ?? 0) >= knownBase,
  '@can-base': (words, at) => words.can(at, Pos.verbBase),
  '@s': (words, at) => words.only(at, Pos.verbS),
  '@past': (words, at) => words.only(at, past) && words.can(at, Pos.verbPast),
  '@done': (words, at) => words.only(at, past) && words.can(at, Pos.verbParticiple),
  '@can-done': (words, at) => words.can(at, Pos.verbParticiple),
  '@ing': (words, at) => words.can(at, Pos.verbIng) && words.word(at).endsWith('ing'),
  '@only-ing': (words, at) => words.only(at, Pos.verbIng) && words.word(at) !== 'going' && words.word(at) !== 'moving',
  '@noun': (words, at) => words.only(at, noun),
  '@can-noun': (words, at) => words.can(at, noun),
  '@singular': (words, at) => words.only(at, Pos.nounSingular),
  '@can-singular': (words, at) => words.can(at, Pos.nounSingular),
  '@plural': (words, at) => words.only(at, Pos.nounPlural),
  '@can-plural': (words, at) => words.can(at, Pos.nounPlural),
  '@adjective': (words, at) => words.only(at, Pos.adjective),
  '@can-adjective': (words, at) => words.can(at, Pos.adjective),
  '@er': (words, at) => words.can(at, Pos.comparative),
  '@est': (words, at) => words.can(at, Pos.superlative),
  '@ly': (words, at) => words.word(at).endsWith('ly') && words.can(at, Pos.adverb),
  '@adverb': (words, at) => words.can(at, Pos.adverb),
  '@name': (words, at) => words.isName(at),
  '@number': (words, at) => /^[\d,.]+$/.test(words.word(at)) || words.only(at, Pos.numeral),
  '@year': (words, at) => /^(?:1[5-9]|20)\d\d$/.test(words.word(at)),
  '@decade': (words, at) => /^(?:1[5-9]|20)\d0s$/.test(words.word(at)),
  '@verb': (words, at) => words.can(at, Pos.verbBase | Pos.verbS | past | Pos.verbIng | Pos.auxiliary | Pos.modal)
}

/** The lists of words that a file names, and its slots, each read once: lines have many in common. */
export class Slots {
  readonly #lists = new Map<string, string>()
  readonly #words = new Map<string, readonly string[]>()
  readonly #slots = new Map<string, Slot>()

  /** Name a list of words (`<list>`), before it is used. */
  name(name: string, words: string): undefined {
    this.#lists.set(name, words)
  }

  /** The words that a slot names. */
  words(text: string): readonly string[] {
    let words = this.#words.get(text)
    if (!words) this.#words.set(text, (words = this.#parts(text).filter((part) => !/^[$@.]/.test(part))))
    return words
  }

  /**
   * Read a slot: `a|b` is one of these words, `!a|b` anything but them, `$` a mark or the sentence's border, `.` its end, `@kind` a word of
   * a kind, `<list>` a list of words that the file names.
   */
  of(text: string): Slot {
    let slot = this.#slots.get(text)
    if (!slot) {
      const parts = this.#parts(text)
      const words = parts.filter((part) => !/^[$@.]/.test(part))
      this.#words.set(text, words)
      slot = {
        words: new Set(words),
        kinds: parts.flatMap((part) => kinds[part] ?? []),
        border: parts.includes('$') || parts.includes('.'),
        end: parts.includes('.'),
        not: text.startsWith('!')
      }
      this.#slots.set(text, slot)
    }
    return slot
  }

  #parts(text: string): readonly string[] {
    if (!/[|<!]/.test(text)) return [text]
    return (text.startsWith('!') ? text.slice(1) : text)
      .split('|')
      .flatMap((part) => (part.startsWith('<') ? (this.#lists.get(part) ?? part).split('|') : [part]))
  }
}

/** Whether word `at` may stand in a slot; `joined` tells whether only a space parts it from the phrase. */
export function fits(
  {words: some, kinds: asked, border, not}: Slot,
  words: Cursor,
  at: number,
  joined: boolean
): boolean {
  if (!joined) return border !== not
  return (some.has(words.word(at)) || asked.some((kind) => kind(words, at))) !== not
}
