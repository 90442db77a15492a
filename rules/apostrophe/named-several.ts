/** Several who are called by one name, with the apostrophe of one: "the Ram's defense", where the article has "the Rams". */
import type {Article} from '../../src/article/article.ts'
import {noun, Pos} from '../../src/desk/english/pos.ts'
import type {Near} from './near.ts'

/** A name of one behind "the", with the apostrophe of an owner. */
export interface NamedOwner {
  /** The name without its ending, in lower case. */
  readonly one: string
  /** What should stand there, if it is the name of several. */
  readonly several: string
}

/** The owner at a word: "the Ram's defense". */
export function namedOwnerAt(near: Near, at: number): NamedOwner | undefined {
  const text = near.passage.words[at]?.text ?? ''
  const one = /^(\p{Lu}\p{Ll}{2,})['’]s$/u.exec(text)?.[1]
  if (one === undefined || near.word(at, -1) !== 'the' || /(?:s|x|z|ch|sh|[^aeiou]y)$/.test(one)) return undefined
  if (!near.can(at, 1, noun | Pos.adjective | Pos.numeral) || near.isName(at, 1)) return undefined
  return {one: one.toLowerCase(), several: `${one}s'`}
}

/** Whether the article tells of several by this name, and nowhere of one. */
export function areSeveral({one}: NamedOwner, article: Article): boolean {
  const many = article.places(`${one}s`).filter(({word}) => word.shape === 'capital')
  if (!many.some(({block, word}) => block.words[word.index - 1]?.norm === 'the')) return false
  return article.places(one).length === 0
}
