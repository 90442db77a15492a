import {phrasesOf, rowsOf} from '../src/desk/english/frames/read-phrases.ts'

/** The words that phrases are looked for by, a line each, with the numbers of the phrases' lines, over all lists. */
export function indexOf(lists: readonly string[]): string {
  const found = new Map<string, Set<number>>()
  for (const [number, row] of lists.flatMap(rowsOf).entries()) {
    for (const {anchors} of phrasesOf(row)) {
      for (const word of anchors) {
        const numbers = found.get(word) ?? new Set()
        found.set(word, numbers.add(number))
      }
    }
  }
  return [...found].map(([word, numbers]) => [word, ...numbers].join(' ')).join('\n')
}
