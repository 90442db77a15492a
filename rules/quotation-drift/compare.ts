import type {Word} from '../../src/article/block.ts'
import type {Span} from '../../src/article/source-map.ts'
import type {Lexicon} from '../../src/desk/english/lexicon.ts'
import {longestCommon, type Pair} from './longest-common.ts'

/** A long quotation, in offsets of its block's text. */
export interface Said extends Span {
  readonly words: readonly Word[]
  /** The block's text. */
  readonly text: string
  /** The last name of whoever is said to have said it, folded; `''` where nobody is named. */
  readonly speaker: string
  /** Whether it is closed: what isn't goes on in the next paragraph, a speech. */
  readonly closed: boolean
}

/** Words that differ, with a neighbour where one side has none. */
export interface Change {
  readonly here: Span
  readonly there: Span
  /** The same with a word on each side: how it is shown. */
  readonly shown: {readonly here: Span; readonly there: Span}
}

/** How two quotations of the same words differ. */
export interface Drift {
  readonly changes: readonly [Change, ...Change[]]
  /** Whether so much is the same that they must be one quotation. */
  readonly sure: boolean
}

/** How many words must be the same, how many of them words of meaning, and which part of what is compared. */
const least = {
  /** Of one speaker, or above and below: the same words may be shortened. */
  known: {same: 7, meaning: 4, share: 0.7},
  /** Where it isn't told who speaks, two may have said nearly the same. */
  unknown: {same: 10, meaning: 5, share: 0.8}
}
const sure = {same: 10, share: 0.8}

/**
 * Compare two quotations where they overlap: their ends may be cut.
 *
 * @param speakers - Whether it is known that one person is said to have said both.
 * @returns `'same'` for the same words, undefined for two quotations that only resemble each other.
 */
export function compare(
  one: Said,
  other: Said,
  lexicon: Lexicon,
  speakers: 'known' | 'unknown'
): Drift | 'same' | undefined {
  const fewest = Math.min(one.words.length, other.words.length)
  const aligned = fewest <= longestAligned ? compareAligned(one, other, lexicon) : undefined
  if (aligned || fewest < shortest) return aligned
  const pairs = longestCommon(one.words, other.words)
  const [first] = pairs
  const last = pairs.at(-1)
  if (!first || !last || pairs.length < least[speakers].same) return undefined
  const meaning = pairs.filter(([index]) => !lexicon.isFunctionWord(one.words[index]?.norm ?? ''))
  const longest = Math.max(last[0] - first[0], last[1] - first[1]) + 1
  const share = pairs.length / longest
  if (meaning.length < least[speakers].meaning || share < least[speakers].share) return undefined
  const changes = changesOf(one, other, pairs)
  const [change, ...rest] = changes
  if (!change) return 'same'
  const alike = pairs.length >= sure.same && share >= sure.share && changes.length <= 4
  return {changes: [change, ...rest], sure: speakers === 'known' && alike}
}

/** Quotations of fewer words are the same only where all but one word are; up to so many, they are where that is so. */
const shortest = 8
const longestAligned = 14
const leastMeaning = 2
/** Where the word that differs is the last or the first one, more of the others must say something. */
const leastBeside = 3
const modal = /^(?:will|would|can|could|shall|should|may|might|must|do|does|did|is|are|was|were|has|have|had)$/

/** Two quotations of which one has the other's words but one, in a row: "was a cupboard", "was the cupboard". */
function compareAligned(one: Said, other: Said, lexicon: Lexicon): Drift | 'same' | undefined {
  const [short, long] = one.words.length <= other.words.length ? [one, other] : [other, one]
  const found = alignedAt(short.words, long.words)
  if (!found) return undefined
  const {from, odd} = found
  if (odd === undefined) return 'same'
  const [a, b] = [short.words[odd], long.words[from + odd]]
  // Titles, numbers and lines of a program differ in one word by nature.
  if (!a || !b || a.shape !== 'lower' || b.shape !== 'lower' || [short, long].some(isNoSpeech)) return undefined
  const meaning = short.words.filter((word, index) => index !== odd && !lexicon.isFunctionWord(word.norm)).length
  const isOuter = odd === 0 || odd === short.words.length - 1
  if (meaning < (isOuter ? leastBeside : leastMeaning) || lettersOf([a]) === lettersOf([b])) return undefined
  // "We will not" and "we would not" are two sentences that one may have said.
  if (short.words.length < shortest && modal.test(a.norm) && modal.test(b.norm)) return undefined
  if (isShown(short.text, a) || isShown(long.text, b)) return undefined
  const shown = {short: around(short.words, odd), long: around(long.words, from + odd)}
  const change =
    short === one
      ? {here: spanOf(a), there: spanOf(b), shown: {here: shown.short, there: shown.long}}
      : {here: spanOf(b), there: spanOf(a), shown: {here: shown.long, there: shown.short}}
  return {changes: [change], sure: false}
}

/** Where a list of words stands in a longer one with one word at most that differs, and which. */
function alignedAt(
  short: readonly Word[],
  long: readonly Word[]
): {readonly from: number; readonly odd: number | undefined} | undefined {
  let best: {from: number; odd: number | undefined} | undefined
  for (let from = 0; from + short.length <= long.length; from++) {
    const odd: number[] = []
    for (let at = 0; at < short.length && odd.length < 2; at++) {
      if (short[at]?.norm !== long[from + at]?.norm) odd.push(at)
    }
    if (odd.length === 0) return {from, odd: undefined}
    if (odd.length === 1 && !best) best = {from, odd: odd[0]}
  }
  return best
}

function isNoSpeech({text, start, end}: Said): boolean {
  return /[()\d_]/.test(text.slice(start, end))
}

function spanOf({start, end}: Word): Span {
  return {start, end}
}

/** A word with its neighbours. */
function around(words: readonly Word[], at: number): Span {
  return {start: (words[at - 1] ?? words[at])?.start ?? 0, end: (words[at + 1] ?? words[at])?.end ?? 0}
}

function changesOf({words: one, text}: Said, {words: other, text: others}: Said, pairs: readonly Pair[]): Change[] {
  return pairs.flatMap((pair, index) => {
    const next = pairs[index + 1]
    if (!next) return []
    const here = one.slice(pair[0] + 1, next[0])
    const there = other.slice(pair[1] + 1, next[1])
    if (here.length === 0 && there.length === 0) return []
    if (lettersOf(here) === lettersOf(there)) return []
    // A neighbour on each side shows where words are missing.
    const wide = here.length === 0 || there.length === 0
    const span = (words: readonly Word[], from: number, to: number, whole: boolean): Span => ({
      start: words[whole ? from : from + 1]?.start ?? 0,
      end: words[whole ? to : to - 1]?.end ?? 0
    })
    const at = (whole: boolean): {readonly here: Span; readonly there: Span} => ({
      here: span(one, pair[0], next[0], whole),
      there: span(other, pair[1], next[1], whole)
    })
    const change = {...at(wide), shown: at(true)}
    // Dots and brackets say themselves that something is changed.
    return isShown(text, change.here) || isShown(others, change.there) ? [] : [change]
  })
}

function isShown(text: string, {start, end}: Span): boolean {
  return /…|\.\s?\.|[[\]]/.test(text.slice(Math.max(0, start - 2), end + 2))
}

/** Words as their letters alone: "health care" and "healthcare" are one. */
function lettersOf(words: readonly Word[]): string {
  return words.map(({norm}) => norm.replace(/[^\p{L}\p{N}]/gu, '')).join('')
}
