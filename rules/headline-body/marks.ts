import type {Block, Word} from '../../src/article/block.ts'
import {isOfCalendar, isWeekday, mayNameMonth} from '../../src/article/calendar.ts'
import {stemOf} from '../../src/article/ledger/counts.ts'
import type {Span} from '../../src/article/source-map.ts'
import type {Desk} from '../../src/desk/desk.ts'
import {timeOf, type Time} from './times.ts'
import {relative, locative, directions, mayBePlace, placeAt, isLed} from './places.ts'

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

/** What a text can't do without that has a mark of a kind. */
const hints: Readonly<Record<Mark['kind'], RegExp>> = {
  weekday: /day/i,
  month: mayNameMonth,
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
    // "in March 1997": a date that is told whole, and no town
    if (time === undefined && isOfCalendar(word.norm)) continue
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

/** What stands before a place that is its sentence's subject, or belongs to a noun: nothing that tells where. */
export const anywhere = 'any'

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
