/** Well-known names, for their spelling only. */
declare const known: {
  /** Names of two or more words, most of them people, separated by commas. */
  readonly people: string
  /** Names of one word, separated by spaces. */
  readonly names: string
  /** Wrong spellings of such names that are made of other names, each with the right one behind `=`, separated by commas. */
  readonly mistaken: string
}
export default known
