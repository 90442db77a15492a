/** What a verb may look like, and what it takes. */
import type {Word} from '../../src/article/block.ts'
import {Pos, type Lexicon} from '../../src/desk/english/lexicon.ts'
import {noun} from '../../src/desk/english/pos.ts'
import {determiner} from './words.ts'

/** Whether a plural may be a verb: the lexicon knows the verb, or the object behind it shows one. */
export function isVerbForm({norm}: Word, lexicon: Lexicon): boolean {
  if (!/[^s]s$/.test(norm) || lexicon.isFunctionWord(norm)) return false
  const stem = norm.slice(0, -1)
  const short = norm.endsWith('ies') ? `${norm.slice(0, -3)}y` : norm.slice(0, -2)
  return (
    (lexicon.pos(norm) & Pos.verbS) !== 0 ||
    [stem, ...(norm.endsWith('es') ? [short] : [])].some(
      (base) =>
        (lexicon.pos(base) & Pos.verbBase) !== 0 ||
        (lexicon.pos(`${base}ed`) & Pos.verbPast) !== 0 ||
        (lexicon.pos(`${base}d`) & Pos.verbPast) !== 0 ||
        // "panics", "panicked"
        (base.endsWith('c') && lexicon.pos(`${base}ked`) !== 0)
    )
  )
}

/** Whether an object begins with a word, with an article or without. */
export function takesNoun(next: Word | undefined, lexicon: Lexicon): boolean {
  if (!next) return false
  const pos = lexicon.pos(next.norm)
  if ((pos & (Pos.preposition | Pos.conjunction | Pos.to)) !== 0) return false
  return (
    pos === 0 ||
    next.shape !== 'lower' ||
    determiner.test(next.norm) ||
    (pos & (noun | Pos.adjective | Pos.verbIng | Pos.pronoun)) !== 0
  )
}
