import {bare, isInitial} from '../../src/article/cast/context.ts'
import type {FormPlace} from '../../src/article/cast/forms.ts'
import {slipOf} from '../../src/article/cast/slip.ts'
import {titles} from '../../src/article/cast/words.ts'
import type {Desk} from '../../src/desk/desk.ts'
import {oneSlipFrom} from '../../src/desk/names/one-slip.ts'

/** A given name of this grade is borne by about one in 400 people; a short one must be commoner: Edan is no slip of Edna. */
const common = 9
const commonShort = 12

/**
 * The common given name that a word is two exchanged letters of, or in a long word a doubled or a dropped one, where it opens a
 * person's name and nothing knows it: `Jonh Marlow`.
 */
export function rightGiven(place: FormPlace, {names, english}: Desk): string | undefined {
  const {run, at, token} = place
  const before = run.tokens[at - 1]
  const next = run.tokens[at + 1]
  if (!next || (before && !titles.has(bare(before))) || token.possessive || token.titled) return undefined
  if (!/^\p{Lu}\p{Ll}{3,}$/u.test(token.text) || names.given(token.key) > 0 || names.surname(token.key) > 0)
    return undefined
  const surname = isInitial(next) ? run.tokens[at + 2] : next
  if (!surname || run.tokens.at(-1) !== surname || names.surname(surname.key) === 0) return undefined
  if (english.lexicon.has(token.text) || names.city(token.key).length > 0 || names.country(token.key)) return undefined
  const found = new Set<string>()
  for (const name of oneSlipFrom(token.key)) {
    if (names.given(name) < (name.length < 6 ? commonShort : common)) continue
    const slip = slipOf(token.key, name)
    if (slip === 'transposed' || (name.length >= 8 && (slip === 'dropped' || slip === 'doubled'))) found.add(name)
  }
  const [right] = found
  return right === undefined || found.size > 1 ? undefined : right.charAt(0).toUpperCase() + right.slice(1)
}
