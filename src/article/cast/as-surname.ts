import type {Desk} from '../../desk/desk.ts'
import {bare, isInitial} from './context.ts'
import type {FormPlace} from './forms.ts'
import {titles} from './words.ts'

/**
 * Whether a word stands behind a given name, a title or initials, as a surname does.
 *
 * @param rare - The grade up to which a given name is too rare to tell (see `Names.given`).
 */
export function standsAsSurname({run, at}: FormPlace, names: Desk['names'], rare: number): boolean {
  const before = run.tokens[at - 1]
  return before !== undefined && (names.given(before.key) > rare || titles.has(bare(before)) || isInitial(before))
}
