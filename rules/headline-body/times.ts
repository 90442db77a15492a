import type {Word} from '../../src/article/block.ts'
import {isMonth, isWeekday} from '../../src/article/calendar.ts'

/** What a word names of time. */
export type Time = 'weekday' | 'month' | 'season' | 'year'

const seasons = new Set(['spring', 'summer', 'autumn', 'winter'])
const years = /^(?:1[5-9]|20)\d\d$/

/** Which kind of time a word names: a day, a month, a season, a year. */
export function timeOf(text: string, words: readonly Word[], at: number): Time | undefined {
  const {norm, shape, end} = words[at] as Word
  if (shape === 'number') {
    return years.test(norm) &&
      !/^(?: ?[-–/]|,\d|\.\d|s\b| (?:people|homes|jobs|metres|miles|words|years))/.test(text.slice(end, end + 9))
      ? 'year'
      : undefined
  }
  if (seasons.has(norm))
    return /^(?:in|by|until|the|this|next|last)$/.test(words[at - 1]?.norm ?? '') ? 'season' : undefined
  if (shape === 'lower') return undefined
  if (isWeekday(norm)) return isNamed(text, words, at) ? undefined : 'weekday'
  if (!isMonth(norm) || shape !== 'capital') return undefined
  const before = words[at - 1]
  // A whole date is more than its month.
  if (/^,? \d/.test(text.slice(end, end + 3))) return undefined
  return /^\d{1,2}(?:st|nd|rd|th)?$/.test(before?.norm ?? '') ||
    /^(?:in|by|until|since|from|before|of|last|next|this|late|early|mid)$/.test(before?.norm ?? '')
    ? 'month'
    : undefined
}

/** Whether a weekday belongs to a name: Black Friday, the Sunday Times. */
function isNamed(text: string, words: readonly Word[], at: number): boolean {
  const touching = (a: Word | undefined, b: Word | undefined): boolean =>
    a !== undefined && b !== undefined && text.slice(a.end, b.start).trim() === ''
  const before = touching(words[at - 1], words[at]) ? words[at - 1] : undefined
  const after = touching(words[at], words[at + 1]) ? words[at + 1] : undefined
  return (
    (before !== undefined && !before.initial && before.shape !== 'lower' && before.shape !== 'number') ||
    (after !== undefined &&
      after.shape === 'capital' &&
      !/^(?:morning|night|evening|afternoon)$/.test(after.norm) &&
      !isMonth(after.norm)) ||
    /^(?:good|black|easter|every|each|last|next|previous|following|palm|holy|bloody|super)$/.test(before?.norm ?? '')
  )
}
