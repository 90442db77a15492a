/** The forms of a verb that a frame puts in the place of another: "opened" for "has opened", "lives" for "will live". */
import {Pos} from '../pos.ts'
import type {Cursor} from './frame.ts'

/** The form of a verb that is the given part of speech; `undefined` where English has none, or where it looks like the word itself. */
export function formOf({tokens}: Cursor, word: string, bits: number): string | undefined {
  const form = tokens.owner.forms.as(word, bits)
  return form === word ? undefined : form
}

/** The past of a verb, though it may look like the word itself: "put". */
export function pastOf(words: Cursor, word: string): string | undefined {
  const own = words.tokens.owner.forms.of(word).find((form) => form.word === word)?.pos ?? 0
  return formOf(words, word, Pos.verbPast) ?? ((Pos.verbPast & own) !== 0 ? word : undefined)
}

/** The participle of a verb. */
export function participleOf(words: Cursor, word: string): string | undefined {
  return formOf(words, word, Pos.verbParticiple)
}
