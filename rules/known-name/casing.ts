/** Names of firms, services and products whose capitals are a part of the name: Github for GitHub, FireFox for Firefox. */
import {standsAsSurname} from '../../src/article/cast/as-surname.ts'
import type {Form, FormPlace} from '../../src/article/cast/forms.ts'
import {isHouseSpelling} from '../../src/article/cast/known.ts'
import type {Desk} from '../../src/desk/desk.ts'
import {namesWithOwnCase} from '../../src/desk/names/well-known.ts'

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
  // "Joe Dupont smiled, and Dupont was thanked": of this article's people
  if (desk.names.surname(key) > 0 && places.some((place) => standsAsSurname(place, desk.names, 0))) return undefined
  const isWord = desk.english.lexicon.has(key)
  const isOpener = text.slice(1) === right.slice(1)
  const wrong = places.filter(
    ({token, block, run}) =>
      token.text === text &&
      !token.word.emphasised &&
      block.role !== 'slug' &&
      !(isOpener && (token.word.initial || token.titled)) &&
      (!isWord || (token.strong && run.tokens.length === 1))
  )
  return wrong.length > 0 ? {right, places: wrong} : undefined
}
