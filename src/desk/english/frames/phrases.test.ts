import {expect, test} from 'vitest'
import {lists, phrasesOf, rowsOf, type Phrase} from './read-phrases.ts'
import type {Slot} from './slots.ts'

/** The phrases of each line. */
const rows = lists.flatMap(rowsOf).map((row) => ({line: row.line, phrases: phrasesOf(row)}))

/** Whether a slot takes whatever another one takes. */
function takes(wide: Slot, narrow: Slot): boolean {
  if (wide.not || narrow.not) {
    return (
      wide.not &&
      narrow.not &&
      wide.border === narrow.border &&
      [...wide.words].every((word) => narrow.words.has(word)) &&
      wide.kinds.every((kind) => narrow.kinds.includes(kind))
    )
  }
  if (narrow.border && (!wide.border || (wide.end && !narrow.end))) return false
  return (
    [...narrow.words].every((word) => wide.words.has(word)) && narrow.kinds.every((kind) => wide.kinds.includes(kind))
  )
}

/** Whether one phrase says the same wherever another one does. */
function covers(wide: Phrase, narrow: Phrase): boolean {
  const shift = narrow.from - wide.from
  if (shift < 0 || shift + wide.slots.length > narrow.slots.length) return false
  if (wide.to - wide.from !== narrow.to - narrow.from || wide.bar > narrow.bar || (wide.asks && !narrow.asks))
    return false
  return wide.slots.every((slot, index) => {
    const other = narrow.slots[index + shift]
    return other !== undefined && takes(slot, other)
  })
}

const keyOf = ({kind, meant}: Phrase): string => `${kind} ${meant?.join(' ') ?? '~'}`

test('no line tells only what other lines tell', () => {
  const byKey = new Map<string, Array<{readonly row: number; readonly phrase: Phrase}>>()
  for (const [row, {phrases}] of rows.entries()) {
    for (const phrase of phrases) {
      const known = byKey.get(keyOf(phrase))
      if (known) known.push({row, phrase})
      else byKey.set(keyOf(phrase), [{row, phrase}])
    }
  }
  const needless = new Set<number>()
  for (const [row, {phrases}] of rows.entries()) {
    const isTold = phrases.every((phrase) =>
      byKey
        .get(keyOf(phrase))
        ?.some((other) => other.row !== row && !needless.has(other.row) && covers(other.phrase, phrase))
    )
    if (isTold) needless.add(row)
  }
  expect([...needless].map((row) => rows[row]?.line)).toEqual([])
})
