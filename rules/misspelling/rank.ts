/** Which of the words that a misspelling may stand for fits its place best, spelled as the article spells. */
import type {Article} from '../../src/article/article.ts'
import type {Block} from '../../src/article/block.ts'
import {articleSpelling} from '../../src/article/variety.ts'
import type {Context} from '../../src/check/rule.ts'
import {sideOf, spellingOf} from '../../src/desk/english/variety-pairs.ts'
import {sentenceOf} from '../../src/desk/english/sentence-of.ts'
import type {Correction} from '../../src/desk/english/speller.ts'
import type {UnknownWord} from './unknown-words.ts'

/** What the fit of a correction in its sentence is worth beside the odds of the slip. */
const fitWorth = 0.15

/** The fit from which on it speaks for a slip, and how much it adds to the odds at most. */
export const fitLeast = 8

export const fitMost = 1

/** What it is worth that the article has the correction elsewhere. */
const standsWorth = 2

/** How well words fit at an unknown word's place; 0 for all where no evidence is at hand. */
export function fitAt({start}: UnknownWord, block: Block, {desk}: Context): (word: string) => number {
  const index = block.words.findIndex((word) => word.end > start)
  const sentence = block.sentences.find(({from, to}) => index >= from && index < to)
  if (!sentence || block.words[index]?.start !== start) return () => 0
  return (word) => {
    const {evidence} = desk.english
    return evidence ? evidence.fit(sentenceOf(block, sentence), index - sentence.from, word) : 0
  }
}

/** Corrections in the order of their likeliness in this sentence and article, spelled as it spells. */
export function ranked(
  corrections: readonly Correction[],
  article: Article,
  context: Context,
  fit: (word: string) => number
): readonly Correction[] {
  const stands = (word: string): boolean => article.places(word).length > 0
  const spelled = corrections.map((item) => ({...item, word: native(item.word, article, context)}))
  const different = spelled.filter((item, index) => spelled.findIndex(({word}) => word === item.word) === index)
  if (different.length < 2) return different
  return different
    .map((item) => {
      return {...item, score: item.logit + fitWorth * fit(item.word) + (stands(item.word) ? standsWorth : 0)}
    })
    .toSorted((a, b) => b.score - a.score || (a.word < b.word ? -1 : 1))
}

/** A word as the article's side of the Atlantic spells it. */
export function native(word: string, article: Article, {desk: {variety}}: Context): string {
  const spelling = spellingOf(word)
  if (!spelling) return word
  const side = variety ? sideOf(variety, word, spelling) : article.derive(articleSpelling).side
  const stands = (other: string): boolean => article.places(other).length > 0
  const foreign = side ? side !== spelling.side : stands(spelling.other) && !stands(word)
  return foreign ? spelling.other : word
}
