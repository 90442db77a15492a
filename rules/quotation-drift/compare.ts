import type {Word} from '../../src/article/block.ts'
import type {Span} from '../../src/article/source-map.ts'
import type {Lexicon} from '../../src/desk/english/lexicon.ts'

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
  const short = Math.min(one.words.length, other.words.length) < shortest
  if (short) return compareShort(one, other, lexicon)
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

/** Quotations of fewer words are the same only where all but one word are. */
const shortest = 8
const leastMeaning = 2
const modal = /^(?:will|would|can|could|shall|should|may|might|must|do|does|did|is|are|was|were|has|have|had)$/

/** Two short quotations of as many words, of which one within is another: "was a cupboard", "was the cupboard". */
function compareShort(one: Said, other: Said, lexicon: Lexicon): Drift | 'same' | undefined {
  if (one.words.length !== other.words.length) return undefined
  const odd = one.words.flatMap((word, at) => (word.norm === other.words[at]?.norm ? [] : [at]))
  const [at] = odd
  if (at === undefined) return 'same'
  const [here, there] = [one.words[at], other.words[at]]
  if (odd.length > 1 || at === 0 || at === one.words.length - 1 || !here || !there) return undefined
  const meaning = one.words.filter((word, index) => index !== at && !lexicon.isFunctionWord(word.norm))
  // "We will not" and "we would not" are two sentences that one may have said.
  if (modal.test(here.norm) && modal.test(there.norm)) return undefined
  if (meaning.length < leastMeaning || lettersOf([here]) === lettersOf([there])) return undefined
  const span = (words: readonly Word[]): Span => ({start: words[at - 1]?.start ?? 0, end: words[at + 1]?.end ?? 0})
  const place = {here: {start: here.start, end: here.end}, there: {start: there.start, end: there.end}}
  if (isShown(one.text, place.here) || isShown(other.text, place.there)) return undefined
  return {changes: [{...place, shown: {here: span(one.words), there: span(other.words)}}], sure: false}
}

type Pair = readonly [one: number, other: number]

/** The longest common subsequence of two lists of words, by dynamic programming: both lists are short. */
function longestCommon(one: readonly Word[], other: readonly Word[]): readonly Pair[] {
  const width = other.length + 1
  const lengths = new Uint16Array((one.length + 1) * width)
  for (let i = one.length - 1; i >= 0; i--) {
    for (let j = other.length - 1; j >= 0; j--) {
      lengths[i * width + j] =
        one[i]?.norm === other[j]?.norm
          ? (lengths[(i + 1) * width + j + 1] ?? 0) + 1
          : Math.max(lengths[(i + 1) * width + j] ?? 0, lengths[i * width + j + 1] ?? 0)
    }
  }
  const pairs: Pair[] = []
  let [i, j] = [0, 0]
  while (i < one.length && j < other.length) {
    if (one[i]?.norm === other[j]?.norm) pairs.push([i++, j++])
    else if ((lengths[(i + 1) * width + j] ?? 0) >= (lengths[i * width + j + 1] ?? 0)) i++
    else j++
  }
  return withoutStragglers(pairs)
}

/** Leave out pairs at the ends that stand alone: "the" and "of" are in every quotation. */
function withoutStragglers(pairs: readonly Pair[]): readonly Pair[] {
  let [from, to] = [0, pairs.length]
  const near = (a: Pair | undefined, b: Pair | undefined): boolean =>
    a !== undefined && b !== undefined && b[0] - a[0] <= 2 && b[1] - a[1] <= 2
  while (from + 2 < to && !(near(pairs[from], pairs[from + 1]) && near(pairs[from + 1], pairs[from + 2]))) from++
  while (to - 3 >= from && !(near(pairs[to - 2], pairs[to - 1]) && near(pairs[to - 3], pairs[to - 2]))) to--
  return pairs.slice(from, to)
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
