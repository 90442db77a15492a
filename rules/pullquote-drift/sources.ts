/** Where the words of a pull-quote stand in the text. */
import type {Block, Word} from '../../src/article/block.ts'
import type {Match} from '../../src/article/matches.ts'
import {align, type Pair, type Placed} from './align.ts'
import type {Piece} from './pieces.ts'

/** How many neighbouring words lead to a place in the text. */
export const window = 3

/** How many words a pull-quote has at most, and around its words in the text how many are compared. */
export const longest = 150

const margin = 60

/** How much of the paper's own words, which may be tightened for display. */
export const enoughOwn = 0.85

/** Where a piece of a pull-quote stands in the text. */
export interface Source {
  readonly text: readonly Placed[]
  readonly pairs: readonly Pair[]
  readonly overlap: number
}

/** The best of the places that share word sequences with a piece. */
export function sourceOf(
  {words}: Piece,
  matches: readonly Match[],
  blocks: readonly Block[],
  order: ReadonlyMap<Block, number>,
  isFunctionWord: (word: string) => boolean
): Source | undefined {
  const [from, to] = [words[0]?.index ?? 0, words.at(-1)?.index ?? 0]
  const votes = new Map<number, {votes: number; first: number; last: number}>()
  for (const {earlier, later} of matches) {
    if (later.to <= from || later.from > to) continue
    const at = order.get(earlier.block) ?? 0
    const known = votes.get(at) ?? {votes: 0, first: Infinity, last: 0}
    votes.set(at, {
      votes: known.votes + earlier.to - earlier.from,
      first: Math.min(known.first, earlier.from),
      last: Math.max(known.last, earlier.to)
    })
  }
  const best = [...votes].toSorted((a, b) => b[1].votes - a[1].votes).slice(0, 3)
  let found: {score: number; source: Source} | undefined
  for (const [at, {first, last}] of best) {
    const text = regionOf(blocks, at, first - margin - words.length, last + margin + words.length)
    const {pairs, score} = align(words, text, isFunctionWord)
    if (!found || score > found.score) found = {score, source: {text, pairs, overlap: pairs.length / words.length}}
  }
  return found?.source
}

/** The words of a block from one position to another, and of its neighbours where the positions lie beyond it. */
function regionOf(blocks: readonly Block[], at: number, from: number, to: number): readonly Placed[] {
  const placed = (block: Block | undefined, start: number, end: number): Placed[] =>
    block ? block.words.slice(Math.max(0, start), Math.max(0, end)).map((word) => ({block, word})) : []
  const [before, block, after] = [blocks[at - 1], blocks[at], blocks[at + 1]]
  const length = block?.words.length ?? 0
  return [
    ...(from < 0 ? placed(before, (before?.words.length ?? 0) + from, Infinity) : []),
    ...placed(block, from, to),
    ...(to > length ? placed(after, 0, to - length) : [])
  ]
}

export function spanOf(words: readonly Word[]): {readonly start: number; readonly end: number} {
  return {start: words[0]?.start ?? 0, end: words.at(-1)?.end ?? 0}
}

export function wordsOf(words: readonly Word[]): string {
  return words.map(({text}) => text).join(' ')
}
