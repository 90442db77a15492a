/** The words that a misspelling may stand for, by length, and of them those that slips are made of. */
import type {Lexicon} from './lexicon.ts'

/** The lexicon's words in plain letters with one initial, by length, in alphabetical order. */
export type Groups = ReadonlyMap<number, Group>

interface Group {
  /** Those that are seen often enough that two edits may have been made to them. */
  readonly seen: string[]
  readonly rare: string[]
}

/** Whether slips are made of a word. */
export function isUsual(word: string, frequency: number, lower: boolean): boolean {
  return frequency >= 2 && lower && word.length > 1 && plain.test(word)
}

const plain = /^[a-z]+$/

export function groupWords(lexicon: Lexicon, initial: string): Groups {
  const groups = new Map<number, Group>()
  lexicon.forEach((word, frequency, lower) => {
    if (!lower || !plain.test(word)) return
    let group = groups.get(word.length)
    if (!group) groups.set(word.length, (group = {seen: [], rare: []}))
    ;(frequency >= 4 && word.length > 1 ? group.seen : group.rare).push(word)
  }, initial)
  return groups
}
