/**
 * The kinds of sequence that are counted: words alone (2 to 4), classes alone (3 to 6), and one word among classes.
 *
 * Around a content word that the counts hardly know in just this company, its neighbours' classes still show what may
 * stand beside it (`attempt` + to + verb).
 */
export interface Order {
  /** How many tokens the sequence is long. */
  readonly length: number
  /** For each token of it: whether the word itself counts (true) or its class (false). */
  readonly words: readonly boolean[]
}

const pattern = (text: string): Order => ({length: text.length, words: text.split('').map((letter) => letter === 'w')})

/** Every kind of sequence; a kind's number is its place in this list. */
export const orders: readonly Order[] = [
  'ww',
  'www',
  'wwww',
  'ccc',
  'cccc',
  'ccccc',
  'cccccc',
  'ccw',
  'cwc',
  'wcc'
].map(pattern)

/** The longest sequence. */
export const longest = 6
