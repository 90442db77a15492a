/** Counts the clauses within a subject and their verbs, so that no verb is left that could be the sentence's own. */
import {noun, Pos, verb} from '../../src/desk/english/pos.ts'
import {breaks, contracted, finite, nominative, opensRelative} from './clause-words.ts'
import {isNominal} from './subject-start.ts'
import type {Words} from './words.ts'

const article = /^(?:the|a|an|his|her|its|their|our|my)$/
/** Forms that are finite or not. */
const either = /^(?:have|do|can|may)$/

/** Reads the words of a subject from the second to the last. */
export class InnerVerbs {
  /** Whether a word may be the verb of the sentence. */
  mayHaveVerb = false
  readonly #words: Words
  readonly #from: number
  readonly #head: number
  readonly #to: number
  #opened: number
  #verbs = 0
  #perhaps = 0

  constructor(words: Words, {from, head, to}: {readonly from: number; readonly head: number; readonly to: number}) {
    this.#words = words
    this.#from = from
    this.#head = head
    this.#to = to
    this.#opened = isNominal(words.word(from)) ? 1 : 0
  }

  /** How many clauses were opened. */
  get clauses(): number {
    return this.#opened
  }

  /** Whether each clause has its verb. */
  get isComplete(): boolean {
    return this.#opened <= this.#verbs + this.#perhaps
  }

  /** Read a word; false where no subject has it. */
  read(at: number): boolean {
    const words = this.#words
    const word = words.word(at)
    if (nominative.test(word)) return this.#readPronoun(at)
    if (opensRelative.test(word) || this.#isContact(at)) {
      // "in that", "to see that"
      if (word !== 'that' || !words.can(at - 1, Pos.preposition | verb) || words.can(at - 1, noun)) this.#opened++
      return true
    }
    if (this.#verbs > 0 && goesOn(words, at)) return true
    if (breaks.test(word)) return this.#isOpen && /^(?:not|also)$/.test(word)
    if (contracted.test(word) || isTitleVerb(words, at)) return false
    if (words.isName(at)) return true
    if (finite.test(word) || words.only(at, Pos.verbPast | Pos.verbS)) return this.#readFinite()
    // "who need", "that he wrote": the clause has its verb.
    if (this.#isOpen && words.can(at, verb | Pos.auxiliary | Pos.modal) && isSubject(words.word(at - 1))) {
      this.#verbs++
      return true
    }
    return this.#readOther(at)
  }

  get #isOpen(): boolean {
    return this.#opened > this.#verbs
  }

  /** "what we have", "the first thing you notice", "the road behind it" */
  #readPronoun(at: number): boolean {
    const words = this.#words
    if (opensRelative.test(words.word(at - 1))) return true
    if (/^(?:it|you)$/.test(words.word(at)) && words.can(at - 1, verb | Pos.preposition)) return true
    if (!words.can(at - 1, noun | Pos.pronoun) && !words.isName(at - 1)) return false
    this.#opened++
    return true
  }

  /** "the man the council chose" */
  #isContact(at: number): boolean {
    const words = this.#words
    return (
      article.test(words.word(at)) &&
      (words.isName(at - 1) ||
        words.only(at - 1, noun) ||
        (words.can(at - 1, noun) && words.can(at - 2, Pos.determiner | Pos.adjective)))
    )
  }

  #readFinite(): boolean {
    if (!this.#isOpen) return false
    // "The bill they passed secures": the clause may have had its verb.
    if (this.#perhaps > 0) this.mayHaveVerb = true
    this.#verbs++
    return true
  }

  /** A word that may be a verb or a noun, a participle, or neither. */
  #readOther(at: number): boolean {
    const words = this.#words
    const isBehindNoun = words.can(at - 1, noun) || words.isName(at - 1)
    // "Jackson overstepped": a past form that is known only before nouns.
    const isPast = isBehindNoun && words.word(at).endsWith('ed') && words.word(at + 1) !== 'by'
    if (words.pos(at) === 0 || isPast || this.#isPluralBehindNoun(at, isBehindNoun)) this.mayHaveVerb = true
    if (words.can(at, Pos.verbPast) && words.can(at, Pos.verbParticiple) && !words.can(at, noun))
      return this.#readParticiple(at)
    if (!words.can(at, Pos.verbBase | Pos.verbS) && !either.test(words.word(at))) return true
    const isNoun = words.can(at - 1, Pos.determiner | Pos.adjective) || words.word(at - 1) === 'to'
    if (this.#isOpen) this.#perhaps++
    else if (
      either.test(words.word(at)) ||
      (words.only(at, Pos.verbBase) && !isNoun && !words.can(at - 1, Pos.conjunction))
    )
      return false
    // "the drivers shift", "Smith plans"; behind a singular the bare form is a noun
    else if (isBehindNoun && !isNoun && (words.can(at, Pos.verbS) || !words.only(this.#head, Pos.nounSingular)))
      this.mayHaveVerb = true
    return true
  }

  /** "the industry compromises competition", "the act cuts", "this unfairly burdens": a plural may be a verb there. */
  #isPluralBehindNoun(at: number, isBehindNoun: boolean): boolean {
    const words = this.#words
    return (
      words.can(at, Pos.nounPlural | Pos.verbS) &&
      words.word(at).endsWith('s') &&
      (isBehindNoun || words.can(at - 1, Pos.adverb)) &&
      (at > this.#from + 1 || words.isName(this.#from))
    )
  }

  /** "the man arrested in May"; with an object it would be a verb. */
  #readParticiple(at: number): boolean {
    const words = this.#words
    if (this.#isOpen) this.#perhaps++
    else if (at > this.#head) {
      if (at + 1 < this.#to && !words.can(at + 1, Pos.preposition | Pos.adverb | Pos.particle | Pos.to)) return false
      if (words.word(at + 1) !== 'by') this.mayHaveVerb = true
    }
    return true
  }
}

function isSubject(word: string): boolean {
  return /^(?:that|which|who|what|whatever|whoever)$/.test(word) || nominative.test(word)
}

/** Whether a word belongs to the verb before it, or stands beside it: "do not want", "have been told", "came and stayed". */
function goesOn(words: Words, at: number): boolean {
  if (words.word(at) === 'not') return finite.test(words.word(at - 1)) || either.test(words.word(at - 1))
  if (!words.can(at, verb | Pos.auxiliary)) return false
  let last = at - 1
  while (last > at - 3 && (words.word(last) === 'not' || words.only(last, Pos.adverb))) last--
  const before = words.word(last)
  if (/^(?:and|or)$/.test(before)) return words.can(at, Pos.verbPast | Pos.verbParticiple | Pos.verbS)
  return finite.test(before) || /^(?:do|have|be|been|to|can|may)$/.test(before)
}

/** "Smith Announces Funds": a verb in the capitals of a title. */
function isTitleVerb(words: Words, at: number): boolean {
  return words.isName(at) && words.printed(at)?.shape === 'capital' && words.isPlainVerb(at)
}
