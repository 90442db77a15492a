/** Well-known names, for their spelling only. */
declare const known: {
  /**
   * Names of two or more words, separated by commas, by what they are known for; `thing` has those that are nobody's. A `~` before a name tells
   * that it comes from another script, whose names are spelled in more ways than one.
   */
  readonly people: Readonly<
    Record<'power' | 'book' | 'screen' | 'music' | 'sport' | 'science' | 'art' | 'money' | 'past' | 'thing', string>
  >
  /** Names of one word, separated by spaces. */
  readonly famous: string
  readonly names: string
  /** Names of one word whose capitals are their own (GitHub, iPhone), separated by spaces. */
  readonly casing: string
  /**
   * What the names of firms, bodies, laws, days, places and works are mistaken for, each with the right one behind `=`, separated by
   * semicolons. Behind `?` stand words of which the paragraph must have one, behind `!` those of which it may have none, separated by `/`.
   */
  readonly phrases: string
}
export default known
