/** What vetoes ask about the words around a place. */
import type {Cursor} from '../frames/frame.ts'
import {Pos} from '../pos.ts'

/** What only the clearest evidence outweighs: what is printed may well be English. */
export const never: number = 5

/** What no evidence can outweigh. */
export const impossible: number = Number.POSITIVE_INFINITY

/** A verb's form that can stand with a subject of its own. */
export const finite: number = Pos.verbS | Pos.verbPast | Pos.auxiliary | Pos.modal

/** Whether one of the `reach` words from `at` on can be one of the given parts of speech. */
export function hasAhead(words: Cursor, at: number, bits: number, reach: number): boolean {
  for (let after = at; after < at + reach; after++) if (words.can(after, bits)) return true
  return false
}

/** Whether a preposition and the noun behind it describe another noun, as one word: "an in person talk", "the on camera flash". */
export function isCompound(words: Cursor, at: number): boolean {
  return (
    /^(?:in|on|off|at)$/.test(words.word(at)) &&
    /^(?:person|house|state|depth|game|app|store|camera|screen|board|site|line|call|stage|demand|air|road|home|risk)$/.test(
      words.word(at + 1)
    ) &&
    words.runs(at, at + 2)
  )
}

/** Whether a word opens its clause: no word before it, or a mark that ends what came before. */
export function opensClause(words: Cursor, at: number): boolean {
  return at === 0 || /[,.:;?!()“”"—–]/.test(words.sentence.gaps[at] ?? '')
}

/** Whether a word has a capital that its place does not give it. */
export function hasOwnCapital(words: Cursor, at: number): boolean {
  const printed = words.sentence.words[at] ?? ''
  return at > 0 && printed !== 'I' && words.token(at)?.flags === 1 && printed !== printed.toLowerCase()
}

/** Whether a word is the first of its sentence, or of what follows a colon. */
export function opensSentence(words: Cursor, at: number): boolean {
  return at === 0 || /[.:;?!]/.test(words.sentence.gaps[at] ?? '')
}
