/** A verb's bare form, from one of its other forms. */
import {basesOf, conjugate} from '../forms/paradigms.ts'
import {Pos} from '../pos.ts'
import type {Cursor} from './frame.ts'

/** The bare form of which word `at` is the given form, as the lexicon knows it; `undefined` where there is none. */
export function baseOf(words: Cursor, at: number, bits: number): string | undefined {
  const word = words.word(at)
  const {lexicon} = words.tokens.owner
  return basesOf(word).find(
    (base) =>
      base !== word &&
      (lexicon.pos(base) & Pos.verbBase) !== 0 &&
      conjugate(base).some((form) => form.word === word && (form.pos & bits) !== 0)
  )
}
