import data from '#data/english/lexicon.js'
import {americanCandidates} from './fold.ts'
import {closedClass, noun, Pos} from './pos.ts'
import {Recent} from '../recent.ts'
import {type KnownWord, type Entry, opened, search, blockOf, isLetter, digit, kindAt} from './lexicon-data.ts'
export {Pos} from './pos.ts'

/** The variety of English that a dictionary word belongs to. */
export type Variety = 'en-US' | 'en-GB' | 'both'

const varieties: ReadonlyArray<Variety | undefined> = [undefined, 'en-US', 'en-GB', 'both']

/** How many looked-up words are remembered before the memory starts afresh. */
const remembered = 20_000

/**
 * What the desk knows about single English words: whether they exist, in which variety, as which parts of speech, how
 * often.
 *
 * Opened on the first lookup (a few milliseconds). Every method takes a word as printed: capitals and curly apostrophes
 * do not matter, except where the method says so. The data are built by `script/train/lexicon.ts`.
 */
export class Lexicon {
  /** By word as printed: most words come again and again, and are lower-case already. */
  readonly #memory = new Recent<Entry>(remembered)

  /**
   * Whether the word exists. A name counts only with its capital (`Paris`, not `paris`); anything else with or without
   * one. A possessive is known when its word is.
   */
  has(word: string): boolean {
    return this.#find(word).exists
  }

  /** What is known of a word, whether it exists as printed and as which parts of speech: for looking it up once. */
  of(word: string): KnownWord {
    return this.#find(word)
  }

  /** The variety that the dictionaries give the word: one, both, or `undefined` where neither has it. */
  variety(word: string): Variety | undefined {
    return varieties[this.#find(word).variety]
  }

  /** The parts of speech that the word is at least a tenth of the time, as bits of `Pos`; 0 for an unknown word. */
  pos(word: string): number {
    return this.#find(word).pos
  }

  /** How often the word stands in 26 million words of training text: log2(count + 1), rounded; 0 if it doesn't. */
  frequency(word: string): number {
    return this.#find(word).frequency
  }

  /**
   * How often a word in lower case stands there, for words that are tried and not met: it is not remembered.
   *
   * @returns `undefined` where it doesn't exist.
   */
  tryFrequency(word: string): number | undefined {
    const entry = search(word, word)
    return entry.exists ? entry.frequency : undefined
  }

  /**
   * How often the word has a capital where no sentence begins: 0 hardly ever, 1 sometimes, 2 mostly, 3 practically
   * always; `undefined` for an unknown word.
   */
  capital(word: string): 0 | 1 | 2 | 3 | undefined {
    const share = this.#find(word).capital
    return share === 0 || share === 1 || share === 2 || share === 3 ? share : undefined
  }

  /** Whether the word is a function word: of, the, would, although… */
  isFunctionWord(word: string): boolean {
    return (this.pos(word) & closedClass) !== 0
  }

  /**
   * A number that words of one class share: a function word is a class of its own (above 2^24), every other word shares
   * one with the words that can be the same parts of speech. Whether a word is also a name makes no difference here: that
   * shows in the sentence, by its capital. Unknown words are classed by their ending.
   */
  classOf(word: string): number {
    const pos = this.#find(word).pos & ~Pos.name
    if ((pos & closedClass) !== 0) return 0x1000000 + (hash(normal(word)) & 0xffffff)
    return pos === 0 ? guess(normal(word)) : pos
  }

  /** The American spelling of a word that only British English spells so (`colour`: `color`); any other word as it is. */
  american(word: string): string {
    const key = normal(word)
    if (this.variety(word) !== 'en-GB') return key
    return (
      americanCandidates(key).find((other) => this.variety(other) === 'en-US' || this.variety(other) === 'both') ?? key
    )
  }

  /** Every word with its kind, in alphabetical order; for tools that build on the lexicon, never for a rule. */
  *words(): Generator<string> {
    const words: string[] = []
    this.forEach((word) => {
      words.push(word)
    })
    yield* words
  }

  /**
   * Show every word in alphabetical order, with its frequency and whether it exists without a capital; for tools that build on
   * the lexicon, never for a rule.
   *
   * @param initial - Show only the words that begin with this letter.
   */
  forEach(visit: (word: string, frequency: number, lower: boolean) => void, initial = ''): undefined {
    const {kinds, starts} = opened()
    const first = initial === '' ? 0 : blockOf(initial)
    for (let block = first; block < starts.length - 1; block++) {
      const start = starts[block] ?? 0
      if (initial !== '' && data.charAt(start + 1) > initial) return
      const end = (starts[block + 1] ?? 0) - 1
      let word = ''
      let at = start
      while (at < end) {
        const shared = digit(at++)
        const rest = at
        while (isLetter(at)) at++
        word = word.slice(0, shared) + data.slice(rest, at)
        if (word.startsWith(initial)) visit(word, digit(at + 2), kinds[kindAt(at)]?.lower === true)
        at += 3
      }
    }
  }

  #find(word: string): Entry {
    return this.#memory.get(word) ?? this.#memory.set(word, search(word, normal(word)))
  }
}

/** A word as the lexicon writes it. */
function normal(word: string): string {
  const lower = word.toLowerCase()
  return lower.includes('’') ? lower.replaceAll('’', "'") : lower
}

/** What an unknown word most likely is, by its ending. */
function guess(word: string): number {
  if (/\d/.test(word)) return Pos.numeral
  if (word.endsWith('ing')) return Pos.verbIng | Pos.nounSingular
  if (word.endsWith('ed')) return Pos.verbPast | Pos.verbParticiple | Pos.adjective
  if (word.endsWith('ly')) return Pos.adverb
  if (word.endsWith('s') && !word.endsWith('ss')) return Pos.nounPlural
  if (/(?:al|ic|ous|ful|less|ive|able|ible)$/.test(word)) return Pos.adjective
  return noun
}

/** FNV-1a over UTF-16 code units. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193)
  return value >>> 0
}
