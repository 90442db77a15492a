import type {Block, Sentence, Word} from '../../src/article/block.ts'
import type {Numbered} from '../../src/article/matches.ts'
import {wordParts} from '../../src/article/word-parts.ts'
import type {Lexicon} from '../../src/desk/english/lexicon.ts'
import {closedClass} from '../../src/desk/english/pos.ts'
import type {Copy, Side} from './copies.ts'

/** How many words in a row come back, and how many of them say something. */
const leastWords = 6
const leastSaid = 3
/** How many sentences before one are compared, and how many blocks they may go back. */
const mostSentences = 8
const longestWay = 1

interface Told {
  readonly block: Block
  readonly sentence: Sentence
  readonly words: readonly Word[]
}

/**
 * Find short sentences that stand within the few sentences before, word for word but for who said so: an editor pasted the last
 * paragraph's sentence, or a clause that was reported, in front of the next one. Shorter than elsewhere, since hardly anything stands
 * between.
 */
export function pasted(numbered: readonly Numbered[], lexicon: Lexicon): Copy[] {
  const found: Copy[] = []
  const recent: Told[] = []
  for (const {block} of numbered) {
    for (const sentence of block.sentences) {
      const words = block.words.slice(sentence.from, sentence.to)
      const core = words.some(({quoted}) => quoted) ? [] : coreOf(words)
      if (isTold(block, sentence, core, lexicon)) {
        const earlier = recent.find(
          (other) =>
            block.index - other.block.index <= longestWay &&
            !areClosings(other, {block, sentence, words}) &&
            holds(other.words, core)
        )
        const where = earlier && sideOf(earlier.block, earlier.sentence)
        if (where)
          found.push({earlier: where, later: sideOf(block, sentence), near: core.length < words.length, shared: core})
      }
      recent.push({block, sentence, words})
      if (recent.length > mostSentences) recent.shift()
    }
  }
  return found
}

/** Whether both close their paragraphs: a formula that each item ends with. */
function areClosings(one: Told, other: Told): boolean {
  return (
    one.block !== other.block &&
    [one, other].every(({block, sentence}) => sentence.index === block.sentences.length - 1)
  )
}

/** A word as it is compared: a number without the stop that ends the sentence. */
function keyOf(norm: string | undefined): string {
  return (norm ?? '').replace(/^(\d+)\.$/, '$1')
}

const said = /^(?:said|says|added|adds|explained|noted|stated|recalled|insisted)$/
const links = /^(?:and|but|so|that|then)$/

/** A sentence's words without who said so behind them, and without what links it. */
function coreOf(words: readonly Word[]): readonly Word[] {
  const at = words.slice(-tag).findIndex(({norm}) => said.test(norm))
  let to = words.length
  if (at >= 0) {
    const verb = words.length - Math.min(tag, words.length) + at
    // "…, she said", "…, said Ms Bell".
    to = verb === words.length - 1 ? verb - 1 : verb
  }
  return words.slice(links.test(words[0]?.norm ?? '') ? 1 : 0, to)
}

/** How many words at a sentence's end may tell who said it. */
const tag = 4

function isTold(block: Block, {start, end}: Sentence, core: readonly Word[], lexicon: Lexicon): boolean {
  if (core.length < leastWords || !/[.]["”’)]*$/.test(block.text.slice(start, end).trimEnd())) return false
  const {pos} = wordParts(block, lexicon)
  return (
    core.filter(({shape, index}) => shape === 'number' || ((pos[index] ?? 0) & closedClass) === 0).length >= leastSaid
  )
}

/** Whether one row of words holds another in a row; who is named may be "she" in the other. */
function holds(words: readonly Word[], core: readonly Word[]): boolean {
  for (let from = 0; from + core.length <= words.length; from++) {
    if (core.every(({norm}, at) => keyOf(words[from + at]?.norm) === keyOf(norm))) return true
  }
  return false
}

function sideOf(block: Block, {from, to}: Sentence): Side {
  return {block, from, to, complete: true, whole: false}
}
