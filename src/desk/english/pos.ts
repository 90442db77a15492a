/**
 * Parts of speech as bits of one number, so that a word that can be several (`attempt`: noun and verb) is one value.
 *
 * Verbs and nouns are told apart by form. A form that serves two tenses carries both bits (`walked`: past and
 * participle).
 */
export const Pos: {
  readonly nounSingular: number
  readonly nounPlural: number
  readonly name: number
  readonly verbBase: number
  readonly verbS: number
  readonly verbPast: number
  readonly verbParticiple: number
  readonly verbIng: number
  readonly auxiliary: number
  readonly modal: number
  readonly adjective: number
  readonly adverb: number
  readonly determiner: number
  readonly pronoun: number
  readonly preposition: number
  readonly conjunction: number
  readonly subordinator: number
  readonly numeral: number
  readonly interjection: number
  readonly particle: number
  readonly to: number
  readonly comparative: number
  readonly superlative: number
} = {
  nounSingular: 1,
  nounPlural: 1 << 1,
  /** Written with a capital within a sentence at least a tenth of the time. */
  name: 1 << 2,
  verbBase: 1 << 3,
  verbS: 1 << 4,
  verbPast: 1 << 5,
  verbParticiple: 1 << 6,
  verbIng: 1 << 7,
  /** A form of be, have or do. */
  auxiliary: 1 << 8,
  modal: 1 << 9,
  adjective: 1 << 10,
  adverb: 1 << 11,
  determiner: 1 << 12,
  pronoun: 1 << 13,
  preposition: 1 << 14,
  conjunction: 1 << 15,
  subordinator: 1 << 16,
  numeral: 1 << 17,
  interjection: 1 << 18,
  /** A word that belongs to a verb (`give up`), and `not`. */
  particle: 1 << 19,
  /** The word `to` itself. */
  to: 1 << 20,
  comparative: 1 << 21,
  superlative: 1 << 22
}

/** Every bit of a word of a closed class: a function word, of which English makes no new ones. */
export const closedClass: number =
  Pos.auxiliary |
  Pos.modal |
  Pos.determiner |
  Pos.pronoun |
  Pos.preposition |
  Pos.conjunction |
  Pos.subordinator |
  Pos.particle |
  Pos.to

/** Every bit of a noun, a singular one or a plural one. */
export const noun: number = Pos.nounSingular | Pos.nounPlural

/** Every bit of a verb's forms. */
export const verb: number = Pos.verbBase | Pos.verbS | Pos.verbPast | Pos.verbParticiple | Pos.verbIng
