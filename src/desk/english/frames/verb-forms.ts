/** The forms of a verb that a frame puts in the place of another: "opened" for "has opened", "lives" for "will live". */
import {Forms} from '../forms/forms.ts'
import {Lexicon} from '../lexicon.ts'
import {Pos} from '../pos.ts'

let known: Forms | undefined

/** The form of a verb that is the given part of speech; `undefined` where English has none, or where it looks like the word itself. */
export function formOf(word: string, bits: number): string | undefined {
  known ??= new Forms(new Lexicon())
  const form = known.as(word, bits)
  return form === word ? undefined : form
}

/** The past of a verb, though it may look like the word itself: "put". */
export function pastOf(word: string): string | undefined {
  return (
    formOf(word, Pos.verbPast) ??
    (Pos.verbPast & (known?.of(word).find((form) => form.word === word)?.pos ?? 0) ? word : undefined)
  )
}

/** The participle of a verb. */
export function participleOf(word: string): string | undefined {
  return formOf(word, Pos.verbParticiple)
}
