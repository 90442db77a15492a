/** Patterns by the words at which they are asked. */
import type {Pattern} from './proposal.ts'

/** A table of them, from rows of words separated by spaces; of a word in several rows, all of its patterns in their order. */
export function patternTable(
  rows: ReadonlyArray<readonly [string, readonly Pattern[]]>
): ReadonlyMap<string, readonly Pattern[]> {
  const made = new Map<string, Pattern[]>()
  for (const [words, patterns] of rows)
    for (const word of words.split(' ')) made.set(word, [...(made.get(word) ?? []), ...patterns])
  return made
}

/** What most words ask. */
export const none: readonly Pattern[] = []
