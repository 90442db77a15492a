import type {Passage} from '../../../src/article/block.ts'
import {isPlainCount} from './arithmetic.ts'
import {numeralsBySentence, type Numeral} from './numerals.ts'

/** A sentence and its numbers. */
export interface Told {
  readonly passage: Passage
  readonly text: string
  readonly from: number
  readonly to: number
  readonly own: readonly Numeral[]
  /** The sentence before in the same passage. */
  readonly before: Told | undefined
}

/** The sentences of a passage with the numbers of each. */
export function toldOf(passage: Passage, all: readonly Numeral[]): readonly Told[] {
  const bySentence = numeralsBySentence(passage, all)
  const told: Told[] = []
  for (const {start, end, index} of passage.sentences) {
    told.push({
      passage,
      text: passage.text,
      from: start,
      to: end,
      own: bySentence.get(index) ?? [],
      before: told.at(-1)
    })
  }
  return told
}

/** The words of a sentence before a number of it, at most so many UTF-16 units. */
export function wordsBefore({text, from}: Told, {start}: Numeral, length: number): string {
  return text.slice(Math.max(from, start - length), start)
}

/** The words of a sentence behind a number of it. */
export function wordsBehind({text, to}: Told, {end}: Numeral, length: number): string {
  return text.slice(end, Math.min(to, end + length))
}

/** A number as it is printed. */
export function printedOf({text}: Told, {start, end}: Numeral): string {
  return text.slice(start, end)
}

/** Whether a number is exact, of things that can be added up, and not in somebody else's words. */
export function isExact({text, passage}: Told, numeral: Numeral): boolean {
  const before = text.slice(Math.max(0, numeral.start - 20), numeral.start)
  // "two are lived in: his, and the one across the road"
  if (
    (numeral.value === 1 && /\b(?:the|this|that|each|every|any|no|which|only) $/i.test(before)) ||
    hedge.test(before) ||
    passage.words[numeral.word]?.quoted === true
  )
    return false
  return numeral.unit !== '' || numeral.step > 0 || isPlainCount(text, {...numeral, value: Math.max(2, numeral.value)})
}

const hedge =
  /\b(?:about|around|nearly|almost|roughly|approximately|some|more than|less than|fewer than|over|under|up to|at least|at most|as (?:many|much|little|few) as|close to|an estimated|another|well over|just over|just under|above|below) (?:an? )?$/i
