import type {Block, Sentence, Word} from '../../src/article/block.ts'
import type {Match, Stretch} from '../../src/article/matches.ts'

/** The same sentences at two places, in nearly the same words. */
export interface Copy {
  readonly earlier: Side
  readonly later: Side
  /** Whether words differ. */
  readonly near: boolean
  /** The words that stand at both places, as the later one has them. */
  readonly shared: readonly Word[]
}

/** One of the two places: whole sentences, or a part of a longer one. */
export interface Side extends Stretch {
  /** Whether it is whole sentences. */
  readonly complete: boolean
  /** Whether it is (nearly) all of its block. */
  readonly whole: boolean
}

/** How much of a sentence must stand at the other place: a clause may be trimmed, words added. */
const enough = 0.85
/** How much of a paragraph of its own, where many words in a row are the same: words added at the front. */
const enoughAlone = 0.65
const manyInARow = 14
/** How many words one side may have that the other lacks, between words that both have: a clause trimmed. */
const longestCut = 25
/** How many words may be others, where many are the same. */
const longestExchange = 2

/**
 * Put matches of one block together where little stands between, and keep those that are whole sentences at one place at
 * least.
 */
export function copiesOf(matches: readonly Match[]): Copy[] {
  const found: Copy[] = []
  let chain: Match[] = []
  for (const match of [...matches, undefined]) {
    const last = chain.at(-1)
    if (match && last && goesOn(last, match)) {
      chain.push(match)
      continue
    }
    const copy = copyOf(chain)
    if (copy) found.push(copy)
    chain = match ? [match] : []
  }
  return found
}

function goesOn(last: Match, next: Match): boolean {
  if (last.earlier.block !== next.earlier.block) return false
  const earlier = next.earlier.from - last.earlier.to
  const later = next.later.from - last.later.to
  if (earlier < 0 || later < 0) return false
  if (earlier > 0 && later > 0) {
    if (earlier > longestExchange || later > longestExchange) return false
    return (
      wordsOf(last.earlier.block, last.earlier.to, next.earlier.from).every(isPlain) &&
      wordsOf(last.later.block, last.later.to, next.later.from).every(isPlain)
    )
  }
  return earlier <= longestCut && later <= longestCut
}

function wordsOf(block: Block, from: number, to: number): readonly Word[] {
  return block.words.slice(from, to)
}

/** Whether a word can be exchanged in a copy: another name or number makes another statement. */
function isPlain(word: Word): boolean {
  return word.shape === 'lower' && !/\d/.test(word.text)
}

function copyOf(chain: readonly Match[]): Copy | undefined {
  const [first, last] = [chain[0], chain.at(-1)]
  if (!first || !last) return undefined
  const earlier = sideOf(chain.map((match) => match.earlier))
  const later = sideOf(chain.map((match) => match.later))
  if (!earlier.complete && !later.complete) return undefined
  if (earlier.complete && later.complete && isTemplate(chain, earlier, later)) return undefined
  const matched = chain.flatMap((match) => wordsOf(match.later.block, match.later.from, match.later.to))
  const shared = matched.filter((word) => word.index >= later.from && word.index < later.to)
  const near = shared.length < later.to - later.from || shared.length < earlier.to - earlier.from
  return {earlier, later, near, shared}
}

/** What a chain's stretches are on one side: the sentences that they cover, else just themselves. */
function sideOf(stretches: readonly Stretch[]): Side {
  const block = (stretches[0] as Stretch).block
  const from = stretches[0]?.from ?? 0
  const to = stretches.at(-1)?.to ?? 0
  const covered = (start: number, end: number): number =>
    stretches.reduce((sum, part) => sum + Math.max(0, Math.min(end, part.to) - Math.max(start, part.from)), 0)
  const total = block.words.length
  const all = covered(0, total)
  const row = Math.max(...stretches.map((part) => part.to - part.from))
  const alone = block.sentences.length === 1 && all >= total * enoughAlone && row >= manyInARow
  if (all >= total * enough || alone) {
    return {block, from: 0, to: total, complete: true, whole: true}
  }
  const sentences = block.sentences.filter(
    (sentence) =>
      sentence.to > sentence.from && covered(sentence.from, sentence.to) >= (sentence.to - sentence.from) * enough
  )
  const run = longestRun(sentences)
  const [start, end] = [run[0], run.at(-1)]
  if (!start || !end) return {block, from, to, complete: false, whole: false}
  return {block, from: start.from, to: end.to, complete: true, whole: false}
}

/** The longest row of sentences that follow each other. */
function longestRun(sentences: readonly Sentence[]): readonly Sentence[] {
  let best: readonly Sentence[] = []
  let row: Sentence[] = []
  for (const sentence of sentences) {
    if (row.at(-1)?.index !== sentence.index - 1) row = []
    row.push(sentence)
    if (
      row.reduce((sum, item) => sum + item.to - item.from, 0) > best.reduce((sum, item) => sum + item.to - item.from, 0)
    )
      best = [...row]
  }
  return best
}

/** Whether both sides end (or begin) in other names, numbers or words: a form filled in twice. */
function isTemplate(chain: readonly Match[], earlier: Side, later: Side): boolean {
  const [first, last] = [chain[0] as Match, chain.at(-1) as Match]
  const fronts = [
    wordsOf(earlier.block, earlier.from, first.earlier.from),
    wordsOf(later.block, later.from, first.later.from)
  ] as const
  const ends = [
    wordsOf(earlier.block, last.earlier.to, earlier.to),
    wordsOf(later.block, last.later.to, later.to)
  ] as const
  return [fronts, ends].some(([one, two]) => one.length > 0 && two.length > 0 && !holds(one, two) && !holds(two, one))
}

/** Whether all words of one list are in the other: something was left out, nothing exchanged. */
function holds(more: readonly Word[], less: readonly Word[]): boolean {
  return less.every(({norm}) => more.some((word) => word.norm === norm))
}
