import type {Article} from '../../../src/article/article.ts'
import type {Block, Word} from '../../../src/article/block.ts'
import {contradiction} from '../../../src/check/contradiction.ts'
import type {Finding} from '../../../src/check/finding.ts'
import type {Desk} from '../../../src/desk/desk.ts'
import {stepOf} from '../figures/arithmetic.ts'
import {areOfOtherPictures, isLabel} from '../figures/labels.ts'
import type {Numeral} from '../figures/numerals.ts'
import type {Numbered} from '../figures/reading.ts'
import {around, loose} from './roles.ts'

interface Place {
  readonly block: Block
  readonly numeral: Numeral
}

/** How many words two lines around the text have alike on both sides of a figure, and how many of them say something. */
const leastAlike = {words: 4, telling: 2}
/** Who has more figures around the text has a table. */
const most = 300

/** Find a figure around the text that stands there once more between the same words, with another number: "come six to an order", "five to an order". */
export function* sameWordFaults(numbers: readonly Numbered[], article: Article, desk: Desk): Generator<Finding> {
  const outside = numbers.flatMap(({block, numerals}) =>
    around.has(block.role) ? numerals.flatMap((numeral) => (isExact(block, numeral) ? [{block, numeral}] : [])) : []
  )
  if (outside.length === 0 || outside.length > most) return
  const told = new Set<Place>()
  for (const [at, own] of outside.entries()) {
    const rival = outside.slice(0, at).find((other) => mayBeOne(own.block, other.block) && areAlike(own, other, desk))
    if (!rival || told.has(rival) || isSame(own, rival)) continue
    told.add(own)
    yield contradiction(placeOf(own), placeOf(rival), article, 0.9)
  }
}

/** Whether two lines are set for the same: any two titles, but of pictures a caption and what stands in its place. */
function mayBeOne(one: Block, other: Block): boolean {
  const isPicture = ({role}: Block): boolean => role === 'caption' || role === 'alt'
  if (areOfOtherPictures(one, other) || one === other) return false
  if (isPicture(one) !== isPicture(other)) return true
  return !isPicture(one) || (one.role !== other.role && Math.abs(one.index - other.index) === 1)
}

/** Whether the same words stand on both sides of two figures, in a row, and enough of them. */
function areAlike(one: Place, other: Place, desk: Desk): boolean {
  if (one.numeral.unit !== other.numeral.unit) return false
  let [words, telling] = [0, 0]
  for (const step of [-1, 1] as const) {
    let a = step < 0 ? one.numeral.word : one.numeral.last
    let b = step < 0 ? other.numeral.word : other.numeral.last
    for (;;) {
      const [own, there] = [nextOf(one.block, a, step), nextOf(other.block, b, step)]
      if (!own || own.norm !== there?.norm) break
      words++
      if (own.shape !== 'number' && !desk.english.lexicon.isFunctionWord(own.norm)) telling++
      a += step
      b += step
    }
  }
  return words >= leastAlike.words && telling >= leastAlike.telling
}

/** The next word of the same sentence. */
function nextOf({words}: Block, at: number, step: -1 | 1): Word | undefined {
  const next = words[at + step]
  return next && next.sentence === words[at]?.sentence ? next : undefined
}

function isExact({text, words}: Block, {word, start, value, unit}: Numeral): boolean {
  const first = words[word]
  return (
    first !== undefined &&
    !first.quoted &&
    !first.opaque &&
    (value > 1 || unit !== '') &&
    !isLabel(text, start) &&
    !/\b(?:each|every|from|between) $/i.test(text.slice(Math.max(0, start - 9), start)) &&
    !loose.test(text.slice(Math.max(0, start - 20), start))
  )
}

/** Whether two figures are one, but for rounding. */
function isSame({numeral: one}: Place, {numeral: other}: Place): boolean {
  return Math.abs(one.value - other.value) <= Math.max(roundedOf(one), roundedOf(other)) / 2
}

function roundedOf(numeral: Numeral): number {
  return numeral.value < 1000 && numeral.unit === '' ? 0 : stepOf(numeral)
}

function placeOf({block, numeral: {start, end}}: Place): {
  readonly block: Block
  readonly start: number
  readonly end: number
} {
  return {block, start, end}
}
