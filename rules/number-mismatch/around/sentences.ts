import type {Block, Word} from '../../../src/article/block.ts'
import {stemOf} from '../../../src/article/ledger/counts.ts'
import type {Span} from '../../../src/article/source-map.ts'
import type {Desk} from '../../../src/desk/desk.ts'
import type {Numeral} from '../figures/numerals.ts'
import type {Numbered} from '../figures/reading.ts'

/** A figure of the text that contradicts another one. */
export interface Rival extends Span {
  readonly block: Block
}

interface Candidate {
  readonly block: Block
  readonly numeral: Numeral
}

/** How many words on each side of a number are read: what is longer is no sentence. */
const nearWords = 80

/** How much of a caption's sentence must stand in the text's, and how many words of meaning at least. */
const leastShare = 0.75
const leastWords = 3
/** The share where the same noun stands behind both sums. */
const namedShare = 0.4

/** Finds the sentence of the text that says the same as one of a caption, but for the number. */
export class Sentences {
  readonly #text: readonly Numbered[]
  readonly #desk: Desk
  #byNeighbour: Map<string, Candidate[]> | undefined

  constructor(text: readonly Numbered[], desk: Desk) {
    this.#text = text
    this.#desk = desk
  }

  rivalOf(block: Block, numeral: Numeral): Rival | undefined {
    const meaning = meaningAround(block, numeral, this.#desk)
    if (meaning.size < leastWords - (numeral.unit === '' ? 0 : 1)) return undefined
    const found = new Set<number>()
    let rival: Rival | undefined
    for (const other of this.#candidates(block, numeral)) {
      const word = other.block.words[other.numeral.word]
      if (!word || word.quoted || word.opaque || !differ(block, numeral, other)) continue
      const there = meaningAround(other.block, other.numeral, this.#desk)
      let shared = 0
      for (const norm of meaning) if (there.has(norm)) shared++
      // "a $2.5 million grant": money for the same thing, or a share of it, needs less around it.
      const named = numeral.unit !== '' && isSameNoun(block, numeral, other)
      if (shared < (named ? leastWords - 1 : leastWords)) continue
      if (shared < meaning.size * (named ? namedShare : leastShare)) continue
      found.add(other.numeral.value)
      rival ??= {block: other.block, start: other.numeral.start, end: other.numeral.end}
    }
    return found.size === 1 ? rival : undefined
  }

  /** Numbers of the text that stand between the same words, or before the same two. */
  #candidates(block: Block, numeral: Numeral): readonly Candidate[] {
    this.#byNeighbour ??= this.#index()
    if (numeral.unit !== '') return this.#byNeighbour.get(numeral.unit) ?? []
    for (const key of keysAt(block, numeral)) {
      const found = this.#byNeighbour.get(key)
      if (found) return found
    }
    return []
  }

  #index(): Map<string, Candidate[]> {
    const index = new Map<string, Candidate[]>()
    for (const {block, numerals} of this.#text) {
      for (const numeral of numerals) {
        for (const key of numeral.unit === '' ? keysAt(block, numeral) : [numeral.unit]) {
          const known = index.get(key)
          if (!known) index.set(key, [{block, numeral}])
          else if (known.length < 20) known.push({block, numeral})
        }
      }
    }
    return index
  }
}

/** The words of meaning in the sentence of a number, without numbers, as stems. */
export function meaningAround(block: Block, {word}: Numeral, {english: {lexicon}}: Desk): ReadonlySet<string> {
  const sentence = block.sentences[block.words[word]?.sentence ?? -1]
  const found = new Set<string>()
  for (const {norm, text} of sentence
    ? block.words.slice(Math.max(sentence.from, word - nearWords), Math.min(sentence.to, word + nearWords))
    : []) {
    if (/^[$£€₹]?\d/.test(text) || lexicon.isFunctionWord(norm) || scale.test(norm)) continue
    found.add(stemOf(presents.get(norm) ?? norm))
  }
  return found
}

/** Words that belong to the number. */
const scale = /^(?:thousand|million|billion|trillion|lakh|crore|cr|bn|m|k|rs|per|cent|percent)$/
/** Past forms that a headline has in the present. */
const presents: ReadonlyMap<string, string> = new Map(
  'fell fall rose rise won win got get lost lose sold sell bought buy gave give given give spent spend paid pay made make took take grew grow sank sink cost cost'
    .split(' ')
    .reduce<Array<readonly [string, string]>>((pairs, word, at, all) => {
      if (at % 2 === 0) pairs.push([word, all[at + 1] ?? word])
      return pairs
    }, [])
)

/** Whether the same noun stands behind two numbers. */
function isSameNoun({words, text}: Block, {last, end}: Numeral, {block, numeral}: Candidate): boolean {
  const [one, two] = [words[last + 1], block.words[numeral.last + 1]]
  return (
    one !== undefined &&
    two !== undefined &&
    one.norm === two.norm &&
    one.norm.length > 3 &&
    text.slice(end, one.start) === ' ' &&
    block.text.slice(numeral.end, two.start) === ' '
  )
}

const hedge = /^(?:about|around|roughly|nearly|almost|some|over|under|than|least|most|approximately|to|as)$/

/** Whether two numbers of one unit differ by more than rounding, and neither alone is called about so much. */
function differ(block: Block, numeral: Numeral, other: Candidate): boolean {
  if (numeral.unit !== other.numeral.unit) return false
  const [one, two] = [block.words[numeral.word - 1]?.norm ?? '', other.block.words[other.numeral.word - 1]?.norm ?? '']
  if (one !== two && (hedge.test(one) || hedge.test(two))) return false
  return Math.abs(numeral.value - other.numeral.value) > Math.max(numeral.step, other.numeral.step) / 2
}

/** What stands around a number: the word before and the one behind, and the two behind. */
function keysAt({words}: Block, {word, last}: Numeral): readonly string[] {
  const number = words[word]
  const within = (other: Word | undefined): string => (other && other.sentence === number?.sentence ? other.norm : '')
  const [before, behind, second] = [within(words[word - 1]), within(words[last + 1]), within(words[last + 2])]
  if (behind === '') return before === '' ? [] : [`${before}#`]
  return [`${before}#${behind}`, ...(second === '' ? [] : [`#${behind} ${second}`])]
}
