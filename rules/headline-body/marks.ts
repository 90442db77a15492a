import type {Block, Word} from '../../src/article/block.ts'
import type {Span} from '../../src/article/source-map.ts'
import type {Desk} from '../../src/desk/desk.ts'
import {isOfCalendar, isWeekday, timeOf, type Time} from './times.ts'

/** A weekday or a place of a text, with what its sentence says besides. Offsets are UTF-16 units of the block's text. */
export interface Mark extends Span {
  readonly kind: 'place' | Time
  readonly block: Block
  /** Folded: `tuesday`, `new zealand`. */
  readonly key: string
  /** What stands before it, as a class of words that mean the same; `''` for none. */
  readonly before: string
  /** The words of meaning in its sentence, as stems, without the mark. */
  readonly about: ReadonlySet<string>
  /** Countries (and states behind theirs) that a city of this name lies in; for a country itself, the country. */
  readonly regions: readonly string[]
  readonly isCountry: boolean
}

/** How many words on each side are read for what is told: what is longer is no sentence. */
const nearWords = 60
const relative = /^(?:today|yesterday|tomorrow|tonight|overnight)$/
const locative: ReadonlySet<string> = new Set(['in', 'at', 'near', 'outside', 'off', 'across', 'throughout'])
const directions: ReadonlySet<string> = new Set(['to', 'from', 'for', 'of', 'towards', 'into', 'until', 'by', 'before'])

/** What a text can't do without that has a mark of a kind. */
const hints: Readonly<Record<Mark['kind'], RegExp>> = {
  weekday: /day/i,
  month: /Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec/,
  season: /spring|summer|autumn|winter/i,
  year: /\d{4}/,
  place: /\p{Lu}/u
}

/**
 * Find the weekdays and the places of a block; in a slug, words of any case.
 *
 * @param kinds - Which kinds are asked for; all if left out.
 */
export function marksOf(block: Block, desk: Desk, kinds?: ReadonlySet<Mark['kind']>): readonly Mark[] {
  if (block.role === 'slug') return slugMarks(block, desk)
  return kinds && ![...kinds].some((kind) => hints[kind].test(block.text))
    ? []
    : block.sentences.flatMap((_, index) => marksIn(block, index, desk, kinds))
}

function marksIn(block: Block, index: number, desk: Desk, kinds: ReadonlySet<Mark['kind']> | undefined): Mark[] {
  const sentence = block.sentences[index]
  if (!sentence) return []
  const words = block.words.slice(sentence.from, sentence.to)
  const found: Mark[] = []
  let isRelative: boolean | undefined
  for (const [at, word] of words.entries()) {
    if (word.opaque || word.quoted) continue
    const time = timeOf(block.text, words, at)
    if (kinds?.has(time ?? 'place') === false) continue
    if (time === undefined && (word.shape === 'lower' || !mayBePlace(block.text, words, at, desk))) continue
    // "Yesterday … on Tuesday": two days, of which the weekday may be either.
    if (time === 'weekday' && (isRelative ??= words.some(({norm}) => relative.test(norm)))) continue
    const place = time ? undefined : placeAt(block.text, words, at, desk)
    if (!time && !place) continue
    const {start} = word
    const end = place?.end ?? word.end
    const near = words.slice(Math.max(0, at - nearWords), at + nearWords)
    const meaning = meaningOf(near, desk)
    const about = new Set(meaning.filter((other) => other.start < start || other.start >= end).map(({stem}) => stem))
    found.push({
      kind: time ?? 'place',
      block,
      start,
      end,
      key: place?.key ?? word.norm,
      before: time === undefined && !isLed(words[at - 1]) ? anywhere : beforeOf(words[at - 1]),
      about,
      regions: place?.regions ?? [],
      isCountry: place?.isCountry ?? false
    })
  }
  return found
}

/** Whether a capitalised word stands where places stand, and not within a longer name; as a subject only what is no word. */
function mayBePlace(text: string, words: readonly Word[], at: number, {english, names}: Desk): boolean {
  const before = words[at - 1]
  if (before !== undefined && (locative.has(before.norm) || directions.has(before.norm))) return true
  const {start, norm, shape, initial} = words[at] as Word
  if (shape !== 'capital' || ((initial || isTitled(words)) && english.lexicon.has(norm))) return false
  if (names.country(norm)?.name.toLowerCase() !== norm && isCapital(norm, names)) return false
  return (
    before === undefined ||
    before.shape === 'lower' ||
    before.shape === 'number' ||
    text.slice(before.end, start).trim() !== ''
  )
}

/** Whether a line is written with capitals, as a title: then every word may be a name. */
function isTitled(words: readonly Word[]): boolean {
  return words.filter(({shape, norm}) => shape === 'lower' && norm.length > 3).length < 2
}

/** Whether a name stands for a government: "Moscow warns". */
function isCapital(norm: string, names: Desk['names']): boolean {
  return (
    /^(?:washington|brussels|westminster|canberra|ottawa|delhi)$/.test(norm) ||
    names.city(norm).some((region) => {
      const country = names.country(region.split('/')[0] ?? '')
      return country?.capitals.some((capital) => capital.toLowerCase() === norm) === true
    })
  )
}

interface Place {
  readonly key: string
  readonly end: number
  readonly regions: readonly string[]
  readonly isCountry: boolean
}

function placeAt(text: string, words: readonly Word[], at: number, {names}: Desk): Place | undefined {
  const run: Word[] = []
  for (const word of words.slice(at, at + 4)) {
    if (word.shape !== 'capital' && word.shape !== 'upper') break
    const before = run.at(-1)
    if (before && text.slice(before.end, word.start).trim() !== '') break
    run.push(word)
  }
  // The whole run is the place, or it is somebody's or something's name.
  const last = run.at(-1)
  if (!last || run.length > 3) return undefined
  const key = run
    .map(({norm}) => norm.replace(/'s$/, ''))
    .join(' ')
    .replace(/ (?:county|province|district|region|city)$/, '')
  const country = names.country(key)
  // What a country's people are called is no place.
  if (country) {
    return country.name.toLowerCase() === key
      ? {key, end: last.end, regions: [country.name], isCountry: true}
      : undefined
  }
  const state = names.places(key.charAt(0)).find((place) => place.key === key && !place.people)
  if (state) return {key, end: last.end, regions: [state.name], isCountry: true}
  const regions = names.city(key)
  if (regions.length > 0) return key.length > 3 ? {key, end: last.end, regions, isCountry: false} : undefined
  // A place that no list has is one only behind "in", and if nobody is called so.
  return isUnknown(run, words[at - 1], names) ? {key, end: last.end, regions: [], isCountry: false} : undefined
}

function isUnknown(run: readonly Word[], before: Word | undefined, names: Desk['names']): boolean {
  return (
    /^(?:in|near)$/.test(before?.norm ?? '') &&
    run.length <= 2 &&
    run.every(({shape, norm}) => shape === 'capital' && norm.length > 2 && /^\p{L}+$/u.test(norm)) &&
    names.given(run[0]?.norm ?? '') === 0
  )
}

/** What stands before a place that is its sentence's subject, or belongs to a noun: nothing that tells where. */
export const anywhere = 'any'

function isLed(word: Word | undefined): boolean {
  return word !== undefined && (locative.has(word.norm) || directions.has(word.norm))
}

function beforeOf(word: Word | undefined): string {
  const norm = word?.norm ?? ''
  return norm === 'on' ? '' : locative.has(norm) ? 'in' : directions.has(norm) || norm === 'since' ? norm : ''
}

/** A word of meaning, folded, and where it begins. */
export interface Meaning {
  readonly start: number
  readonly stem: string
}

/** The words of meaning among some words, as stems. */
export function meaningOf(words: readonly Word[], {english}: Desk): Meaning[] {
  return words
    .filter(({norm, shape}) => shape !== 'number' && !english.lexicon.isFunctionWord(norm) && !isOfCalendar(norm))
    .map(({start, norm}) => ({start, stem: stemOf(norm)}))
}

/** Fold inflections, well enough to compare a headline's words with the text's. */
function stemOf(word: string): string {
  return word.replace(/(?:'s|ing|ed|es|s|e)$/, '').slice(0, 7)
}

function slugMarks(block: Block, {names, english}: Desk): Mark[] {
  const words = [...block.text.matchAll(/\p{L}+/gu)].map((match) => ({
    start: match.index,
    norm: match[0].toLowerCase()
  }))
  const stems = (except: number, length: number): ReadonlySet<string> =>
    new Set(
      words
        .filter((_, at) => at < except || at >= except + length)
        .filter(({norm}) => norm.length > 2 && !english.lexicon.isFunctionWord(norm) && !isWeekday(norm))
        .map(({norm}) => stemOf(norm))
    )
  return words.flatMap(({start, norm}, at) => {
    const day = isWeekday(norm)
    const country = names.country(norm)
    const isCountry = country?.name.toLowerCase() === norm
    const regions = isCountry && country ? [country.name] : names.city(norm)
    if (!day && (norm.length < 4 || regions.length === 0 || english.lexicon.has(norm))) return []
    const common = {block, start, end: start + norm.length, key: norm, before: '', about: stems(at, 1)}
    return [{...common, kind: day ? ('weekday' as const) : ('place' as const), regions: day ? [] : regions, isCountry}]
  })
}
