import type {Block, Sentence, Word} from '../../src/article/block.ts'
import type {Numbered} from '../../src/article/matches.ts'
import {numberWords} from '../../src/article/ledger/number-words.ts'
import {wordParts} from '../../src/article/word-parts.ts'
import type {Lexicon} from '../../src/desk/english/lexicon.ts'
import {closedClass} from '../../src/desk/english/pos.ts'
import type {Copy, Side} from './copies.ts'

/** How many words that say something two sentences share at least, and how many of the shorter and the longer one's are shared. */
const leastShared = 9
const ofShorter = 0.85
const ofLonger = 0.7
/** How many of the shared words stand in the same order: a converse has the same words in another. */
const inOrder = 0.75
/** How many words two neighbouring sentences share at least: all that the shorter one says, and nearly all of the longer. */
const leastBeside = 5
const ofLongerBeside = 0.8
/** In how many sentences a word that tells them apart may stand, and how many such words make two sentences candidates. */
const rarely = 4
const leastRare = 3

/** A sentence and its words that say something, in their order. */
interface Said {
  readonly block: Block
  readonly sentence: Sentence
  readonly words: readonly Word[]
  readonly hashes: ReadonlySet<number>
}

/**
 * Find the sentences that say what another has said, in nearly the same words but not in the same order: an editor moved a
 * sentence and wrote it anew, and the old one stayed.
 *
 * Two sentences that share {@link leastRare} rare words are compared, so that it stays linear.
 */
export function paraphrases(numbered: readonly Numbered[], lexicon: Lexicon): Copy[] {
  const found: Copy[] = []
  const places = new Map<number, Said[]>()
  for (const {block, hashes} of numbered) {
    for (const sentence of block.sentences) {
      const said = saidBy(block, sentence, hashes, lexicon)
      if (!said) continue
      const earlier = candidatesOf(said, places).find((other) => saysTheSame(other, said))
      if (earlier) found.push(copyOf(earlier, said))
      for (const hash of said.hashes) {
        const holders = places.get(hash)
        if (!holders) places.set(hash, [said])
        // One more than are asked about: from then on the word isn't rare.
        else if (holders.length <= rarely) holders.push(said)
      }
    }
  }
  return found
}

function saidBy(block: Block, sentence: Sentence, hashes: Uint32Array, lexicon: Lexicon): Said | undefined {
  if (sentence.to - sentence.from < leastBeside) return undefined
  const {pos} = wordParts(block, lexicon)
  const words = block.words
    .slice(sentence.from, sentence.to)
    .filter((word) => word.shape === 'number' || ((pos[word.index] ?? 0) & closedClass) === 0)
  if (words.length < leastBeside || words.filter(({quoted}) => quoted).length * 2 > words.length) return undefined
  return {block, sentence, words, hashes: new Set(words.map(({index}) => hashes[index] ?? 0))}
}

/** The sentences before that share enough rare words with one. */
function candidatesOf(said: Said, places: ReadonlyMap<number, readonly Said[]>): Said[] {
  const counts = new Map<Said, number>()
  for (const hash of said.hashes) {
    const holders = places.get(hash) ?? []
    if (holders.length > rarely) continue
    for (const holder of holders) counts.set(holder, (counts.get(holder) ?? 0) + 1)
  }
  return [...counts].filter(([, count]) => count >= leastRare).map(([other]) => other)
}

function saysTheSame(one: Said, two: Said): boolean {
  const [shorter, longer] = one.hashes.size < two.hashes.size ? [one, two] : [two, one]
  const shared = [...shorter.hashes].filter((hash) => longer.hashes.has(hash)).length
  const all = shared === shorter.hashes.size && shared >= longer.hashes.size * ofLongerBeside
  if (all && shared >= leastBeside && areNeighbours(one, two) && isTurned(one, two) && !tellApart(one, two)) return true
  if (shared < leastShared || shared < shorter.hashes.size * ofShorter || shared < longer.hashes.size * ofLonger)
    return false
  return !tellApart(one, two) && longestRow(one.words, two.words) >= shared * inOrder
}

/**
 * Whether a sentence's end, such as who said it, stands in front in the other: nothing else tells an edit from a refrain
 * ("make it safe again", "make it one again") and from a converse.
 */
function isTurned(one: Said, two: Said): boolean {
  const [first, second] = [one, two].map(({words}) =>
    words.map(({norm}) => norm).filter((norm) => hasWord(one, norm) && hasWord(two, norm))
  )
  if (!first || first.length !== second?.length) return false
  const turn = second.indexOf(first[0] ?? '')
  return turn > 0 && first.every((norm, at) => norm === second[(at + turn) % second.length])
}

function hasWord({words}: Said, norm: string): boolean {
  return words.some((word) => word.norm === norm)
}

/** Whether nothing stands between two sentences: both versions of an edit stay so. */
function areNeighbours(earlier: Said, later: Said): boolean {
  if (earlier.block === later.block) return later.sentence.index === earlier.sentence.index + 1
  return (
    later.block.index === earlier.block.index + 1 &&
    later.sentence.index === 0 &&
    earlier.sentence === earlier.block.sentences.at(-1)
  )
}

/** Whether two sentences have other names or numbers, or one word for another: a form that is filled in twice. */
function tellApart(one: Said, two: Said): boolean {
  const [first, second] = [wordsAlone(one, two), wordsAlone(two, one)]
  const [word, other] = [first[0], second[0]]
  if (first.length === 1 && second.length === 1 && word && other && !isInflected(word, other)) return true
  const isName = ({shape}: Word): boolean => shape !== 'lower'
  return (first.some(isName) && second.some(isName)) || haveOtherNumbers(one, two)
}

/** The words of one sentence that say something and that the other has nowhere. */
function wordsAlone({words}: Said, other: Said): readonly Word[] {
  const norms = new Set(other.words.map(({norm}) => norm))
  return words.filter(({norm}) => !norms.has(norm))
}

/** Whether two words begin alike, as the forms of one word do. */
function isInflected({norm: one}: Word, {norm: two}: Word): boolean {
  return one.slice(0, 4) === two.slice(0, 4)
}

/** Whether two sentences have as many numbers, and not the same ones. */
function haveOtherNumbers(one: Said, two: Said): boolean {
  const [first, second] = [numbersIn(one), numbersIn(two)]
  return first.length === second.length && first.some((number, index) => number !== second[index])
}

function numbersIn(said: Said): readonly string[] {
  return wordsIn(said)
    .filter(({norm, shape}) => shape === 'number' || numberWords.has(norm))
    .map(({norm}) => norm)
    .toSorted()
}

function wordsIn({block, sentence}: Said): readonly Word[] {
  return block.words.slice(sentence.from, sentence.to)
}

/** The length of the longest common subsequence of two sentences' words. */
function longestRow(one: readonly Word[], two: readonly Word[]): number {
  let row = new Uint16Array(two.length + 1)
  for (const {norm} of one) {
    const next = new Uint16Array(two.length + 1)
    for (const [index, other] of two.entries()) {
      next[index + 1] = norm === other.norm ? (row[index] ?? 0) + 1 : Math.max(row[index + 1] ?? 0, next[index] ?? 0)
    }
    row = next
  }
  return row.at(-1) ?? 0
}

function copyOf(earlier: Said, later: Said): Copy {
  const norms = new Set(earlier.words.map(({norm}) => norm))
  return {
    earlier: sideOf(earlier),
    later: sideOf(later),
    near: true,
    shared: later.words.filter(({norm}) => norms.has(norm))
  }
}

function sideOf({block, sentence: {from, to}}: Said): Side {
  return {block, from, to, complete: true, whole: to - from >= block.words.length * 0.85}
}
