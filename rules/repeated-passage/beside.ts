import type {Block, Sentence, Word} from '../../src/article/block.ts'
import type {Numbered} from '../../src/article/matches.ts'
import {numberWords} from '../../src/article/ledger/number-words.ts'
import type {Lexicon} from '../../src/desk/english/lexicon.ts'
import type {Copy, Side} from './copies.ts'

/** How many words two neighbouring sentences share at least, and how many of them say something. */
const leastShared = 5
const leastSaid = 3

/**
 * Find sentences that stand twice side by side, word for word or with one small word for another: both versions of an edit.
 * Shorter ones than elsewhere, since nothing stands between that would make a writer forget what was said.
 */
export function besides(numbered: readonly Numbered[], lexicon: Lexicon): Copy[] {
  return numbered.flatMap(({block}) =>
    block.sentences.flatMap((sentence, index) => {
      const before = block.sentences[index - 1]
      return (before && twice(block, before, sentence, lexicon)) ?? []
    })
  )
}

function twice(block: Block, before: Sentence, after: Sentence, lexicon: Lexicon): Copy | undefined {
  const [one, two] = [before, after].map(({from, to}) => block.words.slice(from, to)) as [Word[], Word[]]
  if (one.length !== two.length || one.length < leastShared || one.some(({quoted}) => quoted)) return undefined
  if (!/[.]["”’)]*$/.test(block.text.slice(before.start, before.end).trimEnd())) return undefined
  const others = one.flatMap((word, index) => (word.norm === two[index]?.norm ? [] : [index]))
  const isSmall = (word: Word | undefined): boolean =>
    word?.shape === 'lower' && lexicon.isFunctionWord(word.text) && !numberWords.has(word.norm)
  if (others.length > 1 || !others.every((index) => isSmall(one[index]) && isSmall(two[index]))) return undefined
  const shared = two.filter((_, index) => !others.includes(index))
  const said = shared.filter(({shape, text}) => shape === 'number' || !lexicon.isFunctionWord(text))
  if (shared.length < leastShared || said.length < leastSaid) return undefined
  return {earlier: sideOf(block, before), later: sideOf(block, after), near: others.length > 0, shared}
}

function sideOf(block: Block, {from, to}: Sentence): Side {
  return {block, from, to, complete: true, whole: false}
}
