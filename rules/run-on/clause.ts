/** Reads whether words are a main clause: a subject and its verb, with nothing before that makes them part of another. */
import type {Passage} from '../../src/article/block.ts'
import {wordParts} from '../../src/article/word-parts.ts'
import type {Lexicon} from '../../src/desk/english/lexicon.ts'
import {noun, Pos} from '../../src/desk/english/pos.ts'

const pronoun = /^(?:i|we|he|she|it|they|there|you|this)$/
const contracted =
  /^(?:i'm|it's|that's|there's|he's|she's|(?:i|we|you|they)'(?:ve|ll|re|d)|(?:he|she|it|there)'(?:ll|d)|we're|they're|you're)$/
const auxiliary =
  /^(?:am|is|are|was|were|has|have|had|do|does|did|will|would|can|could|should|may|might|must|cannot|ain't|(?:is|are|was|were|has|have|had|do|does|did|would|could|should|must)n't|won't|can't)$/
const between = Pos.adverb | Pos.particle

/** The words of a passage with what they can be. */
export class Clauses {
  readonly passage: Passage
  readonly #pos: Int32Array

  constructor(passage: Passage, lexicon: Lexicon) {
    this.passage = passage
    this.#pos = wordParts(passage, lexicon).pos
  }

  word(at: number): string {
    return this.passage.words[at]?.norm ?? ''
  }

  can(at: number, bits: number): boolean {
    return ((this.#pos[at] ?? 0) & bits) !== 0
  }

  only(at: number, bits: number): boolean {
    const pos = this.#pos[at] ?? 0
    return pos !== 0 && (pos & ~bits) === 0
  }

  /** Whether a word is surely a clause's verb. */
  isVerb(at: number): boolean {
    return contracted.test(this.word(at)) || this.#isFinite(at, false)
  }

  /** Where the verb of the clause stands whose subject opens at a word: at a pronoun, or at a determiner with its noun; -1 where none does. */
  verbOf(from: number, to: number): number {
    if (contracted.test(this.word(from))) return from
    const end = this.#subjectEnd(from, to)
    if (end < 0) return -1
    let at = end
    while (at < end + 2 && at < to && this.only(at, between) && !auxiliary.test(this.word(at))) at++
    return at < to && this.#isFinite(at, end === from + 1 && pronoun.test(this.word(from))) ? at : -1
  }

  #subjectEnd(from: number, to: number): number {
    if (pronoun.test(this.word(from))) return from + 1
    if (!/^(?:the|my|our|his|her|their|its)$/.test(this.word(from))) return -1
    let at = from + 1
    while (at < from + 4 && at < to && this.can(at, noun | Pos.adjective) && !auxiliary.test(this.word(at))) at++
    const last = at - 1
    // "The older they got": a comparison.
    if (last === from || !this.can(last, noun) || this.can(from + 1, Pos.comparative | Pos.superlative)) return -1
    return at
  }

  /** Whether a word is a finite verb: behind a pronoun also one that could be a participle. */
  #isFinite(at: number, isBehindPronoun: boolean): boolean {
    if (auxiliary.test(this.word(at))) return true
    if (this.only(at, Pos.verbPast | Pos.verbS)) return true
    if (!this.can(at, Pos.verbPast) || this.can(at, noun | Pos.verbBase)) return false
    // "the club built a pavilion": a participle has no object.
    return isBehindPronoun || (this.can(at + 1, Pos.determiner) && !this.can(at + 1, Pos.preposition))
  }
}
