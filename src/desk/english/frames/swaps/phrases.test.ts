import {expect, test} from 'vitest'
import {lists, phrasesOf, rowsOf, type Phrase} from '../read-phrases.ts'
import type {Slot} from '../slots.ts'

/** The phrases of each line. */
const rows = lists.flatMap(rowsOf).map((row) => ({line: row.line, phrases: phrasesOf(row)}))

/** Whether a slot takes whatever another one takes. */
function takes(wide: Slot, narrow: Slot): boolean {
  if (wide.not && !narrow.not && wide.kinds.length === 0 && narrow.kinds.length === 0)
    return !(wide.border && narrow.border) && [...narrow.words].every((word) => !wide.words.has(word))
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

/** Whether one phrase, which begins some words behind another, stands wherever that one does. */
function standsIn(wide: Phrase, narrow: Phrase, shift: number): boolean {
  // A missing article is asked for in whole sentences alone.
  const isArticle = wide.kind === 'missing-word' && /^(?:the|an?)$/.test(wide.meant?.[0] ?? '')
  if (isArticle && narrow.kind !== wide.kind) return false
  if (shift < 0 || shift + wide.slots.length > narrow.slots.length) return false
  return wide.slots.every((slot, index) => {
    const other = narrow.slots[index + shift]
    return other !== undefined && takes(slot, other)
  })
}

/** Whether one phrase says the same wherever another one does. */
function covers(wide: Phrase, narrow: Phrase): boolean {
  if (wide.to - wide.from !== narrow.to - narrow.from || wide.bar > narrow.bar || (wide.asks && !narrow.asks))
    return false
  return standsIn(wide, narrow, narrow.from - wide.from)
}

/** A phrase as it is where one word stands in one of its slots. */
function withWord(phrase: Phrase, at: number, word: string): Phrase {
  const slots = phrase.slots.map((slot, index) => (index === at ? {...slot, words: new Set([word])} : slot))
  return {...phrase, slots}
}

/** A line's phrase, as it is where a word stands that it is looked for by. */
interface Line {
  readonly row: number
  readonly phrase: Phrase
  readonly word: string
}

/** The lines that are asked at a word, in their order, by a word of theirs. */
function linesBy(words: (phrase: Phrase) => Iterable<string>): ReadonlyMap<string, readonly Line[]> {
  const by = new Map<string, Line[]>()
  for (const [row, {phrases}] of rows.entries()) {
    for (const one of phrases) {
      for (const anchor of one.anchors) {
        const phrase = withWord(one, one.anchor, anchor)
        for (const word of words(phrase)) by.set(word, [...(by.get(word) ?? []), {row, phrase, word: anchor}])
      }
    }
  }
  return by
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

test('no line is silent because an earlier one always takes its place', () => {
  const silent: string[] = []
  for (const [word, lines] of linesBy(({slots, anchor}) => slots[anchor]?.words ?? [])) {
    for (const [index, {row, phrase}] of lines.entries()) {
      const first = lines
        .slice(0, index)
        .find((other) => other.row !== row && standsIn(other.phrase, phrase, phrase.anchor - other.phrase.anchor))
      if (first) silent.push(`${word}: "${phrase.line}" behind "${first.phrase.line}"`)
    }
  }
  expect(silent).toEqual([])
})

test('lines that are asked about one word in one context agree', () => {
  const disagreeing = new Set<string>()
  const bySlip = linesBy(({kind, slots, from, to}) =>
    kind === 'wrong-word' && to === from + 1 ? (slots[from]?.words ?? []) : []
  )
  for (const [slip, lines] of bySlip) {
    for (const narrow of lines) {
      for (const wide of lines) {
        // A line with more words is an exception where it is told first, as it is where both are looked for by one word.
        const isException = wide.word === narrow.word && wide.row > narrow.row
        if (wide.row === narrow.row || isException || keyOf(wide.phrase) === keyOf(narrow.phrase)) continue
        const phrase = withWord(narrow.phrase, narrow.phrase.from, slip)
        if (standsIn(wide.phrase, phrase, phrase.from - wide.phrase.from))
          disagreeing.add(`${slip}: "${phrase.line}" and "${wide.phrase.line}"`)
      }
    }
  }
  expect([...disagreeing]).toEqual([])
})
