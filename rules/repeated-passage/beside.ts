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
  if (Math.min(one.length, two.length) < leastShared || Math.abs(one.length - two.length) > 1) return undefined
  if (!/[.]["”’)]*$/.test(block.text.slice(before.start, before.end).trimEnd())) return undefined
  // What is said twice in one breath is rhetoric; not where the paper says twice who says it.
  if (one.some(({quoted}) => quoted) && ![one, two].every(isAttributed)) return undefined
  const shared = one.length === two.length ? exchanged(one, two, lexicon) : inserted(one, two)
  if (!shared) return undefined
  const said = shared.filter(({shape, text}) => shape === 'number' || !lexicon.isFunctionWord(text))
  if (shared.length < leastShared || said.length < leastSaid) return undefined
  return {
    earlier: sideOf(block, before),
    later: sideOf(block, after),
    near: shared.length < two.length || shared.length < one.length,
    shared
  }
}

function isAttributed(words: readonly Word[]): boolean {
  return words.some(({quoted, norm}) => !quoted && /^(?:said|says|added|adds|told|tells)$/.test(norm))
}

/** The words that two rows of as many words share, where one small word at most is another. */
function exchanged(one: readonly Word[], two: readonly Word[], lexicon: Lexicon): readonly Word[] | undefined {
  const others = one.flatMap((word, index) => (word.norm === two[index]?.norm ? [] : [index]))
  const isSmall = (word: Word | undefined): boolean =>
    word?.shape === 'lower' && lexicon.isFunctionWord(word.text) && !numberWords.has(word.norm)
  if (others.length > 1 || !others.every((index) => isSmall(one[index]) && isSmall(two[index]))) return undefined
  return two.filter((_, index) => !others.includes(index))
}

/** The words that two rows share of which one has one word more; not within the other's first words, where another begins. */
function inserted(one: readonly Word[], two: readonly Word[]): readonly Word[] | undefined {
  const [short, long] = one.length < two.length ? [one, two] : [two, one]
  const at = short.findIndex(({norm}, index) => norm !== long[index]?.norm)
  const odd = long[at < 0 ? short.length : at]
  if (odd?.shape !== 'lower' || /^(?:not|no|never|also|too|again|only|just|even)$/.test(odd.norm)) return undefined
  return at >= 0 && short.slice(at).every(({norm}, index) => norm === long[at + index + 1]?.norm) ? short : undefined
}

function sideOf(block: Block, {from, to}: Sentence): Side {
  return {block, from, to, complete: true, whole: false}
}
