import type {Article} from '../../../src/article/article.ts'
import type {Block} from '../../../src/article/block.ts'
import {singular} from '../../../src/article/ledger/counts.ts'
import {numberOfText, ordinalOfText} from '../../../src/article/ledger/number-words.ts'
import type {Span} from '../../../src/article/source-map.ts'
import type {Gathered} from '../../../src/check/rule.ts'
import type {Numbers} from '../figures/reading.ts'
import {joinedSizes} from './joined.ts'

/** A group that the article counts by a noun: "three bridges". */
export interface Group extends Span {
  readonly block: Block
  readonly value: number
  /** What is counted, singular. */
  readonly noun: string
}

/** How large the groups of an article are, as far as it tells. */
export interface Sizes {
  /** What is counted exactly and in the paper's own voice, in the order of the article. */
  readonly counts: readonly Group[]
  /** Whether any words but those given tell of a group of this size. */
  tells(value: number, without: Span & {readonly block: Block}): boolean
  /** Whether names or things joined by commas and `and` may be so many. */
  joins(value: number): boolean
}

/** The largest group that is read. */
export const largest = 12
const number = 'two|three|four|five|six|seven|eight|nine|ten|eleven|twelve'
/** A group's size, as the start of an expression: a word or a figure. */
export const size: string = `(?:${number}|[2-9]|1[0-2])`
const units =
  "years?|months?|weeks?|days?|nights?|hours?|minutes?|seconds?|mil(?:e|es)|met(?:re|er)s?|kilomet(?:re|er)s?|km|kg|kilos?|kilogram(?:me)?s?|gram(?:me)?s?|ounces?|yards?|stone|gallons?|pints?|euros?|dollars?|rupees?|quid|pence|feet|foot|inch(?:es)?|acres?|hectares?|tonnes?|tons?|litres?|pounds?|per|percent|million|billion|lakh|crore|thousand|hundred|degrees?|points?|goals?|times|runs?|wickets?|o[’']clock|am|pm|a\\.m|p\\.m"
const measure = new RegExp(`^(?:${units})$`)
const collectives: Readonly<Record<string, number>> = {
  both: 2,
  pair: 2,
  pairs: 2,
  duo: 2,
  couple: 2,
  couples: 2,
  twins: 2,
  twin: 2,
  twosome: 2,
  double: 2,
  either: 2,
  neither: 2,
  trio: 3,
  triplets: 3,
  threesome: 3,
  triple: 3,
  treble: 3,
  hat: 3,
  quartet: 4,
  foursome: 4,
  quadruplets: 4,
  quintet: 5,
  fivesome: 5,
  quintuplets: 5,
  sextet: 6,
  septet: 7,
  octet: 8,
  dozen: 12
}
/** Whatever may tell a size: a number and no measure, an ordinal, a collective. */
const telling = new RegExp(
  `(?<![\\p{L}\\d.,:$£€₹])(?:(${size})(?!\\d|[.,:]\\d| ?%|[ -](?:${units})\\b)|(third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|\\d{1,2}(?:rd|th))|(${Object.keys(collectives).join('|')}))(?!\\p{L})`,
  'giu'
)

/** The size that a word for a group has: a trio is three. */
export function sizeOf(word: string): number | undefined {
  const folded = word.toLowerCase()
  return numberOfText(folded) ?? collectives[folded]
}

/** Read the sizes of an article's groups. */
export function sizesOf(numbers: ReadonlyArray<Gathered<Numbers>>, article: Article): Sizes {
  const counts = numbers.flatMap(({block, facts}) =>
    facts.flatMap((fact) =>
      fact.counts.flatMap(({value, noun, hedge, quoted, partial, start, end}): Group[] =>
        value > largest ||
        noun === undefined ||
        quoted ||
        partial ||
        !isExact(hedge) ||
        measure.test(noun) ||
        !isRead(block)
          ? []
          : [{block, value, noun, start, end}]
      )
    )
  )
  let told: Map<number, Array<Span & {readonly block: Block}>> | undefined
  let joined: ReadonlySet<number> | undefined
  return {
    counts,
    joins: (value) => (joined ??= joinedSizes(article)).has(value),
    tells(value, without) {
      const others = (told ??= tellingOf(article)).get(value) ?? []
      return others.some(
        (place) => place.block !== without.block || place.end <= without.start || place.start >= without.end
      )
    }
  }
}

/** Whether blocks of this kind tell the story. */
function isRead({role}: Block): boolean {
  return role === 'headline' || role === 'standfirst' || role === 'body'
}

function isExact(hedge: string): boolean {
  return hedge === '' || /^(?:these|those|his|her|their|its|of|by|to|from|at|and)\|$/.test(hedge)
}

function tellingOf(article: Article): Map<number, Array<Span & {readonly block: Block}>> {
  const told = new Map<number, Array<Span & {readonly block: Block}>>()
  for (const block of article.blocks) {
    if (block.role === 'slug' || block.role === 'credit') continue
    for (const match of block.text.matchAll(telling)) {
      const [words, cardinal, ordinal, collective] = match
      const value =
        cardinal === undefined
          ? ordinal === undefined
            ? sizeOf(collective ?? '')
            : ordinalOfText(ordinal)
          : numberOfText(cardinal.toLowerCase())
      if (value === undefined) continue
      const places = told.get(value) ?? []
      places.push({block, start: match.index, end: match.index + words.length})
      told.set(value, places)
    }
  }
  return told
}

/** Whether two nouns may name the same: the same word, or what people are in general and what they are here. */
export function isSameKind(one: string, other: string): boolean {
  const [a, b] = [singular(one), singular(other)]
  return a === b || (people.has(a) && people.has(b) && !(sexes.has(a) && sexes.has(b)))
}

const sexes: ReadonlySet<string> = new Set(['man', 'woman', 'boy', 'girl'])
const people: ReadonlySet<string> = new Set([
  ...sexes,
  'person',
  'suspect',
  'defendant',
  'victim',
  'accused',
  'teenager'
])
