/**
 * A sentence's words with what each can be, by their positions in it; what is outside is an empty word.
 *
 * What a clause is made of is read from these alone, whether a rule reads the words of a passage or the frames read the tokens of the
 * counts.
 */
export interface Words {
  /** A word in lower case, with straight apostrophes. */
  word(at: number): string
  /** Whether a word can be one of the given parts of speech. */
  can(at: number, bits: number): boolean
  /** Whether a word can be nothing but the given parts of speech. */
  only(at: number, bits: number): boolean
}
