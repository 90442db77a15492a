import type {Passage} from './block.ts'
import {findDates} from './ledger/dates.ts'

/** So many words make a block running text: dates below it are the article's matter. */
const running = 25

/** Lines that say when an article was published are short. */
const longestLine = 90

/** `PORTO, Portugal, 4 November 2025 –` before the first sentence. */
const dateline = /^\p{Lu}{3}[\p{L}\d .,'’()-]{0,60}?, ([\p{L}\d ,.]{8,30}?(?:19|20)\d\d)\)? ?(?:[–—:-]|\([^)]{2,30}\))/u

/** Whether a line is a place in capitals with a date: `BENGALURU, September 15, 2026`. */
function isDateline(text: string): boolean {
  return /^\p{Lu}{3}[\p{Lu} .'’-]*(?:, \p{L}[\p{L}. ]+)?, [\p{L}\d ,.]{8,30}(?:19|20)\d\d\.?$/u.test(text)
}

/**
 * The day of publication that a line above the running text gives (`14 May 2024`, `Published Nov. 12, 2026`), as UTC midnight;
 * undefined where no line gives one, or where lines give several.
 */
export function publishedLine(blocks: readonly Passage[]): Date | undefined {
  const days = new Set<number>()
  for (const {role, text, words} of blocks) {
    if (role === 'body' && words.length >= running) {
      for (const {day, month, year} of findDates(dateline.exec(text)?.[1] ?? '')) {
        if (year !== undefined) days.add(Date.UTC(year, month, day.number))
      }
      break
    }
    if (text.length > longestLine || (role !== 'other' && role !== 'byline' && !isDateline(text))) continue
    for (const {day, month, year} of findDates(text)) {
      if (year !== undefined) days.add(Date.UTC(year, month, day.number))
    }
  }
  const [only] = days
  return days.size === 1 && only !== undefined ? new Date(only) : undefined
}
