import type {Article} from '../../../src/article/article.ts'
import type {Block, Word} from '../../../src/article/block.ts'
import {stemOf} from '../../../src/article/ledger/counts.ts'
import {sentenceTextAround} from '../../../src/article/sentence-around.ts'
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
const line = {words: 4, telling: 2}
/** The same for a line and a sentence of the text, where they have more words in common. */
const sentence = {words: 3, telling: 1, shared: 2}
/** Who has more figures around the text, or in it, has a table. */
const most = 300

/** Of fewer things a text tells that are not the same. */
const few = 5
/** What makes of one figure another. */
const changes =
  /\b(?:rose|rise[sn]?|fell|fallen|increase\w*|up|down|cut|raised|reduced) (?:\p{L}+ )?(?:from|to|by)\b|\brevised\b|\boriginal\w*\b|\bplanned\b/iu

/**
 * Find a figure around the text that stands there once more between the same words, or does so in the text, with another number:
 * "come six to an order", "five to an order".
 */
export function* sameWordFaults(numbers: readonly Numbered[], article: Article, desk: Desk): Generator<Finding> {
  const places = (roles: (role: Block['role']) => boolean): readonly Place[] =>
    numbers.flatMap(({block, numerals}) =>
      roles(block.role) ? numerals.flatMap((numeral) => (isExact(block, numeral) ? [{block, numeral}] : [])) : []
    )
  const outside = places((role) => around.has(role))
  if (outside.length === 0 || outside.length > most) return
  const told = new Set<Place>()
  for (const [at, own] of outside.entries()) {
    const rival = outside
      .slice(0, at)
      .find((other) => mayBeOne(own.block, other.block) && areAlike(own, other, line, desk))
    if (!rival || told.has(rival) || isSame(own, rival)) continue
    told.add(own)
    yield contradiction(placeOf(own), placeOf(rival), article, 0.9)
  }
  const text = places((role) => role === 'body')
  if (text.length > most) return
  for (const own of outside) {
    if (told.has(own)) continue
    const rivals = text.filter((other) => areAlike(own, other, sentence, desk))
    const [rival] = rivals
    if (!rival || rivals.some((other) => other.numeral.value !== rival.numeral.value) || isSame(own, rival)) continue
    if ([own, rival].some(({block, numeral}) => changes.test(sentenceTextAround(block, numeral.start)))) continue
    if (areOfOtherPictures(own.block, rival.block) || Math.max(own.numeral.value, rival.numeral.value) < few) continue
    if (mayBePart(own, rival, text)) continue
    if (isToldOf(own, text, desk) || sharedBy(own.block, rival, desk) < sentence.shared) continue
    yield {...contradiction(placeOf(own), placeOf(rival), article, 0.85), severity: 'info'}
  }
}

/** Whether a sum of the text may be a part of the one above it, which others make up: "$24 million" over "$19.9 million", "$3 million" and more. */
function mayBePart({numeral: {value, unit}}: Place, rival: Place, text: readonly Place[]): boolean {
  return (
    unit !== '' &&
    rival.numeral.value < value &&
    text.filter(({numeral}) => numeral.unit === unit && numeral.value < value).length > 2
  )
}

/** Whether two lines are set for the same: any two titles, but of pictures a caption and what stands in its place. */
function mayBeOne(one: Block, other: Block): boolean {
  const isPicture = ({role}: Block): boolean => role === 'caption' || role === 'alt'
  if (areOfOtherPictures(one, other) || one === other) return false
  if (isPicture(one) !== isPicture(other)) return true
  return !isPicture(one) || (one.role !== other.role && Math.abs(one.index - other.index) === 1)
}

/** Whether the same words stand on both sides of two figures, in a row, and enough of them. */
function areAlike(
  one: Place,
  other: Place,
  least: {readonly words: number; readonly telling: number},
  desk: Desk
): boolean {
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
  return words >= least.words && telling >= least.telling
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

/** Whether the text has the figure of what is counted here, or, where that isn't told, of anything. */
function isToldOf({block, numeral}: Place, text: readonly Place[], desk: Desk): boolean {
  const noun = nounOf(block, numeral, desk)
  return text.some((other) => {
    if (other.numeral.value !== numeral.value || other.numeral.unit !== numeral.unit) return false
    const counted = nounOf(other.block, other.numeral, desk)
    return noun === '' || counted === '' || counted === noun
  })
}

/** The word right behind a figure, if it says something: a stem. */
function nounOf({words}: Block, {last}: Numeral, {english: {lexicon}}: Desk): string {
  const norm = words[last + 1]?.norm ?? ''
  return lexicon.isFunctionWord(norm) ? '' : stemOf(norm)
}

/** How many words that say something a line has in common with a paragraph. */
function sharedBy(own: Block, {block}: Place, {english: {lexicon}}: Desk): number {
  const stems = (words: readonly Word[]): ReadonlySet<string> =>
    new Set(
      words.filter(({norm, shape}) => shape !== 'number' && !lexicon.isFunctionWord(norm)).map(({norm}) => stemOf(norm))
    )
  const there = stems(block.words)
  return [...stems(own.words)].filter((stem) => there.has(stem)).length
}

function placeOf({block, numeral: {start, end}}: Place): {
  readonly block: Block
  readonly start: number
  readonly end: number
} {
  return {block, start, end}
}
