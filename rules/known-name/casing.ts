/** Names of firms, services and products whose capitals are a part of the name: Github for GitHub, FireFox for Firefox. */
import {bare} from '../../src/article/cast/context.ts'
import type {Form, FormPlace} from '../../src/article/cast/forms.ts'
import {isHouseSpelling} from '../../src/article/cast/known.ts'
import type {NameToken} from '../../src/article/cast/name-token.ts'
import {titles} from '../../src/article/cast/words.ts'
import type {Desk} from '../../src/desk/desk.ts'
import {namesWithOwnCase} from '../../src/desk/names/well-known.ts'

/** Whether a word that is a surname, too, stands behind a given name or a title: Joe Dupont. */
function isSurname(before: NameToken | undefined, key: string, {names}: Desk): boolean {
  return before !== undefined && names.surname(key) > 0 && (names.given(before.key) > 0 || titles.has(bare(before)))
}

/** A name with its own capitals, and the places where it has others. */
export interface CaseSlip {
  readonly right: string
  readonly places: readonly FormPlace[]
}

/**
 * The name that a spelling has all letters of, but not the capitals.
 *
 * It says nothing of what is in capitals throughout, of a capital at the start of a sentence (`IPhone sales`), or of a word that is a
 * word too where its capital may be the sentence's, or a longer name's (`Latex gloves`, `Latex Mattress World`).
 */
export function caseSlip({text, key, places}: Form, desk: Desk): CaseSlip | undefined {
  const right = namesWithOwnCase().get(key)
  if (right === undefined || text.toLowerCase() !== key || text === right || text === text.toUpperCase())
    return undefined
  if (isHouseSpelling(text, desk)) return undefined
  const isWord = desk.english.lexicon.has(key)
  const isOpener = text.slice(1) === right.slice(1)
  const wrong = places.filter(
    ({token, block, run, at}) =>
      token.text === text &&
      !isSurname(run.tokens[at - 1], key, desk) &&
      !token.word.emphasised &&
      block.role !== 'slug' &&
      !(isOpener && (token.word.initial || token.titled)) &&
      (!isWord || (token.strong && run.tokens.length === 1))
  )
  return wrong.length > 0 ? {right, places: wrong} : undefined
}
