/** Names that everybody knows, by heart: people, firms, institutions, regions, works, and what a slip makes of them. */
import {standsAsSurname} from '../../src/article/cast/as-surname.ts'
import type {Form} from '../../src/article/cast/forms.ts'
import {slipOf, type Slip} from '../../src/article/cast/slip.ts'
import type {Desk} from '../../src/desk/desk.ts'
import {isInUse} from '../misspelling/coinage.ts'
import {wellKnownNames} from '../../src/desk/names/well-known.ts'

/**
 * The word of a name that everybody knows which a word is a slip of; `undefined` for most.
 *
 * @param isKnown - Whether any list knows the word as it stands.
 */
export function householdName(form: Form, isKnown: boolean, desk: Desk): string | undefined {
  if (form.strong === 0 || !/^\p{Lu}\p{L}{3,}$/u.test(form.text)) return undefined
  if (isKnown) return meant(form)
  return isWellKnown(form) ? undefined : (calledFor(form, desk) ?? alone(form, desk))
}

/** Whether a word is one of such a name itself. */
function isWellKnown({key}: Form): boolean {
  const {byWord, byLetter} = wellKnownNames()
  return byWord.has(key) || (byLetter.get(key.charAt(0)) ?? []).some(({keys}) => keys[0] === key)
}

/** The word of a name that the words beside a misspelled one call for: Zuckerberg behind Mark. */
function calledFor({key, places}: Form, {names}: Desk): string | undefined {
  const {byWord} = wellKnownNames()
  for (const {run, at} of places) {
    const beside = [run.tokens[at - 1], run.tokens[at + 1]]
    for (const token of beside) {
      for (const {keys, words} of byWord.get(token?.key ?? '') ?? []) {
        const place = keys.findIndex((other) => isSlip(slipOf(key, other), key, other))
        // Many a given name is spelled in more ways than one.
        if (place < 0 || (place === 0 && names.given(key) > 0)) continue
        if (!keys.every((other, step) => step === place || run.tokens[at + step - place]?.key === other)) continue
        // More names around it may make it another person's.
        if (run.tokens.length === keys.length) return words[place]
      }
    }
  }
  return undefined
}

/** The word of a name that a wrong spelling which is made of other names means. */
function meant({key, places}: Form): string | undefined {
  const {mistaken} = wellKnownNames()
  for (const {run} of places) {
    if (run.tokens.length < 2 || run.tokens.length > 3) continue
    const name = mistaken.get(run.tokens.map((token) => token.key).join(' '))
    const at = run.tokens.findIndex((token) => token.key === key)
    if (name && name.keys[at] !== key && places.length === 1) return name.words[at]
  }
  return undefined
}

/** The name of one word that a word is a slip of. */
function alone({text, key, places}: Form, {names, english}: Desk): string | undefined {
  // A word of the language is a name as often as any: a shop called Hospice, a village called Tangent.
  if (english.lexicon.has(key) || isInUse(key)) return undefined
  if (key.length < 6 || names.given(key) > 0 || names.surname(key) > 0) return undefined
  if (places.some((place) => standsAsSurname(place, names, 2))) return undefined
  for (const {keys, words} of wellKnownNames().byLetter.get(key.charAt(0)) ?? []) {
    const [right = ''] = keys
    const slip = slipOf(key, right)
    if (right.length >= 6 && isSlip(slip, key, right) && isHands(slip, text, places.length)) return words[0]
  }
  return undefined
}

/** What stands more often than this is meant so, unless letters changed places in it. */
const mostPlaces = 2

/** Whether one spelling is a slip of another that is hardly another name. */
function isSlip(slip: Slip | undefined, wrong: string, right: string): boolean {
  if (slip === undefined || slip === 'two' || wrong.charAt(0) !== right.charAt(0)) return false
  if (Math.min(wrong.length, right.length) < 4) return false
  // A letter more or less at the end makes another word of a name: Googler, Zuckerbergs.
  return !(wrong.startsWith(right) || right.startsWith(wrong)) || slip === 'doubled'
}

/** Whether a slip is the hand's rather than what tells two names apart: SpaceX and SpaDeX, Picasso and Pigasso. */
function isHands(slip: Slip | undefined, wrong: string, times: number): boolean {
  if (slip === 'transposed') return true
  if (times > mostPlaces) return false
  if (slip === 'doubled' || slip === 'dropped') return true
  return slip === 'changed' ? wrong.length >= 8 : !/\p{Ll}\p{Lu}/u.test(wrong)
}
