import {Recent} from '../recent.ts'
import type {Lexicon} from './lexicon.ts'
import {isOneEdit} from './neighbours.ts'
import {oneEditAway, otherInitial, Sieve} from './one-edit.ts'
import {editBetween, type EditKind} from './spelling-edits.ts'
import {isTwoAway, isOneIdea, isSound} from './two-edits.ts'
import {type Groups, isUsual, groupWords} from './spelling-groups.ts'

/** A word that an unknown word may be a slip for. */
export interface Correction {
  /** In lower case. */
  readonly word: string
  readonly kind: EditKind
  /** The logarithm of the word's frequency (base 2), more for a common kind of slip: by this, corrections are ordered. */
  readonly score: number
  /** The logarithm of the odds that the unknown word is this slip and no word of its own. */
  readonly logit: number
}

/** What each kind of slip adds to a correction's score: by slips planted in edited documents, the right word comes first. */
const worth: Readonly<Record<EditKind, number>> = {
  transposed: 3,
  doubled: 3,
  undoubled: 4,
  missing: 2.5,
  extra: 0.5,
  vowel: 0.5,
  neighbour: 0.5,
  other: -2.5,
  sound: 0,
  inflected: -4,
  first: -2.5,
  two: -7
}

/**
 * What each kind adds to the odds. Fitted, like the other weights, by logistic regression on 2,200 slips planted in edited
 * documents against the 520 unknown words of these documents that are none.
 */
const odds: Readonly<Record<EditKind, number>> = {
  transposed: 0,
  doubled: 0.45,
  undoubled: 1.48,
  missing: 0.41,
  extra: -1.69,
  vowel: -1.64,
  neighbour: -1.22,
  other: -4.28,
  sound: -1.39,
  inflected: -3.33,
  first: -2.06,
  two: -4.63
}

const weights = {bias: -0.16, frequency: 0.425, letter: 0.127, four: -1.68, five: -0.85}

/** From this length on a word that has but one neighbour is seldom anything else. */
const longWord = 9

/** The kinds of slip for which that holds; endings and neighbouring keys make new words. */
const lonely: ReadonlySet<EditKind> = new Set(['transposed', 'doubled', 'undoubled', 'missing', 'vowel'])

/** What it adds to the odds; and the odds where the neighbour is too rare for its frequency to tell. */
const lonelyWorth = 0.8

const rareLogit = 1.4

/** What makes a word another language's or a product's: a last vowel that English lacks, "ispace", "lightr". */
const foreign = {lastVowel: -1.56, initial: -2.1, withoutVowel: -1.48}

/** How many words' corrections are remembered at least. */
const remembered = 3000

/** Suggests corrections for unknown words, from the lexicon's words alone. */
export class Speller {
  readonly #lexicon: Lexicon
  readonly #known = new Recent<readonly Correction[]>(remembered)
  /** By word: the corrections that are one edit away. */
  readonly #close = new Recent<ReadonlyMap<string, Correction>>(remembered)
  readonly #groups = new Map<string, Groups>()
  #frequencies: ReadonlyMap<string, number> | undefined
  #sieve: Sieve | undefined
  #searched = 0

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon
  }

  /**
   * The likeliest corrections of an unknown word, best first, at most five.
   *
   * A call takes about a millisecond; words are remembered.
   *
   * @param word - In lower case.
   */
  corrections(word: string): readonly Correction[] {
    return this.#known.get(word) ?? this.#known.set(word, this.#search(word))
  }

  /** Whether any correction may be but one edit away; sooner told than the corrections themselves. */
  hasNeighbour(word: string): boolean {
    return this.#neighbours(word).size > 0
  }

  #search(word: string): readonly Correction[] {
    const found = new Map(this.#neighbours(word))
    const best = Math.max(-9, ...[...found.values()].map(({logit}) => logit))
    if (word.length >= 7 && best < 2) {
      for (const candidate of this.#near(word)) {
        if (found.has(candidate) || !isTwoAway(word, candidate)) continue
        const kind = isSound(word, candidate) || isOneIdea(word, candidate) ? 'sound' : 'two'
        const frequency = this.#withoutNames(candidate, this.#frequencyOf(candidate) ?? 0)
        found.set(candidate, rate(word, candidate, frequency, kind))
      }
    }
    return [...found.values()].toSorted((a, b) => b.score - a.score || (a.word < b.word ? -1 : 1)).slice(0, 5)
  }

  #neighbours(word: string): ReadonlyMap<string, Correction> {
    return this.#close.get(word) ?? this.#close.set(word, this.#findNeighbours(word))
  }

  #findNeighbours(word: string): ReadonlyMap<string, Correction> {
    // Reading the whole lexicon takes as long as looking for the neighbours of so many words: one article has fewer.
    if (++this.#searched > 60 && !this.#frequencies) this.#readAll()
    const found = new Map<string, Correction>()
    for (const candidate of this.#oneEditAway(word)) {
      const frequency = this.#frequencyOf(candidate)
      if (frequency === undefined || found.has(candidate)) continue
      found.set(
        candidate,
        rate(word, candidate, this.#withoutNames(candidate, frequency), editBetween(word, candidate))
      )
    }
    this.#addLonely(word, found)
    return found
  }

  #readAll(): undefined {
    this.#frequencies = readFrequencies(this.#lexicon)
    this.#sieve = new Sieve()
    for (const word of this.#frequencies.keys()) this.#sieve.add(word)
  }

  /** Makes more of a long word's only neighbour, and takes one that the training text hardly has: "marmelade", "lattitudinal". */
  #addLonely(word: string, found: Map<string, Correction>): undefined {
    if (word.length < longWord || found.size > 1) return
    const [only] = found.values()
    if (only) {
      if (lonely.has(only.kind)) found.set(only.word, {...only, logit: only.logit + lonelyWorth})
      return
    }
    const rare = new Map<string, EditKind>()
    for (const candidate of this.#knownOneEditAway(word)) rare.set(candidate, editBetween(word, candidate))
    const [first] = rare
    if (rare.size !== 1 || !first || !lonely.has(first[1])) return
    found.set(first[0], {word: first[0], kind: first[1], score: worth[first[1]], logit: rareLogit})
  }

  /** Most of the times that "china" is seen it is a country. */
  #withoutNames(word: string, frequency: number): number {
    return (this.#lexicon.capital(word) ?? 0) >= 2 ? Math.max(0, frequency - 6) : frequency
  }

  /** How often a word is seen that a slip may be made of; undefined for any other. */
  #frequencyOf(word: string): number | undefined {
    if (this.#frequencies) return this.#frequencies.get(word)
    const frequency = this.#lexicon.tryFrequency(word)
    return frequency !== undefined && isUsual(word, frequency, true) ? frequency : undefined
  }

  /** Strings that one edit makes of a word, with all that are words which slips are made of among them. */
  #oneEditAway(word: string): Iterable<string> {
    return this.#sieve ? oneEditAway(word, this.#sieve) : this.#knownOneEditAway(word)
  }

  /** The words of the lexicon, in plain letters and however rare, that one edit makes of a word. */
  *#knownOneEditAway(word: string): Generator<string> {
    const groups = this.#group(word.charAt(0))
    for (let length = word.length - 1; length <= word.length + 1; length++) {
      const group = groups.get(length)
      if (!group) continue
      for (const other of group.seen) if (isOneEdit(word, other)) yield other
      for (const other of group.rare) if (isOneEdit(word, other)) yield other
    }
    for (const other of otherInitial(word)) if (this.#lexicon.tryFrequency(other) !== undefined) yield other
  }

  /** Words that begin with the same letter and are about as long. */
  *#near(word: string): Generator<string> {
    const groups = this.#group(word.charAt(0))
    for (let length = word.length - 2; length <= word.length + 2; length++) yield* groups.get(length)?.seen ?? []
  }

  #group(initial: string): Groups {
    let groups = this.#groups.get(initial)
    if (!groups) this.#groups.set(initial, (groups = groupWords(this.#lexicon, initial)))
    return groups
  }
}

function rate(word: string, candidate: string, frequency: number, kind: EditKind): Correction {
  const short = word.length <= 4 ? weights.four : word.length === 5 ? weights.five : 0
  const letters = weights.letter * Math.min(12, word.length)
  const logit =
    weights.bias + odds[kind] + weights.frequency * frequency + letters + short + foreignness(word, candidate)
  return {word: candidate, kind, score: frequency + worth[kind], logit}
}

function foreignness(word: string, candidate: string): number {
  const last = word.slice(-1)
  const lastVowel = /[aiou]/.test(last) && !candidate.endsWith(last) ? foreign.lastVowel : 0
  const initial = word.slice(1) === candidate ? foreign.initial : 0
  return lastVowel + initial + (/[^aeiouyr]r$/.test(word) ? foreign.withoutVowel : 0)
}

/** The words that slips are made of: seen in the training text, in lower case there. */
function readFrequencies(lexicon: Lexicon): ReadonlyMap<string, number> {
  const frequencies = new Map<string, number>()
  lexicon.forEach((word, frequency, lower) => {
    if (isUsual(word, frequency, lower)) frequencies.set(word, frequency)
  })
  return frequencies
}
