import type {Passage} from './block.ts'
import {findDates} from './ledger/dates.ts'

/** So many words make a block running text: dates below it are the article's matter. */
const running = 25

/** Lines that say when an article was published are short. */
const longestLine = 90

/**
 * The day of publication that a line above the running text gives (`14 May 2024`, `Published Nov. 12, 2026`), as UTC midnight;
 * undefined where no line gives one, or where lines give several.
 */
export function publishedLine(blocks: readonly Passage[]): Date | undefined {
  const days = new Set<number>()
  for (const {role, text, words} of blocks) {
    if (role === 'body' && words.length >= running) break
    if ((role !== 'other' && role !== 'byline') || text.length > longestLine) continue
    for (const {day, month, year} of findDates(text)) {
      if (year !== undefined) days.add(Date.UTC(year, month, day.number))
    }
  }
  const [only] = days
  return days.size === 1 && only !== undefined ? new Date(only) : undefined
}
